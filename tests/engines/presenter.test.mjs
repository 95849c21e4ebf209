// The show and the presenter's window work from the one file on a disk, in every engine; and where
// a browser allows no second window, the page says so.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { start as startChromium } from './cdp.mjs';
import { start as startFirefox } from './firefox.mjs';
import { start as startWebKit } from './webkit.mjs';
import { until } from './journey.mjs';

// A browser that hangs fails its test and is ended.
const LIMIT = { timeout: 240_000 };

const dist = process.env.CHENGXIN_DIST;
if (!dist) throw new Error('CHENGXIN_DIST is not set: run the tests by `cargo xtask test`');
const url = `${pathToFileURL(join(dist, 'chengxin.html')).href}#/workshop`;

const there = (id) => `!!document.getElementById("${id}")`;
const says = (words) => `second.document.body.innerText.includes("${words}")`;
const key = (name) => `second.dispatchEvent(new second.KeyboardEvent("keydown", { key: "${name}", cancelable: true }))`;

const ENGINES = [
  ...[80, 88, 103].map((version) => [`Chromium ${version}`, () => startChromium(version)]),
  ['Firefox', startFirefox],
  ['WebKitGTK', startWebKit],
];
for (const [name, start] of ENGINES) {
  test(`${name}: the show and the presenter's window work from disk`, LIMIT, async (t) => {
    const browser = await start();
    t.after(() => browser.close());
    t.diagnostic(browser.version);
    await browser.goto(url);
    await until(browser, there('cx-presenter'));
    // The page keeps what the browser gives it.
    await browser.evaluate(`(() => {
      const open = window.open;
      window.open = (...all) => { window.second = open.apply(window, all); return window.second; };
      return true;
    })()`);
    await browser.press('cx-presenter');
    await until(browser, there('cx-presenter-close'));
    await until(browser, says('第1页'));
    // A remote's key means the same in it as on the stage, and is the browser's no more.
    assert.equal(await browser.evaluate(key('PageDown')), false);
    await until(browser, says('第2页'));
    // Closed by hand, it can be opened again.
    await browser.evaluate('(second.close(), true)');
    await until(browser, there('cx-presenter'));
    // What a browser that blocks it returns.
    await browser.evaluate('(window.open = () => null, true)');
    await browser.press('cx-presenter');
    await until(browser, there('cx-presenter-refused'));
    assert.equal(await browser.evaluate(there('cx-presenter-close')), false);
    // The show: a step on and a step back, the reveal being one.
    await browser.press('cx-present');
    await until(browser, '!!document.querySelector(".cx-stage[data-show]")');
    const turn = (name) => `document.dispatchEvent(new KeyboardEvent("keydown", { key: "${name}", bubbles: true, cancelable: true }))`;
    for (const [name, place] of [['PageDown', '1/3'], ['PageDown', '1/3/1'], ['PageUp', '1/3']]) {
      await browser.evaluate(turn(name));
      await until(browser, `location.hash === "#/workshop/${place}"`);
    }
  });
}
