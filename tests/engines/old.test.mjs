// What is handed out runs in Chromium of 2020, 2021 and 2022, from disk; and where it is not
// whole, it says so there too.

import assert from 'node:assert/strict';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { serve } from '../browser/support.mjs';
import { start } from './cdp.mjs';
import { allowsEval, goesOn, journey, until } from './journey.mjs';

// A browser that hangs fails its test and is ended.
const LIMIT = { timeout: 240_000 };

const dist = process.env.CHENGXIN_DIST;
if (!dist) throw new Error('CHENGXIN_DIST is not set: run the tests by `cargo xtask test`');
const oneFile = pathToFileURL(join(dist, 'chengxin.html')).href;

for (const version of [80, 88, 103]) {
  test(`Chromium ${version}: open from disk, fill in, export, print, Excel, go on`, LIMIT, async (t) => {
    const browser = await start(version);
    t.after(() => browser.close());
    t.diagnostic(browser.version);
    await journey(browser, oneFile);
    // Before 97 it is the word for WebAssembly.
    assert.equal(await allowsEval(browser), version < 97);
    await goesOn(browser, oneFile);
  });
}

for (const version of [80, 103]) {
  test(`Chromium ${version}: a file that is cut off and a site without its parts say so`, LIMIT, async (t) => {
    const folder = await mkdtemp(join(tmpdir(), 'chengxin-cut-'));
    t.after(() => rm(folder, { recursive: true }));
    const html = await readFile(join(dist, 'chengxin.html'), 'utf8');
    await writeFile(join(folder, 'cut.html'), html.slice(0, html.length / 2));
    await copyFile(join(dist, 'site/index.html'), join(folder, 'index.html'));
    const server = await serve(folder);
    t.after(() => server.close());
    const browser = await start(version);
    t.after(() => browser.close());
    for (const [url, words] of [
      [pathToFileURL(join(folder, 'cut.html')).href, '文件可能不完整'],
      [`${server.origin}/index.html`, 'Ctrl+F5'],
    ]) {
      await browser.goto(url);
      await until(browser, '!!document.querySelector("[role=alert]")');
      const said = await browser.evaluate('document.querySelector("[role=alert]").innerText');
      assert.ok(said.startsWith('本页没有打开') && said.includes(words), said);
    }
  });
}
