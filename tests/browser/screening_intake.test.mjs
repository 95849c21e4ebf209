// How files come into a screening: workbooks among others, folders chosen and dropped, a stop
// half way, files of another scheme; and how a saved one comes back, with the page answering.

import assert from 'node:assert/strict';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { assessments, countyFiles, onDisk, reports } from './counties.mjs';
import { go, openText } from './county.mjs';
import { exported, give, openSaved, rows, screeningPage, taken, tryWeights, watchTasks, wholePaper } from './screened.mjs';
import { axe, evaluate, inEnglish, open, started } from './support.mjs';

let stage;
before(async () => {
  stage = await open();
});
after(() => stage?.close());

/** The filled form of an assessment, as the page itself hands it out. */
async function workbook(assessment) {
  const { page, context } = await stage.openPage();
  await openText(page, JSON.stringify(assessment));
  await go(page, '#/report');
  const coming = page.waitForEvent('download');
  await page.locator('#cx-excel').click();
  const path = await (await coming).path();
  const bytes = await readFile(path);
  await context.close();
  return bytes;
}

const refusals = (page) => page.locator('.cx-files__file[data-state="problem"]').allInnerTexts();

test('filled workbooks are taken among other files, and why one is refused is kept', async () => {
  const list = await assessments(4, { seed: 6 });
  const form = await workbook(list[3]);
  const { page, record } = await screeningPage(stage, {
    // A file that goes while the page holds it: its reader ends without a result.
    prepare: (it) => it.addInitScript(() => {
      const read = FileReader.prototype.readAsArrayBuffer;
      FileReader.prototype.readAsArrayBuffer = function (file) {
        if (file.name !== 'gone.json') return read.call(this, file);
        setTimeout(() => this.dispatchEvent(new ProgressEvent('loadend')));
        return undefined;
      };
    }),
  });
  const texts = await reports(page, list.slice(0, 3));
  const paths = await onDisk([
    ...texts.map((content, at) => ({ name: `${at}.json`, content })),
    { name: 'form.xlsx', content: form },
    { name: 'cut.xlsx', content: form.subarray(0, form.length / 2) },
    { name: 'text.xlsx', content: texts[0] },
    { name: 'gone.json', content: texts[0] },
  ]);
  const sum = await give(page, paths);
  assert.match(sum, /共7份：已采用4份，待确认0份，不予采用3份/, (await refusals(page)).join('\n'));
  assert.equal((await rows(page)).length, 4);
  const before = await refusals(page);
  for (const part of [/cut\.xlsx[\s\S]*不完整或已损坏/, /text\.xlsx[\s\S]*改了扩展名/, /gone\.json[\s\S]*未能读取/]) {
    assert.ok(before.some((line) => part.test(line)), `${part} in ${before}`);
  }
  const { bytes } = await exported(page, 'cx-save');
  const [saved] = await onDisk([{ name: 'saved.json', content: bytes }]);
  await page.reload();
  await started(page);
  await openSaved(page, saved);
  assert.deepEqual(await refusals(page), before, 'a reason was lost on the way');
  await inEnglish(page);
  const english = (await refusals(page)).join('\n');
  assert.match(english, /The workbook was not read/);
  assert.doesNotMatch(english, /\p{Script=Han}/u);
  assert.deepEqual(record.pageErrors, []);
  await page.context().close();
});

/** A folder with a folder in it, and files in both. */
async function folderOf(page, n) {
  const texts = await reports(page, await assessments(n, { seed: 8 }));
  const folder = await mkdtemp(join(tmpdir(), 'chengxin-folder-'));
  const inner = await mkdtemp(join(folder, 'inner-'));
  await Promise.all(texts.map((text, at) => writeFile(join(at % 2 ? inner : folder, `${at}.json`), text)));
  return folder;
}

test('who empties the list by keyboard is asked first, and can choose files at once', async () => {
  const { page } = await screeningPage(stage);
  await give(page, await countyFiles(page, 2, { seed: 3 }));
  await page.locator('#cx-empty').focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement.id === 'cx-empty-keep');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement.id === 'cx-empty');
  assert.equal((await rows(page)).length, 2);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement.id === 'cx-empty-keep');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.locator('#cx-empty').waitFor({ state: 'detached' });
  assert.equal(await page.evaluate(() => document.activeElement.id), 'cx-files');
});

