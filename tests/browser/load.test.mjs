// The page opens, says its name, complains of nothing and asks nobody but its own server;
// and where it cannot run, it says so in words.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { begin, caseText, enter, go } from './county.mjs';
import { keptOnce, put, sealed, without } from './kept.mjs';
import { PART, fetchedAhead, ofPart, open, started } from './support.mjs';

let stage;
before(async () => {
  stage = await open();
});
after(() => stage?.close());

test('the page opens without an error or a foreign request', async () => {
  const { page, record } = await stage.openPage();
  await started(page);
  // A page of its own may name itself before the checker's name.
  assert.match(await page.title(), /(^|\s)诚信自评$/);
  assert.equal(await page.locator('#chengxin-failed').count(), 0);
  assert.deepEqual(record.consoleErrors, []);
  assert.deepEqual(record.pageErrors, []);
  assert.deepEqual(record.failedRequests, []);
  const foreign = record.requests.filter((url) => new URL(url).protocol !== 'data:'
    && new URL(url).origin !== stage.origin);
  assert.deepEqual(foreign, []);
});

/** The page as it is before anybody has shown up. */
async function untouched(options) {
  const opened = await stage.openPage(options);
  await opened.page.locator('#cx-coming').waitFor();
  return opened;
}

const parts = (record) => record.requests.filter((url) => PART.test(url));

for (const [name, sign] of [
  ['the pointer moves', (page) => page.mouse.move(9, 9)],
  ['a key is pressed', (page) => page.keyboard.press('Shift')],
  ['a finger touches', (page) => page.touchscreen.tap(5, 400)],
  ['another address is opened', (page) => page.evaluate(() => { location.hash = '#/applicant'; })],
]) {
  test(`the start page is what is loaded first, and the rest comes when ${name}`, async () => {
    const { page, record } = await untouched({ hasTouch: true });
    await page.waitForTimeout(500);
    assert.deepEqual(parts(record), [], 'nobody was there');
    await sign(page);
    await page.locator('#cx-coming, #cx-waiting').waitFor({ state: 'detached' });
    const came = parts(record);
    assert.ok(came.length > 0 && new Set(came).size === came.length, came.join('\n'));
    // Nobody has asked for these.
    assert.ok(!came.some((url) => ofPart('screening', 'province', 'workshop').test(url)), came.join('\n'));
    assert.deepEqual(record.pageErrors, []);
  });
}

test('what a county opens later comes ahead of need, and nothing else does', async () => {
  const { page, record } = await stage.openPage();
  await started(page);
  const before = parts(record).length;
  await page.waitForTimeout(500);
  assert.equal(parts(record).length, before, 'no record is worked on');
  await begin(page);
  await fetchedAhead(page);
  const came = parts(record).slice(before).join('\n');
  assert.match(came, ofPart('papers'));
  assert.match(came, ofPart('improve'));
  assert.doesNotMatch(came, ofPart('scheme', 'screening', 'province', 'workshop'));
  // Nobody waits for them any more.
  await page.context().setOffline(true);
  for (const [route, shown] of [['report', '#cx-preview-report'], ['form', '.cx-paper'], ['improve', '#cx-goal-find']]) {
    await go(page, `#/${route}`);
    await page.locator(shown).first().waitFor();
  }
  assert.deepEqual(record.pageErrors, []);
});

test('English comes when it is chosen, and until then the page stays as it is', async () => {
  const english = ofPart('english');
  const { page, record } = await stage.openPage();
  await started(page);
  await begin(page);
  await fetchedAhead(page);
  const came = () => parts(record).filter((url) => english.test(url)).length;
  assert.equal(came(), 0, 'nobody has chosen it');
  const language = () => page.locator('html').getAttribute('lang');

  await page.context().route(english, (route) => route.abort());
  await page.locator('#cx-language-en').click();
  await page.locator('#cx-language-missing', { hasText: '没有加载成功' }).waitFor();
  assert.equal(await language(), 'zh-CN');
  await page.context().unroute(english);
  await page.locator('#cx-language-en').click();
  await page.locator('html[lang="en"]').waitFor();
  assert.equal(await page.locator('#cx-language-missing').count(), 0);
  await go(page, '#/indicators');
  assert.match(await page.locator('#cx-title').innerText(), /Indicators/);

  // Whoever has chosen it begins in it, and Chinese is there without being asked for.
  await page.reload();
  await page.locator('html[lang="en"] #cx-picker, html[lang="en"] #cx-title').first().waitFor();
  assert.match(await page.locator('#cx-title').innerText(), /Indicators/);
  await fetchedAhead(page);
  const before = parts(record).length;
  await page.locator('#cx-language-zh-CN').click();
  await page.locator('html[lang="zh-CN"]').waitFor();
  assert.equal(parts(record).length, before);
  assert.deepEqual(record.pageErrors, []);
});

