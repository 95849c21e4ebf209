// What comes out of the printer: every page of a county from the keyboard, and the papers page
// by page. What the papers say is held natively.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { listed, onDisk } from './counties.mjs';
import { caseText, go, openText } from './county.mjs';
import { reportsOf } from './handed_up.mjs';
import { wholePaper } from './screened.mjs';
import { fetchedAhead, open, pdfPages, pdfText, started } from './support.mjs';

let stage;
before(async () => {
  stage = await open();
});
after(() => stage?.close());

const squeezed = (text) => text.replace(/\s/g, '');

// Each page of the county, with what its print is headed by and what must stand in it.
const PAGES = [
  ['#/applicant', '原阳县申报主体信息', '所属省辖市新乡市'],
  ['#/eligibility', '原阳县资格核验情况', '待核实不等于通过'],
  ['#/indicators', '原阳县指标填报情况', '21.表彰激励情况'],
  ['#/indicators/4', '原阳县第4项指标自评情况', '口径：'],
  ['#/indicators/13', '原阳县第13项指标自评情况', '第13项'],
  ['#/result', '原阳县自评结果', '自评得分汇总表'],
  ['#/improve', '原阳县提升空间', '达到满分'],
  ['#/plan', '原阳县创建河南省社会信用体系建设', '一、申报县（市、区）基础条件'],
  ['#/check', '示范县（市、区）创建自评表', '原阳县'],
  ['#/narrative', '原阳县创建河南省社会信用体系建设', '四、下一步打算'],
  ['#/evidence', '原阳县创建河南省社会信用体系建设', '佐证材料目录'],
  ['#/report', '原阳县申报材料目录', '01_申报请示.docx'],
];

test('every page of a county prints a paper, and nothing of what it is worked with', async () => {
  const { page, record } = await stage.openPage();
  await openText(page, await caseText('worked-half-filled'));
  await go(page, '#/indicators/4');
  await fetchedAhead(page);
  for (const [route, head, within] of PAGES) {
    await go(page, route);
    const shown = await page.locator('#cx-title').innerText();
    const controls = await page.locator('#chengxin button:visible').allInnerTexts();
    const text = squeezed(await pdfText(page));
    assert.ok(text.startsWith(squeezed(head)), `${route}: ${text.slice(0, 80)}`);
    assert.ok(text.includes(within), `${route} does not print ${within}:\n${text}`);
    // Scores are buttons that open their calculation.
    for (const said of controls.map(squeezed).filter((it) => /\p{Script=Han}/u.test(it))) {
      assert.ok(!text.includes(said), `${route} prints the button ${said}`);
    }
    // On the screen it is the page as before.
    assert.equal(await page.locator('#cx-title').innerText(), shown);
    assert.equal(await page.locator('#chengxin .cx-paper').isVisible(), false, route);
  }
  assert.deepEqual(record.pageErrors, []);
  await page.context().close();
});

/** Documents for all indicators but the last three, so that the catalogue needs two pages. */
const evidence = Array.from({ length: 18 }, (_, at) => at + 1).filter((no) => no !== 13).map((no) => ({
  title: `第${no}项指标的统计表和情况说明`, number: '示例〔2021〕1号', issuer: '县信用办',
  date: '2021-01-15', pages: no, copies: 1, kept_at: '县信用办', indicators: [no], checks: [],
}));

const of = async (name, change) => ({ ...JSON.parse(await caseText(name)), purpose: 'real', evidence, ...change });
const COUNTIES = {
  full: () => of('worked-complete-clear', {
    applicant: { name: '瀍河回族区', code: '410304', prefecture: '洛阳市', type: 'district', province_administered: false },
  }),
  half: () => of('worked-half-filled'),
  barred: () => of('worked-barred-first-day', {
    applicant: { name: '浉河区', code: '411502', prefecture: '信阳市', type: 'district', province_administered: false },
  }),
  direct: () => of('worked-complete-clear'),
};

// Of how many pages each may be at most. A letter of application that is a draft with checks to
// be verified needs a second page; a barred county has none.
const PAPERS = [
  ['report', 20], ['request', { half: 2, barred: 0 }], ['plan', 6], ['briefing', 1], ['letter', 1],
  ['signing', 1], ['inquiries', 5], ['catalogue', 2], ['dividers', 18], ['calculation', 12], ['form', 6],
];

