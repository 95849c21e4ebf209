// What changed between two files of a county: in a screening from the line of the older file,
// and on the county's own page against an earlier file of its own.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { onDisk } from './counties.mjs';
import { caseText, go, openText } from './county.mjs';
import { give, screeningPage, wholePaper } from './screened.mjs';
import { open } from './support.mjs';

const run = promisify(execFile);

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
  assert.equal(await printed.innerText(), '变动说明（同一县的两份文件）');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'cx-county-report');
  assert.deepEqual(record.pageErrors, []);
  await page.context().close();
});

test('any two of ten files of a county are compared, and the note is the same in Word', async () => {
  const { page, record } = await screeningPage(stage);
  // From the first on, a scene fewer in operation each second day: the tenth has most.
  const files = await Promise.all(Array.from({ length: 10 }, (_, at) =>
    complete(`2021-04-${String(at + 1).padStart(2, '0')}`, String(Math.floor(at / 2)))));
  await give(page, await onDisk(files.map((one, at) => ({ name: `${at}.json`, content: JSON.stringify(one) }))));
  const note = page.locator('#cx-papers option', { hasText: '变动说明' });
  assert.equal(await note.count(), 1, 'one entry, however many files there are');
  await page.locator('#cx-papers').selectOption(await note.getAttribute('value'));
  const before = page.locator('#cx-change-before');
  assert.equal(await before.locator('option').count(), 9, 'every file but the other one');
  assert.match(await before.locator('option:checked').innerText(), /^8\.json（填报日期：2021年4月9日）$/);
  assert.notEqual(await page.evaluate(() => document.activeElement.id), 'cx-county-report');
  await before.focus();
  await before.selectOption({ label: '0.json（填报日期：2021年4月1日）' });
  await page.locator('.cx-paper', { hasText: '4月1日' }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'cx-change-before', 'who chooses goes on choosing');
  const said = await (await wholePaper(page)).innerText();
  // Four scenes, twenty points each, of one of eighteen indicators: 80 ÷ 18 = 4.444…
  assert.match(said, /增加4\.44分：第15项\+4\.44。/);
  const coming = page.waitForEvent('download', { timeout: 120_000 });
  await page.locator('#cx-word-change').click();
  const download = await coming;
  assert.match(download.suggestedFilename(), /^诚信自评_.*_2021_[0-9A-Z]{4}_变动说明\.docx$/);
  await page.locator('#cx-change-made').waitFor();
  const { stdout } = await run('unzip', ['-p', await download.path(), 'word/document.xml']);
  const texts = [...stdout.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, text]) => text).join('');
  for (const part of ['自评变动说明', '增加4.44分：第15项+4.44。', '第15项没有新增佐证材料']) {
    assert.ok(texts.includes(part), part);
  }
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
  const coming = page.waitForEvent('download', { timeout: 120_000 });
  await page.locator('#cx-word-change').click();
  assert.match((await coming).suggestedFilename(), /_变动说明\.docx$/);
  assert.deepEqual(record.pageErrors, []);
  await page.context().close();
});