test('what does not come ahead of need is asked for again when it is opened', async () => {
  const { page, record } = await stage.openPage();
  await started(page);
  await page.context().route(ofPart('papers'), (route) => route.abort());
  await begin(page);
  await fetchedAhead(page);
  assert.equal(await page.locator('#cx-again').count(), 0, 'nobody has opened it');
  await page.context().unroute(ofPart('papers'));
  await go(page, '#/report');
  await page.locator('#cx-preview-report').waitFor();
  assert.deepEqual(record.pageErrors, []);
});

/** The rest comes when this is called, and not before. */
function held() {
  let release;
  const released = new Promise((resolve) => { release = resolve; });
  const prepare = (it) => it.route(PART, async (route) => {
    await released;
    await route.continue();
  });
  return { release, prepare };
}

test('whoever does nothing finds the control to choose a file, and is not asked to wait', async () => {
  const { page, record } = await untouched();
  await page.locator('#cx-file').waitFor();
  assert.match(await page.locator('label[for="cx-file"]').innerText(), /选择文件/);
  assert.doesNotMatch(await page.locator('body').innerText(), /正在打开/);
  assert.equal(await page.locator('#cx-open-status').innerText(), '');
  assert.deepEqual(parts(record), []);
});

/** A file that opens, as a page gives it to itself. */
async function saved() {
  return { name: '自评.json', mimeType: 'application/json', buffer: Buffer.from(await caseText('worked-half-filled')) };
}

/** Drops a file of that text on an element. */
function drop(page, selector, text) {
  return page.evaluate(([where, content]) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], '自评.json', { type: 'application/json' }));
    const told = { bubbles: true, cancelable: true, dataTransfer: transfer };
    const target = document.querySelector(where);
    const over = new DragEvent('dragover', told);
    target.dispatchEvent(over);
    const end = new DragEvent('drop', told);
    target.dispatchEvent(end);
    return [over.defaultPrevented, end.defaultPrevented];
  }, [selector, text]);
}

for (const [name, giveFile] of [
  ['chosen', async (page) => page.locator('#cx-file').setInputFiles(await saved())],
  ['dropped', async (page) => drop(page, '#cx-coming .cx-drop', await caseText('worked-half-filled'))],
]) {
  test(`a file that is ${name} before the rest has come is opened when it comes`, async () => {
    const { release, prepare } = held();
    const { page, record } = await untouched({ prepare });
    await giveFile(page);
    await page.locator('#cx-coming #cx-open-status', { hasText: '正在打开' }).waitFor();
    release();
    await page.locator('#cx-go-on').click();
    await page.locator('#cx-result-total').waitFor();
    assert.match(await page.locator('.cx-head__name').innerText(), /原阳县/);
    assert.deepEqual(record.pageErrors, []);
  });
}

test('a file is opened although the rest came while it was being chosen', async () => {
  const { page } = await untouched();
  const choosing = page.waitForEvent('filechooser');
  await page.locator('#cx-file').click();
  const chooser = await choosing;
  await page.locator('#cx-coming').waitFor({ state: 'detached' });
  await chooser.setFiles(await saved());
  await page.locator('#cx-go-on').waitFor();
});