/** Shows a paper in the place of the one before; the element. */
async function preview(page, kind) {
  await page.locator(`#cx-preview-${kind}`).click();
  await page.locator(`#cx-preview-${kind}[aria-expanded="true"]`).waitFor();
  const paper = page.locator('#chengxin .cx-paper');
  await paper.waitFor();
  return paper;
}

for (const [name, county] of Object.entries(COUNTIES)) {
  test(`the papers of a county are full pages, and no head stands alone: ${name}`, async () => {
    const { page } = await stage.openPage();
    const assessment = await county();
    await openText(page, JSON.stringify(assessment));
    await go(page, '#/report');
    for (const [kind, pagesOf] of PAPERS) {
      const most = pagesOf[name] ?? (typeof pagesOf === 'number' ? pagesOf : 1);
      if (most === 0) continue;
      const paper = await preview(page, kind);
      const heads = await paper.evaluate((it) =>
        [...it.querySelectorAll('thead tr, caption, h2, h3, h4, .cx-paper__row--whole')].map((head) => head.textContent));
      const isHead = new Set(heads.map(squeezed));
      const begins = await paper.evaluate((it) =>
        [...it.querySelectorAll('.cx-paper__row--long .cx-paper__line:first-child:not(:last-child)')].map((line) => line.textContent));
      // What stands before a page that is begun on purpose ends where its text does.
      const ends = await paper.evaluate((it) =>
        [...it.querySelectorAll('.cx-paper__break')].map((at) => at.previousElementSibling.innerText));
      const pages = await pdfPages(page);
      assert.ok(pages.length <= most, `${kind}: ${pages.length} pages`);
      assert.ok(pages[0].lines.join('').includes(assessment.applicant.name), `${kind}: ${pages[0].lines.join('')}`);
      for (const [at, { lines, filled }] of pages.slice(0, -1).entries()) {
        const last = lines.at(-1);
        assert.ok(!isHead.has(last), `${kind}, page ${at + 1} ends with the head ${last}`);
        const begun = begins.map(squeezed).find((line) => last.includes(line));
        assert.equal(begun, undefined, `${kind}, page ${at + 1} ends with the beginning of a cell`);
        // The number of an entry is not in its text.
        const said = [last, last.replace(/^\d+\.(?=\d)/, '')];
        const isEnd = ends.some((end) => said.some((it) => squeezed(end).endsWith(it)));
        assert.ok(filled >= 0.75 || isEnd, `${kind}, page ${at + 1} is ${Math.round(filled * 100)} % full, to ${last}`);
      }
      if (kind === 'report') {
        const text = pages.findIndex(({ lines }) => lines.some((line) => line.endsWith('自评得分汇总表')));
        assert.ok(text > 0 && text <= 4, `the text of the report takes ${text} pages`);
      }
      if (kind === 'request') {
        // What is enclosed, who signs and whom to call stand together, and not without text.
        const end = pages.at(-1).lines.join('');
        assert.match(end, /妥否，请批示。附件：1\.\S+2\.信用承诺书\S*年\S*月\S*日（联系人：联系电话：）/);
      }
    }
    await page.context().close();
  });
}

test('the sheet for the leader of a county that everything excludes stays one page', async () => {
  const { page } = await stage.openPage();
  const accident = (at) => ({
    date: `2020-0${at}-10`, official_level: null, deaths: '12', injured: '60', loss_yuan: '60000000',
    note: '县产业集聚区某化工企业厂区事故，调查报告已经市人民政府批复，责任人员处理和整改措施均已落实。'.repeat(2),
  });
  const incident = (at) => ({ ...accident(at), evacuated: '12000', water_supply_cut: 'none', cross_province: false });
  const times = Array.from({ length: 9 }, (_, at) => at + 1);
  const county = await of('worked-barred-first-day', {
    evidence: [],
    eligibility: {
      safety_accidents: { state: 'listed', events: times.map(accident) },
      environmental_incidents: { state: 'listed', events: times.map(incident) },
      energy_targets: [2018, 2019, 2020].map((year) => ({ year, energy_saving: 'not_met', emission_reduction: 'not_met' })),
      statistical_fraud: { state: 'listed', events: times.map((at) => ({ date: `2020-0${at}-01` })) },
      judgment_defaulter: { state: 'listed', spans: [{ from: '2021-11-01', to: null }] },
      materials_truthful: false,
    },
    plan: {
      sections: {},
      measures: times.map((at) => ({
        indicator: at, task: '任务', path: '', owner: `县市场监管局、县人力资源和社会保障局、第${at}街道办事处`,
      })),
    },
  });
  await openText(page, JSON.stringify(county));
  await go(page, '#/report');
  for (const [kind, most] of [['briefing', 1], ['signing', 2]]) {
    await preview(page, kind);
    const pages = await pdfPages(page);
    assert.ok(pages.length <= most, `${kind}: ${pages.length} pages`);
    const said = pages.flatMap(({ lines }) => lines).join('');
    assert.match(said, /另有\d+条，见自评报告附件1。/);
  }
  await page.context().close();
});

