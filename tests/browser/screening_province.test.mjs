// The screening page as the province has it: prefectures' saved screenings and the counties that
// apply directly in one order, and no word that is only true of a prefecture.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { listed, onDisk } from './counties.mjs';
import { reportsOf, screening } from './handed_up.mjs';
import { exported, give, openSaved, screeningPage, taken, tryWeights, wholePaper } from './screened.mjs';
import { axe, open } from './support.mjs';

let stage;
before(async () => {
  stage = await open();
});
after(() => stage?.close());

test('prefectures hand up whom they chose, and all stand in one order', async () => {
  const { page, record } = await screeningPage(stage, { width: 1366, height: 768 });
  const counties = await listed();
  const of = (prefecture) => counties.filter((it) => it.prefecture === prefecture && !it.province_administered);
  const direct = counties.filter((it) => it.province_administered).slice(0, 1);
  const chosen = new Map([['南阳市', of('南阳市').slice(0, 2)], ['开封市', of('开封市').slice(0, 3)], ['洛阳市', []]]);
  const files = [];
  for (const [prefecture, ours] of chosen) {
    // Those who are not chosen stay with their prefecture.
    const all = await reportsOf(of(prefecture).slice(0, 4), 2021);
    files.push({ name: `${prefecture}.json`, content: screening(prefecture, 2021, all, ours) });
  }
  const [report] = await reportsOf(direct, 2021);
  files.push({ name: '直管.json', content: JSON.stringify(report) });
  await page.locator('#cx-prefecture').selectOption({ label: '全省（省级综合评价）' });
  assert.equal(await page.locator('#cx-title').innerText(), '省级筛查');
  assert.equal(await page.locator('#cx-quota').inputValue(), '10');
  assert.equal(await give(page, await onDisk(files)), '共7份：已采用6份，待确认0份，不予采用1份。');
  assert.match(await page.locator('#cx-files-title').locator('xpath=..').innerText(), /洛阳市\.json[^]*没有推荐对象的自评文件/);
  const names = await page.locator('#cx-ranking-table tr.cx-strip__ranked > th').allInnerTexts();
  assert.equal(names.length, 6);
  assert.equal(names.filter((name) => name.includes('开封市')).length, 3 + Number(direct[0].prefecture === '开封市'));
  assert.match(await page.locator('#cx-above-quota').innerText(), /开封市3个/);
  await page.locator('#cx-taking-part summary').click();
  assert.ok((await page.locator('#cx-taking-part tbody tr').allInnerTexts()).includes('南阳市\t2\t0\t2\t0'));
  await page.locator(`#cx-choose-${direct[0].code}`).check();
  assert.match(await page.locator('.cx-course').innerText(), /拟认定1个，名额10个/);
  await tryWeights(page);
  assert.deepEqual(await axe(page), []);
  await page.locator('#cx-papers').selectOption('1');
  const paper = await (await wholePaper(page)).innerText();
  for (const said of ['综合评价筛查纪要', '每年认定10个', '各省辖市参加和拟认定个数']) assert.ok(paper.includes(said), said);
  for (const word of ['拟推荐', '推荐名额', '不占名额']) assert.ok(!paper.includes(word), word);
  // What the province saves is no recommendation of a prefecture, and opens as it was.
  const { name, bytes } = await exported(page, 'cx-save');
  assert.match(name, /^诚信筛查_河南省_2021_/);
  const [path] = await onDisk([{ name, content: bytes }]);
  await openSaved(page, path);
  await taken(page);
  assert.ok(Buffer.compare((await exported(page, 'cx-save')).bytes, bytes) === 0);
  assert.deepEqual(record.pageErrors, []);
  await page.context().close();
});
