// One goes on where one was: a reload, a bookmark and a new window find the record and the
// page that the address names; where several records can be meant, the page says which. And
// what was exported is known, after a reload too.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { begin, caseText, enter, exportJson, focusOn, focused, go, openText } from './county.mjs';
import { checkers, hostPages } from './host.mjs';
import { drop, keptDrafts, keptOnce, keptTexts, put, sealed, without } from './kept.mjs';
import { open, started } from './support.mjs';

let stage;
before(async () => {
  stage = await open();
});
after(() => stage?.close());

const SCENES = 'cx-15-scenes_in_operation';
const name = (page) => page.locator('.cx-head__name');
const which = (page) => page.locator('#cx-which');
const drafts = (page) => page.locator('.cx-drafts__draft');
const reportStep = (page) => page.locator('.cx-steps__link[href="#/report"] .cx-state');

/** The pages of a record, each with something on it that only a record has. */
const PAGES = [
  ['#/applicant', '#cx-reference'],
  ['#/eligibility', '#cx-verdict'],
  ['#/indicators', '#cx-total'],
  ['#/indicators/15', `#${SCENES}`],
  ['#/result', '#cx-result-total'],
  ['#/improve', '#cx-total'],
  ['#/plan', '#cx-total'],
  ['#/check', '#cx-total'],
  ['#/report', '#cx-export'],
];

/** A new page with an assessment of 兰考县 in which indicator 15 has `n` scenes. */
async function withScenes(n, options) {
  const opened = await stage.openPage(options);
  await begin(opened.page);
  await go(opened.page, '#/indicators/15');
  await enter(opened.page, SCENES, n);
  return opened;
}

/** Another window of the same browser, at an address. */
async function another(context, hash) {
  const page = await context.newPage();
  await page.goto(`${stage.origin}/${hash}`);
  await started(page);
  return page;
}

async function reload(page) {
  await page.reload();
  await started(page);
}


test('a reload on any page of a record goes on with the record, at that address', async () => {
  const { page, record } = await withScenes('4');
  for (const [route, own] of PAGES) {
    await go(page, route);
    const title = await page.locator('#cx-title').innerText();
    await reload(page);
    await page.locator(own).waitFor();
    assert.equal(await page.evaluate(() => location.hash), route);
    assert.equal(await page.locator('#cx-title').innerText(), title);
    assert.equal(await name(page).innerText(), '兰考县');
  }
  await go(page, '#/indicators/15');
  assert.equal(await page.locator(`#${SCENES}`).inputValue(), '4');
  // Elsewhere the record is open as well.
  for (const route of ['#/', '#/about', '#/scheme']) {
    await go(page, route);
    await reload(page);
    assert.equal(await name(page).innerText(), '兰考县', route);
  }
  assert.equal((await keptDrafts(page)).length, 1, 'going on is no new record');
  assert.deepEqual(record.pageErrors, []);
});

test('a bookmark in a new window opens the only draft, at any page of a record', async () => {
  const { context } = await withScenes('4');
  for (const [route, own] of PAGES) {
    const page = await another(context, route);
    await page.locator(own).waitFor();
    assert.equal(await name(page).innerText(), '兰考县', route);
    assert.equal(await page.evaluate(() => location.hash), route);
    await page.close();
  }
  // The start is where one chooses.
  const start = await another(context, '');
  assert.equal(await name(start).count(), 0);
  assert.equal(await drafts(start).count(), 1);
  // The same address, given to a page that is open already.
  await go(start, '#/indicators/15');
  await start.locator(`#${SCENES}`).waitFor();
  assert.equal(await start.locator(`#${SCENES}`).inputValue(), '4');
  assert.equal(await focusOn(start, 'cx-title'), 'cx-title');
});

