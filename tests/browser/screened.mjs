// What an office does on the page of the screening, and what a test asks of it. It must not
// know what a test then expects.

import { readFile } from 'node:fs/promises';
import { started } from './support.mjs';

/** The page of the screening, which also notes every task above 50 ms. */
export async function screeningPage(stage, options = {}) {
  const opened = await stage.openPage({ path: '/#/screening', ...options });
  await started(opened.page);
  await watchTasks(opened.page);
  return opened;
}

/** Notes every task above 50 ms that begins after files were given. */
export function watchTasks(page) {
  return page.evaluate(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      // What a test itself has the page do before it gives files does not count.
      const begun = performance.getEntriesByName('chengxin.begun').at(-1)?.startTime ?? Infinity;
      for (const { startTime, duration } of list.getEntries()) {
        if (startTime >= begun) window.longTasks.push({ startTime, duration: Math.round(duration) });
      }
    }).observe({ type: 'longtask', buffered: false });
  });
}

/** Gives files and waits until they are ranked; the sentence about them. */
export async function give(page, paths) {
  await page.locator('#cx-files').setInputFiles(paths);
  return taken(page);
}

/** Waits until given files are ranked; the sentence about them. */
export async function taken(page) {
  await page.locator('#cx-intake-sum').waitFor();
  return page.locator('#cx-intake-sum').innerText();
}

/**
 * The names in the ranking, in the order in which they are shown: all that it tells of, which
 * are drawn a piece at a time.
 */
export async function rows(page) {
  await page.waitForFunction(() => {
    const told = /参加排序的(\d+)个/.exec(document.querySelector('section[aria-labelledby="cx-ranking"]').textContent);
    return told && document.querySelectorAll('#cx-ranking-table tr.cx-strip__ranked > th').length === Number(told[1]);
  });
  return page.locator('#cx-ranking-table tr.cx-strip__ranked > th').allInnerTexts();
}

/**
 * Gives files; how long it took from their choice to the drawn ranking, in ms, and the tasks
 * above 50 ms. It waits for the page's own mark: a driver that looks every few moments
 * whether something is there works on the page's thread, and is a fifth of the time.
 */
export async function timed(page, paths) {
  // An office takes longer than this to look for its files; the page makes its code ready
  // in that time.
  await page.waitForTimeout(2000);
  const ranked = page.evaluate(() => new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      if (list.getEntriesByName('chengxin.ranked').length === 0) return;
      observer.disconnect();
      resolve();
    }).observe({ type: 'mark' });
  }));
  await page.locator('#cx-files').setInputFiles(paths);
  await ranked;
  // The tables are drawn to their ends, and a task is told of after it ended.
  await page.waitForTimeout(1500);
  return page.evaluate(() => {
    const at = (name) => performance.getEntriesByName(name).at(-1).startTime;
    const until = at('chengxin.ranked');
    return {
      read: Math.round(at('chengxin.read') - at('chengxin.begun')),
      ranked: Math.round(until - at('chengxin.begun')),
      longTasks: window.longTasks.filter((task) => task.startTime <= until).map((task) => task.duration),
      later: window.longTasks.filter((task) => task.startTime > until).map((task) => task.duration),
    };
  });
}

/** Opens the detailed analysis. */
export async function openAnalysis(page) {
  await page.locator('#cx-analysis').waitFor();
  await page.locator('#cx-analysis').evaluate((it) => { if (it.getAttribute('aria-expanded') === 'false') it.click(); });
  await page.locator('#cx-samples').waitFor();
}

/**
 * Stops the trial of weights that begins by itself. One of few counties may have ended by then:
 * another number of sets begins anew, and is stopped in the turn in which it is there.
 */
export async function stopTrial(page) {
  await openAnalysis(page);
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => { requestAnimationFrame(resolve); });
    while (!document.querySelector('#cx-sample')) {
      const samples = document.querySelector('#cx-samples');
      if (document.querySelector('#cx-sampled')) {
        samples.selectedIndex = samples.selectedIndex === 2 ? 1 : 2;
        samples.dispatchEvent(new Event('change', { bubbles: true }));
      }
      document.querySelector('#cx-sample-cancel')?.click();
      await frame();
    }
  });
}

/** Waits for the result of the trial of weights, tried in another way if that is asked for. */
export async function tryWeights(page, { model, samples } = {}) {
  await openAnalysis(page);
  if (model !== undefined) await page.locator('#cx-model').selectOption(String(model));
  if (samples !== undefined) await page.locator('#cx-samples').selectOption({ label: String(samples) });
  await page.locator('#cx-sampled').waitFor({ timeout: 120_000 });
}

/** Asks for a file; its name and its bytes, once the page has said 已下载. */
export async function exported(page, id) {
  const coming = page.waitForEvent('download', { timeout: 120_000 });
  await page.locator(`#${id}`).click();
  const download = await coming;
  await page.locator('#cx-saved').waitFor();
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Opens a saved screening and waits for it. */
export async function openSaved(page, path) {
  await page.locator('#cx-open-saved').setInputFiles(path);
  await page.locator('#cx-saved-opened').waitFor({ timeout: 60_000 });
}

/** The paper that is shown, once all of it is drawn and it can be printed. */
export async function wholePaper(page, which = '#chengxin .cx-paper') {
  const paper = page.locator(which);
  await paper.waitFor();
  await page.locator('#cx-print:not([aria-disabled])').waitFor();
  return paper;
}

/** Milliseconds from the choice of a paper until all of it is drawn, and its longest task. */
export async function timesOfPaper(page, index) {
  await page.evaluate(() => {
    window.tasks = [];
    window.ended = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.tasks.push(Math.round(duration));
    }).observe({ type: 'longtask', buffered: false });
    document.querySelector('#cx-papers').addEventListener('change', () => {
      window.begun = performance.now();
    }, { capture: true, once: true });
    new MutationObserver((_, observer) => {
      const drawn = document.querySelector('#chengxin .cx-paper') && !document.querySelector('#cx-print').hasAttribute('aria-disabled');
      if (!drawn || !window.begun) return;
      observer.disconnect();
      window.ended = performance.now();
    }).observe(document.querySelector('#cx-main'), { subtree: true, childList: true, attributes: true });
  });
  await page.locator('#cx-papers').selectOption({ index });
  await page.waitForFunction(() => window.ended > 0);
  // A task is told of after it ended.
  await page.waitForTimeout(500);
  return page.evaluate(() => {
    const whole = Math.round(window.ended - window.begun);
    window.begun = 0;
    return { whole, longest: Math.max(0, ...window.tasks), tasks: window.tasks };
  });
}
