// The office module in the page: loaded when asked for and not before, ended by a word,
// and never the page's end. A filled form comes back as the same assessment, whatever is
// no form of ours is refused with its own sentence, and the record stays as it was.
//
// Times and memory are printed for people; only memory has a limit here.

import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { caseText, exportJson, give, go, openText } from './county.mjs';
import { bomb, repacked } from './files.mjs';
import { open, started } from './support.mjs';

/** The most that the processes of a page may hold, in MB. */
const MOST_MEGABYTES = 300;

let stage;
let opened;
let folder;
before(async () => {
  stage = await open();
  folder = await mkdtemp(join(tmpdir(), 'chengxin-workbook-'));
});
after(async () => {
  await stage?.close();
  await rm(folder, { recursive: true });
});
afterEach(() => opened?.context.close());

/** A page with a worked case opened, and its record as an export has it. */
async function begin(name = 'worked-half-filled') {
  opened = await stage.openPage();
  await openText(opened.page, await caseText(name));
  return opened;
}

async function workbook(page) {
  await go(page, '#/report');
  const coming = page.waitForEvent('download');
  await page.locator('#cx-excel').click();
  const bytes = await readFile(await (await coming).path());
  await page.locator('#cx-office-done').waitFor();
  return bytes;
}

/** Offers a file on the start page; what the page finally says of it. */
async function offer(page, bytes, name = '自评表.xlsx') {
  await go(page, '#/');
  // From the disk: a file that is handed over as bytes takes memory of the page.
  const file = join(folder, name);
  await writeFile(file, bytes);
  await page.locator('#cx-file').setInputFiles(file);
  await page.locator('#cx-open-status .cx-problem, #cx-go-on').first().waitFor();
  return page.locator('#cx-open-status').innerText();
}

const assessmentOf = async (page) => JSON.parse((await exportJson(page)).text).assessment;

test('the office module is asked for by the first file, not by the page', async () => {
  const { page, record } = await begin();
  for (const route of ['#/', '#/indicators/4', '#/result', '#/plan', '#/report']) await go(page, route);
  assert.deepEqual(record.requests.filter((url) => url.includes('office')), []);
  const asked = page.waitForRequest('**/office_bg*.wasm');
  await workbook(page);
  await asked;
});

test('a workbook comes back as the assessment it was made of', async () => {
  const { page } = await begin();
  const before = await assessmentOf(page);
  const said = await offer(page, await workbook(page));
  assert.match(said, /原阳县/);
  await page.locator('#cx-go-on').click();
  await page.locator('#cx-result-total').waitFor();
  assert.deepEqual(await assessmentOf(page), before);
});

test('what is typed into a cell is in the assessment, and what cannot be read is told by its cell', async () => {
  const { page } = await begin();
  const bytes = await workbook(page);
  const sheet = (cell) => repacked(bytes, (path, text) => {
    if (path !== 'xl/worksheets/sheet1.xml') return undefined;
    // The row that asks for the reported permits holds 1200.
    const changed = text.replace(/(<c r="D\d+" s="\d+")><v>1200<\/v><\/c>/, cell);
    assert.notEqual(changed, text);
    return changed;
  });
  const refused = await offer(page, sheet('$1 t="inlineStr"><is><t>一千二</t></is></c>'));
  assert.match(refused, /自评表!D\d+ .*（报送的行政许可信息）：这里应为数字/);
  const formula = await offer(page, sheet('$1><f>1200-50</f></c>'));
  assert.match(formula, /自评表!D\d+ .*公式没有计算结果，请用 Excel 或 WPS 打开并保存后再导入/);
  await offer(page, sheet('$1><v>1300</v></c>'));
  await page.locator('#cx-go-on').click();
  await page.locator('#cx-result-total').waitFor();
  assert.equal((await assessmentOf(page)).answers[4].inputs.permits_reported, '1300');
});

