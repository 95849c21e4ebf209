// Three batches of invented facts through the page of the province, from the files of prefectures
// and counties to the papers; every state is worked out once more from the saved file by the few
// lines below, and the file comes back byte for byte.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { unzipSync } from 'fflate';
import { listed, onDisk } from './counties.mjs';
import { enter, go } from './county.mjs';
import { csvRows, wordText } from './files.mjs';
import { reportsOf, screening } from './handed_up.mjs';
import { openSaved, rows, screeningPage, taken } from './screened.mjs';
import { axe, evaluate, open, started } from './support.mjs';

let stage;
before(async () => {
  stage = await open();
});
after(() => stage?.close());

const YEARS = [2021, 2022, 2023];

/** What all prefectures and the counties under the province hand in for a round, on disk. */
async function handedIn(round, of) {
  const files = [];
  for (const [prefecture, chosen] of of.prefectures) {
    const content = screening(prefecture, round, await reportsOf(chosen, round), chosen);
    files.push({ name: `${prefecture}筛查${round}.json`, content });
  }
  const direct = await reportsOf(of.direct, round);
  files.push(...direct.map((file) => ({ name: `${file.assessment.applicant.name}${round}.json`, content: JSON.stringify(file) })));
  return onDisk(files);
}

const tab = (page, at) => page.locator(`#cx-tab-${at}`).click();
const round = (page, year) => page.locator('#cx-province-round').selectOption({ label: `${year}年批次` });

/** Chooses what is entered, and its day. */
async function entering(page, kind, on) {
  await page.locator('#cx-enter-kind').selectOption({ label: kind });
  await enter(page, 'cx-enter-on', on);
}

/** Enters it, and waits until the page says how many events it made. */
async function entered(page) {
  await page.locator('#cx-enter').click();
  await page.locator('#cx-entered').waitFor();
  return Number(/\d+/.exec(await page.locator('#cx-entered').innerText())[0]);
}

/** Enters it for all counties that stand at the step, or for those named. */
async function forCounties(page, names) {
  if (names === undefined) await page.locator('#cx-enter-all').click();
  for (const name of names ?? []) {
    await page.locator('#cx-enter-counties label', { hasText: name }).locator('input').check();
  }
  return entered(page);
}

async function saved(page) {
  const coming = page.waitForEvent('download');
  await page.locator('#cx-save-register').click();
  const download = await coming;
  await page.locator('#cx-register-saved').waitFor();
  return readFile(await download.path());
}

/** The stage of every application, from the file alone: what the last event that counts says. */
function stages(file) {
  const { events } = JSON.parse(file);
  const void_ = new Set(events.filter((it) => it.kind === 'voided').map((it) => it.event));
  const after = {
    recommended: '已推荐（申报），待初审', direct: '已推荐（申报），待初审', admitted: '示范创建县',
    not_admitted: '初审不合格', evaluated: '已综合评价', listed: '公示', designated: '示范县',
    not_kept: '已取消认定', revoked: '已取消认定',
  };
  const all = new Map();
  for (const event of events.filter((it) => it.kind !== 'voided' && !void_.has(it.no))) {
    const upheld = event.outcome === 'upheld' || event.upheld === true;
    const stage = upheld ? '异议成立，不予认定' : after[event.kind];
    if (stage) all.set(`${event.round} ${event.name}`, stage);
  }
  return all;
}

