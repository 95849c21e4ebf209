// What passes between the checker and the page around: docs/en/embedding.md states it, and
// whoever forges, guesses or listens gets nothing more. Two ports are two origins.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { caseText, give, reportText } from './county.mjs';
import { checkers, fits, goIn, heard, hears, hostPages, settled } from './host.mjs';
import { open } from './support.mjs';

let stage;
before(async () => {
  stage = await open();
});
after(() => stage?.close());

const CASE = 'worked-half-filled';

/** A host page with that body, opened; `body` may ask for the host's own origin. */
async function hosted(body, pages = {}) {
  const host = await hostPages({ 'index.html': '', ...pages });
  after(() => host.close());
  const opened = await stage.openPage({ path: `${host.origin}/` });
  await opened.page.evaluate((html) => {
    const range = document.createRange();
    range.selectNode(document.body);
    document.body.append(range.createContextualFragment(html));
  }, typeof body === 'function' ? body(host.origin) : body);
  return { ...opened, host };
}

const frameOf = (origin, id = 'a') =>
  `<iframe id="it" src="${stage.origin}/index.html?id=${id}&origin=${origin}"></iframe>`;

const element = (options = '') =>
  `<script src="${stage.origin}/embed.js"></script><chengxin-check${options}></chengxin-check>`;

/** Opens the worked case in a frame. */
async function fill(frame) {
  await give(frame, await caseText(CASE));
  await frame.locator('#cx-go-on').click();
  await frame.locator('#cx-result-total').waitFor();
}

const hello = (page, message) => page.evaluate((said) => {
  document.getElementById('it').contentWindow.postMessage(said, '*');
}, { ns: 'chengxin', v: 1, id: 'a', type: 'hello', ...message });

test('the whole exchange, and the report only after the press', async () => {
  const { page, host } = await hosted(element(' export county="410225"'));
  await page.evaluate(() => {
    window.told = [];
    for (const name of ['ready', 'progress', 'export']) {
      document.addEventListener(`chengxin-${name}`, ({ detail, target }) => told.push([name, target.localName, detail]));
    }
  });
  const [frame] = await checkers(page);
  await fill(frame);
  await hears(page, 'progress', ({ answered }) => answered > 0);
  const report = await reportText(CASE);
  const { result, assessment } = JSON.parse(report);
  const progress = (await heard(page, 'progress')).at(-1);
  const { answered, applicable } = result;
  const id = new URL(frame.url()).searchParams.get('id');
  assert.deepEqual(progress, { ns: 'chengxin', v: 1, id, type: 'progress', answered, applicable, complete: false });
  for (const route of ['result', 'improve', 'plan', 'report']) await goIn(frame, `#/${route}`).catch(() => {});
  await frame.locator('#cx-export').click();
  await frame.locator('#cx-exported').waitFor();
  await settled(page);
  // Everything that was said so far, to the letter.
  const shapes = {
    ready: ['id', 'ns', 'problems', 'type', 'v'],
    height: ['height', 'id', 'ns', 'type', 'v'],
    progress: ['answered', 'applicable', 'complete', 'id', 'ns', 'type', 'v'],
  };
  const before = await heard(page);
  for (const data of before) assert.deepEqual(Object.keys(data).sort(), shapes[data.type], JSON.stringify(data));
  const said = JSON.stringify(before);
  for (const secret of [result.total.low, result.total.high, result.base.low, assessment.applicant.name, assessment.applicant.code]) {
    assert.ok(!said.includes(secret), secret);
  }
  // The receiver is named before the press.
  assert.match(await frame.locator('[aria-labelledby="cx-host-title"]').innerText(), new RegExp(host.origin));
  await frame.locator('#cx-host-export').click();
  const { text } = await hears(page, 'export');
  assert.ok(text === report, 'the host gets the bytes of the export');
  assert.match(await frame.locator('#cx-host-status').innerText(), new RegExp(`已交给 ${host.origin}`));
  const told = await page.evaluate(() => window.told);
  assert.deepEqual([...new Set(told.map(([name]) => name))].sort(), ['export', 'progress', 'ready']);
  assert.ok(told.every(([, target]) => target === 'chengxin-check'));
  assert.equal(told.at(-1)[2].text, report);
});

test('unasked, nobody is told more than a height', async () => {
  const { page } = await hosted(element(' county="410225"'));
  const [frame] = await checkers(page);
  assert.equal(new URL(frame.url()).searchParams.has('origin'), false);
  await fill(frame);
  await goIn(frame, '#/report');
  await fits(frame);
  const types = new Set((await heard(page)).map(({ type }) => type));
  assert.deepEqual([...types].sort(), ['height', 'ready']);
  assert.equal(await frame.locator('#cx-host-export').count(), 0);
});

