// A whole screening without a pointer: office and quota, files, order, choice, weights, file
// and paper, in one walk by Tab from the title to the end of the page. What the walk passes
// is held as a list, so a control that moves out of its place is seen. The journey of a
// county by keyboard is in `journey.test.mjs`; here is the order of focus on its pages.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { assessments, onDisk, reports } from './counties.mjs';
import { begin, focusOn, go } from './county.mjs';
import { wholePaper } from './screened.mjs';
import { open, started } from './support.mjs';

let stage;
before(async () => {
  stage = await open();
});
after(() => stage?.close());

/** What has the focus: its id, or what it is and says where it has none. */
function at(page) {
  return page.evaluate(() => {
    const { activeElement: it } = document;
    if (it === document.body || it.classList.contains('cx-skip')) return undefined;
    const heading = document.getElementById(it.getAttribute('aria-labelledby'));
    const said = it.getAttribute('aria-label') ?? (heading ?? it).innerText;
    return it.id || `${it.tagName.toLowerCase()} ${said.trim().split('\n')[0]}`;
  });
}

/** A walk by Tab that notes where it stops; a date of several parts is one stop. */
function walk(page) {
  const stops = [];
  /** On to the next stop; none at the end of the page. */
  async function on() {
    await page.keyboard.press('Tab');
    const stop = await at(page);
    if (stop !== undefined && stops.at(-1) !== stop) stops.push(stop);
    return stop;
  }
  /** On to a stop. It must lie ahead: nobody is to go round the page for it. */
  async function to(wanted) {
    for (;;) {
      const stop = await on();
      if (stop === wanted) return;
      assert.notEqual(stop, undefined, `${wanted} does not lie ahead; passed: ${stops.join(', ')}`);
    }
  }
  async function toTheEnd() {
    while (await on() !== undefined);
    return stops;
  }
  return { to, toTheEnd };
}

test('a screening is held by keyboard alone, with the focus in reading order', async () => {
  const { page, context, record } = await stage.openPage({
    path: '/#/screening',
    prepare: (_, it) => it.addInitScript(() => {
      window.printed = 0;
      window.print = () => { window.printed += 1; };
    }),
  });
  await started(page);
  const list = await assessments(4, { seed: 2 });
  list[3].eligibility.materials_truthful = false;
  const texts = await reports(page, list);
  const paths = await onDisk(texts.map((content, n) => ({ name: `${n}.json`, content })));
  const names = list.map(({ applicant }) => applicant.name);
  const ranked = () => page.locator('#cx-ranking-table tr.cx-strip__ranked > th').allInnerTexts();
  const { to, toTheEnd } = walk(page);
  // The way past the navigation.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.equal(await focusOn(page, 'cx-title'), 'cx-title');

  await to('cx-held-by');
  await page.keyboard.type('郑州市发展和改革委员会');
  await to('cx-quota');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('1');
  await to('cx-files');
  await page.locator(':focus').setInputFiles(paths);
  await page.getByText('已采用4份，待确认0份').waitFor();
  assert.equal(await focusOn(page, 'cx-files'), 'cx-files', 'the result does not take the focus');

  await to('div 三、一图看排位');
  const falling = await ranked();
  assert.equal(falling.length, 3);
  const code = (name) => list[names.indexOf(name)].applicant.code;
  await to(`cx-rank-${code(falling[0])}-total`);
  await page.keyboard.press('Enter');
  await page.locator('#cx-ranking-table .cx-derivation').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('#cx-ranking-table .cx-derivation').waitFor({ state: 'detached' });
  const rank = `cx-rank-${code(falling[0])}-total`;
  assert.equal(await focusOn(page, rank), rank);
  await to(`cx-choose-${code(falling[0])}`);
  await page.keyboard.press('Space');
  await page.locator('#cx-reason-0').waitFor();

  // To the next row by its own key.
  await page.keyboard.press('ArrowDown');
  assert.equal(await focusOn(page, `cx-choose-${code(falling[1])}`), `cx-choose-${code(falling[1])}`);
  await page.keyboard.press('Space');
  await page.locator('#cx-reason-1').waitFor();
  assert.match(await page.locator('#cx-warnings').innerText(), /推荐2个，超出/);
  await to(`button 取消推荐${falling[0]}`);
  await to('cx-reason-0');
  await page.keyboard.type('名次第一');
  await to(`button 取消推荐${falling[1]}`);
  await page.keyboard.press('Enter');
  await page.locator('#cx-reason-1').waitFor({ state: 'detached' });
  // What had the focus is gone; the next stop is still what comes after it.
  await to('cx-dissent');
  await page.keyboard.type('无');

  await to('cx-save');
  const coming = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const saved = JSON.parse(await readFile(await (await coming).path(), 'utf8'));
  await page.locator('#cx-saved').waitFor();
  assert.equal(saved.kind, 'chengxin-screening');
  assert.ok(JSON.stringify(saved).includes('名次第一'));

  await to('cx-papers');
  await page.keyboard.press('ArrowDown');
  assert.match(await (await wholePaper(page)).innerText(), new RegExp(falling[0]));
  await to('cx-print');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => window.printed), 1);

  // The second was come to by its own key, past its name and total.
  const rows = falling.filter((_, n) => n !== 1).flatMap((name) => [`cx-name-${code(name)}`, `cx-rank-${code(name)}-total`, `cx-choose-${code(name)}`]);
  // How many questions there are is no matter of the order.
  const stops = (await toTheEnd()).map((stop) => stop.replace(/\d+个问题/, '问题'));
  assert.deepEqual(stops, [
    'cx-prefecture', 'cx-screening-round', 'cx-held-by', 'cx-held-on', 'cx-screening-reference', 'cx-quota',
    'cx-screening-scheme', 'cx-scheme-file', 'cx-rescore',
    'cx-files', 'cx-folder', 'cx-open-saved',
    'cx-files-taken', 'cx-empty', 'summary 逐个查看，增加开发区，注明未报的原因', 'summary 以前批次（还没有打开名册）',
    'summary 资格核验：存在否决情形1个，待核实0个，未填完0个，省直管0个（查看条款和依据）',
    'summary 校核：4个县（市、区）有问题需要核实（查看）',
    'div 三、一图看排位', ...rows, `cx-name-${code(names[3])}`, `cx-rank-${code(names[3])}-total`,
    'cx-versus-one', 'cx-versus-other', 'div 四、两县对照', 'cx-versus-all',
    `button 取消推荐${falling[0]}`, 'cx-reason-0',
    `button 取消推荐${falling[1]}`, 'cx-dissent',
    'cx-save', 'cx-word-minute', 'cx-word-reasons', 'cx-word-comparison', 'cx-word-verification', 'cx-excel-comparison',
    'cx-csv-counties', 'cx-csv-roster', 'cx-csv-files', 'cx-csv-places', 'cx-handover', 'cx-papers', 'cx-print',
    'article 河南省示范县创建推荐筛查纪要', 'cx-analysis',
  ]);
  assert.deepEqual(record.pageErrors, []);
  await context.close();
});

