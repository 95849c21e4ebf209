// What a screening hands out: its papers say in Word what they say in print, its tables are
// those that the command line computes from the saved file, and the same seed gives the same
// result in the page as natively. How fast weights are tried is printed, not asserted.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { countyFiles } from './counties.mjs';
import { csvRows, sheetNames, sheetRows, wordText } from './files.mjs';
import { exported, give, screeningPage, stopTrial, tryWeights, wholePaper } from './screened.mjs';
import { evaluate, open } from './support.mjs';
import { timesOfTrial } from './trial.mjs';

let stage;
before(async () => {
  stage = await open();
});
after(() => stage?.close());

/** The tables of a saved screening, as the command line computes them. */
async function natively(saved, table) {
  const { status, stdout, stderr } = await evaluate(saved, ['--table', table]);
  assert.equal(status, 0, stderr);
  return stdout;
}

// Everything that a paper says, whatever parts it into lines and cells.
const bare = (text) => text.replace(/[\s\u200B]/g, '');

/** The pieces of a paper on the page: its paragraphs, list entries and cells. */
const pieces = async (page) => (await wholePaper(page)).evaluate((paper) =>
  [...paper.querySelectorAll('h1, h2, h3, h4, p, li, th, td, dt, dd, caption')]
    .filter((it) => !it.querySelector('p, li, td, dd'))
    .map((it) => it.innerText.trim())
    .filter((text) => text !== ''));

/** What the paper on the page says and the one in Word does not. */
async function missingInWord(page, { option, id }) {
  await page.locator('#cx-papers').selectOption(String(option));
  const shown = await pieces(page);
  const { name, bytes } = await exported(page, id);
  const word = bare(await wordText(bytes));
  return { name, word, shown: shown.join('\n'), missing: shown.filter((piece) => !word.includes(bare(piece))) };
}

const PAPERS = [
  { option: 1, id: 'cx-word-minute', title: '筛查纪要' },
  { option: 2, id: 'cx-word-reasons', title: '筛查情况说明' },
  { option: 3, id: 'cx-word-comparison', title: '比较表' },
  { option: 4, id: 'cx-word-verification', title: '核验单' },
];

test('a paper says the same in Word and on the page, and of a trial of weights only if there was one', async () => {
  const { page, record } = await screeningPage(stage);
  await give(page, await countyFiles(page, 8, { seed: 21, barred: 0.2, draft: 0.2 }));
  await stopTrial(page);
  for (const paper of PAPERS) {
    const { name, word, missing } = await missingInWord(page, paper);
    assert.deepEqual(missing, [], paper.title);
    assert.ok(name.startsWith('诚信筛查_') && name.endsWith(`_${paper.title}.docx`), name);
    assert.doesNotMatch(word, /复算编号|换用不同权重后，居前/);
    assert.doesNotMatch(word, /遴选/);
  }
  const untried = await missingInWord(page, PAPERS[0]);
  for (const text of [untried.word, bare(untried.shown)]) assert.match(text, /未进行权重变动测算/);
  await tryWeights(page, { samples: 10_000 });
  const tried = await missingInWord(page, PAPERS[0]);
  assert.deepEqual(tried.missing, []);
  for (const text of [tried.word, bare(tried.shown)]) assert.match(text, /共10000组，各组机会均等，复算编号20210415/);
  const reasons = await missingInWord(page, PAPERS[1]);
  assert.deepEqual(reasons.missing, []);
  assert.match(reasons.word, /换用不同权重后，居前/);
  assert.deepEqual(record.pageErrors, []);
  await page.context().close();
});

test('the workbook of the comparison has the figures of the table, as numbers', async () => {
  const { page } = await screeningPage(stage);
  await give(page, await countyFiles(page, 8, { seed: 22 }));
  await stopTrial(page);
  const before = await exported(page, 'cx-excel-comparison');
  assert.match(before.name, /_比较表\.xlsx$/);
  const plain = (text) => (/^-?\d+\.\d+$/.test(text) ? text.replace(/\.?0+$/, '') : text);
  const table = async () => csvRows((await exported(page, 'cx-csv-counties')).bytes.toString('utf8').slice(1));
  // The table is one; the workbook has it in sheets as wide as a page, the highest points in one
  // of their own, where they are not the lowest of every county.
  const same = async (bytes) => {
    const columns = new Map();
    for (const [at, name] of sheetNames(bytes).entries()) {
      if (!/^(比较表|各项得分（.*）)$/.test(name)) continue;
      const [head, ...rows] = await sheetRows(bytes, at + 1);
      head.forEach((title, n) => columns.set(title, rows.map((row) => plain(row[n] ?? ''))));
    }
    const [head, ...rows] = await table();
    head.forEach((title, n) => {
      const there = columns.get(title) ?? columns.get(title.replace('（最高）', '（最低）'));
      assert.deepEqual(there, rows.map((row) => plain(row[n])), title);
    });
  };
  await same(before.bytes);
  await tryWeights(page, { samples: 10_000 });
  const { bytes } = await exported(page, 'cx-excel-comparison');
  await same(bytes);
  const places = csvRows((await exported(page, 'cx-csv-places')).bytes.toString('utf8').slice(1));
  const at = sheetNames(bytes).indexOf('换权重后的名次');
  assert.equal((await sheetRows(bytes, at + 1)).length, places.length);
  await page.context().close();
});

