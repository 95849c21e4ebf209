// The page of the schemes: another one is looked at before it is used, saved, loaded and made,
// and a record that went on under one comes out as the evaluator says.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { caseText, enter, exportJson, go, openText, problemAt } from './county.mjs';
import { evaluate, open, started } from './support.mjs';

const NATIONAL = new URL('../../src/domain/scheme/national-2020.json', import.meta.url);

let stage;
before(async () => {
  stage = await open();
});
after(() => stage?.close());

const total = (page) => page.locator('#cx-total').innerText();
const look = (page, title) => page.locator('#cx-scheme').selectOption({ label: title });
/** A number as it is seen: an open interval has another text for the ear. */
const seen = (cell) => cell.evaluate((it) => (it.querySelector('[aria-hidden]') ?? it).innerText);
const written = ({ low, high }) => (low === high ? low : `${low}–${high}`);

/** What the evaluator makes of a file. */
const evaluated = async (file, ...more) => (await evaluate(file, more)).stdout;

/** The half-filled case, open at the page of the schemes. */
async function atSchemes() {
  const opened = await stage.openPage();
  await openText(opened.page, await caseText('worked-half-filled'));
  await go(opened.page, '#/scheme');
  return opened;
}

/** Presses a button that hands over a file; its name and text. */
async function download(page, id) {
  const coming = page.waitForEvent('download');
  await page.locator(`#${id}`).click();
  const file = await coming;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

test('another scheme shows what would change, and changes nothing until it is used', async () => {
  const { page, context, record } = await atSchemes();
  const before = JSON.parse(await evaluated(await caseText('worked-half-filled'))).result;
  const national = JSON.parse(
    await evaluated(await caseText('worked-half-filled'), '--scheme', NATIONAL.pathname)).result;
  assert.notDeepEqual(national.total, before.total);
  await look(page, '国家城市信用监测（2020年版）权重折算');
  const cells = page.locator('#cx-scheme-effect tbody tr').first().locator('td');
  const shown = [await seen(cells.first()), await seen(cells.last())];
  assert.deepEqual(shown, [written(before.total), written(national.total)]);
  assert.match(await page.locator('#cx-rubric-4 summary').innerText(), /权重 21/);
  await go(page, '#/indicators');
  assert.equal(await total(page), written(before.total), 'looked at only');

  await go(page, '#/scheme');
  await look(page, '国家城市信用监测（2020年版）权重折算');
  await page.locator('#cx-scheme-use').click();
  await page.getByText('已改用').waitFor();
  assert.equal(await page.locator('#cx-scheme-effect').count(), 0);
  await go(page, '#/indicators');
  assert.equal(await total(page), written(national.total));
  // The report carries the scheme, and comes out the same without the page.
  const { text } = await exportJson(page);
  assert.equal(JSON.parse(text).assessment.scheme, 'national-2020');
  assert.equal(await evaluated(text), text);
  // The draft too.
  await page.reload();
  await started(page);
  await go(page, '#/');
  await page.getByRole('button', { name: '继续填写' }).click();
  await go(page, '#/indicators');
  assert.equal(await total(page), written(national.total));
  assert.deepEqual(record.pageErrors, []);
  await context.close();
});

test('a scheme without the items asked so far says so, and the one before brings them back', async () => {
  const { page, context } = await atSchemes();
  await look(page, '空白方案');
  assert.match(await page.locator('#cx-scheme-set-aside').innerText(), /此方案不采集已填的\d+项情况/);
  const then = page.locator('#cx-scheme-effect tbody tr').first().locator('td').last();
  const foretold = await seen(then);
  await page.locator('#cx-scheme-use').click();
  await page.getByText('已改用').waitFor();
  await go(page, '#/indicators');
  assert.equal(await total(page), foretold);
  await go(page, '#/scheme');
  await look(page, '等权示例方案');
  await page.locator('#cx-scheme-use').click();
  await page.getByText('已改用').waitFor();
  await go(page, '#/indicators');
  const { result } = JSON.parse(await evaluated(await caseText('worked-half-filled')));
  assert.equal(await total(page), written(result.total));
  await context.close();
});

test('a scheme is saved, loaded and refused with every problem in words', async () => {
  const { page, context } = await atSchemes();
  await look(page, '国家城市信用监测（2020年版）权重折算');
  const saved = await download(page, 'cx-scheme-save');
  assert.equal(saved.name, '评分方案_国家城市信用监测（2020年版）权重折算.json');
  const shipped = JSON.parse(await readFile(NATIONAL, 'utf8'));
  assert.deepEqual(JSON.parse(saved.text), shipped);

  const give = (content) => page.locator('#cx-scheme-load').setInputFiles(
    { name: '方案.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(content)) });
  await give({ ...shipped, bonus_cap: '-1', id: 'no blanks' });
  const problem = page.locator('.cx-problem');
  await problem.waitFor();
  const said = await problem.innerText();
  assert.match(said, /2 个问题/);
  assert.match(said, /bonus_cap/);
  await give({ ...shipped, id: 'city-2026', title: { zh: '某市方案', en: 'Of a city' } });
  await page.locator('#cx-scheme option', { hasText: '某市方案' }).waitFor({ state: 'attached' });
  assert.equal(await problem.count(), 0);
  assert.equal(await page.locator('#cx-scheme option:checked').innerText(), '某市方案');
  await context.close();
});

test('weights of one\'s own make a scheme, once every field says something', async () => {
  const { page, context } = await atSchemes();
  await page.locator('#cx-own-scheme summary').click();
  await enter(page, 'cx-own-weight-4', '-3');
  await page.locator('#cx-own-make').click();
  await page.locator('#cx-own-title-problem').waitFor();
  assert.equal(await page.locator('#cx-own-scheme .cx-field__problem').count(), 4);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'cx-own-title');
  await enter(page, 'cx-own-title', '兰考自拟方案');
  await enter(page, 'cx-own-author', '兰考县信用办');
  await enter(page, 'cx-own-basis', '示例');
  // To look at another scheme costs nothing of it.
  const at = await page.locator('#cx-scheme').evaluate((list) => list.selectedIndex);
  await page.locator('#cx-scheme').selectOption({ index: 1 - at });
  await page.locator('#cx-own-title').waitFor({ state: 'attached' });
  await page.waitForFunction(() => document.getElementById('cx-own-title').value === '');
  await page.locator('#cx-scheme').selectOption({ index: at });
  await page.waitForFunction(() => document.getElementById('cx-own-title').value === '兰考自拟方案');
  assert.equal(await page.locator('#cx-own-weight-4').inputValue(), '-3');
  // Nor does it to look at another page.
  await go(page, '#/about');
  await go(page, '#/scheme');
  assert.equal(await page.locator('#cx-own-title').inputValue(), '兰考自拟方案');
  assert.ok(await problemAt(page, 'cx-own-weight-4'));
  await enter(page, 'cx-own-weight-4', '3');
  await page.locator('#cx-own-make').click();
  await page.locator('#cx-scheme option', { hasText: '兰考自拟方案' }).waitFor({ state: 'attached' });
  assert.equal(await page.locator('#cx-scheme option:checked').innerText(), '兰考自拟方案');
  assert.match(await page.locator('#cx-rubric-4 summary').innerText(), /权重 3$/);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'cx-scheme', 'what was made is in sight');
  await page.locator('#cx-scheme-use').click();
  await page.getByText('已改用').waitFor();
  const { text } = await exportJson(page);
  const { scheme } = JSON.parse(text);
  assert.equal(scheme.official, false);
  assert.equal(scheme.indicators['4'].weight, '3');
  assert.equal(await evaluated(text), text);
  await context.close();
});