// From the title on; what stands before it is the same everywhere.
/** The ways of a paper: to see it, to print it, to have it for Word. */
const WAYS = (paper) => ['preview', 'print', 'word'].map((way) => `cx-${way}-${paper}`);
const PANEL = ['a 等权示例方案', 'a 查看计算过程', 'a 资格核验：未开始'];

const HOW = 'summary 填写说明';

const ORDER = [
  ['#/applicant', [
    'cx-direct-1', 'cx-round', 'cx-data-year', 'cx-reference', 'cx-prepared-by', 'cx-prepared-on',
    'summary 更换申报主体', 'a 下一步：资格核验', ...PANEL,
  ]],
  ['#/eligibility', [
    'a 更改基准日', 'cx-safety_accident-2', HOW, 'cx-environmental_incident-2', HOW,
    ...['energy_saving', 'emission_reduction'].flatMap((target) => [2018, 2019, 2020, 2021].map((year) => `cx-${target}-${year}`)),
    HOW, 'cx-statistical_fraud-2', HOW, 'cx-judgment_defaulter-2', HOW, 'cx-materials_truthful-2', HOW,
    'summary 判定依据和口径说明', 'a 下一步：指标自评', ...PANEL,
  ]],
  ['#/indicators/4', [
    'cx-4-permits_reported', 'cx-4-permits_compliant', 'summary 详细口径', 'cx-points-permits',
    'cx-4-penalties_reported', 'cx-4-penalties_compliant', 'summary 详细口径', 'cx-points-penalties',
    'summary 怎么计分', 'cx-state-4-0', 'cx-evidence-add', 'cx-note-4',
    'cx-next', 'a 上一项（3）', ...PANEL,
  ]],
  ['#/report', [
    'a 更改：资格核验有6项待核实',
    'a 填写：第1、2、3、4、5、6、7、8、9、10、11、12、14、15、16、17、18、19、20、21项还没有填完',
    'a 补写：《创建方案》还有9处没有填写', 'a 填写：填报单位或者填报日期还没有填写',
    ...['request', 'plan', 'letter', 'report', 'catalogue'].flatMap(WAYS), 'cx-catalogue-link', ...WAYS('form'), 'cx-excel', 'cx-export',
    ...['signing', 'briefing', 'inquiries', 'dividers', 'calculation'].flatMap(WAYS),
    'cx-word-blank', 'cx-csv-indicators', 'cx-csv-items', 'cx-preview-all', 'cx-print-all',
    'cx-materials',
    'cx-document-0', 'cx-document-1', 'cx-document-2', 'cx-document-3', 'cx-document-4',
    'cx-submitted-on', 'cx-enclosure-report', 'cx-enclosure-catalogue', 'cx-enclosure-data', 'summary 填写各步日期', 'summary 认定为示范县（市、区）的政策激励（《通知》第四部分）', 'cx-earlier', ...PANEL,
  ]],
];

for (const [route, expected] of ORDER) {
  test(`the focus goes through ${route} in reading order`, async () => {
    const { page, context } = await stage.openPage();
    await begin(page);
    await go(page, route);
    const stops = await walk(page).toTheEnd();
    assert.deepEqual(stops, expected);
    const pulled = await page.locator('[tabindex]').evaluateAll((all) => all.filter((it) => it.tabIndex > 0).length);
    assert.equal(pulled, 0, 'nothing is pulled ahead of its place');
    await context.close();
  });
}
