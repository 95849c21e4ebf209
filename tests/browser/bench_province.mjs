// What the register of the province costs in time, for `cargo xtask bench`: figures as JSON on
// standard output. It must not know what is fast enough.

import { assessments, listed, onDisk, reports } from './counties.mjs';
import { open, started } from './support.mjs';

/** How often it is opened. An odd number. */
const ROUNDS = 5;

/** Every county of the list in three rounds, each reviewed and evaluated. */
async function register(page) {
  const counties = await listed();
  const events = [];
  const add = (event) => events.push({ no: events.length + 1, document: '', ...event });
  let scheme;
  for (const round of [2021, 2022, 2023]) {
    const list = (await assessments(counties.length, { seed: round })).map((one, at) => ({
      ...one, applicant: counties[at], round, reference_date: `${round}-04-10`, prepared: { by: '示例单位', on: `${round}-04-10` },
    }));
    const files = (await reports(page, list)).map((text) => JSON.parse(text));
    ({ scheme } = files[0]);
    for (const [at, { code, name, prefecture, province_administered: direct }] of counties.entries()) {
      const of = { code, name, round, file: files[at] };
      add(direct || code.startsWith('4190')
        ? { on: `${round}-04-15`, kind: 'direct', ...of }
        : { on: `${round}-04-15`, kind: 'recommended', by: prefecture, screening: '', excess: '', ...of });
    }
    for (const { code, name } of counties) add({ on: `${round}-05-06`, kind: 'admitted', code, name, round, documents: {} });
    for (const { code, name } of counties) add({ on: `${round}-11-20`, kind: 'evaluated', code, name, round, file: null });
  }
  const contact = { phone: '', email: '', address: '' };
  const settings = { held_by: '', publicity_days: null, second_application: null, unlisted_route: null, contact };
  return JSON.stringify({ kind: 'chengxin-register', version: 1, settings, scheme, events });
}

/** Opens a page of the province that notes tasks above 50 ms. */
async function provincePage(stage) {
  const { page } = await stage.openPage({ path: '/#/province' });
  await started(page);
  await page.locator('#cx-tab-0').waitFor();
  // An office takes longer than this to look for its file.
  await page.waitForTimeout(2000);
  await page.evaluate(() => {
    window.tasks = [];
    new PerformanceObserver((list) => {
      window.tasks.push(...list.getEntries().map(({ duration }) => Math.round(duration)));
    }).observe({ type: 'longtask', buffered: false });
  });
  return page;
}

/** Opens the file; how long until the page says so, and the tasks above 50 ms. */
async function opened(page, path) {
  const came = page.evaluate(() => new Promise((resolve) => {
    let begun = 0;
    document.getElementById('cx-open-register').addEventListener('change', () => { begun = performance.now(); }, { capture: true });
    new MutationObserver((_, observer) => {
      if (!document.getElementById('cx-register-opened')) return;
      observer.disconnect();
      resolve(Math.round(performance.now() - begun));
    }).observe(document.getElementById('cx-main'), { subtree: true, childList: true });
  }));
  await page.locator('#cx-open-register').setInputFiles(path);
  const ms = await came;
  // The code is made and the paper drawn afterwards.
  await page.waitForTimeout(2000);
  return { ms, tasks: await page.evaluate(() => window.tasks) };
}

const figures = [];
const figure = (name, value, unit) => figures.push({ name, value, unit });
const stage = await open();
try {
  const maker = await provincePage(stage);
  const text = await register(maker);
  const [first] = await onDisk([{ name: '名册.json', content: text }]);
  await opened(maker, first);
  // As it is saved, in canonical form: one that was written by hand is another matter.
  const coming = maker.waitForEvent('download', { timeout: 120_000 });
  await maker.locator('#cx-save-register').click();
  const path = await (await coming).path();
  const all = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await provincePage(stage);
    all.push(await opened(page, path));
    await page.context().close();
  }
  const times = all.map(({ ms }) => ms).sort((one, other) => one - other);
  figure('157 counties in 3 rounds: opened', times[(ROUNDS - 1) / 2], 'ms');
  figure('157 counties in 3 rounds: the fastest time', times[0], 'ms');
  figure('157 counties in 3 rounds: the longest task', Math.max(0, ...all.flatMap(({ tasks }) => tasks)), 'ms');
  figure('157 counties in 3 rounds: tasks above 50 ms in all times', all.flatMap(({ tasks }) => tasks).length, 'tasks');
} finally {
  await stage.close();
}
process.stdout.write(JSON.stringify(figures));