test('a hello must come from the very origin that is named', async () => {
  const { page, host } = await hosted(frameOf('https://www.example.gov.cn'));
  const [frame] = await checkers(page);
  await fill(frame);
  await hello(page);
  await goIn(frame, '#/report');
  await settled(page);
  assert.deepEqual(await heard(page, 'progress'), []);
  assert.equal(await frame.locator('#cx-host-export').count(), 0);
  // The same host by another name of this machine is another origin.
  const { page: other } = await hosted(frameOf(host.origin.replace('127.0.0.1', 'localhost')));
  const [second] = await checkers(other);
  await fill(second);
  await hello(other);
  await settled(other);
  assert.deepEqual(await heard(other, 'progress'), []);
});

test('a hello must be one, for this frame', async () => {
  const { page } = await hosted((origin) => frameOf(origin));
  const [frame] = await checkers(page);
  await fill(frame);
  for (const wrong of [{ ns: 'other' }, { v: 2 }, { v: '1' }, { id: 'b' }, { id: '' }, { type: 'Hello' }, { ns: ['chengxin'] }]) {
    await hello(page, wrong);
  }
  await page.evaluate(() => {
    const to = document.getElementById('it').contentWindow;
    for (const odd of [null, 1, 'hello', [], [[]], new Map(), { ns: 'chengxin' }]) to.postMessage(odd, '*');
  });
  await settled(page);
  assert.deepEqual(await heard(page, 'progress'), []);
  await hello(page);
  await hears(page, 'progress');
});

test('a hello from a neighbour of the right origin is none', async () => {
  const neighbour = `<script>
    addEventListener('message', () => {});
    for (const n of [1, 2, 3]) setTimeout(() => parent.frames[0].postMessage({ ns: 'chengxin', v: 1, id: 'a', type: 'hello' }, '*'), n * 50);
    setTimeout(() => parent.postMessage('said hello', '*'), 200);
  </script>`;
  const { page } = await hosted((origin) => frameOf(origin), { 'neighbour.html': neighbour });
  const [frame] = await checkers(page);
  await fill(frame);
  await page.evaluate(() => {
    const it = document.createElement('iframe');
    it.src = 'neighbour.html';
    document.body.append(it);
  });
  for (let tries = 0; !(await heard(page)).includes('said hello'); tries += 1) {
    assert.ok(tries < 100, 'the neighbour did not speak');
    await page.waitForTimeout(50);
  }
  await settled(page);
  assert.deepEqual(await heard(page, 'progress'), []);
});

test('the script takes heights from its own frame only, and only possible ones', async () => {
  const fake = `<script>
    const id = new URLSearchParams(location.search).get('id');
    const say = (message) => parent.postMessage({ ns: 'chengxin', v: 1, id, type: 'height', ...message }, '*');
    addEventListener('message', ({ data }) => say(data));
    say({ height: 321 });
  </script>`;
  const { page } = await hosted((origin) => element(` page="${origin}/fake.html"`), { 'fake.html': fake });
  const height = () => page.evaluate(() => document.querySelector('chengxin-check').shadowRoot?.firstChild.getBoundingClientRect().height);
  const becomes = async (wanted) => {
    for (let tries = 0; await height() !== wanted; tries += 1) {
      assert.ok(tries < 100, `${await height()} instead of ${wanted}`);
      await page.waitForTimeout(50);
    }
  };
  await becomes(321);
  const told = (message) => page.evaluate((said) => {
    document.querySelector('chengxin-check').shadowRoot.firstChild.contentWindow.postMessage(said, '*');
  }, message);
  for (const wrong of [-1, 0, 0.5, 12.5, 100001, 1e9, Infinity, NaN, null, '', 'x', {}, [], '100%', true && undefined]) {
    await told({ height: wrong });
  }
  for (const wrong of [{ ns: 'x' }, { v: 2 }, { id: 'other' }, { type: 'Height' }]) await told({ height: 999, ...wrong });
  await settled(page);
  assert.equal(await height(), 321);
  for (const right of [1, 2, 100000, 99999, 640]) {
    await told({ height: right });
    await becomes(right);
  }
  // The right words, from the wrong window.
  await page.evaluate(() => {
    const id = new URL(document.querySelector('chengxin-check').shadowRoot.firstChild.src).searchParams.get('id');
    for (const to of [window]) to.postMessage({ ns: 'chengxin', v: 1, id, type: 'height', height: 7 }, '*');
    const other = document.createElement('iframe');
    document.body.append(other);
    other.contentWindow.eval(`parent.postMessage({ ns: 'chengxin', v: 1, id: '${id}', type: 'height', height: 8 }, '*')`);
  });
  await settled(page);
  assert.equal(await height(), 640);
});