for (const [route, own] of PAGES) {
  test(`where several drafts can be meant, ${route} says which, and one press opens one there`, async () => {
    const { page: first, context } = await withScenes('4');
    await go(first, '#/');
    await first.locator('#cx-begin-link').click();
    await first.locator('#cx-picker').fill('原阳');
    await first.locator('.cx-picker__division').click();
    await first.locator('#cx-reference').waitFor();
    const page = await another(context, route);
    await which(page).waitFor();
    assert.doesNotMatch(await page.locator('#cx-main').innerText(), /请先选定申报主体/);
    assert.equal(await drafts(page).count(), 2);
    const told = await drafts(page).filter({ hasText: '兰考县' }).innerText();
    assert.match(told, /2021年批次 · 已填 1\/20 项 · 总分 [\d.]+–[\d.]+ · 最后改动：第15项 · 评分方案：等权示例方案 · 保存于 \d{4}-\d\d-\d\d \d\d:\d\d/);
    assert.match(await drafts(page).filter({ hasText: '原阳县' }).innerText(), /已填 0\/20 项/);
    await drafts(page).filter({ hasText: '兰考县' }).getByRole('button', { name: '继续填写' }).click();
    await page.locator(own).waitFor();
    assert.equal(await name(page).innerText(), '兰考县');
    assert.equal(await page.evaluate(() => location.hash), route);
    assert.equal(await focusOn(page, 'cx-title'), 'cx-title');
    assert.equal(await which(page).count(), 0);
  });
}

test('whoever begins anew goes on choosing a county after a reload, and finds the draft above', async () => {
  const { page } = await withScenes('4');
  await go(page, '#/');
  await page.locator('#cx-begin-link').click();
  await page.locator('#cx-picker').waitFor();
  await reload(page);
  assert.equal(await page.locator('#cx-picker').count(), 1);
  assert.equal(await name(page).count(), 0);
  // Folded away from whoever wants a new one.
  assert.equal(await drafts(page).isVisible(), false);
  assert.match(await which(page).innerText(), /1 份未完成的自评/);
  await which(page).locator('summary').click();
  assert.match(await drafts(page).innerText(), /兰考县/);
  await page.locator('#cx-picker').fill('原阳');
  await page.locator('.cx-picker__division').click();
  await page.locator('#cx-reference').waitFor();
  await reload(page);
  assert.equal(await name(page).innerText(), '原阳县');
});

test('each window goes on with its own record', async () => {
  const { page: one, context } = await withScenes('4');
  const two = await another(context, '#/');
  await two.locator('#cx-begin-link').click();
  await two.locator('#cx-picker').fill('原阳');
  await two.locator('.cx-picker__division').click();
  await two.locator('#cx-reference').waitFor();
  await reload(one);
  await reload(two);
  assert.equal(await name(one).innerText(), '兰考县');
  assert.equal(await name(two).innerText(), '原阳县');
});

test('a window that had to keep a copy of its own goes on with that', async () => {
  const { page: one, context } = await withScenes('4');
  const two = await another(context, '#/indicators/15');
  await enter(two, SCENES, '3');
  await one.locator('.cx-notice').waitFor();
  await enter(one, SCENES, '5');
  await reload(one);
  assert.equal(await one.locator(`#${SCENES}`).inputValue(), '5');
  await reload(two);
  assert.equal(await two.locator(`#${SCENES}`).inputValue(), '3');
  // On the start page the two are told apart: one point more each scene.
  await go(two, '#/');
  const told = await drafts(two).allInnerTexts();
  assert.equal(told.length, 2);
  assert.notEqual(told[0], told[1]);
});

test('that another window works on the same draft is in sight wherever one is, until it is read', async () => {
  const { page: one, context } = await withScenes('4');
  await go(one, '#/check');
  await one.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2));
  const two = await another(context, '#/indicators/15');
  await enter(two, SCENES, '3');
  const notice = one.locator('.cx-notice', { hasText: '两边内容互不覆盖' });
  await notice.waitFor();
  const { top, bottom, height } = await notice.evaluate((it) => {
    const box = it.getBoundingClientRect();
    return { top: box.top, bottom: box.bottom, height: window.innerHeight };
  });
  assert.ok(top >= 0 && bottom <= height, `${top} to ${bottom} of ${height}`);
  const scrolled = await one.evaluate(() => window.scrollY);
  assert.ok(scrolled > 0);
  await one.locator('#cx-notice-read').click();
  await notice.waitFor({ state: 'detached' });
  assert.equal(await focused(one), 'cx-title');
  assert.ok(await one.evaluate(() => window.scrollY) > 0, 'the page stays where it is');
  // When it happens again at once, it is asked about.
  await go(one, '#/indicators/15');
  const three = await another(context, '#/');
  await drafts(three).first().getByRole('button', { name: '继续填写' }).waitFor();
  const slot = await one.evaluate(() => sessionStorage.getItem('chengxin.record'));
  const { text } = (await keptTexts(three)).find((kept) => kept.slot === slot);
  const draft = JSON.parse(text);
  draft.assessment.answers[15].inputs.scenes_in_operation = '1';
  await put(three, slot, sealed(JSON.stringify(draft)));
  await one.locator('.cx-notice', { hasText: '又被其他窗口或网页改写' }).waitFor();
});

