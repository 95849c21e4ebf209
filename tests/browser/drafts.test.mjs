// Work is not lost: a draft after every change, offered at the start, kept apart from
// other windows' — and where the browser keeps nothing, that is said and the work goes on.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { begin, caseText, enter, exportJson, give, go, openText } from './county.mjs';
import { keptDrafts, keptOnce, keptTexts, put, sealed, without } from './kept.mjs';
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
  assert.match(await drafts(page).innerText(), /兰考县.*2021年批次 · 已填 2\/20 项 · 总分 [\d.]+–[\d.]+ · 最后改动：第11项 · 评分方案：等权示例方案 · 保存于 \d{4}-\d\d-\d\d \d\d:\d\d/s);
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
  await keptOnce(page, (all) => all.length === 0);
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

test('what another page clears of the small store is no loss', async () => {
  const { page, context } = await withScenes('4');
  await keptOnce(page, ([draft]) => draft?.assessment.answers[15]);
  const other = await another(context);
  await other.evaluate(() => localStorage.clear());
  await other.reload();
  await started(other);
  assert.equal(await continued(other, 0), '4');
  assert.equal(await notice(page).count(), 0);
});

test('what is erased in one window is erased in all, until somebody goes on with it', async () => {
  const { page: one, context } = await withScenes('4');
  await keptOnce(one, ([draft]) => draft?.assessment.answers[15]);
  const two = await another(context);
  await drafts(two).getByRole('button', { name: '删除草稿' }).click();
  await drafts(two).getByRole('button', { name: '确认删除' }).click();
  await notice(one).getByText('已在另一个窗口删除').waitFor();
  // Going elsewhere is no change.
  await go(one, '#/indicators/16');
  await go(one, '#/');
  assert.equal(await drafts(one).count(), 0);
  assert.deepEqual(await keptDrafts(one), []);
  await go(one, '#/indicators/15');
  await enter(one, SCENES, '5');
  await keptOnce(one, ([draft]) => draft?.assessment.answers[15].inputs.scenes_in_operation === '5');
});

test('a list of drafts in another window follows', async () => {
  const { page: one, context } = await withScenes('4');
  await go(one, '#/');
  const two = await another(context);
  await drafts(two).getByRole('button', { name: '删除草稿' }).click();
  await drafts(two).getByRole('button', { name: '确认删除' }).click();
  await drafts(one).waitFor({ state: 'detached' });
});

test('what is typed without a pause is kept all the same', async () => {
  const { page } = await withScenes('4');
  await page.locator('#cx-note-15').pressSequentially('不停地写', { delay: 700 });
  // Nothing was left, and no second has passed without a key.
  const [draft] = await keptDrafts(page);
  assert.match(draft.assessment.answers[15].note, /^不停地/);
});

test('what is typed is kept when the page is hidden, and stays in its field', async () => {
  const { page } = await withScenes('4');
  const figure = page.locator(`#${SCENES}`);
  await figure.fill('四个');
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await keptOnce(page, ([draft]) => draft?.refused?.[0].text === '四个');
  assert.equal(await figure.inputValue(), '四个');
  assert.equal(await page.evaluate(() => document.activeElement.id), SCENES);
});

test('a draft has a seal beside it, and is on the disk when nothing is said', async () => {
  const { page } = await withScenes('4');
  await keptOnce(page, ([draft]) => draft?.assessment.answers[15]);
  const [{ seal, text }] = await keptTexts(page);
  assert.equal(`${seal}\n${text}`, sealed(text));
  assert.equal(await notice(page).count(), 0);
  // In the small store there is a mark of it alone.
  const marks = await page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.includes('draft')));
  assert.deepEqual(marks.map(([, mark]) => mark), [`=${seal.slice(0, 16)}`]);
});

test('what was begun to be kept when the window closed is there in the next', async () => {
  const { page, context } = await withScenes('4', {
    // A disk that does not answer.
    prepare: (fresh) => fresh.addInitScript(() => {
      IDBObjectStore.prototype.put = function never() {
        return this.get('nothing');
      };
    }),
  });
  await page.locator('#cx-note-15').pressSequentially('最后一句');
  await page.close({ runBeforeUnload: true });
  const next = await another(context);
  await continued(next, 0);
  assert.equal(await next.locator('#cx-note-15').inputValue(), '最后一句');
  await keptOnce(next, ([draft]) => draft?.assessment.answers[15].note === '最后一句');
});