test('a file that was given waits where the rest does not come, and is opened when it does', async () => {
  let fails = true;
  const { page } = await untouched({
    prepare: (it) => it.route(PART, (route) => (fails ? route.abort() : route.continue())),
  });
  await page.locator('#cx-file').setInputFiles(await saved());
  await page.locator('#cx-again').waitFor();
  assert.match(await page.locator('#cx-open-status').innerText(), /没有加载成功/);
  fails = false;
  await page.locator('#cx-again').click();
  await page.locator('#cx-go-on').waitFor();
});

test('a file dropped beside its place does not take the place of the page', async () => {
  const { page } = await untouched();
  const text = await caseText('worked-half-filled');
  assert.deepEqual(await drop(page, '#cx-title', text), [true, true], 'before the rest has come');
  await started(page);
  for (const route of ['#/', '#/about', '#/screening']) {
    await go(page, route);
    assert.deepEqual(await drop(page, '#cx-title', text), [true, true], route);
  }
  // Text that is dragged is not held.
  const held = await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.setData('text/plain', '兰考县');
    const over = new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer: transfer });
    document.body.dispatchEvent(over);
    return over.defaultPrevented;
  });
  assert.equal(held, false);
});

test('what had the focus, and the look that was chosen, stay when the rest comes', async () => {
  const { page } = await untouched({
    prepare: (it) => it.route(PART, async (route) => {
      await new Promise((resolve) => { setTimeout(resolve, 700); });
      await route.continue();
    }),
  });
  await page.keyboard.press('Tab');
  await page.locator('#cx-language-en').click();
  await page.locator('#cx-large').focus();
  assert.equal(await page.locator('#cx-coming').count(), 1, 'still on its way');
  await page.locator('#cx-coming').waitFor({ state: 'detached' });
  assert.equal(await page.evaluate(() => document.activeElement.id), 'cx-large');
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  assert.match(await page.locator('#cx-begin-link').innerText(), /Begin/);
});

test('a part that does not come is told, and asked for once more', async () => {
  let fails = true;
  const { page, record } = await untouched({
    prepare: (it) => it.route(PART, (route) => (fails ? route.abort() : route.continue())),
  });
  const again = page.locator('#cx-again');
  // The start page is there as markup before anybody listens to the pointer.
  for (let at = 9; !(await again.isVisible()); at += 1) {
    await page.mouse.move(at, 9);
    await page.waitForTimeout(50);
  }
  assert.match(await page.locator('#cx-coming').innerText(), /没有加载成功/);
  fails = false;
  await again.click();
  await page.locator('#cx-coming').waitFor({ state: 'detached' });

  fails = true;
  await page.evaluate(() => { location.hash = '#/screening'; });
  await page.locator('#cx-waiting #cx-again').waitFor();
  // The rest of the page goes on.
  await go(page, '#/applicant');
  await page.evaluate(() => { location.hash = '#/workshop'; });
  await page.locator('#cx-waiting #cx-again').waitFor();
  fails = false;
  await again.click();
  await page.locator('.cx-slide').waitFor();
  // Whoever goes there again asks again.
  await go(page, '#/screening');
  await page.locator('#cx-files').waitFor();
  assert.deepEqual(record.pageErrors, []);
  assert.equal(await page.locator('#chengxin-failed').count(), 0);
});

test('an address inside the page waits for its part, or says that it did not come', async () => {
  const { page } = await stage.openPage({
    path: '/#/applicant',
    prepare: (it) => it.route(PART, (route) => route.abort()),
  });
  const card = page.locator('#chengxin-failed');
  await card.waitFor();
  assert.match(await card.innerText(), /没有加载完整/);
});

