// The page opens, says its name, complains of nothing and asks nobody but its own server;
// and where it cannot run, it says so in words.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { open, started } from './support.mjs';

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
    (page) => page.route('**/chengxin.js', (route) => route.abort()),
    '没有加载完整',
  ],
  [
    'a script newer than the browser',
    (page) => page.route('**/chengxin.js', (route) => route.fulfill({
      contentType: 'text/javascript',
      body: 'let wasm_bindgen = of tomorrow',
    })),
    '浏览器版本过低',
  ],
]) {
  test(`${name} gets a card that says what to do`, async () => {
    const { page } = await stage.openPage({ prepare });
    const card = page.getByRole('alert');
    await card.waitFor();
    assert.ok((await card.innerText()).includes(words), await card.innerText());
    assert.equal(await page.locator('#chengxin-loading').count(), 0);
  });
}

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
  await page.evaluate((bytes) => {
    const module = new WebAssembly.Module(new Uint8Array(bytes));
    setTimeout(() => new WebAssembly.Instance(module).exports.f());
  }, TRAP);
  const card = page.getByRole('alert');
  await card.waitFor();
  await page.evaluate(() => window.chengxinFailed('a second failure'));
  assert.equal(await card.count(), 1);
  const text = await page.locator('#chengxin').innerText();
  assert.ok(text.includes('已停止运行') && text.includes('unreachable'), text);
  assert.ok(text.endsWith(before) && !text.includes('second'), text);
});

test('without JavaScript the page asks for it', async () => {
  const { page } = await stage.openPage({ javaScriptEnabled: false });
  assert.ok((await page.locator('noscript').innerText()).includes('JavaScript'));
});
