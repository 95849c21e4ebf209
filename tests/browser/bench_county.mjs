// What the page costs a county, for `cargo xtask bench`: figures as JSON on standard output.
// It must not know what is little enough.

import { begin, caseText, go, openText } from './county.mjs';
import { fetchedAhead, open } from './support.mjs';

/** How often each time is taken. An odd number. */
const ROUNDS = 5;

/** The machines and lines on which it is measured. */
const SURROUNDINGS = [
  { name: 'processor as it is', slowed: 1 },
  { name: 'processor ÷ 4', slowed: 4 },
  { name: 'processor ÷ 4, 1.6 Mbit/s and 150 ms', slowed: 4, line: { latency: 150, throughput: 1.6e6 / 8 } },
];

/** The pages on a county's way, where its record is whole. */
const WAY = ['applicant', 'eligibility', 'indicators', 'indicators/1', 'indicators/4', 'indicators/20', 'result',
  'improve', 'plan', 'check', 'report', 'form'];

const figures = [];
const figure = (name, value, unit) => figures.push({ name, value, unit });
const middle = (values) => values.sort((one, other) => one - other)[(values.length - 1) / 2];

/** Puts a page into surroundings; the way to speak to its browser. */
async function put(page, { slowed, line }) {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Network.enable');
  await browser.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  if (line) {
    const { latency, throughput } = line;
    await browser.send('Network.emulateNetworkConditions',
      { offline: false, latency, downloadThroughput: throughput, uploadThroughput: throughput });
  }
  return browser;
}

/** Has the page note when its first field can be seen, and tasks above 50 ms. */
const watch = (page) => page.addInitScript(() => {
  window.tasks = [];
  new PerformanceObserver((list) => {
    window.tasks.push(...list.getEntries().map(({ duration }) => Math.round(duration)));
  }).observe({ type: 'longtask', buffered: true });
  window.painted = new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      if (!document.getElementById('cx-picker')) return;
      observer.disconnect();
      // A message comes after the frame that is drawn next.
      const { port1, port2 } = new MessageChannel();
      port2.onmessage = () => resolve(Math.round(performance.now()));
      requestAnimationFrame(() => port1.postMessage(0));
    }).observe(document, { subtree: true, childList: true });
  });
});

/** What comes and how long it takes until the first question stands there in an empty profile. */
async function first(stage, surroundings) {
  const cost = { bytes: 0, requests: 0 };
  const prepare = async (page) => {
    await watch(page);
    const browser = await put(page, surroundings);
    browser.on('Network.requestWillBeSent', () => { cost.requests += 1; });
    browser.on('Network.loadingFinished', ({ encodedDataLength }) => { cost.bytes += encodedDataLength; });
  };
  const { page, context } = await stage.openPage({ path: '/#/applicant', prepare });
  const ms = await page.evaluate(() => window.painted);
  const known = { ...cost, ms };
  await context.close();
  return known;
}

/** Milliseconds from a press of a choice until the frame that shows the new score. */
async function click(page, selector) {
  const shown = page.evaluate(() => new Promise((resolve) => {
    const score = document.getElementById('cx-score');
    const before = score.textContent;
    let begun = 0;
    document.addEventListener('click', ({ timeStamp }) => { begun = timeStamp; }, { capture: true, once: true });
    new MutationObserver((_, observer) => {
      if (!begun || document.getElementById('cx-score').textContent === before) return;
      observer.disconnect();
      const { port1, port2 } = new MessageChannel();
      port2.onmessage = () => resolve(performance.now() - begun);
      requestAnimationFrame(() => port1.postMessage(0));
    }).observe(document.getElementById('chengxin'), { subtree: true, childList: true, characterData: true });
  }));
  await page.locator(selector).click();
  return shown;
}

/** What a county with a whole record waits for. */
async function whole(stage, surroundings) {
  const { page, context } = await stage.openPage({ prepare: watch });
  await begin(page);
  await fetchedAhead(page);
  await openText(page, await caseText('worked-complete-clear'));
  const browser = await put(page, surroundings);
  await go(page, '#/indicators/4');
  const clicks = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    clicks.push(await click(page, '#cx-state-4-1'), await click(page, '#cx-state-4-0'));
  }
  const pages = [];
  for (const route of WAY) {
    await page.evaluate(() => { window.tasks = []; });
    await go(page, `#/${route}`);
    // A task is told of after it ended.
    await page.waitForTimeout(500);
    pages.push({ route, longest: await page.evaluate(() => Math.max(0, ...window.tasks)) });
  }
  await browser.send('HeapProfiler.collectGarbage');
  const { usedSize } = await browser.send('Runtime.getHeapUsage');
  await context.close();
  return { clicks: clicks.slice(1), pages, heap: Math.round(usedSize) };
}

const stage = await open({ packed: true });
try {
  for (const surroundings of SURROUNDINGS) {
    const firsts = [];
    for (let round = 0; round < ROUNDS; round += 1) firsts.push(await first(stage, surroundings));
    if (surroundings.slowed === 1) {
      figure('until the first question: transferred', middle(firsts.map(({ bytes }) => bytes)), 'bytes');
      figure('until the first question: requests', middle(firsts.map(({ requests }) => requests)), 'requests');
    }
    figure(`until the first question is drawn, ${surroundings.name}`, middle(firsts.map(({ ms }) => ms)), 'ms');
    const { clicks, pages, heap } = await whole(stage, surroundings);
    figure(`a choice until its score is drawn, ${surroundings.name}`, Math.round(middle(clicks)), 'ms');
    const { route, longest } = pages.reduce((one, other) => (other.longest > one.longest ? other : one));
    figure(`the longest task of ${WAY.length} pages, ${route}, ${surroundings.name}`, longest, 'ms');
    if (surroundings.slowed === 1) figure('a whole record, all pages seen: heap of JavaScript', heap, 'bytes');
  }
} finally {
  await stage.close();
}
process.stdout.write(JSON.stringify(figures));