test('an archive is opened, what holds no data is one line, and all refused files go at once', async () => {
  const { page, record } = await screeningPage(stage);
  const list = await assessments(3, { seed: 21 });
  const texts = await reports(page, list);
  const form = await workbook(list[2]);
  const utf8 = (text) => strToU8(text);
  // Windows writes names in GBK; a name of as many letters stands in for 县 in the making.
  const gbk = Buffer.from(zipSync({ 'xx.json': utf8(texts[1]) }));
  for (let at = gbk.indexOf('xx.json'); at >= 0; at = gbk.indexOf('xx.json', at)) Buffer.from('CFD8', 'hex').copy(gbk, at);
  const locked = Buffer.from(zipSync({ 'a.json': utf8(texts[0]) }));
  // The flag of a password, in the header of the file and in the directory.
  locked[6] |= 1;
  locked[locked.indexOf(Buffer.from('504B0102', 'hex')) + 8] |= 1;
  const paths = await onDisk([
    { name: '各县.zip', content: zipSync({
      '各县/甲/一.json': utf8(texts[0]),
      '各县/丙/自评表.xlsx': form,
      '各县/丙/照片.jpg': utf8('x'),
      '__MACOSX/各县/._一.json': utf8('x'),
      '各县/里面.zip': zipSync({ 'a.json': utf8(texts[0]) }),
    }) },
    { name: '乙.zip', content: gbk },
    { name: '加密.zip', content: locked },
    { name: '坏.zip', content: gbk.subarray(0, 60) },
    { name: '各县.rar', content: Buffer.from('526172211A0701', 'hex') },
    { name: 'IMG_2301.JPG', content: Buffer.from('FFD8FF', 'hex') },
    { name: 'Thumbs.db', content: 'x' },
    { name: '~$自评表.xlsx', content: 'x' },
    { name: '创建方案.docx', content: 'PK' },
    { name: '说明.txt', content: '说明' },
    { name: '空.json', content: '' },
    { name: '另存.json', content: Buffer.concat([Buffer.from('FFFE', 'hex'), Buffer.from(texts[0], 'utf16le')]) },
    { name: '手改.json', content: texts[0].replace(/"permits_reported":"\d+"/, '"permits_reported":"0"') },
  ]);
  const sum = await give(page, paths);
  assert.match(sum, /共10份：已采用3份，待确认0份，不予采用7份/, (await refusals(page)).join('\n'));
  const told = await refusals(page);
  for (const part of [
    /各县\.zip\/各县\/里面\.zip[\s\S]*压缩包里的压缩包/,
    /加密\.zip[\s\S]*设有密码/,
    /坏\.zip[\s\S]*不完整或已损坏/,
    /各县\.rar[\s\S]*只能打开 \.zip/,
    /空\.json[\s\S]*文件是空的/,
    /另存\.json[\s\S]*看上去是UTF-16/,
    /手改\.json[\s\S]*第4项“其中合格的行政许可信息”（\d+）不能多于“报送的行政许可信息”（0），请改正/,
  ]) {
    assert.ok(told.some((line) => part.test(line)), `${part} in ${told}`);
  }
  // The paths of programs are there on demand, and on no paper.
  assert.doesNotMatch(told.join('\n'), /\$\./);
  await page.locator('.cx-files__file summary', { hasText: '技术信息' }).click();
  await page.getByText('$.assessment.answers["4"].inputs.permits_compliant').waitFor();
  const skipped = page.locator('#cx-skipped');
  assert.equal(await skipped.locator('summary').innerText(), '另有7个无关文件已略过');
  assert.equal(await skipped.getByText('Thumbs.db').isVisible(), false);
  await skipped.locator('summary').click();
  assert.equal(await skipped.getByText('各县.zip/各县/丙/照片.jpg').isVisible(), true);
  await page.locator('#cx-files-taken').click();
  await page.getByText('乙.zip/县.json').waitFor();
  await page.locator('#cx-papers').selectOption('1');
  const paper = await (await wholePaper(page)).innerText();
  assert.match(paper, /另有7个无关文件已略过：/);
  assert.doesNotMatch(paper, /\$\./);
  const { bytes } = await exported(page, 'cx-save');
  await page.locator('#cx-remove-refused').click();
  await page.getByRole('button', { name: '确定移除' }).click();
  await page.getByText(/共3份：已采用3份，待确认0份，不予采用0份/).waitFor();
  assert.equal(await page.locator('#cx-remove-refused').count(), 0);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'cx-files-title');
  // The saved one still names what was passed over.
  const [saved] = await onDisk([{ name: 'saved.json', content: bytes }]);
  await openSaved(page, saved);
  await page.locator('#cx-skipped summary', { hasText: '另有7个' }).waitFor();
  assert.deepEqual(await refusals(page), told.map((line) => line.replace('技术信息\n', '')));
  assert.deepEqual(record.pageErrors, []);
  await page.context().close();
});

