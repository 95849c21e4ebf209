// How long the trial of weights takes in the page's turns, and how long in one go in the same
// module: for the browser tests and for `cargo xtask bench`, which print it. It must not know
// what is fast enough.

import { countyFiles } from './counties.mjs';
import { exported, give, openAnalysis, stopTrial } from './screened.mjs';

/** The sets of weights that are compared. */
const SETS = 100_000;
/** Those that are tried beside, so that what opening and writing takes falls out. */
const BESIDE = 10_000;
/**
 * How often the sets are tried in the one go: opening 158 files takes as long as trying all
 * sets once, and what it varies by would be a quarter of the answer.
 */
const TIMES = 3;

/** Milliseconds of both on a page of the screening, with 158 counties ranked. */
export async function timesOfTrial(page) {
  await give(page, await countyFiles(page, 158, { seed: 7 }));
  // Told at once, while the rows of the table still follow.
  const told = await page.locator('section[aria-labelledby="cx-ranking"]').innerText();
  const counties = Number(/参加排序的(\d+)个/.exec(told)[1]);
  const saved = JSON.parse((await exported(page, 'cx-save')).bytes.toString('utf8'));
  await openAnalysis(page);
  await page.locator('#cx-samples').selectOption({ label: String(SETS) });
  const turns = [];
  const tasks = [];
  // The least of two, of both: whatever else the machine did only adds.
  for (let n = 0; n < 2; n += 1) {
    // From the press of the button to the sentence about the result. The page itself says when
    // that stands there: a driver that looks for it again and again works on the page's thread.
    // Another number begins anew; it is stopped, so that the press of the button begins it.
    await page.locator('#cx-samples').selectOption({ label: String(BESIDE) });
    await page.locator('#cx-samples').selectOption({ label: String(SETS) });
    await stopTrial(page);
    const tried = page.evaluate(() => new Promise((resolve) => {
      window.longTasks = [];
      let pressed = 0;
      document.querySelector('#cx-sample').addEventListener('click', () => {
        pressed = performance.now();
      }, { capture: true, once: true });
      new MutationObserver((_, observer) => {
        if (!document.querySelector('#cx-sampled') || !pressed) return;
        observer.disconnect();
        resolve(Math.round(performance.now() - pressed));
      }).observe(document.querySelector('#cx-main'), { subtree: true, childList: true });
    }));
    await page.locator('#cx-sample').click();
    turns.push(await tried);
    // A task is told of after it ended.
    await page.waitForTimeout(300);
    tasks.push(...await page.evaluate(() => window.longTasks.map((task) => task.duration)));
  }
  const [inTurns, longTasks] = [Math.min(...turns), tasks];
  const inOneGo = await page.evaluate(({ screening, sets, beside, times }) => {
    const time = (samples) => {
      screening.analysis.samples = samples;
      screening.analysis.tried = true;
      const text = JSON.stringify(screening);
      const begun = performance.now();
      window.chengxin.places(text);
      return performance.now() - begun;
    };
    const least = (samples) => Math.min(time(samples), time(samples));
    return Math.round((least(times * sets + beside) - least(beside)) / times);
  }, { screening: saved, sets: SETS, beside: BESIDE, times: TIMES });
  return { counties, inTurns, inOneGo, longTasks };
}
