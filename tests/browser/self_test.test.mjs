// What the page says of itself to whoever has to check it: what was asked for, by workers
// too; the digests of all that runs; what is stored, and that it can be erased; and which
// version and commit it is.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { begin, enter, go } from './county.mjs';
import { keptOnce, keptTexts } from './kept.mjs';
import { evaluate, inEnglish, open, started } from './support.mjs';
import { caseText } from './county.mjs';

let stage;
before(async () => {
  stage = await open();
});
after(() => stage?.close());

/** A county that has exported an Excel file, on the page about the product. */
async function afterExcel(options) {
  const opened = await stage.openPage(options);
  const { page } = opened;
  await started(page);
  await begin(page);
  await go(page, '#/report');
  const coming = page.waitForEvent('download');
  await page.locator('#cx-excel').click();
  await coming;
  await go(page, '#/about');
  return opened;
}

test('requests of the worker are counted, and the office module is listed', async () => {
  const { page, record } = await afterExcel();
  const files = new Set(record.requests.filter((url) => url.startsWith(stage.origin)));
  // The page itself is no file that it has loaded.
  files.delete(`${stage.origin}/`);
  assert.ok([...files].some((url) => url.includes('office_bg')));
  assert.match(await page.locator('#cx-requests').innerText(),
    new RegExp(`^对外发出的请求：0（已加载本页自身文件：${files.size} 个`));
  const lines = await page.locator('#cx-modules li').allInnerTexts();
  const office = [...files].find((url) => url.includes('office_bg'));
  const bytes = Buffer.from(await (await fetch(office)).arrayBuffer());
  assert.ok(lines.includes(`office_bg ${createHash('sha256').update(bytes).digest('hex')}`), lines.join('\n'));
  // A second file is made by another worker: no file is new.
  await go(page, '#/report');
  const coming = page.waitForEvent('download');
  await page.locator('#cx-word-form').click();
  await coming;
  await go(page, '#/about');
  assert.ok((await page.locator('#cx-requests').innerText()).includes(`：${files.size} 个`));
  assert.equal((await page.locator('#cx-modules li').allInnerTexts()).length, lines.length);
});

test('a foreign request of the worker would be told', async () => {
  const { page } = await stage.openPage();
  await started(page);
  await page.evaluate(() => window.chengxinParts.asked.push('https://example.com/x'));
  await go(page, '#/about');
  assert.match(await page.locator('#cx-requests').innerText(), /^对外发出的请求：1/);
});

test('the page allows no eval, although its policy does', async () => {
  const { page } = await stage.openPage();
  await started(page);
  const policies = page.locator('meta[http-equiv="Content-Security-Policy"]');
  assert.match(await policies.first().getAttribute('content'), /'unsafe-eval'/);
  // In a later turn: what a debugger evaluates at once is above every policy.
  const thrown = await page.evaluate(() => new Promise((resolve) => {
    const attempt = () => {
      if (document.querySelectorAll('meta[http-equiv="Content-Security-Policy"]').length < 2) {
        setTimeout(attempt, 10);
        return;
      }
      try {
        resolve(String((0, eval)('1')));
      } catch (error) {
        resolve(error.name);
      }
    };
    setTimeout(attempt);
  }));
  assert.equal(thrown, 'EvalError');
  assert.equal(await page.locator('iframe').count(), 0);
  // Modules still come: that of Word and Excel in a worker too, which asks for no eval.
  await go(page, '#/screening');
  await page.locator('#cx-title').waitFor();
});

test('window.chengxin is a plain object, not the element of that id', async () => {
  const { page } = await stage.openPage();
  await started(page);
  const seen = await page.evaluate(() => {
    const element = document.getElementById('chengxin');
    return {
      isPlain: Object.getPrototypeOf(window.chengxin) === Object.prototype,
      names: Object.keys(window.chengxin).sort(),
      ofElement: ['evaluate', 'derive', 'places'].filter((name) => name in element),
    };
  });
  assert.deepEqual(seen, { isPlain: true, names: ['derive', 'evaluate'], ofElement: [] });
  await go(page, '#/screening');
  await page.waitForFunction(() => 'places' in window.chengxin);
});

test('in Chinese it speaks Chinese', async () => {
  const { page } = await stage.openPage();
  await started(page);
  await go(page, '#/about');
  const table = await page.locator('#cx-known').innerText();
  assert.doesNotMatch(table, /[A-Za-z]/);
  assert.match(table, /待核实/);
  await inEnglish(page);
  assert.doesNotMatch(await page.locator('#cx-known').innerText(), /[\u4e00-\u9fff]/);
});

test('what is stored is listed, and erased after a question', async () => {
  const { page } = await stage.openPage();
  await started(page);
  await begin(page);
  await go(page, '#/indicators/15');
  await enter(page, 'cx-15-scenes_in_operation', '4');
  await page.locator('#cx-large').click();
  const mine = () => page.evaluate(() => [localStorage, sessionStorage].flatMap((store) => Object.keys(store)).sort());
  await page.waitForFunction(() => localStorage.getItem('chengxin.display'));
  await go(page, '#/about');
  const kept = await mine();
  assert.ok(kept.some((key) => key.startsWith('chengxin.draft.')) && kept.includes('chengxin.display'), kept.join());
  const lines = await page.locator('#cx-stored-list li').allInnerTexts();
  assert.deepEqual(lines.map((line) => `chengxin.${line.split(' ')[0]}`).sort(), kept);
  const draft = lines.find((line) => line.startsWith('draft.'));
  const [{ text }] = await keptTexts(page);
  const n_bytes = new TextEncoder().encode(text).length;
  assert.ok(draft.includes('自评草稿') && draft.endsWith(` ${n_bytes} 字节`), draft);

  await page.locator('#cx-erase-everything').click();
  await page.locator('#cx-erase-everything-keep').click();
  assert.deepEqual(await mine(), kept);
  await page.locator('#cx-erase-everything').click();
  await page.locator('.cx-confirm .cx-button--danger').click();
  await page.locator('#cx-stored-list').waitFor({ state: 'detached' });
  await keptOnce(page, (all) => all.length === 0);
  assert.deepEqual(await mine(), []);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'cx-stored');
  // Neither going on nor a reload brings anything back.
  await go(page, '#/');
  assert.equal(await page.locator('.cx-drafts__draft').count(), 0);
  assert.deepEqual(await mine(), []);
  await page.reload();
  await started(page);
  assert.deepEqual(await mine(), []);
});

test('page, reports and the head of the file name the same version and commit', async () => {
  const { page } = await stage.openPage();
  await started(page);
  const head = await page.locator('meta[name="generator"]').getAttribute('content');
  assert.match(head, /^chengxin \d+\.\d+\.\d+( \((commit unknown|[0-9a-f]{12}(\+changed)?, \d{4}-\d\d-\d\d)\))?$/);
  const text = await caseText('worked-half-filled');
  const report = await page.evaluate((given) => window.chengxin.evaluate(given), text);
  assert.equal(JSON.parse(report).made_by, head);
  const { stdout } = await evaluate(text);
  assert.equal(stdout, report, 'the evaluator of the same build writes the same bytes');
  await go(page, '#/about');
  const shown = await page.locator('#cx-version').innerText();
  const [, version, commit, day] = /^chengxin (\S+)(?: \(([0-9a-f]+)[^,]*, (\S+)\))?/.exec(head);
  for (const part of [version, commit, day].filter(Boolean)) assert.ok(shown.includes(part), shown);
});
