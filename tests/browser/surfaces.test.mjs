// One assessment on every surface: page, print, JSON, CSV, Word and Excel say the same
// numbers, to the last digit. It is a half-filled one, so that most of them are intervals.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { caseText, exportJson, go, openText, plain } from './county.mjs';
import { csvRows, sheetRows, wordText } from './files.mjs';
import { open, pdfText } from './support.mjs';

let stage;
let page;
let report;
before(async () => {
  stage = await open();
  ({ page } = await stage.openPage());
  await openText(page, await caseText('worked-half-filled'));
  report = JSON.parse((await exportJson(page)).text);
});
after(() => stage?.close());

/** Asks for a file on the report page; its bytes, once the page has said 已下载. */
async function exported(id) {
  await go(page, '#/report');
  const coming = page.waitForEvent('download');
  await page.locator(`#${id}`).click();
  const download = await coming;
  await page.locator('#cx-office-done').waitFor();
  const name = download.suggestedFilename();
  const bytes = await readFile(await download.path());
  const said = await page.locator('#cx-office-done').innerText();
  assert.ok(said.includes(name) && said.includes(String(bytes.length)), said);
  const code = report.digest.code.slice(0, 4);
  assert.ok(name.startsWith(`诚信自评_${report.assessment.applicant.name}_2021_${code}`), name);
  return bytes;
}

/** Both ends as surfaces without an interval have them. */
const ends = ({ low, high }) => (low === null ? ['—', '—'] : [low, high]);

/** Every end of every number of the result, without those that do not apply. */
function everyNumber() {
  const { base, bonus, total, dimensions, indicators } = report.result;
  const scored = [...dimensions.slice(0, 4), ...indicators, ...indicators.flatMap((it) => it.items)];
  return [base, bonus, total, ...scored].flatMap(({ low, high }) => (low === null ? [] : [low, high]));
}

/** What of all numbers a text does not say, written in its way. */
function missing(text, written = (number) => number) {
  const said = new Set(text.match(/\d+(\.\d+)?/g));
  return everyNumber().map(written).filter((number) => !said.has(number));
}

test('the case is worth comparing: intervals, dropped items, one that does not apply', () => {
  const { indicators, total } = report.result;
  assert.notEqual(total.low, total.high);
  assert.ok(indicators.some(({ items }) => items.some(({ dropped }) => dropped)));
  assert.ok(indicators.some(({ state }) => state === 'not_applicable'));
  assert.ok(everyNumber().length > 80);
});

test('the page says every number', async () => {
  await go(page, '#/result');
  let text = await page.locator('main').innerText();
  for (const { no } of report.result.indicators) {
    await go(page, `#/indicators/${no}`);
    text += await page.locator('main').innerText();
  }
  assert.deepEqual(missing(text, plain), []);
});

test('the printed report says every number', async () => {
  await go(page, '#/report');
  await page.locator('#cx-preview-report').click();
  assert.deepEqual(missing(await pdfText(page), plain), []);
});

test('the Word report says every number, read by LibreOffice', async () => {
  const text = await wordText(await exported('cx-word-report'));
  assert.deepEqual(missing(text, plain), []);
});

test('the CSV of indicators has them as numbers', async () => {
  const text = (await exported('cx-csv-indicators')).toString('utf8');
  assert.ok(text.startsWith('\uFEFF'));
  const [, ...rows] = csvRows(text.slice(1));
  assert.deepEqual(
    rows.map((row) => [row[0], row[6], row[7]]),
    report.result.indicators.map(({ no, low, high }) => [String(no), low ?? '', high ?? '']),
  );
});

test('the CSV of items has them as numbers', async () => {
  const text = (await exported('cx-csv-items')).toString('utf8');
  const [, ...rows] = csvRows(text.slice(1));
  const items = report.result.indicators.flatMap((it) => it.items.map((item) => ({ no: it.no, ...item })));
  assert.deepEqual(
    rows.map((row) => [row[0], row[4], row[5], row[6]]),
    items.map(({ no, points, low, high }) => [String(no), points, low ?? '', high ?? '']),
  );
});

test('the formulas of the workbook give them, calculated by LibreOffice', async () => {
  const rows = await sheetRows(await exported('cx-excel'), 2);
  const { base, bonus, total, dimensions, indicators } = report.result;
  const expected = [
    base, bonus, total, ...dimensions.slice(0, 4), bonus,
    ...indicators.flatMap((it) => [it, ...(it.items ?? [])]),
  ].map((it) => ends(it).map(plain));
  const numbers = rows
    .map((row) => [plain(row[4]), plain(row[5])])
    .filter(([low]) => /^(\d+(\.\d+)?|—)$/.test(low));
  assert.deepEqual(numbers, expected);
});
