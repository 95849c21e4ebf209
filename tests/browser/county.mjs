// What a county officer does on the page, and the shortest ways to a state in which a
// test can begin. It must not know what a test then expects.

import { readFile } from 'node:fs/promises';
import { evaluate, started } from './support.mjs';

/** The most presses of Tab from one end of a page to the other. */
const MANY_TABS = 120;

/** The id of what has the focus; empty if it has none. */
export function focused(page) {
  return page.evaluate(() => document.activeElement?.id ?? '');
}

/** The id of what has the focus, once that is `id`: what is drawn anew gets it a moment later. */
export async function focusOn(page, id) {
  await page.waitForFunction((wanted) => document.activeElement?.id === wanted, id).catch(() => {});
  return focused(page);
}

/** Presses Tab until the focus is on `id` — or, if that ends in `-`, on one of a group. */
async function tab(page, id, around) {
  const passed = [];
  for (let n = 0; n < MANY_TABS; n += 1) {
    await page.keyboard.press('Tab');
    const [at, first] = await page.evaluate(() =>
      [document.activeElement?.id ?? '', document.activeElement?.className === 'cx-skip']);
    if (id.endsWith('-') ? at.startsWith(id) : at === id) return at;
    // From the very top of a page the first stop is the way past the navigation.
    if (first && n > 0 && !around) break;
    passed.push(at);
  }
  throw new Error(`Tab does not reach #${id}; it passes ${passed.filter(Boolean).join(', ')}`);
}

/** Tabs to what must lie ahead: at the end of the page the search ends. */
export function tabTo(page, id) {
  return tab(page, id, false);
}

/** Tabs to what may lie behind, round the end of the page and in again at its top. */
export function tabAround(page, id) {
  return tab(page, id, true);
}

/** Tabs to a field and writes into it, replacing what is there. Tab, the next time, leaves it. */
export async function typeInto(page, id, text, reach = tabTo) {
  await reach(page, id);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

/** Tabs to a group of radio buttons and goes to one of `n` by the arrow keys. */
export async function chooseRadio(page, name, wanted, n) {
  const at = await tabTo(page, `${name}-`);
  const from = Number(at.slice(name.length + 1));
  for (let step = 0; step < (wanted - from + n) % n; step += 1) {
    await page.keyboard.press('ArrowDown');
  }
  // One of a group without a choice is reached, not chosen.
  if (wanted === from) await page.keyboard.press('Space');
  await page.locator(`#${name}-${wanted}:checked`).waitFor();
}

/** Tabs to a list and goes down to the entry at `wanted` by the arrow keys. */
export async function chooseOption(page, id, wanted, reach = tabTo) {
  await reach(page, id);
  await page.keyboard.press('Home');
  for (let step = 0; step < wanted; step += 1) await page.keyboard.press('ArrowDown');
}

/** Tabs to a date and types it, replacing what is there. */
export function typeDate(page, id, date, reach = tabTo) {
  return typeInto(page, id, date, reach);
}

/** Goes to a route as a link would, and waits until its title has the focus. */
export async function go(page, route) {
  const before = await page.evaluate((hash) => {
    // The start has two addresses.
    const same = (location.hash || '#/') === hash;
    location.hash = hash;
    return same;
  }, route);
  if (!before) {
    await page.waitForFunction(() => document.activeElement?.id === 'cx-title'
      && !document.getElementById('cx-waiting'));
  }
}

/** Begins an assessment of the county that `query` finds. */
export async function begin(page, query = 'lkx') {
  await started(page);
  await go(page, '#/applicant');
  await page.locator('#cx-picker').fill(query);
  await page.locator('.cx-picker__division').click();
  await page.locator('#cx-reference').waitFor();
}

/** The assessment of a worked case, as a file has it. */
export async function caseText(name) {
  const file = new URL(`../cases/${name}.json`, import.meta.url);
  return JSON.stringify(JSON.parse(await readFile(file, 'utf8')).assessment);
}

/** The report that follows from a worked case, as the command line writes it. */
export async function reportText(name) {
  const { status, stdout, stderr } = await evaluate(await caseText(name));
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** Gives a file to the page; resolves with what the page says of it. */
export async function give(page, text, name = '自评.json') {
  const status = page.locator('#cx-open-status');
  const before = await status.innerText();
  await page.locator('#cx-file').setInputFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await page.waitForFunction((old) => {
    const now = document.getElementById('cx-open-status').innerText;
    return now !== '' && now !== old && !/^(正在读取|Reading)/.test(now);
  }, before);
  return status.innerText();
}

/** Opens a file on the start page and goes on with it. */
export async function openText(page, text) {
  await started(page);
  await go(page, '#/');
  await give(page, text);
  await page.locator('#cx-go-on').click();
  await page.locator('#cx-result-total').waitFor();
}

/** Exports the record from the report page; the download's name and text. */
export async function exportJson(page) {
  await go(page, '#/report');
  const coming = page.waitForEvent('download');
  await page.locator('#cx-export').click();
  const download = await coming;
  await page.locator('#cx-exported').waitFor();
  const text = await readFile(await download.path(), 'utf8');
  return { name: download.suggestedFilename(), text };
}

/** Writes into a field and leaves it. */
export async function enter(page, id, text) {
  await page.locator(`#${id}`).fill(text);
  await page.keyboard.press('Tab');
}

/**
 * What is told at a field that was not taken: the words that `aria-describedby` leads to;
 * none where the field is not marked as invalid.
 */
export async function problemAt(page, id) {
  return page.locator(`#${id}`).evaluate((control) => {
    if (control.getAttribute('aria-invalid') !== 'true') return undefined;
    const ids = (control.getAttribute('aria-describedby') ?? '').split(' ');
    const problem = ids.find((one) => one.endsWith('-problem'));
    return problem && document.getElementById(problem)?.innerText;
  });
}

/** A decimal without the zeros at its end, as a page and a spreadsheet have it. */
export const plain = (text) => (/^\d+\.\d+$/.test(text) ? text.replace(/\.?0+$/, '') : text);
