// Work is not lost: a draft after every change, offered at the start, kept apart from
// other windows' — and where the browser keeps nothing, that is said and the work goes on.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { begin, caseText, enter, exportJson, give, go } from './county.mjs';
import { open, started } from './support.mjs';

let stage;
before(async () => {
  stage = await open();
});
after(() => stage?.close());

const SCENES = 'cx-15-scenes_in_operation';
const scenes = (page) => page.locator(`#${SCENES}`).inputValue();
const drafts = (page) => page.locator('.cx-drafts__draft');
const notice = (page) => page.locator('.cx-notice');

/** A new page with an assessment of 兰考县 in which indicator 15 has `n` scenes. */
async function withScenes(n, options) {
  const opened = await stage.openPage(options);
  await begin(opened.page);
  await go(opened.page, '#/indicators/15');
  await enter(opened.page, SCENES, n);
  return opened;
}

/** Another page in the same browser profile. */
async function another(context) {
  const page = await context.newPage();
  await page.goto(stage.origin);
  await started(page);
  return page;
}

/** Continues the draft at `at` and reads its scenes. */
async function continued(page, at) {
  await go(page, '#/');
  await drafts(page).nth(at).getByRole('button', { name: '继续填写' }).click();
  await page.waitForFunction(() => location.hash === '#/indicators');
  await go(page, '#/indicators/15');
  return scenes(page);
}

test('after a reload the draft is open, offered at the start, and the same', async () => {
  const { page, record } = await withScenes('4');
  await go(page, '#/indicators/11');
  await page.locator('#cx-11-degree-3').click();
  await enter(page, 'cx-note-11', '第一行\n第二行');
  const { text } = await exportJson(page);
  await page.reload();
  await started(page);
  assert.ok((await exportJson(page)).text === text, 'the draft that was gone on with exports other bytes');
  await go(page, '#/');
  assert.match(await drafts(page).innerText(), /兰考县.*2021年批次 · 已填 2\/20 项 · 总分 [\d.]+–[\d.]+ · 最后改动：第11项 · 保存于 \d{4}-\d\d-\d\d \d\d:\d\d/s);
  assert.equal(await continued(page, 0), '4');
  assert.ok((await exportJson(page)).text === text, 'the continued draft exports other bytes');
  assert.deepEqual(record.pageErrors, []);
});

test('a lowered answer stays lowered after a reload', async () => {
  const { page } = await withScenes('4');
  await enter(page, SCENES, '2');
  await go(page, '#/indicators/11');
  await page.locator('#cx-11-degree-3').click();
  await page.locator('#cx-11-degree-1').click();
  await go(page, '#/indicators/1');
  await page.locator('#cx-1-website-0').click();
  await page.locator('#cx-1-website-2').click();
  await page.reload();
  await started(page);
  assert.equal(await continued(page, 0), '2');
  await go(page, '#/indicators/11');
  assert.equal(await page.locator('#cx-11-degree-1').isChecked(), true);
  await go(page, '#/indicators/1');
  assert.equal(await page.locator('#cx-1-website-2').isChecked(), true);
});

test('what was typed is kept though the field was never left', async () => {
  const { page } = await withScenes('4');
  await page.locator('#cx-note-15').pressSequentially('没有离开');
  await page.reload();
  await started(page);
  await continued(page, 0);
  assert.equal(await page.locator('#cx-note-15').inputValue(), '没有离开');
});

test('an erased draft is gone, and not before the second press', async () => {
  const { page } = await withScenes('4');
  await go(page, '#/');
  const erase = drafts(page).getByRole('button', { name: '删除草稿' });
  await erase.click();
  await drafts(page).getByRole('button', { name: '保留' }).click();
  assert.equal(await drafts(page).count(), 1);
  await erase.click();
  await drafts(page).getByRole('button', { name: '确认删除' }).click();
  await drafts(page).waitFor({ state: 'detached' });
  const left = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('draft')));
  assert.deepEqual(left, []);
  await page.reload();
  await started(page);
  assert.equal(await drafts(page).count(), 0);
});

test('who erases by keyboard is asked where the focus is, and stays on the page', async () => {
  const { page } = await withScenes('4');
  await go(page, '#/');
  const focused = () => page.evaluate(() => document.activeElement.textContent);
  await drafts(page).getByRole('button', { name: '删除草稿' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement.textContent === '保留');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement.textContent === '删除草稿');
  assert.equal(await drafts(page).count(), 1);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement.textContent === '保留');
  await page.keyboard.press('Shift+Tab');
  assert.match(await focused(), /确认删除/);
  await page.keyboard.press('Enter');
  await drafts(page).waitFor({ state: 'detached' });
  assert.equal(await page.evaluate(() => document.activeElement.id), 'cx-title');
});

