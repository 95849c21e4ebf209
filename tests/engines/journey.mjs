// The shortest way through the checker that touches every part: open, fill in, export,
// print, make an Excel file. Written for any driver that can evaluate an expression, and
// for the oldest engine that runs the page. It must not know which engine that is.

import assert from 'node:assert/strict';
import { evaluate as evaluateNatively } from '../browser/support.mjs';

/** Milliseconds after which something that is waited for counts as missing. */
const PATIENCE = 30_000;

/** What the journey needs inside the page. Files are caught where they are handed over. */
const INSIDE = `(() => {
  const held = { n_prints: 0, files: [] };
  window.print = () => { held.n_prints += 1; };
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    held.files.push(blob);
    return make.call(URL, blob);
  };
  HTMLAnchorElement.prototype.click = function () { held.name = this.download; };
  held.text = (blob) => new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.readAsText(blob);
  });
  held.bytes = (blob) => new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve([...new Uint8Array(reader.result).slice(0, 4)]);
    reader.readAsArrayBuffer(blob);
  });
  held.enter = (id, value) => {
    const field = document.getElementById(id);
    field.focus();
    field.value = value;
    for (const name of ['input', 'change']) {
      field.dispatchEvent(new Event(name, { bubbles: true }));
    }
    field.blur();
  };
  window.held = held;
  return true;
})()`;

/** Whether the draft of the journey is in the browser's database. */
const KEPT = `new Promise((resolve) => {
  const asked = indexedDB.open('chengxin');
  asked.onerror = () => resolve(false);
  asked.onsuccess = () => {
    const database = asked.result;
    const texts = database.transaction('drafts').objectStore('drafts').getAll();
    texts.onsuccess = () => {
      database.close();
      resolve(texts.result.some((text) => text.includes('"scenes_in_operation":"4"')));
    };
  };
})`;

/** Waits until an expression is true in the page. */
export async function until(browser, expression) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    // A page that is just being loaded has no answer yet.
    if (await browser.evaluate(expression).catch(() => false)) return;
    if (Date.now() > end) {
      const text = await browser.evaluate('`${location.hash}\n${document.body.innerText}`').catch(String);
      throw new Error(`never true: ${expression}\n${String(text).slice(0, 600)}`);
    }
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
}

const there = (selector) => `!!document.querySelector(${JSON.stringify(selector)})`;

async function go(browser, route, selector) {
  await browser.evaluate(`location.hash = ${JSON.stringify(route)}`);
  await until(browser, there(selector));
}

/** Opens `url` and waits until the checker runs. */
export async function opened(browser, url) {
  await browser.goto(url);
  await until(browser, '!!document.getElementById("chengxin")'
    + ' && !document.getElementById("chengxin-loading")');
  assert.equal(await browser.evaluate('document.querySelectorAll("#chengxin-failed").length'), 0,
    await browser.evaluate('document.body.innerText'));
}

/** Opens the page anew after a journey: it goes on with the draft of it. */
export async function goesOn(browser, url) {
  await browser.goto('about:blank');
  await opened(browser, `${url}#/indicators/15`);
  await until(browser, there('#cx-15-scenes_in_operation'));
  assert.equal(await browser.evaluate('document.getElementById("cx-15-scenes_in_operation").value'), '4');
}

/** The whole way; returns the exported text. */
export async function journey(browser, url) {
  await opened(browser, url);
  const loaded = browser.requests?.length;
  await browser.evaluate(INSIDE);

  await go(browser, '#/', '#cx-begin-link');
  // Without "click", which is caught; a draft of another way may be there.
  await browser.evaluate('document.getElementById("cx-begin-link")'
    + '.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }))');
  await until(browser, there('#cx-picker'));
  await browser.evaluate('held.enter("cx-picker", "lkx")');
  await until(browser, there('.cx-picker__division'));
  await browser.evaluate('(document.querySelector(".cx-picker__division").click(), 1)');
  await until(browser, there('#cx-reference'));

  // A day is read and refused alike in every engine; the calendar beside it is the browser's.
  await browser.evaluate('held.enter("cx-reference", "21-1-5")');
  await until(browser, there('#cx-reference[aria-invalid="true"]'));
  assert.equal(await browser.evaluate('document.getElementById("cx-reference").value'), '21-1-5');
  await browser.evaluate('held.enter("cx-reference", "２０２１.4.2")');
  await until(browser, 'document.getElementById("cx-reference").value === "2021年4月2日"');
  await browser.evaluate('held.enter("cx-reference", "20211231")');
  await until(browser, 'document.getElementById("cx-reference").value === "2021年12月31日"');
  await until(browser, `("showPicker" in HTMLInputElement.prototype) === ${there('#cx-reference-open')}`);
  await until(browser, 'document.getElementById("cx-reference-calendar").getBoundingClientRect().width >= 24');

  await go(browser, '#/indicators/4', '#cx-4-permits_reported');
  await browser.evaluate('held.enter("cx-4-permits_reported", "1200")');
  await browser.evaluate('held.enter("cx-4-permits_compliant", "1188")');
  await go(browser, '#/indicators/15', '#cx-15-scenes_in_operation');
  await browser.evaluate('held.enter("cx-15-scenes_in_operation", "4")');
  await until(browser, KEPT);
  assert.equal(await browser.evaluate('document.querySelectorAll(".cx-notice").length'), 0,
    'nothing is said of a browser that keeps drafts');

  await go(browser, '#/report', '#cx-export');
  await browser.evaluate('(document.getElementById("cx-export").click(), 1)');
  await until(browser, there('#cx-exported'));
  const text = await browser.evaluate('held.text(held.files[held.files.length - 1])');
  const { assessment } = JSON.parse(text);
  assert.equal(assessment.applicant.code, '410225');
  assert.equal(assessment.reference_date, '2021-12-31');
  assert.equal(assessment.answers[4].inputs.permits_compliant, '1188');
  const { status, stdout, stderr } = await evaluateNatively(text);
  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
  assert.ok(stdout === text, 'the page and the command line write different bytes');

  await browser.evaluate('(document.getElementById("cx-print-report").click(), 1)');
  await until(browser, 'held.n_prints === 1');

  await browser.evaluate('(document.getElementById("cx-excel").click(), 1)');
  await until(browser, `${there('#cx-office-done')} || !!document.querySelector("#cx-office-status .cx-problem")`);
  const said = await browser.evaluate('document.getElementById("cx-office-status").innerText');
  assert.equal(await browser.evaluate(there('#cx-office-done')), true, said);
  const zip = await browser.evaluate('held.bytes(held.files[held.files.length - 1])');
  assert.deepEqual(zip, [0x50, 0x4b, 3, 4], 'an Excel file is a ZIP archive');

  const asked = browser.requests?.slice(loaded).filter((it) => !/^(blob|data):/.test(it)) ?? [];
  assert.deepEqual(asked, [], 'the page asked for something after it had loaded');
  assert.deepEqual(await browser.evaluate('window.chengxinParts.blocked'), []);
  return text;
}

/** Whether a script of the page may use eval; a debugger may in any case, so it waits. */
export async function allowsEval(browser) {
  await browser.evaluate(`(setTimeout(() => {
    try { held.eval = (0, eval)('1') === 1; } catch { held.eval = false; }
  }), 1)`);
  await until(browser, 'held.eval !== undefined');
  return browser.evaluate('held.eval');
}
