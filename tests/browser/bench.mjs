// What the page of the screening costs in time, for `cargo xtask bench`: figures as JSON on
// standard output. It must not know what is fast enough.

import { countyFiles } from './counties.mjs';
import { give, screeningPage, timed, timesOfPaper } from './screened.mjs';
import { open } from './support.mjs';
import { timesOfTrial } from './trial.mjs';

/** How often files are given: one time alone tells what else the machine did. An odd number. */
const ROUNDS = 5;

const figures = [];
const figure = (name, value, unit) => figures.push({ name, value, unit });

const stage = await open();
try {
  for (const n of [158, 500]) {
    const times = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const { page } = await screeningPage(stage);
      const paths = await countyFiles(page, n, { barred: 0.1, draft: 0.05, seed: 7 });
      times.push(await timed(page, paths));
      await page.context().close();
    }
    const sorted = (of) => times.map(of).sort((one, other) => one - other);
    const read = sorted((time) => time.read);
    const ranked = sorted((time) => time.ranked);
    const middle = (ROUNDS - 1) / 2;
    figure(`${n} files: read, checked, computed again`, read[middle], 'ms');
    figure(`${n} files: the same, and ranked`, ranked[middle], 'ms');
    figure(`${n} files: the fastest time`, ranked[0], 'ms');
    figure(`${n} files: the slowest time`, ranked[ROUNDS - 1], 'ms');
    figure(`${n} files: tasks above 50 ms in all times`, times.flatMap((time) => time.longTasks).length, 'tasks');
  }
  const papers = await screeningPage(stage);
  await give(papers.page, await countyFiles(papers.page, 158, { barred: 0.1, draft: 0.05, seed: 7 }));
  for (const [paper, name] of [[1, 'minute'], [2, 'reasons sheets'], [3, 'comparison']]) {
    const { whole, longest } = await timesOfPaper(papers.page, paper);
    figure(`158 files: the ${name}, until all of it is drawn`, whole, 'ms');
    figure(`158 files: the ${name}, the longest task`, longest, 'ms');
  }
  await papers.page.context().close();
  const { page } = await screeningPage(stage);
  const { counties, inTurns, inOneGo } = await timesOfTrial(page);
  const trial = `100000 sets of weights, ${counties} counties`;
  figure(`${trial}: in the page's turns`, inTurns, 'ms');
  figure(`${trial}: in one go`, inOneGo, 'ms');
  figure(`${trial}: turns per one go`, Math.round(100 * inTurns / inOneGo), '%');
} finally {
  await stage.close();
}
process.stdout.write(JSON.stringify(figures));
