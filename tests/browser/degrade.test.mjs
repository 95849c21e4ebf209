// Where a browser or the page around forbids something, that is noticed, said once, and
// there is a way round: storage, downloads, dialogs, forms, the clipboard, a secure context.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { begin, caseText, enter, give, go, openText, reportText } from './county.mjs';
import { checkers, goIn, heard, hostPages, settled } from './host.mjs';
import { open, started } from './support.mjs';

let stage;
before(async () => {
  // A sandboxed frame is of no origin, to which a server must expressly give the module.
  stage = await open({ headers: { 'Access-Control-Allow-Origin': '*' } });
});
after(() => stage?.close());

const CASE = 'worked-half-filled';
const ALL = ['allow-scripts', 'allow-same-origin', 'allow-downloads', 'allow-modals', 'allow-forms'];

/** The checker in a sandbox that lacks one permission. */
async function without(permission) {
  const sandbox = ALL.filter((it) => it !== permission).join(' ');
  const host = await hostPages({
    'index.html': `<iframe sandbox="${sandbox}" src="${stage.origin}/index.html?county=410225" style="width:1000px;height:900px"></iframe>`,
  });
  after(() => host.close());
  const { page, record } = await stage.openPage({ path: `${host.origin}/` });
  const [frame] = await checkers(page);
  return { page, frame, record };
}

/** Opens the worked case in a frame and goes to its report. */
async function report(frame) {
  await give(frame, await caseText(CASE));
  await frame.locator('#cx-go-on').click();
  await frame.locator('#cx-result-total').waitFor();
  await goIn(frame, '#/report');
}

test('without allow-same-origin: said once, and the work goes on in memory', async () => {
  const { page, frame, record } = await without('allow-same-origin');
  await report(frame);
  await frame.locator('#cx-document-0').selectOption({ index: 1 });
  const notice = frame.locator('.cx-notice[role="status"]');
  await notice.waitFor();
  assert.equal(await notice.count(), 1);
  assert.match(await notice.innerText(), /不允许保存草稿.*下载电子数据文件/s);
  await goIn(frame, '#/');
  assert.equal(await frame.locator('.cx-drafts__draft').count(), 1, 'the draft is there in memory');
  await goIn(frame, '#/report');
  // Word and Excel need a worker, which a frame of no origin may not start.
  await frame.locator('#cx-excel').click();
  await frame.locator('#cx-office-status .cx-problem').waitFor();
  assert.match(await frame.locator('#cx-office-status').innerText(), /在单独的窗口中/);
  const coming = page.waitForEvent('download');
  await frame.locator('#cx-export').click();
  await coming;
  assert.deepEqual(record.pageErrors, []);
});

test('isolated: the page around cannot look in, and is told what it is told of anyway', async () => {
  const { page } = await stage.openPage({ path: '/embed.html' });
  // Of the same origin as the checker, which without isolation could read everything.
  await page.evaluate(() => {
    window.told = [];
    addEventListener('message', ({ origin, data }) => told.push([origin, data.type]));
    const it = document.createElement('chengxin-check');
    for (const name of ['isolated', 'export']) it.setAttribute(name, '');
    document.body.append(it);
  });
  const frame = page.frameLocator('body > chengxin-check iframe');
  await frame.locator('#cx-begin-link').waitFor();
  await page.waitForFunction(() => told.some(([, type]) => type === 'progress'));
  assert.deepEqual(await page.evaluate(() => [...new Set(told.filter(([, type]) => type === 'progress').map(([origin]) => origin))]), ['null']);
  const documents = await page.evaluate(() => [...document.querySelectorAll('chengxin-check')]
    .map((it) => it.shadowRoot.firstChild.contentDocument !== null));
  assert.deepEqual(documents, [true, false]);
});

test('without allow-downloads: every export has a text to copy beside it', async () => {
  const { page, frame } = await without('allow-downloads');
  const downloads = [];
  page.on('download', (it) => downloads.push(it));
  await report(frame);
  await frame.locator('#cx-export').click();
  const missed = frame.locator('#cx-export-missed summary');
  assert.equal(await missed.innerText(), '未弹出下载？复制文本');
  await missed.click();
  const text = await frame.locator('#cx-export-text').inputValue();
  assert.equal(text, await reportText(CASE));
  await frame.locator('#cx-export-text-copy').click();
  await frame.locator('#cx-export-missed [role="status"]', { hasText: /\S/ }).waitFor();
  await frame.locator('#cx-csv-items').click();
  await frame.locator('#cx-office-missed summary').click();
  assert.match(await frame.locator('#cx-csv-text').inputValue(), /^\uFEFF?.*指标/);
  await frame.locator('#cx-excel').click();
  await frame.locator('#cx-office-missed summary', { hasText: '查看其他方式' }).waitFor({ timeout: 60_000 });
  await frame.locator('#cx-office-missed summary').click();
  assert.equal(await frame.locator('#cx-office-missed a').getAttribute('href'), `${stage.origin}/index.html`);
  assert.deepEqual(downloads, [], 'the browser drops them without a word');
});

test('without allow-modals: the print dialog that does not open is noticed', async () => {
  const { frame } = await without('allow-modals');
  await report(frame);
  const told = frame.locator('#cx-print-status');
  assert.equal(await told.innerText(), '');
  await frame.locator('#cx-print-report').click();
  await told.locator('.cx-problem').waitFor();
  assert.match(await told.innerText(), /打印对话框没有打开.*Word.*chengxin\.html/s);
  assert.equal(await told.locator('a').getAttribute('href'), `${stage.origin}/index.html`);
  // What cannot be undone is asked in the page.
  await frame.locator('#cx-document-0').selectOption({ index: 1 });
  await goIn(frame, '#/');
  await frame.getByRole('button', { name: '删除草稿' }).click();
  await frame.getByRole('button', { name: '确认删除' }).click();
  await frame.locator('.cx-drafts__draft').waitFor({ state: 'detached' });
});