test('a demo is never gone on with by itself, but is among what can be chosen', async () => {
  const { page, context } = await stage.openPage();
  const demo = JSON.stringify({ ...JSON.parse(await caseText('worked-half-filled')), purpose: 'demo' });
  await openText(page, demo);
  await go(page, '#/indicators/15');
  await enter(page, SCENES, '3');
  await go(page, '#/result');
  // In its own window it is the record that was worked on.
  await reload(page);
  await page.locator('#cx-result-total').waitFor();
  const other = await another(context, '#/indicators/15');
  await which(other).waitFor();
  assert.match(await drafts(other).innerText(), /演示/);
  // Beside one real draft it is not what can be meant.
  await begin(other);
  const third = await another(context, '#/result');
  await third.locator('#cx-result-total').waitFor();
  assert.equal(await name(third).innerText(), '兰考县');
  assert.equal(await third.locator('#cx-demo').count(), 0);
});

test('a draft that was erased is not gone on with, nor another in its place', async () => {
  const { page, context } = await withScenes('4');
  const other = await another(context, '#/');
  await other.locator('#cx-begin-link').click();
  await other.locator('#cx-picker').fill('原阳');
  await other.locator('.cx-picker__division').click();
  await other.locator('#cx-reference').waitFor();
  await drop(page, await page.evaluate(() => sessionStorage.getItem('chengxin.record')));
  await reload(page);
  await which(page).waitFor();
  assert.equal(await name(page).count(), 0);
  assert.deepEqual((await drafts(page).allInnerTexts()).length, 1);
});

test('without any store a reload begins anew, and says how', async () => {
  const { page, record } = await withScenes('4', {
    prepare: without('localStorage', 'sessionStorage', 'indexedDB'),
  });
  // The browser asks before the page is left.
  const asked = page.waitForEvent('dialog');
  const leaving = page.reload();
  await (await asked).accept();
  await leaving;
  await started(page);
  assert.match(await page.locator('#cx-main').innerText(), /请先选定申报主体/);
  assert.deepEqual(record.pageErrors, []);
});

test('a frame goes on with drafts of the county that the page around names, and with no other', async () => {
  const src = (options) => `<iframe src="${stage.origin}/index.html${options}" title="it" style="width:100%;height:900px"></iframe>`;
  const host = await hostPages({
    'any.html': src('#/indicators/15'),
    'lankao.html': src('?county=410225#/indicators/15'),
    'yuanyang.html': src('?county=410725#/indicators/15'),
    'begin.html': src('?county=410725#/applicant'),
  });
  after(() => host.close());
  // A frame in a page of another site has a store of its own: begin in there.
  const { page } = await stage.openPage({ path: `${host.origin}/any.html` });
  const frame = async (path) => {
    await page.goto(`${host.origin}/${path}`);
    const [it] = await checkers(page);
    return it;
  };
  let checker = await frame('any.html');
  await checker.evaluate(() => { location.hash = '#/applicant'; });
  await checker.locator('#cx-picker').fill('lkx');
  await checker.locator('.cx-picker__division').click();
  await checker.locator('#cx-reference').waitFor();

  checker = await frame('lankao.html');
  await checker.locator(`#${SCENES}`).waitFor();
  assert.equal(await name(checker).innerText(), '兰考县');

  checker = await frame('yuanyang.html');
  await which(checker).waitFor();
  assert.match(await which(checker).innerText(), /本页供原阳县填写.*其他申报主体/s);
  assert.equal(await drafts(checker).count(), 1);

  // One press opens it all the same; but nobody is brought back to it unasked.
  await drafts(checker).getByRole('button', { name: '继续填写' }).click();
  await checker.locator(`#${SCENES}`).waitFor();
  assert.equal(await name(checker).innerText(), '兰考县');
  checker = await frame('yuanyang.html');
  await which(checker).waitFor();
  assert.equal(await name(checker).count(), 0);

  // To begin, the county that is named is the applicant; then its draft goes on.
  checker = await frame('begin.html');
  await checker.locator('#cx-reference').waitFor();
  assert.equal(await name(checker).innerText(), '原阳县');
  checker = await frame('yuanyang.html');
  await checker.locator(`#${SCENES}`).waitFor();
  assert.equal(await name(checker).innerText(), '原阳县');
  checker = await frame('lankao.html');
  await checker.locator(`#${SCENES}`).waitFor();
  assert.equal(await name(checker).innerText(), '兰考县');
});

