// Opening files leaves nothing behind: however many are opened, the page holds as many nodes,
// listeners, functions and bytes as before.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { caseText, openText } from './county.mjs';
import { open } from './support.mjs';

/** How often a file is opened, one that is refused before one that is taken. */
const OPENINGS = 200;

let stage;
before(async () => {
  stage = await open({ flags: ['--js-flags=--expose-gc'] });
});
after(() => stage?.close());

/** Runs before the page: keeps in view the memories of its modules, and the functions that they give to the browser. */
function watch() {
  window.memories = new Set();
  window.given = [];
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const really = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await really.apply(WebAssembly, given);
      for (const exported of Object.values((made.instance ?? made).exports)) {
        if (exported instanceof WebAssembly.Memory) window.memories.add(exported);
      }
      return made;
    };
  }
  // Every function that leads into a module is registered, so that it can be freed with it.
  const register = FinalizationRegistry.prototype.register;
  FinalizationRegistry.prototype.register = function (target, ...rest) {
    window.given.push(new WeakRef(target));
    return register.call(this, target, ...rest);
  };
}

/** What the page holds once everything has been given back that can be. */
async function held(page, session) {
  for (let n = 0; n < 3; n += 1) {
    await page.evaluate(() => gc({ type: 'major', execution: 'async' }));
  }
  const { nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters');
  const own = await page.evaluate(() => ({
    functions: window.given.filter((one) => one.deref()).length,
    bytes: [...window.memories].reduce((sum, { buffer }) => sum + buffer.byteLength, 0),
  }));
  return { nodes, listeners, ...own };
}

/**
 * Opens the files one after the other so many times; goes on with the last. All of it happens
 * in the page: the debugger would keep every control into which it puts a file, and with it
 * the page around it.
 */
function openFiles(page, files, times) {
  return page.evaluate(async ([contents, rounds]) => {
    const until = async (what) => {
      while (!what()) await new Promise(requestAnimationFrame);
    };
    const at = (id) => document.getElementById(id);
    for (let round = 0; round < rounds; round += 1) {
      location.hash = '#/';
      await until(() => at('cx-file'));
      // What is kept of the file before is no remainder of its opening.
      localStorage.clear();
      for (const content of contents) {
        const before = at('cx-open-status').innerText;
        const transfer = new DataTransfer();
        transfer.items.add(new File([content], '自评.json'));
        at('cx-file').files = transfer.files;
        at('cx-file').dispatchEvent(new Event('change', { bubbles: true }));
        await until(() => ![before, ''].includes(at('cx-open-status').innerText)
          && !/^正在读取/.test(at('cx-open-status').innerText));
      }
      at('cx-go-on').click();
      await until(() => at('cx-result-total'));
    }
  }, [files, times]);
}

test('opening files, refused ones too, leaves nothing behind', async () => {
  const { page, context, record } = await stage.openPage({ prepare: (it) => it.addInitScript(watch) });
  const session = await context.newCDPSession(page);
  const taken = await caseText('worked-complete-clear');
  const files = [taken.replace('"reference_date":"', '"reference_date":"x'), taken];
  await openText(page, taken);
  // What is made once has been made then.
  await openFiles(page, files, 10);
  const before = await held(page, session);
  assert.ok(before.functions > 0 && before.bytes > 0, JSON.stringify(before));
  await openFiles(page, files, OPENINGS / files.length);
  assert.deepEqual(await held(page, session), before);
  assert.deepEqual(record.pageErrors, []);
});
