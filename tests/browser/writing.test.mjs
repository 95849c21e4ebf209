// A field that is being written in belongs to its writer: whatever runs beside it — files
// that are read, weights that are tried, another window — leaves it alone until it is left.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { countyFiles } from './counties.mjs';
import { begin, enter, go } from './county.mjs';
import { keptDrafts } from './kept.mjs';
import { give, rows, screeningPage, taken, tryWeights } from './screened.mjs';
import { open, started } from './support.mjs';

let stage;
before(async () => {
  stage = await open();
});
after(() => stage?.close());

const text = (page, id) => page.locator(`#${id}`).inputValue();

/** The drafts that are kept, as one text. */
const drafts = async (page) => JSON.stringify(await keptDrafts(page));

/** Counts how often the page is drawn anew in an element while something else is done. */
async function redraws(page, selector, during) {
  await page.evaluate((where) => {
    window.redraws = 0;
    new MutationObserver(() => { window.redraws += 1; })
      .observe(document.querySelector(where), { subtree: true, childList: true, attributes: true, characterData: true });
  }, selector);
  await during();
  return page.evaluate(() => window.redraws);
}

/** Types at the pace of a hand. */
const type = (page, words) => page.keyboard.type(words, { delay: 150 });

test('what is typed while hundreds of files are read stays as it was typed', async () => {
  const { page, record, context } = await screeningPage(stage);
  const paths = await countyFiles(page, 400, { seed: 4 });
  const many = paths.splice(4);
  await give(page, paths);
  const [first] = await rows(page);
  await page.locator('#cx-ranking-table tr', { hasText: first }).locator('input').check();
  await page.locator('#cx-reason-0').waitFor();


  const [office, reason] = ['开封市发展和改革委员会财政金融科', '该县信用体系完整，数据真实'];
  await page.locator('#cx-files').setInputFiles(many);
  await page.locator('#cx-held-by').focus();
  const n = await redraws(page, '#cx-main', () => type(page, office));
  assert.ok(n > 0, 'something was drawn beside it');
  assert.equal(await text(page, 'cx-held-by'), office);
  await page.locator('#cx-reason-0').focus();
  await type(page, reason);
  assert.equal(await text(page, 'cx-reason-0'), reason);
  await taken(page);
  assert.equal(await text(page, 'cx-held-by'), office);
  assert.equal(await text(page, 'cx-reason-0'), reason);
  assert.deepEqual(record.pageErrors, []);
  await context.close();
});

test('a composition goes on while files are read', async () => {
  const { page, context } = await screeningPage(stage);
  const many = await countyFiles(page, 400, { seed: 5 });
  const cdp = await context.newCDPSession(page);
  await page.locator('#cx-files').setInputFiles(many);
  await page.locator('#cx-held-by').focus();
  let composed = '';
  await redraws(page, '#cx-main', async () => {
    for (const letter of 'kaifengshi') {
      composed += letter;
      await cdp.send('Input.imeSetComposition', { text: composed, selectionStart: composed.length, selectionEnd: composed.length });
      assert.equal(await text(page, 'cx-held-by'), composed);
    }
    await taken(page);
  });
  assert.equal(await text(page, 'cx-held-by'), composed, 'the files came while it was composed');
  await cdp.send('Input.insertText', { text: '开封市' });
  assert.equal(await text(page, 'cx-held-by'), '开封市');
  await page.keyboard.press('Tab');
  assert.equal(await text(page, 'cx-held-by'), '开封市');
  await context.close();
});

test('a seed is typed while weights are tried', async () => {
  const { page, context } = await screeningPage(stage);
  // A million sets of so many counties take longer than the typing, on any machine.
  await give(page, await countyFiles(page, 157, { seed: 6 }));
  await rows(page);
  await tryWeights(page, { samples: 10_000 });
  await page.locator('#cx-samples').selectOption({ label: '1000000' });
  // Typed while it is well under way, however slow the machine.
  await page.locator('#cx-sample-status:not(:empty)').waitFor();
  const begun = await page.locator('#cx-sample-status').textContent();
  await page.waitForFunction((old) => document.getElementById('cx-sample-status').textContent !== old, begun);
  await page.locator('#cx-seed').focus();
  // Until its progress was drawn between two keys.
  let n = 0;
  for (let tries = 0; n === 0 && tries < 20; tries += 1) {
    await page.keyboard.press('Control+A');
    n = await redraws(page, '#cx-sample-status', () => type(page, '20261129'));
  }
  assert.ok(n > 0, 'its progress was drawn');
  assert.equal(await text(page, 'cx-seed'), '20261129');
  await page.keyboard.press('Tab');
  assert.equal(await text(page, 'cx-seed'), '20261129');
  // What was tried with another seed is no result of this one.
  await page.locator('#cx-sampled').waitFor({ state: 'detached' });
  await context.close();
});

test('another window that changes the same draft leaves a field alone', async () => {
  const { page, context } = await stage.openPage();
  await begin(page);
  await go(page, '#/indicators/15');
  await enter(page, 'cx-15-scenes_in_operation', '3');
  const other = await context.newPage();
  await other.goto(stage.origin);
  await started(other);
  await other.getByRole('button', { name: '继续填写' }).first().click();
  await go(other, '#/indicators/15');

  const note = page.locator('#cx-note-15');
  await note.fill('正在写的一段话');
  await enter(other, 'cx-15-scenes_in_operation', '4');
  await page.getByText('两边内容互不覆盖').waitFor();
  assert.equal(await note.inputValue(), '正在写的一段话');
  await page.keyboard.type('，接着写');
  assert.equal(await note.inputValue(), '正在写的一段话，接着写');
  await page.keyboard.press('Tab');
  assert.equal(await note.inputValue(), '正在写的一段话，接着写');
  assert.equal(await text(page, 'cx-15-scenes_in_operation'), '3');
  await context.close();
});

test('a pause hands over what reads well, and never a composition', async () => {
  const { page, context } = await stage.openPage({ prepare: (it) => it.clock.install() });
  const pause = () => page.clock.runFor(2_000);
  await begin(page);
  await go(page, '#/indicators/15');
  await page.locator('#cx-15-scenes_in_operation').fill('7');
  await pause();
  assert.match(await drafts(page), /"scenes_in_operation":\s*"7"/);
  // Half of a figure is no figure: what stood there stays, and nothing is said yet.
  await page.locator('#cx-15-scenes_in_operation').fill('7,');
  await pause();
  assert.match(await drafts(page), /"scenes_in_operation":\s*"7"/);
  assert.equal(await page.locator('#cx-15-scenes_in_operation').getAttribute('aria-invalid'), null);

  const note = page.locator('#cx-note-15');
  await note.fill('场景：');
  await pause();
  assert.match(await drafts(page), /场景：/);
  const cdp = await context.newCDPSession(page);
  await note.focus();
  await page.keyboard.press('Control+End');
  await cdp.send('Input.imeSetComposition', { text: 'wenmingxinyong', selectionStart: 14, selectionEnd: 14 });
  await pause();
  assert.doesNotMatch(await drafts(page), /wenmingxinyong/);
  assert.equal(await note.inputValue(), '场景：wenmingxinyong');
  await cdp.send('Input.insertText', { text: '文明信用' });
  await pause();
  assert.match(await drafts(page), /场景：文明信用/);
  await context.close();
});
