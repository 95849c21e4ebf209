// What changed between two files of a county: in a screening from the line of the older file,
// and on the county's own page against an earlier file of its own.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { onDisk } from './counties.mjs';
import { caseText, go, openText } from './county.mjs';
import { give, screeningPage, wholePaper } from './screened.mjs';
import { open } from './support.mjs';

let stage;
before(async () => {
  stage = await open();
});
after(() => stage?.close());

/** The complete case of another day and with other scenes in operation. */
async function complete(day, scenes, change = () => {}) {
  const assessment = JSON.parse(await caseText('worked-complete-clear'));
  assessment.purpose = 'real';
  assessment.prepared.on = day;
  assessment.answers[15].inputs.scenes_in_operation = scenes;
  change(assessment);
  return assessment;
}

// Twenty points a scene, out of 100, for one of eighteen equal weights: 20 ÷ 18 = 1.111…
const MOVED = /增加1\.11分：第15项\+1\.11。/;

test('the older file of a county is held against the newer one', async () => {
  const { page, record } = await screeningPage(stage);
  const files = [await complete('2021-04-02', '4'), await complete('2021-04-09', '5')];
  await give(page, await onDisk(files.map((one, at) => ({ name: `${at}.json`, content: JSON.stringify(one) }))));
  await page.locator('button', { hasText: '与同一县的另一份文件对照' }).click();
  const said = await (await wholePaper(page)).innerText();
  assert.match(said, /自评变动说明/);
  assert.match(said, MOVED);
  assert.match(said, /得分提高的各项中，第15项没有新增佐证材料。/);
  assert.match(said, /已落地运行的应用场景\s*4个\s*5个\s*\+1/);
  const printed = page.locator('#cx-papers option:checked');
  assert.match(await printed.innerText(), /的变动说明$/);
  assert.deepEqual(record.pageErrors, []);
  await page.context().close();
});

test('a county holds its record against an earlier file, and not against another county\'s', async () => {
  const { page, record } = await stage.openPage();
  const demo = (assessment) => { assessment.purpose = 'demo'; };
  await openText(page, JSON.stringify(await complete('2021-04-09', '5', demo)));
  await go(page, '#/report');
  const choose = (assessment) => page.locator('#cx-earlier').setInputFiles({
    name: '上次.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(assessment)),
  });
  const other = await complete('2021-04-02', '4', (assessment) => {
    Object.assign(assessment.applicant, { name: '杞县', code: '410221', province_administered: false });
  });
  await choose(other);
  const status = page.locator('#cx-earlier-status');
  await page.waitForFunction(() => document.getElementById('cx-earlier-status').innerText !== '');
  assert.match(await status.innerText(), /这是杞县的文件/);
  await choose(await complete('2021-04-02', '4', demo));
  await page.locator('#chengxin .cx-paper', { hasText: '自评变动说明' }).waitFor();
  const said = await page.locator('#chengxin .cx-paper').innerText();
  assert.match(said, MOVED);
  assert.equal(await status.innerText(), '');
  assert.deepEqual(record.pageErrors, []);
  await page.context().close();
});