test('a new assessment leaves the draft of the one before', async () => {
  const { page } = await withScenes('4');
  await go(page, '#/');
  await page.locator('#cx-begin-link').click();
  await page.locator('#cx-picker').fill('原阳');
  await page.locator('.cx-picker__division').click();
  await page.locator('#cx-reference').waitFor();
  await go(page, '#/');
  assert.equal(await drafts(page).count(), 2);
  assert.equal(await drafts(page).filter({ hasText: '兰考县' }).count(), 1);
  assert.equal(await drafts(page).filter({ hasText: '原阳县' }).count(), 1);
});

test('two windows on one draft do not overwrite each other', async () => {
  const { page: one, context } = await withScenes('4');
  const two = await another(context);
  assert.equal(await continued(two, 0), '4');
  assert.equal(await notice(one).count(), 0, 'continuing is no change');
  await enter(two, SCENES, '3');
  await notice(one).getByText('两边内容互不覆盖').waitFor();
  await enter(one, SCENES, '5');
  await enter(two, SCENES, '2');
  assert.equal(await scenes(one), '5');
  const three = await another(context);
  // The list comes a moment after the page.
  await drafts(three).nth(1).waitFor();
  assert.equal(await drafts(three).count(), 2);
  const kept = [await continued(three, 0), await continued(three, 1)];
  assert.deepEqual(kept.sort(), ['2', '5']);
});

test('a store cleared by another window is filled again at once', async () => {
  const { page, context } = await withScenes('4');
  const other = await another(context);
  await other.evaluate(() => localStorage.clear());
  await other.waitForFunction(() => Object.keys(localStorage).some((key) => key.includes('draft')));
  await page.close();
  await other.reload();
  await started(other);
  assert.equal(await continued(other, 0), '4');
});

test('where storage is refused, that is said and the work goes on', async () => {
  const { page, record } = await withScenes('4', {
    prepare: (fresh) => fresh.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() { throw new DOMException('refused', 'SecurityError'); },
      });
    }),
  });
  await notice(page).getByText('浏览器不允许保存草稿').waitFor();
  const { text } = await exportJson(page);
  assert.equal(JSON.parse(text).assessment.answers[15].inputs.scenes_in_operation, '4');
  // Within the window the draft is there as ever.
  assert.equal(await continued(page, 0), '4');
  await go(page, '#/');
  await drafts(page).getByRole('button', { name: '删除草稿' }).click();
  await drafts(page).getByRole('button', { name: '确认删除' }).click();
  await drafts(page).waitFor({ state: 'detached' });
  assert.match(await give(page, await caseText('worked-half-filled')), /已打开：原阳县/);
  assert.deepEqual(record.pageErrors, []);
  assert.deepEqual(record.consoleErrors, []);
});

test('where storage is full, that is said until there is room again', async () => {
  const { page, record } = await withScenes('4', {
    prepare: (fresh) => fresh.addInitScript(() => {
      window.full = true;
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = function (...given) {
        if (window.full) throw new DOMException('full', 'QuotaExceededError');
        return setItem.apply(this, given);
      };
    }),
  });
  await notice(page).getByText('浏览器不允许保存草稿').waitFor();
  await page.evaluate(() => { window.full = false; });
  await enter(page, SCENES, '3');
  await notice(page).waitFor({ state: 'detached' });
  assert.match(await page.evaluate(() => JSON.stringify(localStorage)), /scenes_in_operation.*3/);
  assert.deepEqual(record.pageErrors, []);
});

test('what is in the store and is no draft of ours does no harm', async () => {
  const { page, record } = await stage.openPage({
    prepare: (fresh) => fresh.addInitScript(() => {
      localStorage.setItem('chengxin.draft.1', 'not a draft');
      localStorage.setItem('chengxin.draft.two', '{}');
      localStorage.setItem('chengxin.draft.3', '{"kind":"chengxin-draft","version":9}');
      localStorage.setItem('chengxin.language', '🙃');
    }),
  });
  await begin(page);
  await go(page, '#/');
  assert.equal(await drafts(page).count(), 1);
  assert.deepEqual(record.pageErrors, []);
});