test('a chosen folder is taken with the folders in it', async () => {
  const { page } = await screeningPage(stage);
  await page.locator('#cx-folder').setInputFiles(await folderOf(page, 5));
  assert.match(await taken(page), /已采用5份/);
  await page.context().close();
});

test('a dropped folder is opened, with more files than a browser gives at a time', async () => {
  const { page, context } = await screeningPage(stage);
  const folder = await folderOf(page, 240);
  const [single] = await countyFiles(page, 1, { seed: 9 });
  // The roster stands before it.
  await page.locator('.cx-drop').scrollIntoViewIfNeeded();
  const box = await page.locator('.cx-drop').boundingBox();
  const session = await context.newCDPSession(page);
  const data = { items: [], files: [folder, single], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop']) {
    await session.send('Input.dispatchDragEvent', { type, x: box.x + 20, y: box.y + 20, data });
  }
  assert.match(await taken(page), /共241份：/);
  await page.context().close();
});

test('a stop half way keeps what was read, and the rest can be given again', async () => {
  const { page, record } = await screeningPage(stage);
  const paths = await countyFiles(page, 300, { seed: 10 });
  // Pressed by the page itself, as soon as some files are read: a test is slower than that.
  await page.evaluate(() => {
    new MutationObserver((_, observer) => {
      const bar = document.querySelector('#cx-intake-progress');
      if (!bar || bar.value < 1) return;
      observer.disconnect();
      document.querySelector('#cx-intake-cancel').click();
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  // Progress is told after a quarter of a second, in which a fast machine reads most of them.
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 10 });
  await page.locator('#cx-files').setInputFiles(paths);
  await page.locator('#cx-intake-status', { hasText: '已取消' }).waitFor();
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const read = await page.locator('#cx-files-taken').innerText();
  const n = Number(/\d+/.exec(read));
  assert.ok(n > 0 && n < 300, read);
  assert.ok((await page.locator('#cx-intake-status').innerText()).includes(String(n)));
  // Those that were read before are copies now, the others are taken.
  assert.match(await give(page, paths), new RegExp(`共${300 + n}份：已采用300份，待确认${n}份`));
  assert.deepEqual(record.pageErrors, []);
  await page.context().close();
});

test('files of another scheme are set apart, and all are scored anew where that is asked for', async () => {
  const { page } = await screeningPage(stage);
  const list = await assessments(4, { seed: 11 });
  const [first] = await reports(page, [list[0]]);
  const { scheme } = JSON.parse(first);
  const [other] = await onDisk([{
    name: 'scheme.json',
    content: JSON.stringify({ ...scheme, id: 'other-2021', title: { zh: '另一方案', en: 'Another' } }),
  }]);
  const own = await reports(page, list.slice(0, 2));
  const foreign = await Promise.all(list.slice(2).map(async (one) =>
    (await evaluate(JSON.stringify({ ...one, scheme: 'other-2021' }), ['--scheme', other])).stdout));
  const paths = await onDisk([...own, ...foreign].map((content, at) => ({ name: `${at}.json`, content })));
  assert.match(await give(page, paths), /已采用2份，待确认2份/);
  await page.locator('#cx-rescore').check();
  await page.getByText(/共4份：已采用4份/).waitFor();
  // The other scheme scores alike, so that each county stands where its own report puts it.
  const expected = [...own, ...foreign]
    .map((text) => JSON.parse(text))
    .sort((one, two) => Number(two.result.total.low) - Number(one.result.total.low))
    .map(({ assessment }) => assessment.applicant.name);
  assert.deepEqual((await rows(page)).map((name) => name.trim()), expected);
  await page.locator('#cx-papers').selectOption('1');
  const paper = await (await wholePaper(page)).innerText();
  assert.match(paper, /统一按本次方案重新计分/);
  assert.match(paper, /原按另一评分方案“other-2021”计分，已按本次方案重新计分/);
  await page.locator('#cx-rescore').uncheck();
  await page.getByText(/已采用2份，待确认2份/).waitFor();
  await page.context().close();
});

test('a saved screening of 158 is opened with the page answering meanwhile', async (t) => {
  const { page, record } = await screeningPage(stage);
  await give(page, await countyFiles(page, 158, { seed: 7, barred: 0.1 }));
  // A file says whether weights were tried, which begins by itself: so not while it goes on.
  await tryWeights(page, { samples: 10_000 });
  const { bytes } = await exported(page, 'cx-save');
  const [saved] = await onDisk([{ name: 'saved.json', content: bytes }]);
  await page.reload();
  await started(page);
  await watchTasks(page);
  // Between the beginning and the end, how often the page came to draw, and what it showed.
  await page.evaluate(() => {
    performance.mark('chengxin.begun');
    window.shown = { frames: 0, values: [] };
    const look = () => {
      const bar = document.querySelector('#cx-open-saved-progress');
      if (bar) {
        window.shown.frames += 1;
        window.shown.values.push(bar.value);
      }
      if (!document.querySelector('#cx-saved-opened')) requestAnimationFrame(look);
    };
    look();
  });
  await openSaved(page, saved);
  const { shown, longTasks } = await page.evaluate(() => ({ shown: window.shown, longTasks: window.longTasks.map((task) => task.duration) }));
  t.diagnostic(`drawn ${shown.frames} times while it was opened; tasks above 50 ms: [${longTasks}]`);
  assert.ok(new Set(shown.values).size > 2, `the bar showed ${shown.values}`);
  assert.ok(Buffer.compare((await exported(page, 'cx-save')).bytes, bytes) === 0);
  assert.deepEqual(record.pageErrors, []);
  await page.context().close();
});

test('in forced colours every state is still told, and nothing is lost from the drawings', async () => {
  const { page } = await screeningPage(stage, { forcedColors: 'active', width: 1280 });
  await give(page, await countyFiles(page, 12, { seed: 12, barred: 0.2 }));
  await tryWeights(page);
  await page.locator('#cx-ranks-table').waitFor({ timeout: 60_000 });
  assert.deepEqual(await axe(page), []);
  // A part of a drawing that has the colour of what lies under it would be gone.
  const gone = await page.evaluate(() => {
    const canvas = getComputedStyle(document.body).backgroundColor;
    const parts = [...document.querySelectorAll('.cx-screening svg rect, .cx-screening svg path, .cx-screening svg circle')];
    return parts.filter((part) => {
      const { fill, stroke } = getComputedStyle(part);
      const seen = (paint) => paint !== 'none' && paint !== canvas;
      return !['cx-bars__ground', 'cx-strip__gap', 'cx-strip__tens'].some((it) => part.classList.contains(it)) && !seen(fill) && !seen(stroke);
    }).map((part) => part.getAttribute('class'));
  });
  assert.deepEqual([...new Set(gone)], []);
  if (process.env.CHENGXIN_PICTURES) {
    await page.screenshot({ path: join(process.env.CHENGXIN_PICTURES, 'forced.png'), fullPage: true });
  }
  await page.context().close();
});