test('only an export of what stands there counts, before and after a reload', async () => {
  const { page } = await stage.openPage();
  await openText(page, await caseText('worked-half-filled'));
  assert.equal(await reportStep(page).innerText(), '未下载');
  await go(page, '#/report');
  assert.match(await page.locator('#cx-unexported').innerText(), /尚未下载/);
  await exportJson(page);
  assert.equal(await reportStep(page).innerText(), '已完成');
  await reload(page);
  assert.equal(await reportStep(page).innerText(), '已完成');
  assert.match(await page.locator('#cx-unexported').innerText(), /上次下载后没有改动/);
  await page.locator('#cx-export').click();
  await page.locator('#cx-exported').waitFor();
  // What was said of an export no longer holds after a change on the same page.
  await page.locator('#cx-document-0').selectOption({ index: 1 });
  await page.locator('#cx-unexported').waitFor();
  await page.locator('#cx-exported').waitFor({ state: 'detached' });
  await go(page, '#/indicators/15');
  await enter(page, SCENES, '1');
  assert.equal(await reportStep(page).innerText(), '有改动未下载');
  await reload(page);
  assert.equal(await reportStep(page).innerText(), '有改动未下载');
  await exportJson(page);
  assert.equal(await reportStep(page).innerText(), '已完成');
});

test('an export in one window is no change for another', async () => {
  const { page: one, context } = await withScenes('4');
  const two = await another(context, '#/indicators/15');
  await two.locator(`#${SCENES}`).waitFor();
  await exportJson(two);
  await keptOnce(two, ([draft]) => draft.exported);
  await go(two, '#/indicators/15');
  await enter(two, SCENES, '3');
  await one.locator('.cx-notice').waitFor();
  await keptOnce(one, (all) => all.length === 2);
});

test('a text that was refused in another window is a change, and is not overwritten', async () => {
  const { page: one, context } = await withScenes('4');
  const two = await another(context, '#/indicators/15');
  await enter(two, SCENES, '四个');
  await one.locator('.cx-notice').waitFor();
  await enter(one, SCENES, '5');
  await reload(two);
  assert.equal(await two.locator(`#${SCENES}`).inputValue(), '四个');
});

test('a double click on an export makes one file', async () => {
  const { page } = await withScenes('4');
  await go(page, '#/report');
  const names = [];
  page.on('download', (download) => names.push(download.suggestedFilename()));
  for (const [id, ending, done] of [
    ['cx-export', 'json', '#cx-exported'],
    ['cx-csv-items', 'csv', '#cx-office-done'],
    ['cx-word-letter', 'docx', '#cx-office-done:has-text("docx")'],
  ]) {
    names.length = 0;
    await page.locator(`#${id}`).dblclick();
    await page.locator(done).waitFor();
    // A second file would have come before the next one.
    const next = page.waitForEvent('download');
    await page.locator('#cx-csv-indicators').click();
    await next;
    assert.equal(names.length, 2, names.join());
    assert.ok(names[0].endsWith(`.${ending}`), names[0]);
  }
  // Enter presses as well.
  names.length = 0;
  await page.locator('#cx-export').focus();
  const coming = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  await coming;
});
