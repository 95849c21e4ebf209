// How long the trial of weights takes in the page's turns, and how long in one go in the same
// module: for the browser tests and for `cargo xtask bench`, which print it. It must not know
// what is fast enough.

import { countyFiles } from './counties.mjs';
import { exported, give, tryWeights } from './screened.mjs';

/** The sets of weights that are compared. */
const SETS = 100_000;
/** Those that are tried beside, so that what opening and writing takes falls out. */
const BESIDE = 10_000;

/** Milliseconds of both on a page of the screening, with 158 counties ranked. */
export async function timesOfTrial(page) {
  await give(page, await countyFiles(page, 158, { seed: 7 }));
  // Told at once, while the rows of the table still follow.
  const told = await page.locator('section[aria-labelledby="cx-ranking"]').innerText();
  const counties = Number(/参加排序的(\d+)个/.exec(told)[1]);
  const saved = JSON.parse((await exported(page, 'cx-save')).bytes.toString('utf8'));
  await page.locator('#cx-samples').selectOption({ label: String(SETS) });
  const turns = [];
  const tasks = [];
  // The least of two, of both: whatever else the machine did only adds.
  for (let n = 0; n < 2; n += 1) {
    await page.evaluate(() => {
      window.longTasks = [];
      // From the press of the button to the sentence about the result.
      document.querySelector('#cx-sample').addEventListener('click', () => {
        window.pressed = performance.now();
        window.tried = 0;
      }, { capture: true, once: true });
      new MutationObserver((_, observer) => {
        if (!document.querySelector('#cx-sampled') || !window.pressed) return;
        observer.disconnect();
        window.tried = performance.now();
      }).observe(document.querySelector('#cx-sample-status'), { subtree: true, childList: true });
    });
    await tryWeights(page);
    await page.waitForFunction(() => window.tried > 0);
    const took = await page.evaluate(() => {
      const ms = Math.round(window.tried - window.pressed);
      window.pressed = 0;
      return { ms, longTasks: [...window.longTasks] };
    });
    turns.push(took.ms);
    tasks.push(...took.longTasks);
  }
  const [inTurns, longTasks] = [Math.min(...turns), tasks];
  const inOneGo = await page.evaluate(({ screening, sets, beside }) => {
    const time = (samples) => {
      screening.analysis.samples = samples;
      const text = JSON.stringify(screening);
      const begun = performance.now();
      window.chengxin.places(text);
      return performance.now() - begun;
    };
    const least = (samples) => Math.min(time(samples), time(samples));
    return Math.round(least(sets + beside) - least(beside));
  }, { screening: saved, sets: SETS, beside: BESIDE });
  return { counties, inTurns, inOneGo, longTasks };
}