test('where dialogs are allowed, nothing is said of them', async () => {
  const { frame } = await without('none');
  await report(frame);
  await frame.locator('#cx-print-report').click();
  await settled(frame.page());
  assert.equal(await frame.locator('#cx-print-status .cx-problem').count(), 0);
});

test('without allow-forms: whatever is added can be added', async () => {
  const { frame, page } = await without('allow-forms');
  await goIn(frame, '#/applicant');
  await frame.locator('#cx-reference').waitFor();
  await goIn(frame, '#/eligibility');
  await frame.locator('#cx-safety_accident-1').click();
  await frame.locator('#cx-safety_accident-0-date').fill('2020-05-01');
  await frame.locator('#cx-safety_accident-0-date').press('Tab');
  await frame.locator('.cx-entry', { hasText: '第1条（2020-05-01）' }).waitFor();
  await frame.locator('#cx-safety_accident-add').click();
  await frame.locator('#cx-safety_accident-1-date').waitFor();
  await goIn(frame, '#/indicators/15');
  await frame.locator('#cx-15-scenes_in_operation').fill('4');
  await frame.locator('#cx-15-scenes_in_operation').press('Tab');
  await frame.locator('#cx-evidence-add').click();
  await frame.locator('#cx-evidence-0-title').fill('关于双公示的通知');
  // Enter states it as leaving the field does.
  await frame.locator('#cx-evidence-0-title').press('Enter');
  await frame.getByRole('button', { name: '删除 15-01　关于双公示的通知' }).waitFor();
  await goIn(frame, '#/improve');
  await frame.locator('#cx-goal-find').click();
  await frame.locator('#cx-path > *').first().waitFor();
  await goIn(frame, '#/applicant');
  // The zone's fields lie within the change of the applicant.
  for (const summary of await frame.locator('#cx-zone-name').locator('xpath=ancestor::details/summary').all()) {
    await summary.click();
  }
  await frame.locator('#cx-zone-name').fill('示例开发区');
  await frame.locator('#cx-zone-name').press('Enter');
  await frame.locator('#cx-change-name').click();
  await frame.locator('.cx-head__name', { hasText: '示例开发区' }).waitFor();
  await settled(page);
  assert.equal((await heard(page, 'ready')).length, 1, 'nothing was submitted, so nothing was reloaded');
});

test('in a page of its own nothing is offered that is not needed', async () => {
  const { page } = await stage.openPage();
  await openText(page, await caseText(CASE));
  await go(page, '#/report');
  const coming = page.waitForEvent('download');
  await page.locator('#cx-export').click();
  await coming;
  await page.locator('#cx-exported').waitFor();
  assert.equal(await page.locator('#cx-export-missed').count(), 0);
});

test('without a clipboard the text is selected, and that is said', async () => {
  const prepare = (page) => page.addInitScript(() => {
    Document.prototype.execCommand = () => false;
    URL.createObjectURL = () => { throw new Error('refused'); };
  });
  const { page } = await stage.openPage({ prepare });
  await openText(page, await caseText(CASE));
  await go(page, '#/report');
  await page.locator('#cx-export').click();
  await page.locator('#cx-export-text-copy').click();
  await page.locator('.cx-copy [role="status"]', { hasText: 'Ctrl+C' }).waitFor();
  const selected = await page.evaluate(() => {
    const { value, selectionStart, selectionEnd } = document.activeElement;
    return value.slice(selectionStart, selectionEnd);
  });
  assert.equal(selected, await reportText(CASE));
});

test('a plain http page of an intranet, where much is missing, does everything', async () => {
  const insecure = await open({ flags: ['--host-resolver-rules=MAP intranet.test 127.0.0.1'] });
  after(() => insecure.close());
  const address = insecure.origin.replace('127.0.0.1', 'intranet.test');
  const { page, record } = await insecure.openPage({ path: `${address}/` });
  await started(page);
  assert.equal(await page.evaluate(() => isSecureContext || 'clipboard' in navigator || 'subtle' in crypto), false);
  await begin(page);
  await go(page, '#/indicators/15');
  await enter(page, 'cx-15-scenes_in_operation', '4');
  await go(page, '#/report');
  const coming = page.waitForEvent('download');
  await page.locator('#cx-export').click();
  await coming;
  await page.locator('#cx-exported').waitFor();
  assert.match(await page.locator('#cx-code').innerText(), /^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
  assert.deepEqual(record.pageErrors, []);
  // Copying works there too: the webmaster's page is as insecure.
  await page.goto(`${address}/embed.html`);
  // A browser copies for the page that has the focus, which a frame may take while it loads.
  await page.frameLocator('iframe').locator('#cx-title').waitFor();
  await page.locator('[data-copies="script"]').click();
  await page.locator('output', { hasText: '已复制' }).waitFor();
});

test('no dialog of the browser is relied on', async () => {
  const prepare = (page) => page.addInitScript(() => {
    for (const name of ['alert', 'confirm', 'prompt']) {
      window[name] = () => { throw new Error(`${name} was called`); };
    }
  });
  const { page, record } = await stage.openPage({ prepare });
  await openText(page, await caseText(CASE));
  for (const route of ['applicant', 'eligibility', 'indicators', 'improve', 'plan', 'report', 'about']) {
    await go(page, `#/${route}`);
  }
  await go(page, '#/report');
  await page.locator('#cx-document-0').selectOption({ index: 1 });
  await go(page, '#/');
  await page.getByRole('button', { name: '删除草稿' }).click();
  await page.getByRole('button', { name: '确认删除' }).click();
  assert.deepEqual(record.pageErrors, []);
});