test('each paper counts its own pages within a print of all of them, on upright sheets', async () => {
  const { page } = await stage.openPage();
  await openText(page, JSON.stringify(await COUNTIES.full()));
  await go(page, '#/report');
  const seen = page.locator('#chengxin .cx-paper:visible');
  assert.equal(await seen.count(), 0, 'nothing is previewed unasked');
  await page.locator('#cx-preview-all').click();
  await page.locator('#cx-preview-all[aria-expanded="true"]').waitFor();
  const papers = await seen.count();
  // Letters and dividers go different ways, and bear no numbers.
  const apart = await page.locator('#chengxin .cx-paper--by-page:visible').count();
  assert.ok(apart === 2 && papers > 8, `${apart} of ${papers}`);
  const sheets = (await pdfText(page)).split('\f').slice(0, -1);
  const numbers = sheets.map((sheet) => Number(/^\s*—\s*(\d+)\s*—\s*$/m.exec(sheet)?.[1] ?? 0)).filter(Boolean);
  assert.equal(numbers.filter((no) => no === 1).length, papers - apart);
  for (const [at, no] of numbers.entries()) {
    assert.ok(no === 1 || no === numbers[at - 1] + 1, `after ${numbers[at - 1]} comes ${no}`);
  }
  assert.ok((await pdfPages(page)).every(({ upright }) => upright));
  await page.context().close();
});

/** A register of so many counties that were recommended, admitted and evaluated. */
async function register(n) {
  const all = (await listed()).filter((it) => !it.province_administered);
  // Two of each prefecture, as the notice has it.
  const isOfTwo = (one, at) => all.slice(0, at).filter((it) => it.prefecture === one.prefecture).length < 2;
  const counties = all.filter(isOfTwo).slice(0, n);
  const files = await reportsOf(counties, 2021);
  const events = [];
  for (const [at, { code, name, prefecture }] of counties.entries()) {
    const of = { document: '', code, name, round: 2021 };
    events.push(
      { on: '2021-04-15', kind: 'recommended', ...of, by: prefecture, screening: '', excess: '', file: files[at] },
      { on: '2021-05-06', kind: 'admitted', ...of, documents: { formal_letter: true } },
      { on: '2021-11-20', kind: 'evaluated', ...of, file: null },
    );
  }
  const contact = { phone: '', email: '', address: '' };
  const settings = { held_by: '', publicity_days: null, second_application: null, unlisted_route: null, contact };
  const numbered = events.map((event, at) => ({ no: at + 1, ...event }));
  return JSON.stringify({ kind: 'chengxin-register', version: 1, settings, scheme: files[0].scheme, events: numbered });
}

test('who signs below a table of the province signs beside its last rows', async () => {
  for (const n of [1, 8, 9, 10, 11]) {
    const { page } = await stage.openPage({ path: '/#/province' });
    await started(page);
    const [path] = await onDisk([{ name: '名册.json', content: await register(n) }]);
    await page.locator('#cx-open-register').setInputFiles(path);
    await page.locator('#cx-register-opened').waitFor();
    // What only a row says, and who signs.
    for (const [title, row, signer] of [['初审意见表', '齐全', '初审人'], ['综合评价记录', '☐', '主持人']]) {
      await page.locator('#cx-papers').selectOption({ label: title });
      await wholePaper(page, `#chengxin .cx-paper[aria-label*="${title}"]`);
      const pages = (await pdfPages(page)).map(({ lines }) => lines.join(''));
      const signed = pages.find((text) => text.includes(signer));
      assert.ok(signed.includes(row) && signed.includes('（盖章处）'), `${title}, ${n} counties: ${signed}`);
    }
    await page.context().close();
  }
});