for (const { n, model, name } of [
  { n: 12, model: 0, name: 'all weights' },
  { n: 12, model: 1, name: 'weights in the scheme\'s order' },
  { n: 12, model: 3, name: 'weights around the scheme\'s' },
  { n: 158, model: 0, name: 'all weights' },
]) {
  test(`the same files and seed give the same digits in the page as natively: ${n} counties, ${name}`, async () => {
    const { page } = await screeningPage(stage);
    await give(page, await countyFiles(page, n, { seed: 23, barred: 0.1, draft: 0.05 }));
    await tryWeights(page, { model, samples: 10_000 });
    const saved = (await exported(page, 'cx-save')).bytes;
    for (const table of ['counties', 'files', 'places']) {
      const here = (await exported(page, `cx-csv-${table}`)).bytes.toString('utf8');
      assert.equal(here, await natively(saved, table), table);
      if (table === 'places') assert.ok(csvRows(here.slice(1)).length > 1, 'no place was counted');
    }
    // What the page shows of it, digit by digit.
    const n_ranked = await page.locator('#cx-ranking-table tr.cx-strip__ranked').count();
    await page.waitForFunction((all) => document.querySelectorAll('#cx-ranks-table tbody tr').length === all, n_ranked);
    const shown = await page.locator('#cx-ranks-table').innerText();
    const firsts = csvRows((await natively(saved, 'counties')).slice(1)).slice(1).map((row) => row.at(-4)).filter(Boolean);
    for (const percent of firsts) assert.ok(shown.includes(`${percent}`), `${percent} is not shown`);
    await page.context().close();
  });
}

test('weights are tried in turns nearly as fast as in one go', async (t) => {
  const { page } = await screeningPage(stage);
  const { counties, inTurns, inOneGo, longTasks } = await timesOfTrial(page);
  t.diagnostic(`100000 sets of weights × ${counties} counties × 20 indicators: ${inTurns} ms in the page's turns, `
    + `${inOneGo} ms in one go, ${(inTurns / inOneGo).toFixed(2)} times as long; tasks above 50 ms: [${longTasks}]`);
  await page.context().close();
});

test('a paper of 158 counties is drawn in pieces, and printed whole or not at all', async (t) => {
  const { page } = await screeningPage(stage);
  await give(page, await countyFiles(page, 158, { barred: 0.1, draft: 0.05, seed: 7 }));
  const told = await page.locator('#cx-intake-sum').innerText();
  assert.match(told, /已采用158份/);
  await page.locator('#cx-papers').waitFor();
  await page.emulateMedia({ media: 'print' });
  const seen = await page.evaluate(() => new Promise((resolve) => {
    const seen = [];
    const shown = (selector) => [...document.querySelectorAll(selector)].some((it) => it.getClientRects().length > 0);
    new MutationObserver((_, observer) => {
      const whole = document.querySelector('#chengxin .cx-paper') && !document.querySelector('#cx-print').hasAttribute('aria-disabled');
      seen.push({ whole: Boolean(whole), paper: shown('#chengxin .cx-paper'), notice: shown('.cx-print-only') });
      if (!whole) return;
      observer.disconnect();
      resolve(seen);
    }).observe(document.querySelector('#cx-main'), { subtree: true, childList: true, attributes: true });
    // On paper the list is hidden, so that nobody can press it there.
    const papers = document.querySelector('#cx-papers');
    papers.selectedIndex = 2;
    papers.dispatchEvent(new Event('change', { bubbles: true }));
  }));
  const last = seen.pop();
  t.diagnostic(`drawn in ${seen.length} pieces`);
  assert.ok(seen.length > 10, 'not at once');
  assert.deepEqual(last, { whole: true, paper: true, notice: false });
  assert.deepEqual(new Set(seen.map(({ paper, notice }) => `${paper} ${notice}`)), new Set(['false true']));
  assert.equal(await page.locator('#chengxin .cx-paper .cx-paper__title').count(), 158);
  await page.context().close();
});