for (const [name, prepare, words] of [
  [
    'a browser without WebAssembly',
    (page) => page.addInitScript(() => { delete window.WebAssembly; }),
    '浏览器版本过低',
  ],
  [
    'a module that does not come',
    (page) => page.route('**/*.wasm', (route) => route.fulfill({ status: 404 })),
    '没有加载完整',
  ],
  [
    'a script that does not come',
    (page) => page.route('**/chengxin*.js', (route) => route.abort()),
    '没有加载完整',
  ],
  ['a module that is cut off', (page) => cutOff(page, '**/*.wasm'), '没有加载完整'],
  [
    'a script newer than the browser',
    (page) => page.route('**/chengxin*.js', (route) => route.fulfill({
      contentType: 'text/javascript',
      body: 'let wasm_bindgen = of tomorrow',
    })),
    '浏览器版本过低',
  ],
  // Which of the two it is cannot be known.
  ['a script that is cut off', (page) => cutOff(page, '**/chengxin*.js'), '没有加载完整，或者'],
  [
    'a style sheet that does not come',
    (page) => page.route('**/*.css', (route) => route.fulfill({ status: 404 })),
    '没有加载完整',
  ],
  ['a style sheet that is cut off', (page) => cutOff(page, '**/*.css'), '没有加载完整'],
]) {
  test(`${name} gets a card that says what to do`, async () => {
    const { page } = await stage.openPage({ prepare });
    const card = page.getByRole('alert');
    await card.waitFor();
    const said = await card.innerText();
    assert.ok(said.includes(words) && !said.includes('正在打开'), said);
    assert.equal(await page.locator('#chengxin-loading').count(), 0);
  });
}

/** Lets the files of a pattern come to their middle only, as if they were whole. */
function cutOff(page, pattern) {
  return page.route(pattern, async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    const { 'content-type': contentType } = response.headers();
    await route.fulfill({ contentType, body: body.subarray(0, body.length / 2) });
  });
}

for (const [name, prepare] of [
  ['is not there', (page) => page.route('**/boot*.js', (route) => route.fulfill({ status: 404 }))],
  ['does not come', (page) => page.route('**/boot*.js', (route) => route.abort())],
  ['is cut off', (page) => cutOff(page, '**/boot*.js')],
  ['is served as something else', (page) => page.route('**/boot*.js', async (route) => {
    const headers = { 'Content-Type': 'application/octet-stream', 'X-Content-Type-Options': 'nosniff' };
    await route.fulfill({ response: await route.fetch(), headers });
  })],
]) {
  test(`a boot script that ${name} is told by the page itself`, async () => {
    const { page } = await stage.openPage({ prepare });
    const said = await page.getByRole('alert').innerText();
    assert.match(said, /本页没有打开.*Ctrl\+F5.*网站管理员/s);
    assert.match(said, /\/boot[^/]*\.js$/);
    assert.doesNotMatch(said, /正在打开/);
  });
}

test('a page that is cut off before its scripts says so', async () => {
  for (const end of ['<div id="chengxin"', '<p>正在打开', '<script id="chengxin-boot"']) {
    const { page } = await stage.openPage({
      prepare: (it) => it.route('**/', async (route) => {
        const response = await route.fetch();
        const text = await response.text();
        assert.ok(text.includes(end));
        await route.fulfill({ response, body: text.slice(0, text.indexOf(end)) });
      }),
    });
    const said = await page.getByRole('alert').innerText();
    assert.ok(said.startsWith('本页没有打开') && said.includes(stage.origin), said);
  }
});

test('a page that takes long says so after twelve seconds, and opens after all', async () => {
  let come;
  const held = new Promise((resolve) => { come = resolve; });
  const { page } = await stage.openPage({
    prepare: async (it) => {
      await it.clock.install();
      await it.route('**/*.wasm', async (route) => {
        await held;
        await route.continue();
      });
    },
  });
  assert.match(await page.locator('#chengxin-loading').innerText(), /正在打开/);
  await page.clock.fastForward(12_000);
  const said = await page.getByRole('alert').innerText();
  assert.match(said, /本页还没有打开.*请再等一会儿.*Ctrl\+F5/s);
  assert.doesNotMatch(said, /正在打开/);
  come();
  await page.locator('#chengxin-loading').waitFor({ state: 'detached' });
  assert.equal(await page.getByRole('alert').count(), 0);
});

// A module of one function, which traps at once.
const TRAP = [
  0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00, // the magic word and version 1
  0x01, 0x04, 0x01, 0x60, 0x00, 0x00, // type 0: nothing to nothing
  0x03, 0x02, 0x01, 0x00, // function 0 has type 0
  0x07, 0x05, 0x01, 0x01, 0x66, 0x00, 0x00, // function 0 is exported as f
  0x0a, 0x05, 0x01, 0x03, 0x00, 0x00, 0x0b, // its body: unreachable, end
];