test('each hostile file is refused with its own sentence, and the record stays', async (t) => {
  const { page, context } = await begin();
  const record = (await exportJson(page)).text;
  const good = await workbook(page);
  const scheme = (name) => repacked(good, (path, text) =>
    (text.includes('equal-2021') ? text.replaceAll('equal-2021', name) : undefined));
  const macros = repacked(good, (path, text) => (path === '[Content_Types].xml'
    ? text.replaceAll('spreadsheetml.sheet.main', 'ms-excel.sheet.macroEnabled.main') : undefined));
  const unpacking = bomb(19);
  t.diagnostic(`the bomb has ${unpacking.length} bytes and unpacks to 2000 MB`);
  const files = [
    ['ten megabytes', new Uint8Array(10 * 1024 * 1024), '.xlsx', /文件超过 2 MiB/],
    ['a bomb', unpacking, '.xlsx', /解压后超过 32 MiB/],
    ['cut off', good.subarray(0, good.length / 2), '.xlsx', /不完整或已损坏/],
    ['a renamed JSON', Buffer.from(record), '.xlsx', /改了扩展名的文本文件/],
    ['a macro workbook', macros, '.xlsm', /带有宏/],
    ['another scheme', scheme('other-2021'), '.xlsx', /评分方案“other-2021”不是本页自带的/],
    ['the old format', Buffer.from('D0CF11E0A1B11AE1', 'hex'), '.xls', /\.xls 格式/],
  ];
  const sentences = new Set();
  for (const [name, bytes, ending, expected] of files) {
    const begun = performance.now();
    const said = await offer(page, bytes, `自评表${ending}`);
    const took = Math.round(performance.now() - begun);
    t.diagnostic(`${name}: ${took} ms, at most ${await peakMemory(context)} MB until then`);
    assert.match(said, expected, name);
    sentences.add(said);
  }
  assert.equal(sentences.size, files.length);
  const megabytes = await peakMemory(context);
  t.diagnostic(`the page's process held at most ${megabytes} MB`);
  assert.ok(megabytes < MOST_MEGABYTES, `${megabytes} MB`);
  assert.equal((await exportJson(page)).text, record);
});

/**
 * The most memory that the process of a page has held, in MB, without the browser's own
 * program that is mapped into it (Linux).
 */
async function peakMemory(context) {
  const session = await context.browser().newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  const peaks = await Promise.all(renderers.map(async ({ id }) => {
    const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '');
    const kilobytes = (name) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0);
    return (kilobytes('VmHWM') - kilobytes('RssFile')) / 1024;
  }));
  return Math.round(Math.max(...peaks));
}

test('an export can be cancelled while the module loads, and the next one works', async () => {
  const { page, context } = await begin();
  const held = [];
  await context.route('**/office_bg*.wasm', (route) => held.push(route));
  await go(page, '#/report');
  await page.locator('#cx-word-letter').click();
  await page.locator('#cx-office-progress').waitFor();
  await page.locator('#cx-office-cancel').click();
  await page.locator('#cx-office-status', { hasText: '已取消' }).waitFor();
  await context.unroute('**/office_bg*.wasm');
  await Promise.all(held.map((route) => route.abort().catch(() => {})));
  await workbook(page);
});

test('a module that does not come or breaks is told, and the page goes on', async () => {
  const { page, context } = await begin();
  const before = await assessmentOf(page);
  for (const answer of [{ status: 404 }, { body: Buffer.from('0061736d01000000', 'hex') }, { body: 'no module' }]) {
    await context.route('**/office_bg*.wasm', (route) => route.fulfill(answer));
    await go(page, '#/report');
    await page.locator('#cx-word-plan').click();
    await page.locator('#cx-office-status .cx-problem').waitFor();
    await context.unroute('**/office_bg*.wasm');
  }
  assert.equal(await page.locator('#chengxin-failed').count(), 0);
  assert.deepEqual(await assessmentOf(page), before);
  await workbook(page);
});

test('the JSON file is not taken for a workbook', async () => {
  opened = await stage.openPage();
  await started(opened.page);
  const said = await give(opened.page, await caseText('worked-complete-clear'));
  assert.match(said, /已打开：兰考县/);
});
