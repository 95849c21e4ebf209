// Opening files: what was exported comes back whole, what was altered is told and computed
// again, and a bad file gets a sentence and changes nothing.

import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { onDisk } from './counties.mjs';
import { begin, caseText, enter, exportJson, give, go, openText, reportText } from './county.mjs';
import { open } from './support.mjs';

let stage;
let page;
let record;
before(async () => {
  stage = await open();
  ({ page, record } = await stage.openPage());
  await begin(page);
  await go(page, '#/indicators/15');
  await enter(page, 'cx-15-scenes_in_operation', '4');
});
after(() => stage?.close());

/** The report of the complete worked case, its members changed by `change`. */
async function altered(change) {
  const report = JSON.parse(await reportText('worked-complete-clear'));
  change(report);
  return JSON.stringify(report);
}

test('an exported report is opened again, agrees, and is exported byte for byte', async () => {
  const report = await reportText('worked-complete-clear');
  const other = await stage.openPage();
  await openText(other.page, report);
  assert.equal(await other.page.locator('#cx-result-total').innerText(), '87.73');
  const { text } = await exportJson(other.page);
  assert.ok(text === report, 'the export differs from what was opened');
  await go(other.page, '#/');
  assert.match(await give(other.page, text), /已打开：兰考县，2021年批次.*一致，校验码相符/s);
});

test('an assessment without a result is computed', async () => {
  await go(page, '#/');
  assert.match(await give(page, await caseText('worked-half-filled')), /已打开：原阳县.*已读入自评文件并重新计分/s);
});

test('an altered result is told and computed again', async () => {
  const other = await stage.openPage();
  const text = await altered(({ result }) => {
    result.total = { low: '99.99', high: '99.99' };
    result.eligibility.verdict = 'barred';
  });
  await begin(other.page, '原阳');
  await go(other.page, '#/');
  const said = await give(other.page, text);
  assert.match(said, /有 3 处不同/);
  assert.match(said, /总分 文件中 "99\.99" → 重新计算 "87\.73"/);
  assert.match(said, /资格核验结论 文件中 "barred" → 重新计算 "clear"/);
  assert.match(said, /以重新计算的结果为准/);
  await other.page.locator('#cx-go-on').click();
  await other.page.locator('#cx-result-total').waitFor();
  assert.equal(await other.page.locator('#cx-result-total').innerText(), '87.73');
  const exported = (await exportJson(other.page)).text;
  assert.ok(exported === await reportText('worked-complete-clear'), 'the altered result is exported');
});

test('an altered answer no longer fits the code', async () => {
  const text = await altered(({ assessment }) => {
    assessment.answers[15].inputs.scenes_in_operation = '5';
  });
  const { digest } = JSON.parse(text);
  const said = await give(page, text);
  assert.ok(said.includes(`校验码不符：文件所载 ${digest.code}`), said);
  assert.match(said, /总分 文件中 "87\.73" → 重新计算 "88\.84"/);
});

test('an altered name alone no longer fits the code', async () => {
  const text = await altered(({ assessment }) => {
    assessment.prepared.by = '别的单位';
  });
  assert.match(await give(page, text), /校验码不符/);
});

test('a scheme that borrows the name of a shipped one is not called by it', async () => {
  const text = await altered((report) => { report.scheme.indicators[15].weight = '20'; });
  const other = await stage.openPage();
  await begin(other.page, '原阳');
  await go(other.page, '#/');
  assert.equal(JSON.parse(text).scheme.id, 'equal-2021', 'the id of the shipped one');
  const said = await give(other.page, text);
  assert.match(said, /评分方案与内置的“等权示例方案”同名但内容不同/);
  await other.page.locator('#cx-go-on').click();
  await other.page.locator('#cx-result-total').waitFor();
  const borrowed = /与“等权示例方案”同名的外来方案/;
  assert.match(await other.page.locator('#cx-main').innerText(), borrowed);
  await go(other.page, '#/report');
  await other.page.locator('#cx-preview-report').click();
  await other.page.locator('.cx-paper').first().waitFor();
  assert.match(await other.page.locator('.cx-paper').first().innerText(), borrowed);
  await go(other.page, '#/scheme');
  assert.match(await other.page.locator('main').innerText(), /与内置的“等权示例方案”同名但内容不同/);
});

test('no bad file changes the open record, and each gets its sentence', async () => {
  const before = (await exportJson(page)).text;
  await go(page, '#/');
  const folder = new URL('../hostile/', import.meta.url);
  const names = (await readdir(folder)).sort();
  assert.ok(names.length >= 20, 'the corpus is there');
  for (const name of names) {
    const said = await give(page, await readFile(new URL(name, folder)), name);
    assert.ok(said.includes(name), `${name}: ${said}`);
    assert.match(said, /未打开.*没有变动|较新的版本/s, name);
    assert.equal(await page.locator('#cx-go-on').count(), 0, name);
    assert.equal(await page.locator('#cx-open-status script').count(), 0, name);
  }
  assert.ok((await exportJson(page)).text === before, 'a bad file changed the record');
});

test('a file of a newer version is shown as far as it can be and not taken', async () => {
  await go(page, '#/');
  const text = await altered((report) => {
    report.version = 2;
    report.novelty = {};
  });
  const said = await give(page, text, '明年.json');
  assert.match(said, /明年\.json/);
  assert.match(said, /兰考县.*87\.73/s);
  assert.equal(await page.locator('#cx-go-on').count(), 0);
});