test('a module that stops says so above what is on the page, once', async () => {
  const { page } = await stage.openPage();
  await started(page);
  const before = await page.locator('#chengxin').innerText();
  await stop(page);
  const card = page.getByRole('alert');
  await page.evaluate(() => window.chengxinFailed('a second failure'));
  assert.equal(await card.count(), 1);
  const text = await page.locator('#chengxin').innerText();
  assert.ok(text.includes('已停止运行') && text.includes('unreachable'), text);
  assert.ok(text.endsWith(before) && !text.includes('second'), text);
});

test('a panic says what went wrong and where', async () => {
  const { page } = await stage.openPage();
  await started(page);
  // A browser that makes no tables: nothing that the page could go on with.
  await page.evaluate(() => {
    const create = Document.prototype.createElement;
    Document.prototype.createElement = function (name, ...rest) {
      if (name === 'table') throw new Error('no tables here');
      return create.call(this, name, ...rest);
    };
    location.hash = '#/about';
  });
  const card = page.getByRole('alert');
  await card.waitFor();
  const said = await card.innerText();
  assert.match(said, /panicked at .+\.rs:\d+/);
  assert.match(said, /table/);
  assert.doesNotMatch(said, /unreachable/);
});

/** Lets a module of ours stop, as it would by a bug. */
async function stop(page) {
  await page.evaluate((bytes) => {
    const module = new WebAssembly.Module(new Uint8Array(bytes));
    setTimeout(() => new WebAssembly.Instance(module).exports.f());
  }, TRAP);
  await page.getByRole('alert').waitFor();
}

for (const [store, prepare] of [
  ['the database', undefined],
  ['the store of a browser without one', without('indexedDB')],
  ['the memory of a page that may store nothing', without('indexedDB', 'localStorage')],
]) {
  test(`a module that stops offers the draft saved last as a file, from ${store}`, async () => {
    const { page } = await stage.openPage({ prepare });
    await begin(page);
    if (!prepare) {
      // An older draft, a newer one that is none, and what is no text of ours.
      const [mine] = await keptOnce(page, (all) => all.length === 1);
      await put(page, 9999999999999, sealed(JSON.stringify({ ...mine, saved_at: '2001-01-01 00:00' })));
      await put(page, 2, 'not a draft');
      await put(page, 3, sealed('{"kind":"other","saved_at":"9999"}'));
      await page.reload();
      await started(page);
    }
    await go(page, '#/indicators/15');
    await enter(page, 'cx-15-scenes_in_operation', '4');
    await stop(page);
    const coming = page.waitForEvent('download');
    await page.locator('#chengxin-draft').click();
    const download = await coming;
    assert.equal(download.suggestedFilename(), '诚信自评_草稿.json');
    const text = await readFile(await download.path(), 'utf8');
    const { kind, assessment } = JSON.parse(text);
    assert.equal(kind, 'chengxin-draft');
    assert.equal(assessment.answers[15].inputs.scenes_in_operation, '4');
    // The same as a text to copy, where the browser drops downloads.
    assert.equal(await page.getByRole('alert').locator('textarea').inputValue(), text);
  });
}

test('a module that stops before there is a draft offers none', async () => {
  const { page } = await stage.openPage();
  await started(page);
  await stop(page);
  assert.equal(await page.locator('#chengxin-draft').count(), 0);
});

test('without JavaScript the page asks for it', async () => {
  const { page } = await stage.openPage({ javaScriptEnabled: false });
  assert.ok((await page.locator('noscript').innerText()).includes('JavaScript'));
});

test('every page follows every other, whatever has come before', async () => {
  const { page, context, record } = await stage.openPage();
  await begin(page);
  const routes = ['eligibility', 'indicators', 'indicators/4', 'report', 'improve', 'scheme',
    'screening', 'province', 'workshop', 'about'].map((route) => `#/${route}`);
  for (const before of routes) {
    for (const after of routes.filter((route) => route !== before)) {
      await go(page, before);
      await go(page, after);
      assert.deepEqual(record.pageErrors, [], `${before}, then ${after}`);
    }
  }
  await context.close();
});
