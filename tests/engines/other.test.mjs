// What is handed out runs in engines that are not Chromium, from disk.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { start as startFirefox } from './firefox.mjs';
import { start as startWebKit } from './webkit.mjs';
import { allowsEval, goesOn, journey } from './journey.mjs';

// A browser that hangs fails its test and is ended.
const LIMIT = { timeout: 240_000 };

const dist = process.env.CHENGXIN_DIST;
if (!dist) throw new Error('CHENGXIN_DIST is not set: run the tests by `cargo xtask test`');

for (const [name, start] of [['Firefox', startFirefox], ['WebKitGTK', startWebKit]]) {
  for (const file of ['chengxin.html', 'chengxin-strict.html']) {
    test(`${name}, ${file}: open from disk, fill in, export, print, Excel, go on`, LIMIT, async (t) => {
      const browser = await start();
      t.after(() => browser.close());
      t.diagnostic(browser.version);
      const url = pathToFileURL(join(dist, file)).href;
      await journey(browser, url);
      assert.equal(await allowsEval(browser), false);
      await goesOn(browser, url);
    });
  }
}
