// What is handed out runs in Chromium of 2020, 2021 and 2022, from disk.

import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { start } from './cdp.mjs';
import { journey } from './journey.mjs';

// A browser that hangs fails its test and is ended.
const LIMIT = { timeout: 240_000 };

const dist = process.env.CHENGXIN_DIST;
if (!dist) throw new Error('CHENGXIN_DIST is not set: run the tests by `cargo xtask test`');
const oneFile = pathToFileURL(join(dist, 'chengxin.html')).href;

for (const version of [80, 88, 103]) {
  test(`Chromium ${version}: open from disk, fill in, export, print, Excel`, LIMIT, async (t) => {
    const browser = await start(version);
    t.after(() => browser.close());
    t.diagnostic(browser.version);
    await journey(browser, oneFile);
  });
}