test('a scheme is not an assessment, and is told apart', async () => {
  const scheme = await readFile(new URL('../golden/scheme-v1.json', import.meta.url));
  assert.match(await give(page, scheme), /评分方案文件，不是自评文件/);
});

test('a file above 1 MiB is refused, one of just 1 MiB is read', async () => {
  const text = await caseText('worked-complete-clear');
  const most = Buffer.alloc(1024 * 1024, ' ');
  most.write(text);
  assert.match(await give(page, most), /已打开：兰考县/);
  assert.match(await give(page, Buffer.concat([most, Buffer.from(' ')])), /超过 1 MiB，未打开/);
});

test('every problem of a file is told with its place, and the mended file is taken', async () => {
  const bad = JSON.parse(await caseText('worked-complete-clear'));
  bad.answers[4].inputs.permits_compliant = '1201';
  bad.reference_date = '2021-02-30';
  bad.extra = 1;
  const said = await give(page, JSON.stringify(bad), '待改.json');
  assert.match(said, /“待改\.json”未打开：文件有误，发现 3 个问题/);
  assert.match(said, /第4项“其中合格的行政许可信息”（1201）不能多于“报送的行政许可信息”（1200），请改正。/);
  assert.match(said, /基准日：不是有效日期/);
  assert.match(said, /文件“extra”：格式中没有此项/);
  // The paths are for whoever mends the file by hand, and only there.
  assert.doesNotMatch(said, /\$\./);
  await page.locator('#cx-open-status summary', { hasText: '技术信息' }).click();
  assert.match(await page.locator('#cx-open-status details').innerText(), /\$\.answers\["4"\]\.inputs\.permits_compliant/);
  assert.match(await give(page, await caseText('worked-complete-clear'), '待改.json'), /已打开：兰考县/);
});

/** Drops files from the disk at a place of the page, as the browser itself would. */
async function drop(where, files, at) {
  const session = await where.context().newCDPSession(where);
  const data = { items: [], files, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop']) {
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
  }
  await session.detach();
}

async function within(where, selector) {
  const locator = where.locator(selector).first();
  await locator.scrollIntoViewIfNeeded();
  const box = await locator.boundingBox();
  return { x: box.x + 10, y: box.y + 10 };
}

test('of several files dropped at once each is told, and the one that is meant is opened', async () => {
  await go(page, '#/');
  const bad = JSON.parse(await caseText('worked-complete-clear'));
  bad.reference_date = '2021-02-30';
  const paths = await onDisk([
    { name: '一.json', content: await caseText('worked-complete-clear') },
    { name: '二.json', content: await caseText('worked-half-filled') },
    { name: '坏.json', content: JSON.stringify(bad) },
    { name: '照片.jpg', content: 'x' },
    { name: '各县.zip', content: 'PK' },
    { name: '空.json', content: '' },
  ]);
  await drop(page, paths, await within(page, '.cx-drop'));
  await page.getByText('一次选了6个文件，其中2个可以打开，请选择一个：').waitFor();
  // Two may have been read before the last of the six.
  await page.waitForFunction(() => !document.getElementById('cx-given').innerText.includes('正在读取'));
  const told = await page.locator('#cx-given > li').allInnerTexts();
  for (const [at, part] of [/一\.json[\s\S]*可以打开：兰考县/, /二\.json[\s\S]*可以打开：原阳县/, /坏\.json[\s\S]*基准日：不是有效日期/, /照片\.jpg[\s\S]*不是自评文件/, /各县\.zip[\s\S]*压缩包/, /空\.json[\s\S]*文件是空的/].entries()) {
    assert.match(told[at], part);
  }
  await page.locator('#cx-given > li').nth(1).getByRole('button').click();
  await page.locator('#cx-result-total').waitFor();
  await page.locator('.cx-head__county', { hasText: '原阳县' }).waitFor();
});

test('more files than anybody means are not read, and none is passed over in silence', async () => {
  await go(page, '#/');
  const paths = await onDisk(Array.from({ length: 11 }, (_, at) => ({ name: `${at}.json`, content: '{}' })));
  await drop(page, paths, await within(page, '.cx-drop'));
  await page.getByText('一次选了11个文件，一个也没有打开：这里一次最多10个。').waitFor();
});

test('a file dropped beside the place for it leaves the page as it is, and is told', async () => {
  const [path] = await onDisk([{ name: '一.json', content: await caseText('worked-complete-clear') }]);
  const beside = page.locator('#cx-dropped-beside');
  for (const [route, words] of [
    ['#/', /请拖到虚线框内/],
    ['#/screening', /请拖到虚线框内/],
    ['#/plan', /这一页不能拖入文件/],
    ['#/workshop', /这一页不能拖入文件/],
  ]) {
    await go(page, route);
    assert.equal(await beside.count(), 0, route);
    await drop(page, [path], await within(page, '#cx-title'));
    await beside.waitFor();
    assert.match(await beside.innerText(), words, route);
    assert.ok(page.url().includes(route), page.url());
    assert.equal(await page.evaluate(() => document.activeElement.id), 'cx-dropped-beside');
    await page.locator('#cx-dropped-read').click();
    await beside.waitFor({ state: 'detached' });
  }
  // What is then dropped into it is taken.
  await go(page, '#/');
  await drop(page, [path], await within(page, '#cx-title'));
  await beside.waitFor();
  await drop(page, [path], await within(page, '.cx-drop'));
  await page.getByText('已打开：').waitFor();
  assert.equal(await beside.count(), 0);
});

test('nothing here made the page complain', () => {
  assert.deepEqual(record.pageErrors, []);
  assert.deepEqual(record.consoleErrors, []);
});