test('three batches, from the files of the prefectures to the papers', async () => {
  const { page, record } = await stage.openPage({ path: '/#/province', width: 1366, height: 768 });
  await started(page);
  await page.locator('#cx-tab-0').waitFor();
  const counties = await listed();
  const direct = counties.filter((it) => it.province_administered);
  const others = new Map();
  for (const one of counties.filter((it) => !it.province_administered && !it.code.startsWith('4190'))) {
    others.set(one.prefecture, [...others.get(one.prefecture) ?? [], one]);
  }
  const designated = [];
  for (const [at, year] of YEARS.entries()) {
    await tab(page, 1);
    await round(page, year);
    // Two of each prefecture, others every year; those under the province that are none yet.
    const chosen = [...others].map(([name, all]) => [name, all.slice(2 * at, 2 * at + 2)]).filter(([, all]) => all.length > 0);
    const free = direct.filter((it) => !designated.includes(it.name));
    const files = await handedIn(year, { prefectures: chosen, direct: free });
    await enter(page, 'cx-hand-in-on', `${year}-04-15`);
    await page.locator('#cx-hand-in').setInputFiles(files);
    await page.locator('#cx-hand-in-status .cx-done').first().waitFor();
    const n = chosen.flatMap(([, all]) => all).length + free.length;
    const summary = page.locator('#cx-states-summary');
    assert.match(await summary.innerText(), new RegExp(`^推荐和直接申报${n}个`));
    assert.equal(await page.locator('#cx-hand-in-status .cx-problem').count(), 0);
    await entering(page, '初审合格（示范创建县）', `${year}-05-06`);
    await page.locator('#cx-enter-formal_letter').check();
    assert.equal(await forCounties(page), n);
    await tab(page, 2);
    await entering(page, '综合评价', `${year}-11-20`);
    assert.equal(await forCounties(page), n);
    await page.waitForFunction((all) => document.querySelectorAll('.cx-strip__ranked').length === all, n);
    const places = await page.locator('#cx-ranking-table .cx-strip__ranked').evaluateAll(
      (all) => all.map(({ cells }) => [cells[0].firstElementChild.innerText, Number(cells[2].innerText)]));
    const totals = places.map(([, total]) => total);
    assert.deepEqual(totals, [...totals].sort((one, other) => other - one));
    // In the last year one more than the notice designates.
    const first = places.slice(0, year === 2023 ? 11 : 10).map(([name]) => name);
    await tab(page, 3);
    await entering(page, '列入公示', `${year}-12-01`);
    await enter(page, 'cx-enter-from', `${year}-12-01`);
    await enter(page, 'cx-enter-to', `${year}-12-07`);
    assert.equal(await forCounties(page, first), first.length);
    let last = first;
    if (year === 2021) {
      await entering(page, '收到异议', '2021-12-03');
      await page.locator('#cx-enter-counties label', { hasText: first[9] }).locator('input').check();
      await enter(page, 'cx-enter-text', '示例异议');
      await entered(page);
      // While it is open, its county is not designated, and nobody before the last day.
      await entering(page, '认定为示范县', '2021-12-07');
      await page.locator('#cx-enter-all').click();
      await page.locator('#cx-enter').click();
      await page.locator('#cx-enter-status .cx-problem').first().waitFor();
      assert.equal(await page.locator('#cx-enter-status .cx-problem').count(), 10);
      await entering(page, '异议办结', '2021-12-10');
      await page.locator('#cx-enter-counties label', { hasText: first[9] }).locator('input').check();
      await page.locator('#cx-enter-objection').selectOption({ index: 1 });
      await page.locator('#cx-enter-outcome-0').check();
      await entered(page);
      last = first.slice(0, 9);
    }
    await entering(page, '认定为示范县', `${year}-12-20`);
    await enter(page, 'cx-enter-document', `示例文件〔${year}〕1号`);
    assert.equal(await forCounties(page, last), last.length);
    designated.push(...last);
    const told = page.locator('#cx-province-told');
    if (year === 2023) assert.match(await told.innerText(), /2023年批次认定11个，《通知》第二部分为每年认定10个。/);
    await page.locator('#cx-papers').selectOption({ label: '认定名单' });
    const paper = page.locator('#chengxin article.cx-paper');
    await paper.getByText(`共${last.length}个。`).waitFor();
    const list = await paper.innerText();
    for (const name of last) assert.ok(list.includes(name), name);
    assert.equal(list.includes('2023年批次认定11个'), year === 2023);
    await page.locator('#cx-papers').selectOption({ label: '公示稿' });
    await paper.getByText('公示时间：').waitFor();
    const draft = await paper.innerText();
    for (const scored of ['得分', '名次', ...totals.slice(0, 3).map((total) => String(total))]) assert.ok(!draft.includes(scored), scored);
  }

  // A model county of 2021 does not apply again.
  await tab(page, 1);
  await round(page, 2022);
  const one = counties.find((it) => it.name === designated[0] && !it.code.startsWith('4190'));
  await entering(page, one.province_administered ? '直接申报' : '省辖市推荐', '2024-01-01');
  await page.locator('#cx-enter-prefecture').selectOption({ label: one.prefecture });
  await page.locator('#cx-enter-county').selectOption({ label: one.name });
  await page.locator('#cx-enter').click();
  await page.locator('#cx-enter-status .cx-problem').getByText('2021年批次已认定为示范县').waitFor();

  // Two years on.
  await tab(page, 4);
  await round(page, 2021);
  await enter(page, 'cx-due-on', '2023-12-19');
  assert.equal(await page.locator('#cx-due').count(), 0);
  await enter(page, 'cx-due-on', '2023-12-20');
  assert.equal(await page.locator('#cx-due li').count(), 9);
  await entering(page, '评估：符合标准，保留', '2023-12-21');
  assert.equal(await forCounties(page, designated.slice(1, 9)), 8);
  const again = await reportsOf([one], 2023);
  await entering(page, '评估：不符合，取消', '2023-12-21');
  await page.locator('#cx-enter-report').setInputFiles({ name: '再报.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(again[0])) });
  await page.locator('#cx-report-held').waitFor();
  await enter(page, 'cx-enter-text', '示例事实');
  assert.equal(await forCounties(page, [one.name]), 1);
  assert.equal(await page.locator('#cx-due').count(), 0);
  assert.match(await page.locator('#cx-changes').innerText(), new RegExp(`${one.name}[^]*总分`));
  await page.locator('#cx-papers').selectOption({ label: '取消认定通报稿' });
  const notice = page.locator('#chengxin article.cx-paper');
  await notice.getByText(`关于取消${one.name}`).waitFor();
  const coming = page.waitForEvent('download');
  await page.locator('#cx-word').click();
  const word = await coming;
  assert.match(word.suggestedFilename(), /^诚信名册_河南省_[0-9A-Z]{4}_2021_取消认定通报稿\.docx$/);
  assert.ok((await wordText(await readFile(await word.path()))).includes('示例事实'));

  // A wrong event is corrected by another; the file holds both.
  await tab(page, 0);
  await round(page, 2021);
  const bytes = await saved(page);
  const expected = stages(bytes.toString());
  const { status, stdout } = await evaluate(bytes.toString(), ['--table', 'register']);
  assert.equal(status, 0);
  const [head, ...rows] = csvRows(stdout.replace(/^\uFEFF/, ''));
  const column = (title) => head.indexOf(title);
  const told = new Map(rows.map((row) => [`${row[column('批次')]} ${row[column('申报主体')]}`, row[column('状态')]]));
  assert.deepEqual([...told].sort(), [...expected].sort());
  const shown = await page.locator('#cx-states-table tbody tr').evaluateAll(
    (all) => all.map((row) => [`2021 ${row.cells[0].innerText}`, row.cells[3].innerText]));
  assert.deepEqual(shown.sort(), [...expected].filter(([key]) => key.startsWith('2021')).sort());
  const count = (wanted) => [...expected.values()].filter((it) => it === wanted).length;
  assert.deepEqual([count('示范县'), count('已取消认定'), count('异议成立，不予认定')], [29, 1, 1]);

  // The file opens in a new page within a second, and is saved byte for byte.
  const { page: second } = await stage.openPage({ path: '/#/province' });
  await started(second);
  await second.locator('#cx-tab-0').waitFor();
  const [path] = await onDisk([{ name: '名册.json', content: bytes }]);
  await second.locator('#cx-open-register').setInputFiles(path);
  await second.locator('#cx-register-opened').waitFor();
  assert.ok((await saved(second)).equals(bytes));
  await second.locator('#cx-enter-event').selectOption({ index: 1 });
  await enter(second, 'cx-enter-on', '2023-12-22');
  await enter(second, 'cx-enter-text', '登记有误');
  await entered(second);
  await second.locator('#cx-events').getByText('不予计入').first().waitFor();
  assert.equal(JSON.parse(await saved(second)).events.length, JSON.parse(bytes).events.length + 1);
  assert.deepEqual(await axe(second), []);
  assert.deepEqual([record.consoleErrors, record.pageErrors], [[], []]);
});

test('what a prefecture hands over goes to the province, and comes back as its own register', async () => {
  const { page, record } = await screeningPage(stage);
  const own = (await listed()).filter((it) => it.prefecture === '南阳市' && !it.province_administered).slice(0, 3);
  const chosen = own.slice(0, 2);
  const [path] = await onDisk([
    { name: '筛查.json', content: screening('南阳市', 2021, await reportsOf(own, 2021), chosen) },
  ]);
  await openSaved(page, path);
  await taken(page);
  const packing = page.waitForEvent('download', { timeout: 120_000 });
  await page.locator('#cx-handover').click();
  const pack = await packing;
  assert.match(pack.suggestedFilename(), /^南阳市推荐材料包_2021_[0-9A-Z]{4}\.zip$/);
  const files = unzipSync(await readFile(await pack.path()));
  const folders = new Set(Object.keys(files).map((name) => name.split('/')[0]));
  assert.deepEqual([...folders], ['00_目录.docx', '01_筛查数据.json', '02_筛查纪要.docx',
    ...chosen.map(({ name }, at) => `0${at + 3}_${name}`)]);
  // The screening in it is what the province imports.
  await go(page, '#/province');
  await tab(page, 1);
  await enter(page, 'cx-hand-in-on', '2021-04-15');
  const [handed] = await onDisk([{ name: '筛查数据.json', content: files['01_筛查数据.json'] }]);
  await page.locator('#cx-hand-in').setInputFiles(handed);
  await page.locator('#cx-hand-in-status .cx-done').first().waitFor();
  await entering(page, '初审合格（示范创建县）', '2021-05-06');
  assert.equal(await forCounties(page), 2);
  await tab(page, 2);
  await entering(page, '综合评价', '2021-11-20');
  assert.equal(await forCounties(page), 2);
  const exporting = page.waitForEvent('download');
  await page.locator('#cx-pool-file').click();
  const round21 = await (await exporting).path();
  await tab(page, 3);
  await entering(page, '列入公示', '2021-12-01');
  await enter(page, 'cx-enter-from', '2021-12-01');
  await enter(page, 'cx-enter-to', '2021-12-07');
  assert.equal(await forCounties(page), 2);
  await entering(page, '认定为示范县', '2021-12-20');
  assert.equal(await forCounties(page, [chosen[0].name]), 1);
  await page.locator('#cx-own summary').click();
  await page.locator('#cx-own-prefecture').selectOption({ label: '南阳市' });
  const saving = page.waitForEvent('download');
  await page.locator('#cx-own-save').click();
  const ownRegister = await (await saving).path();
  // The round as a screening of the province, and the register in the next screening.
  await go(page, '#/screening');
  await openSaved(page, round21);
  await page.getByRole('heading', { name: '省级筛查' }).waitFor();
  await rows(page);
  const ranked = await page.locator('#cx-ranking-table .cx-county-name').allInnerTexts();
  assert.deepEqual(ranked.sort(), chosen.map(({ name }) => name).sort());
  await page.locator('#cx-earlier-rounds').evaluate((it) => { it.open = true; });
  await page.locator('#cx-open-earlier').setInputFiles(ownRegister);
  await page.locator('#cx-earlier-opened').waitFor();
  const known = await page.locator('#cx-earlier-list li').allInnerTexts();
  assert.equal(known.length, 2);
  assert.match(known.find((it) => it.includes(chosen[0].name)), /示范县/);
  assert.deepEqual(record.pageErrors, []);
  await page.context().close();
});

test('a file that is no register changes nothing, and says why', async () => {
  const { page } = await stage.openPage({ path: '/#/province' });
  await started(page);
  await page.locator('#cx-open-register').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await page.locator('#cx-open-register-status .cx-problem').waitFor();
  await page.locator('#cx-tab-1').click();
  await page.locator('#cx-enter').click();
  await page.locator('#cx-enter-status .cx-problem').getByText('请填写日期').waitFor();
  await go(page, '#/');
  await page.locator('#cx-province-link').click();
  await page.locator('#cx-tab-0').waitFor();
});
