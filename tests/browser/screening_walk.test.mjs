// An office's whole job, from an empty page to signed papers: the counties of one prefecture and
// two zones, with the troubles that files have. The actions and the height of the page are
// counted and printed; they were 38 actions over some 8,000 px before the page answered first.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assessments, onDisk, reports } from './counties.mjs';
import { screeningPage, wholePaper } from './screened.mjs';
import { open, pdfText } from './support.mjs';

let stage;
before(async () => {
  stage = await open();
});
after(() => stage?.close());

const BEFORE = { actions: 38, height: 8_000 };
/** Half of the actions, and of the height. */
const NOW = { actions: BEFORE.actions / 2, height: BEFORE.height / 2 };

/** The files of 南阳市: thirteen counties and two zones, and what comes with them. */
async function files(page) {
  const all = (await assessments(158, { seed: 5 })).filter((one) => one.applicant.prefecture === '南阳市');
  const own = all.filter((one) => !one.applicant.province_administered);
  const zone = (name) => {
    const one = structuredClone(own[3]);
    one.applicant = { name, code: null, prefecture: '南阳市', type: 'development_zone', province_administered: false };
    // Less than its pattern on every count, so that the two are not the same data.
    one.answers['15'].inputs.scenes_in_operation = '1';
    return one;
  };
  const zones = [zone('南阳高新技术产业开发区'), zone('官庄工区')];
  zones[1].answers['19'].inputs.activities_held = '1';
  own[0].eligibility.materials_truthful = false;
  own[1].eligibility.judgment_defaulter = { state: 'unknown' };
  delete own[2].answers['15'];
  const older = structuredClone(own[5]);
  older.prepared.on = '2021-03-01';
  older.answers['15'].inputs.scenes_in_operation = '0';
  const twin = structuredClone(own[6]);
  twin.answers['15'].inputs.scenes_in_operation = '2';
  const list = [...all, ...zones, older, twin];
  const texts = await reports(page, list);
  const tampered = JSON.parse(texts[all.indexOf(own[7])]);
  tampered.result.total = { low: '99.99', high: '99.99' };
  texts[all.indexOf(own[7])] = JSON.stringify(tampered);
  const named = texts.map((content, at) => ({ name: `${at}-${list[at].applicant.name}.json`, content }));
  return {
    n: all.length + 2,
    own,
    paths: await onDisk([
      ...named,
      { name: '副本.json', content: texts[0] },
      { name: '空.json', content: '' },
      { name: '截断.json', content: texts[0].slice(0, 400) },
      { name: 'IMG_2301.jpg', content: Buffer.from([0xff, 0xd8, 0xff]) },
      { name: 'Thumbs.db', content: Buffer.from([0xd0, 0xcf, 0x11, 0xe0]) },
    ]),
  };
}

test('the whole job takes half of the actions that it took, on a page half as high', async (t) => {
  const { page, record } = await screeningPage(stage, { width: 1366, height: 768 });
  const { n, own, paths } = await files(page);
  assert.equal(n, 15);
  let actions = 0;
  const act = async (what) => {
    actions += 1;
    await what;
  };
  const fill = (id, text) => act(page.locator(`[id="${id}"]`).fill(text).then(() => page.locator(`[id="${id}"]`).blur()));
  await act(page.locator('#cx-prefecture').selectOption({ label: '南阳市' }));
  await fill('cx-held-by', '南阳市发展和改革委员会');
  await fill('cx-held-on', '2021-12-31');
  await act(page.locator('#cx-files').setInputFiles(paths));
  await page.locator('#cx-intake-sum').waitFor();
  // Two zones join the roster, one tampered file is accepted, one of two of a day is used.
  for (let left = 2; left > 0; left -= 1) {
    await act(page.getByRole('button', { name: '列入名册' }).first().click());
    await page.waitForFunction((all) => [...document.querySelectorAll('.cx-files button')].filter((it) => it.textContent.includes('列入名册')).length === all, left - 1);
  }
  await act(page.getByRole('button', { name: /经核实采用/ }).click());
  await act(page.getByRole('button', { name: /采用这一份/ }).first().click());
  await page.locator('#cx-analysis-result').waitFor({ timeout: 60_000 });
  // The first, and the third: the second is passed over.
  const boxes = page.locator('#cx-ranking-table tr.cx-strip__ranked input');
  await act(boxes.nth(0).check());
  await act(boxes.nth(2).check());
  await fill('cx-reason-0', '排位第1，各项均衡。');
  await fill('cx-reason-1', '分级分类监管覆盖面广。');
  for (const field of await page.locator('textarea[id^="cx-against-"]').all()) {
    await fill(await field.getAttribute('id'), '与推荐对象相比，佐证尚不完整。');
  }
  await page.locator('#cx-draft.cx-done').waitFor();
  for (const id of ['cx-save', 'cx-word-minute', 'cx-word-reasons', 'cx-word-comparison']) {
    const coming = page.waitForEvent('download', { timeout: 120_000 });
    await act(page.locator(`#${id}`).click());
    await coming;
    await page.locator('#cx-saved').waitFor();
  }
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  t.diagnostic(`${actions} actions, ${height} px at 1366×768, ${(height / 768).toFixed(1)} screens`);
  assert.ok(actions <= NOW.actions, `${actions} actions`);
  assert.ok(height <= NOW.height, `${height} px`);
  // What was found out stands on the first page of the minutes.
  await page.locator('#cx-papers').selectOption('1');
  await wholePaper(page);
  const [first] = (await pdfText(page)).split('\f');
  for (const part of ['一、推荐意见', '名次在前', '二、排位情况', '◎', '名额线']) assert.ok(first.includes(part), part);
  assert.ok(!first.includes('草稿'), first);
  assert.ok(own.length === 12);
  assert.deepEqual(record.pageErrors, []);
  await page.context().close();
});