test('where storage is refused, that is said and the work goes on', async () => {
  const { page, record } = await withScenes('4', { prepare: without('localStorage', 'indexedDB') });
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

test('without a database drafts go to the other store, and the page says how old a certain copy is', async () => {
  const { page, context } = await withScenes('4', { prepare: without('indexedDB') });
  await notice(page).getByText(/不保证立即写入磁盘：\d\d:\d\d以前的内容已写入/).waitFor();
  await page.reload();
  await started(page);
  assert.equal(await continued(page, 0), '4');
  // A window that has a database takes it over.
  const other = await another(context);
  assert.equal(await continued(other, 0), '4');
  await keptOnce(other, ([draft]) => draft?.assessment.answers[15]);
});

test('where storage is full, that is said until there is room again, and the draft is marked', async () => {
  const full = (fresh) => fresh.addInitScript(() => {
    window.full = true;
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key, value) {
      // A few bytes always fit.
      if (window.full && value.length > 100) throw new DOMException('full', 'QuotaExceededError');
      return setItem.call(this, key, value);
    };
    const { put: kept } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...given) {
      if (window.full) throw new DOMException('full', 'QuotaExceededError');
      return kept.apply(this, given);
    };
  });
  const { page, context, record } = await stage.openPage({ prepare: full });
  await page.evaluate(() => { window.full = false; });
  await begin(page);
  await keptOnce(page, (all) => all.length === 1);
  await page.evaluate(() => { window.full = true; });
  await go(page, '#/indicators/15');
  await enter(page, SCENES, '4');
  await notice(page).getByText(/草稿存储空间已满.*最早的一份是兰考县（保存于 \d{4}-/).waitFor();
  // In another window the draft that is there says that it is not the last.
  const other = await another(context);
  assert.match(await drafts(other).innerText(), /已填 0\/20 项.*不是最新内容/s);
  await page.evaluate(() => { window.full = false; });
  await enter(page, SCENES, '3');
  await notice(page).waitFor({ state: 'detached' });
  await keptOnce(page, ([draft]) => draft?.assessment.answers[15].inputs.scenes_in_operation === '3');
  await other.reload();
  await started(other);
  assert.doesNotMatch(await drafts(other).innerText(), /不是最新内容/);
  assert.deepEqual(record.pageErrors, []);
});

test('what is in the store and is no draft of ours is listed, saved and erased', async () => {
  const { page, record, context } = await withScenes('4');
  await keptOnce(page, ([draft]) => draft?.assessment.answers[15]);
  const [{ text }] = await keptTexts(page);
  const poisoned = JSON.parse(text);
  poisoned.assessment.applicant.name = '\u202e县考兰';
  await put(page, 1, 'not a draft');
  await put(page, 2, sealed('{"kind":"chengxin-draft","version":9}'));
  await put(page, 3, sealed(JSON.stringify(poisoned)));
  await page.evaluate(() => {
    localStorage.setItem('chengxin.draft.two', '{}');
    localStorage.setItem('chengxin.language', '🙃');
  });
  const other = await another(context);
  const unreadable = other.locator('#cx-unreadable .cx-drafts__draft');
  await unreadable.nth(2).waitFor();
  assert.equal(await unreadable.count(), 3);
  assert.equal(await drafts(other).count(), 4, 'the draft itself as well');
  const coming = other.waitForEvent('download');
  await unreadable.first().getByRole('button', { name: '存为文件' }).click();
  assert.equal(await readFile(await (await coming).path(), 'utf8'), 'not a draft');
  await unreadable.first().getByRole('button', { name: '删除草稿' }).click();
  await unreadable.first().getByRole('button', { name: '确认删除' }).click();
  await unreadable.nth(2).waitFor({ state: 'detached' });
  assert.equal((await keptTexts(other)).length, 3);
  assert.deepEqual(record.pageErrors, []);
});

