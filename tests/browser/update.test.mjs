// A page that was opened before the site was updated: what it still asks for is gone, and it
// says so, keeps the draft, and reloads.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { begin, enter, go } from './county.mjs';
import { keptDrafts, without } from './kept.mjs';
import { PART, open, started } from './support.mjs';

let stage;
before(async () => {
  stage = await open();
});
after(() => stage?.close());

const GONE = /网站已更新/;

for (const [name, answer] of [
  ['is not found', { status: 404 }],
  ['is gone', { status: 410 }],
  ['has a page in its place', { contentType: 'text/html', body: '<!doctype html><p>没有这个文件' }],
]) {
  test(`a part that ${name} is told as an update, and the draft survives the reload`, async () => {
    const { page, record } = await stage.openPage();
    await started(page);
    await begin(page);
    await go(page, '#/indicators/15');
    await enter(page, 'cx-15-scenes_in_operation', '4');
    await page.route(PART, (route) => route.fulfill(answer));
    await page.evaluate(() => { location.hash = '#/workshop'; });
    const reload = page.locator('#cx-waiting #cx-reload');
    await reload.waitFor();
    assert.match(await page.locator('#cx-waiting').innerText(), GONE);
    assert.equal(await page.locator('#cx-again').count(), 0, 'asking again is of no use');
    await page.unroute(PART);
    await reload.click();
    await page.locator('.cx-slide').waitFor();
    const drafts = await keptDrafts(page);
    assert.deepEqual(drafts.map(({ assessment }) => assessment.answers[15].inputs.scenes_in_operation), ['4']);
    assert.deepEqual(record.pageErrors, []);
  });
}

test('where the draft is not kept, reloading says so first', async () => {
  const { page } = await stage.openPage({
    prepare: without('localStorage', 'indexedDB'),
  });
  await started(page);
  await begin(page);
  await page.route(PART, (route) => route.fulfill({ status: 404 }));
  await page.evaluate(() => { location.hash = '#/workshop'; });
  await page.locator('#cx-reload').click();
  assert.match(await page.locator('#cx-waiting [role="alert"]').innerText(), /不允许保存草稿.*下载/);
  const asked = new Promise((resolve) => {
    page.on('dialog', async (dialog) => {
      resolve(dialog.type());
      await dialog.accept();
    });
  });
  await page.unroute(PART);
  await page.locator('#cx-reload').click();
  assert.equal(await asked, 'beforeunload');
});

test('the start page says so too, and reloads', async () => {
  const { page } = await stage.openPage({
    prepare: (it) => it.route(PART, (route) => route.fulfill({ status: 404 })),
  });
  // Before that nothing listens for a sign.
  await page.locator('#cx-coming').waitFor();
  await page.mouse.move(1, 1);
  await page.mouse.move(9, 9);
  const reload = page.locator('#cx-reload');
  await reload.waitFor();
  assert.match(await page.locator('#cx-main').innerText(), GONE);
  await page.unroute(PART);
  await reload.click();
  await started(page);
  await page.locator('#cx-file').waitFor();
});

for (const [file, pattern] of [
  ['the worker', '**/office_worker*.js'],
  ['the script', /\/office[^_/]*\.js$/],
  ['the module', '**/office_bg*.wasm'],
]) {
  test(`${file} of the office module: gone is told as an update, anything else is tried again`, async () => {
    const { page, context } = await stage.openPage();
    await started(page);
    await begin(page);
    await go(page, '#/report');
    const status = page.locator('#cx-office-status');
    const problem = status.locator('.cx-problem');
    let gone = false;
    await context.route(pattern, (route) => (gone ? route.fulfill({ status: 404 }) : route.abort()));
    await page.locator('#cx-excel').click();
    await problem.waitFor();
    assert.match(await status.innerText(), /^文件未生成，草稿不受影响。请重试一次/);
    assert.doesNotMatch(await status.innerText(), /Worker\W*$/);
    assert.equal(await page.locator('#cx-reload').count(), 0);
    gone = true;
    await page.locator('#cx-excel').click();
    await page.locator('#cx-office-status #cx-reload').waitFor();
    assert.match(await status.innerText(), GONE);
    await context.unroute(pattern);
    await page.locator('#cx-reload').click();
    await started(page);
    assert.equal((await keptDrafts(page)).length, 1);
  });
}

test('a workbook that cannot be read for want of the module says the same', async () => {
  const { page, context } = await stage.openPage();
  await started(page);
  await context.route('**/office_bg*.wasm', (route) => route.fulfill({ status: 404 }));
  await page.locator('#cx-file').setInputFiles({ name: 'a.xlsx', mimeType: '', buffer: Buffer.from('PK\x03\x04') });
  await page.locator('#cx-open-status #cx-reload').waitFor();
  assert.match(await page.locator('#cx-open-status').innerText(), /^文件未打开.*网站已更新/);
});