test('a draft above the limit of files is opened, told of, and not exported', async () => {
  const { page, context } = await withScenes('4');
  await keptOnce(page, ([draft]) => draft?.assessment.answers[15]);
  const [{ slot, text }] = await keptTexts(page);
  await page.close();
  const large = JSON.parse(text);
  large.assessment.plan ??= {};
  large.assessment.plan.measures = Array.from({ length: 200 }, (_, n) => ({
    indicator: 15, task: `${n}${'字'.repeat(1_900)}`,
  }));
  const other = await another(context);
  await put(other, slot, sealed(JSON.stringify(large)));
  await other.reload();
  await started(other);
  assert.equal(await continued(other, 0), '4');
  assert.match(await other.locator('#cx-near-limit').innerText(), /超过文件上限1 MiB.*请缩短：创建方案的任务措施/s);
  await go(other, '#/report');
  await other.locator('#cx-export').click();
  const told = other.locator('.cx-problem', { hasText: '文件超过1 MiB，未下载' });
  await told.waitFor();
  assert.doesNotMatch(await told.innerText(), /刷新/);
  await other.reload();
  await started(other);
  await go(other, '#/');
  assert.equal(await drafts(other).count(), 1, 'it is there after a reload');
});

test('an opened file becomes a draft with its first change, and a reload goes on with it', async () => {
  const { page } = await stage.openPage();
  await openText(page, await caseText('worked-half-filled'));
  await page.reload();
  await page.locator('#cx-result-total').waitFor();
  await go(page, '#/');
  assert.equal(await drafts(page).count(), 0);
  assert.deepEqual(await keptDrafts(page), []);
  // No draft, and yet there is a way back to it.
  await page.locator('#cx-opened-record', { hasText: '原阳县' }).getByRole('link', { name: '继续填写' }).click();
  await page.locator('#cx-reference').waitFor();
  await go(page, '#/indicators/15');
  await enter(page, SCENES, '3');
  await keptOnce(page, ([draft]) => draft?.assessment.answers[15].inputs.scenes_in_operation === '3');
  await go(page, '#/');
  await drafts(page).first().waitFor();
  assert.equal(await page.locator('#cx-opened-record').count(), 0, 'it stands among the drafts');
});

test('a page that overwrites a draft again and again gets one copy, then a question', async () => {
  const { page, context } = await withScenes('4');
  await keptOnce(page, ([draft]) => draft?.assessment.answers[15]);
  const evil = await another(context);
  const overwrite = async () => {
    for (const { slot, text } of await keptTexts(evil)) {
      const draft = JSON.parse(text);
      draft.assessment.answers[15].inputs.scenes_in_operation = '1';
      await put(evil, slot, sealed(JSON.stringify(draft)));
    }
  };
  await overwrite();
  await notice(page).getByText('互不覆盖').waitFor();
  await keptOnce(evil, (all) => all.length === 2);
  await overwrite();
  await notice(page).getByText('暂停保存').waitFor();
  await overwrite();
  await enter(page, SCENES, '5');
  assert.equal((await keptDrafts(evil)).length, 2, 'nothing more was written, and nothing over theirs');
  await page.locator('#cx-notice-fork').click();
  const all = await keptOnce(evil, (drafts) => drafts.length === 3);
  const scenesOf = all.map((draft) => draft.assessment.answers[15].inputs.scenes_in_operation);
  assert.deepEqual(scenesOf, ['1', '1', '5']);
});

test('a draft that was changed outside says so, and says when it was saved and under which scheme', async () => {
  const { page, context } = await withScenes('4');
  await keptOnce(page, ([draft]) => draft?.assessment.answers[15]);
  const [{ slot, seal, text }] = await keptTexts(page);
  await page.close();
  const other = await another(context);
  assert.match(await drafts(other).innerText(), /评分方案：等权示例方案/);
  assert.doesNotMatch(await drafts(other).innerText(), /被改动过/);
  const changed = JSON.parse(text);
  changed.assessment.answers[15].inputs.scenes_in_operation = '1';
  changed.saved_at = '9999-99-99 <b>';
  await put(other, slot, `${seal}\n${JSON.stringify(changed)}`);
  await other.reload();
  await started(other);
  assert.match(await drafts(other).innerText(), /在本页之外被改动过.*保存时间不明/s);
  assert.equal(await continued(other, 0), '1');
  await notice(other).getByText(/继续填写的草稿保存时间不明，评分方案：等权示例方案.*被改动过，请逐项核对/).waitFor();
  // A bookmark goes on unasked, and says with what.
  const next = await context.newPage();
  await next.goto(`${stage.origin}/#/indicators/15`);
  await notice(next).getByText('继续填写的草稿').waitFor();
});
