// The checker in somebody else's page: one line embeds it, the frame follows its content
// both ways, nothing is taken from the page around, and nothing is told to it that it may
// not know. Two ports of this machine are two origins.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { caseText, give } from './county.mjs';
import { checkers, fits, goIn, heard, hears, hostPages, settled } from './host.mjs';
import { axe, ofPart, open } from './support.mjs';

let stage;
before(async () => {
  stage = await open();
});
after(() => stage?.close());

const ACCENT = '#8a1c1c';
const script = (options) => `<script src="${stage.origin}/embed.js"${options}></script>`;
const line = () => script(` data-county="410225" data-lang="zh" data-accent="${ACCENT}"`);

/** A host page with that body, opened. */
async function hosted(body, { pages = {}, headers, ...options } = {}) {
  const host = await hostPages({ 'index.html': body, ...pages }, headers);
  after(() => host.close());
  const opened = await stage.openPage({ path: `${host.origin}/`, ...options });
  return { ...opened, host };
}

test('the script is short, and plain enough for old engines', async () => {
  const text = await (await fetch(`${stage.origin}/embed.js`)).text();
  assert.ok(Buffer.byteLength(text) <= 3072, `${Buffer.byteLength(text)} bytes`);
  const source = await readFile(new URL('../../embed/embed.js', import.meta.url), 'utf8');
  const code = source.replace(/^ *\/\/.*$/gm, '');
  assert.doesNotMatch(code, /=>|`|\b(?:let|const|class|async)\s|\?\.|\?\?|\.\.\./);
});

test('one line embeds it: the county is named, the language and the colour are taken', async () => {
  const { page, record } = await hosted(`<h1>本县信用网</h1>${line()}<p id="below">下文</p>`);
  const [frame] = await checkers(page);
  const begin = frame.locator('#cx-begin-link');
  assert.equal(await begin.innerText(), '开始兰考县自评');
  const colour = await begin.evaluate((it) => getComputedStyle(it).backgroundColor);
  assert.equal(colour, 'rgb(138, 28, 28)');
  await begin.click();
  await frame.locator('#cx-reference').waitFor();
  assert.equal(await frame.locator('.cx-head__name').innerText(), '兰考县');
  await fits(frame);
  // Beside the script, where the webmaster put it.
  const beside = await page.evaluate(() => document.querySelector('script[src]').nextSibling.tagName);
  assert.equal(beside, 'IFRAME');
  assert.deepEqual(record.consoleErrors, []);
  assert.deepEqual(record.pageErrors, []);
  assert.deepEqual(record.failedRequests, []);
});

/** What the console was warned of by the script. */
function warnings(page) {
  const said = [];
  page.on('console', (message) => {
    if (message.type() === 'warning' && message.text().startsWith('embed.js: ')) said.push(message.text());
  });
  return said;
}

test('data that others put on the script make no frame', async () => {
  const others = ' data-cfasync="false" data-turbo-track="reload" data-n-head="ssr" data-cookieconsent="ignore" data-countyname="x"';
  const { page } = await hosted(`${script(others)}<chengxin-check county="410225"></chengxin-check>`);
  await checkers(page);
  await settled(page);
  assert.equal(page.frames().length, 2, 'the host and the element\'s');
});

for (const option of ['county="410225"', 'isolated', 'parts="county"', 'page="index.html"']) {
  test(`data-${option} alone makes a frame`, async () => {
    const { page } = await hosted(script(` data-${option}`));
    await page.locator('iframe').waitFor();
  });
}

/** Counts who listens to messages of the host page, from before any script of ours. */
const COUNT = `<script>
  window.held = new Set();
  for (const [name, change] of [['addEventListener', 'add'], ['removeEventListener', 'delete']]) {
    const native = window[name];
    window[name] = function (type, listener, ...rest) {
      if (type === 'message') held[change](listener);
      return native.call(this, type, listener, ...rest);
    };
  }
</script>`;

test('no listener is left behind', async () => {
  const { page } = await hosted(`${COUNT}${script('')}<main></main>`);
  const n_listeners = () => page.evaluate(() => window.held.size);
  await page.evaluate(() => {
    for (let n = 0; n < 5; n += 1) document.querySelector('main').append(document.createElement('chengxin-check'));
  });
  assert.equal(await n_listeners(), 5);
  await checkers(page, 5);
  const last = await page.evaluateHandle(() => document.querySelector('main').lastChild);
  await page.evaluate(() => document.querySelector('main').replaceChildren());
  assert.equal(await n_listeners(), 0);
  // Put in again it works as before.
  await page.evaluate((it) => document.querySelector('main').append(it), last);
  assert.equal(await n_listeners(), 1);
  const [frame] = await checkers(page);
  await fits(frame);
});

test('a script\'s frame that is taken away takes its listener along', async () => {
  const { page } = await hosted(`${COUNT}${line()}`);
  await checkers(page);
  assert.equal(await page.evaluate(() => window.held.size), 1);
  await page.evaluate(() => {
    document.querySelector('iframe').remove();
    postMessage('anything', '*');
  });
  await page.waitForFunction(() => window.held.size === 0);
});

for (const [name, head, n_frames, warning] of [
  ['in <head>', (source) => `<script src="${source}" data-county="410225"></script>`, 1, /outside <body>/],
  ['deferred in <head>', (source) => `<script defer src="${source}" data-county="410225"></script>`, 1, /outside <body>/],
  ['as a module', (source) => `<script type="module" src="${source}" data-county="410225"></script>`, 0, /module/],
]) {
  test(`a script ${name} is warned of${n_frames ? ', and frames at the end of the page' : ''}`, async () => {
    let said;
    const { page, record } = await stage.openPage({
      path: '/host.html',
      prepare: async (it) => {
        said = warnings(it);
        await it.route('**/host.html', (route) => route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: `<!doctype html><html><head><title>host</title><link rel="icon" href="data:,">${head(`${stage.origin}/embed.js`)}</head><body><p>上文</p></body></html>`,
        }));
      },
    });
    for (let tries = 0; said.length === 0; tries += 1) {
      assert.ok(tries < 100, 'no warning');
      await page.waitForTimeout(50);
    }
    assert.match(said[0], warning);
    assert.equal(await page.locator('iframe').count(), n_frames);
    if (n_frames) {
      await page.frameLocator('iframe').locator('#cx-begin-link', { hasText: '兰考县' }).waitFor();
      assert.equal(await page.evaluate(() => document.body.lastElementChild.tagName), 'IFRAME');
    }
    assert.deepEqual(record.pageErrors, []);
  });
}

test('a deferred script in the body frames where it stands', async () => {
  const { page } = await hosted(`<script defer src="${stage.origin}/embed.js" data-lang="en"></script><p>下文</p>`);
  await checkers(page);
  assert.equal(await page.evaluate(() => document.querySelector('script[defer]').nextSibling.tagName), 'IFRAME');
});

test('every option that is not taken is a warning with its reason', async () => {
  let said;
  const host = await hostPages({
    'index.html': `${script('')}<chengxin-check county="999999" start="screening" parts="county" accent="#ffee00" ink="#aaaaaa" export></chengxin-check>`,
  });
  after(() => host.close());
  const { page } = await stage.openPage({ path: `${host.origin}/`, prepare: (it) => { said = warnings(it); } });
  await hears(page, 'ready');
  await settled(page);
  assert.equal(said.length, 4, said.join('\n'));
  for (const [at, expected] of [
    /^embed\.js: county: unknown$/, /^embed\.js: start: not among parts$/,
    /^embed\.js: ink: unreadable$/, /^embed\.js: accent: darkened to #[0-9a-f]{6}$/,
  ].entries()) assert.match(said[at], expected);
});

for (const [name, body] of [
  ['the script', () => script(' data-start="applicant" data-parts="county"')],
  ['the element', () => `${script('')}<chengxin-check start="applicant" parts="county"></chengxin-check>`],
  ['a plain frame', () => `<iframe src="${stage.origin}/index.html?start=applicant&parts=county" style="width:900px;height:600px"></iframe>`],
]) {
  test(`${name} opens the page that is asked for, of the county's part alone`, async () => {
    const { page, record } = await hosted(body());
    const [frame] = await checkers(page);
    await frame.locator('#cx-picker').waitFor();
    assert.match(frame.url(), /#\/applicant$/);
    await goIn(frame, '#/');
    await frame.locator('#cx-begin-link').waitFor();
    const text = await frame.locator('#chengxin').innerText();
    assert.doesNotMatch(text, /市级筛查|培训演示|chengxin\.html/);
    for (const route of ['#/screening', '#/province', '#/workshop']) {
      await goIn(frame, '#/about');
      await goIn(frame, route);
      assert.equal(await frame.locator('#cx-begin-link').count(), 1, `${route} is the start page`);
    }
    assert.ok(!record.requests.some((url) => ofPart('screening', 'province', 'workshop').test(url)));
    assert.deepEqual(record.pageErrors, []);
  });
}

test('without such options everything is there, and the address goes before the page asked for', async () => {
  const { page } = await hosted(`<iframe src="${stage.origin}/index.html?start=applicant#/about" style="width:900px;height:600px"></iframe>`);
  const [frame] = await checkers(page);
  await frame.locator('#cx-self-test').waitFor();
  await goIn(frame, '#/');
  assert.equal(await frame.locator('#cx-screening-link, #cx-workshop-link').count(), 2);
});

test('the county\'s part says of a screening that it is opened elsewhere', async () => {
  const { page } = await hosted(script(' data-parts="county"'));
  const [frame] = await checkers(page);
  const screening = await readFile(new URL('../golden/screening-v1.json', import.meta.url), 'utf8');
  await frame.locator('#cx-file').setInputFiles({ name: 'a.json', mimeType: '', buffer: Buffer.from(screening) });
  const status = frame.locator('#cx-open-status .cx-problem');
  await status.waitFor();
  assert.match(await status.innerText(), /只供县区自评/);
  assert.equal(await status.locator('a').count(), 0);
});

test('after it has loaded, the frame asks only its own site, and only for parts', async () => {
  const { page, record, host } = await hosted(line());
  const [frame] = await checkers(page);
  const origins = new Set(record.requests.map((url) => new URL(url)).filter(({ protocol }) => protocol !== 'data:').map(({ origin }) => origin));
  assert.deepEqual([...origins].sort(), [host.origin, stage.origin].sort());
  const before = record.requests.length;
  await frame.locator('#cx-begin-link').click();
  await frame.locator('#cx-reference').waitFor();
  for (const route of ['eligibility', 'indicators', 'indicators/4', 'result', 'about']) {
    await goIn(frame, `#/${route}`);
  }
  await goIn(frame, '#/form');
  await frame.locator('.cx-paper').first().waitFor();
  const asked = record.requests.slice(before).map((url) => new URL(url));
  assert.ok(asked.length > 0);
  assert.deepEqual(asked.filter(({ origin, pathname }) => origin !== stage.origin || !pathname.endsWith('.wasm')), []);
});

test('the frame grows and shrinks with its content, and then rests', async () => {
  const { page } = await hosted(line());
  const [frame] = await checkers(page);
  const start = await fits(frame);
  await goIn(frame, '#/form');
  await frame.locator('.cx-paper').first().waitFor();
  const form = await fits(frame);
  await goIn(frame, '#/applicant');
  await frame.locator('#cx-reference').waitFor();
  const applicant = await fits(frame);
  await goIn(frame, '#/indicators');
  const table = await fits(frame);
  await goIn(frame, '#/applicant');
  assert.ok(form > start + 1000 && applicant < form - 1000, `${start} ${form} ${applicant}`);
  assert.ok(table > applicant, `${table} ${applicant}`);
  assert.equal(await fits(frame), applicant, 'the same content, the same height');
  await frame.locator('details summary').first().click();
  assert.ok(await fits(frame) > applicant);
  await frame.locator('details summary').first().click();
  assert.equal(await fits(frame), applicant);
  await settled(page);
  const before = (await heard(page, 'height')).length;
  await settled(page);
  await settled(page);
  assert.equal((await heard(page, 'height')).length, before, 'a height that is told again and again');
  // A page with a scroll bar of its own would jump while the frame catches up.
  const scrolls = await frame.evaluate(() => document.documentElement.scrollHeight > innerHeight);
  assert.equal(scrolls, false);
});

test('loading and growing take neither the focus nor the place that is read', async () => {
  const words = '<p>上文</p>'.repeat(5);
  const { page } = await hosted(
    `<input id="field">${words}<div id="here"></div>${'<p>下文</p>'.repeat(20)}<p id="read">正在读的一段</p>${'<p>再下文</p>'.repeat(60)}`,
  );
  await page.locator('#field').focus();
  await page.evaluate(() => window.scrollTo(0, document.getElementById('read').offsetTop - 100));
  const place = () => page.evaluate(() => document.getElementById('read').getBoundingClientRect().top);
  const before = await place();
  await page.evaluate(([source, accent]) => {
    const it = document.createElement('script');
    it.src = source;
    it.dataset.accent = accent;
    document.getElementById('here').appendChild(it);
  }, [`${stage.origin}/embed.js`, ACCENT]);
  const [frame] = await checkers(page);
  await fits(frame);
  const kept = async (what) => {
    await settled(page);
    assert.equal(await page.evaluate(() => document.activeElement.id), 'field', what);
    assert.ok(Math.abs(await place() - before) <= 1, `${what}: ${before} became ${await place()}`);
  };
  await kept('loading');
  // The route changes without the user: the page's own rule to focus its title must wait.
  await goIn(frame, '#/form');
  await frame.locator('.cx-paper').first().waitFor();
  await fits(frame);
  await kept('a change of the route from outside');
  await goIn(frame, '#/');
  await fits(frame);
  await kept('and back');
});

test('who works in the frame has the focus there', async () => {
  const { page } = await hosted(line());
  const [frame] = await checkers(page);
  await frame.locator('#cx-begin-link').click();
  await frame.waitForFunction(() => document.activeElement?.id === 'cx-title');
});

test('four on one page, by script and by element, keep apart', async () => {
  const counties = [['410225', '兰考县'], ['410725', '原阳县'], ['410122', '中牟县'], ['411024', '鄢陵县']];
  const [one, two, three, four] = counties.map(([code]) => code);
  const { page, record } = await hosted(`
    ${script(` data-county="${one}"`)}
    <chengxin-check county="${two}"></chengxin-check>
    <div style="width:360px"><chengxin-check county="${three}" lang="en"></chengxin-check></div>
    ${script(` data-county="${four}"`)}`);
  const frames = await checkers(page, 4);
  const names = new Map();
  for (const frame of frames) {
    const code = new URL(frame.url()).searchParams.get('county');
    names.set(code, await frame.locator('#cx-begin-link').innerText());
    await fits(frame);
  }
  for (const [code, name] of counties) assert.ok(names.get(code).includes(name), `${code}: ${names.get(code)}`);
  assert.match(names.get(three), /^Begin/);
  const ids = frames.map((frame) => new URL(frame.url()).searchParams.get('id'));
  assert.equal(new Set(ids).size, 4);
  // One frame grows; the others stay.
  const heights = () => Promise.all(frames.map(async (frame) => (await frame.frameElement()).evaluate((it) => it.clientHeight)));
  const before = await heights();
  await goIn(frames[1], '#/form');
  await frames[1].locator('.cx-paper').first().waitFor();
  await fits(frames[1]);
  const now = await heights();
  assert.ok(now[1] > before[1] + 1000);
  assert.deepEqual(now.toSpliced(1, 1), before.toSpliced(1, 1));
  assert.deepEqual(record.pageErrors, []);
});

test('an element follows its attributes, and survives being moved', async () => {
  const { page } = await hosted(`${script('')}<chengxin-check county="410225"></chengxin-check><main></main>`);
  await checkers(page);
  await page.evaluate(() => document.querySelector('chengxin-check').setAttribute('lang', 'en'));
  await page.waitForFunction(() => /lang=en/.test(document.querySelector('chengxin-check').shadowRoot.firstChild.src));
  await page.frameLocator('chengxin-check iframe').locator('html[lang="en"]').waitFor();
  await page.evaluate(() => document.querySelector('main').append(document.querySelector('chengxin-check')));
  await page.frameLocator('main iframe').locator('#cx-begin-link').waitFor();
  assert.equal(await page.evaluate(() => document.querySelector('chengxin-check').shadowRoot.childElementCount), 1);
  const [frame] = await checkers(page);
  await fits(frame);
});

test('a frame that is hidden while it loads is right once it is shown', async () => {
  const { page } = await hosted(`<div id="tab" style="display:none">${line()}</div>`);
  const [frame] = await checkers(page);
  await settled(page);
  assert.deepEqual(await heard(page, 'height'), [], 'what is not displayed has no height');
  await page.evaluate(() => { document.getElementById('tab').style.display = ''; });
  const shown = await fits(frame);
  await page.evaluate(() => { document.getElementById('tab').style.display = 'none'; });
  await settled(page);
  await page.evaluate(() => { document.getElementById('tab').style.display = ''; });
  assert.equal(await fits(frame), shown);
});

test('200 px are enough', async () => {
  const { page } = await hosted(`<div style="width:200px">${line()}</div>`);
  const [frame] = await checkers(page);
  await frame.locator('#cx-begin-link').click();
  await frame.locator('#cx-reference').waitFor();
  const wide = [];
  for (const route of ['applicant', 'eligibility', 'indicators', 'indicators/4', 'result', 'report']) {
    if (route !== 'applicant') await goIn(frame, `#/${route}`);
    await fits(frame);
    const excess = await frame.evaluate(() => {
      // A wide table scrolls in a box of its own.
      const room = document.documentElement.clientWidth;
      return [...document.querySelectorAll('#chengxin button, #chengxin input, #chengxin a')]
        .filter((it) => !it.closest('.cx-scroll') && it.getBoundingClientRect().right > room + 1)
        .map((it) => `${it.id || it.innerText} ${it.getBoundingClientRect().right}`);
    });
    wide.push(...excess.map((it) => `${route}: ${it}`));
  }
  assert.deepEqual(wide, []);
});

test('styles of the page around do not reach in, and do not squeeze the frame', async () => {
  const { page } = await hosted(`<style>
      button, a { all: unset; color: red !important; }
      iframe { height: 10px !important; }
      * { font-size: 40px !important; }
    </style>${line()}`);
  const [frame] = await checkers(page);
  const look = await frame.locator('#cx-begin-link').evaluate((it) => {
    const { color, fontSize, display } = getComputedStyle(it);
    return { color, fontSize, display };
  });
  assert.deepEqual(look, { color: 'rgb(255, 255, 255)', fontSize: '16px', display: 'inline-block' });
  assert.ok(await fits(frame) > 300);
});

test('custom properties of the page around give the look, and never an unreadable one', async () => {
  const { page } = await hosted(`<style>
      chengxin-check { --chengxin-accent: #ffee00; --chengxin-surface: #f4f4f4; --chengxin-radius: 12; --chengxin-ink: #aaa; }
    </style>${script('')}<chengxin-check county="410225"></chengxin-check>`);
  const [frame] = await checkers(page);
  const ready = await hears(page, 'ready');
  assert.equal(ready.problems.length, 2, ready.problems.join());
  assert.equal(ready.problems[0], 'ink: unreadable');
  assert.match(ready.problems[1], /^accent: darkened to #[0-9a-f]{6}$/);
  const values = await frame.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    return ['accent', 'surface', 'radius', 'ink'].map((name) => style.getPropertyValue(`--cx-${name}`).trim());
  });
  assert.deepEqual(values, [ready.problems[1].slice(-7), '#f4f4f4', '12px', '#1c252e']);
  await frame.locator('#cx-begin-link').click();
  await frame.locator('#cx-reference').waitFor();
  const found = [];
  for (const route of ['#/applicant', '#/indicators', '#/indicators/4', '#/result', '#/report']) {
    if (route !== '#/applicant') await goIn(frame, route);
    found.push(...(await axe(frame)).map((it) => `${route}: ${it}`));
  }
  assert.deepEqual(found, []);
  // A paper is the same in every page.
  await frame.locator('#cx-preview-report').click();
  const ink = await frame.locator('.cx-paper').first().evaluate((it) => getComputedStyle(it).backgroundColor);
  assert.equal(ink, 'rgb(255, 255, 255)');
});

test('nothing else comes in with a colour', async () => {
  const attack = encodeURIComponent('#fff;background:url(//evil.example)');
  const { page, record } = await hosted(`<iframe src="${stage.origin}/index.html?accent=${attack}&ink=${attack}&county=%3Cb%3E&lang=../x&origin=javascript:1&id=%22onload"></iframe>`);
  const [frame] = await checkers(page);
  const { id, problems } = await hears(page, 'ready');
  assert.equal(id, '');
  assert.deepEqual(problems, ['accent', 'ink', 'county', 'lang', 'origin', 'id'].map((name) => `${name}: unknown`));
  assert.equal(await frame.locator('html').getAttribute('style'), null);
  assert.equal(record.requests.some((url) => new URL(url).hostname.includes('evil')), false);
});

test('without the script a plain frame does', async () => {
  const { page, record } = await hosted(`<iframe src="${stage.origin}/index.html?county=410225&lang=en#/applicant" title="诚信自评" style="width:100%;height:500px"></iframe>`);
  const [frame] = await checkers(page);
  await frame.locator('#cx-reference').waitFor();
  assert.equal(await frame.locator('.cx-head__name').innerText(), '兰考县');
  assert.equal(await frame.locator('html').getAttribute('lang'), 'en');
  // It scrolls by itself, and its routes leave the parameters alone.
  assert.equal(await frame.evaluate(() => document.documentElement.scrollHeight > innerHeight), true);
  await goIn(frame, '#/result');
  assert.match(frame.url(), /\?county=410225&lang=en#\/result$/);
  assert.deepEqual(record.pageErrors, []);
});

test('what the page around asks for is not what the user chose', async () => {
  const { page, context } = await hosted(`<iframe src="${stage.origin}/index.html?lang=en"></iframe>`);
  await checkers(page);
  const alone = await context.newPage();
  await alone.goto(stage.origin);
  await alone.locator('html[lang="zh-CN"] #cx-title').waitFor();
});

test('a strict policy of the page around needs two sources and nothing more', async () => {
  const policy = `default-src 'none'; script-src ${stage.origin}; frame-src ${stage.origin}`;
  const { page, record } = await hosted(line(), { headers: { 'Content-Security-Policy': policy } });
  const [frame] = await checkers(page);
  await fits(frame);
  assert.deepEqual(record.consoleErrors, []);
});

test('who may frame it is the server\'s to say, by a header', async () => {
  const strict = await open({ headers: { 'Content-Security-Policy': "frame-ancestors 'self'" } });
  after(() => strict.close());
  const host = await hostPages({ 'index.html': `<iframe id="it" src="${strict.origin}/index.html"></iframe>` });
  after(() => host.close());
  const { page, record } = await strict.openPage({ path: `${host.origin}/` });
  await page.frameLocator('#it').locator('body').waitFor({ state: 'attached' });
  assert.equal(await page.frameLocator('#it').locator('#cx-title').count(), 0);
  assert.ok(record.consoleErrors.some((it) => it.includes('frame-ancestors')), record.consoleErrors.join());
  assert.deepEqual(await heard(page), []);
});

test('a link between the tags is there for a page without the script', async () => {
  const inside = '<chengxin-check county="410225"><a id="way" href="/chengxin.html">诚信自评</a></chengxin-check>';
  const { page } = await hosted(inside);
  assert.equal(await page.locator('#way').isVisible(), true);
  const { page: scripted } = await hosted(script('') + inside);
  await checkers(scripted);
  assert.equal(await scripted.locator('#way').isVisible(), false);
});

test('the open draft is not replaced by the county that is named', async () => {
  const { page } = await hosted(line());
  const [frame] = await checkers(page);
  await give(frame, await caseText('worked-half-filled'));
  await frame.locator('#cx-go-on').click();
  await frame.locator('#cx-result-total').waitFor();
  const name = await frame.locator('.cx-head__name').innerText();
  await goIn(frame, '#/applicant');
  await settled(page);
  assert.equal(await frame.locator('.cx-head__name').innerText(), name);
});

test('the page for webmasters writes a line that works where it is pasted', async () => {
  const { page, record } = await stage.openPage({ path: '/embed.html' });
  const frame = page.frameLocator('chengxin-check iframe');
  await frame.locator('#cx-begin-link').waitFor();
  await page.locator('[name="county"]').fill('410225');
  await page.locator('[name="lang"]').selectOption('en');
  await page.locator('[name="accent"]').fill('#ffee00');
  await page.locator('[name="accent"]').press('Tab');
  await frame.locator('#cx-begin-link', { hasText: '兰考县' }).waitFor();
  assert.match(await page.locator('#problems').innerText(), /^主色：与底色太接近，已加深为 #[0-9a-f]{6}$/);
  await page.locator('[name="county"]').fill('999999');
  await page.locator('[name="county"]').press('Tab');
  await page.locator('#problems li', { hasText: '县（市、区）代码：无法识别' }).waitFor();
  await page.locator('[name="county"]').fill('410225');
  await page.locator('[name="accent"]').fill(ACCENT);
  await page.locator('[name="accent"]').press('Tab');
  const written = async (id) => page.locator(`#${id}`).inputValue();
  const lines = { script: await written('script'), element: await written('element'), iframe: await written('iframe') };
  assert.equal(lines.script, script(` data-county="410225" data-lang="en" data-accent="${ACCENT}"`));
  assert.deepEqual(record.consoleErrors, []);
  assert.deepEqual(record.pageErrors, []);
  for (const [name, text] of Object.entries(lines)) {
    const { page: host } = await hosted(`<h1>Plain page</h1>\n${text}\n`);
    const [checker] = await checkers(host);
    assert.equal(await checker.locator('#cx-begin-link').innerText(), 'Begin the assessment of 兰考县', name);
    if (name !== 'iframe') await fits(checker);
  }
});

test('the page for webmasters offers the parts and the page to begin with', async () => {
  const { page } = await stage.openPage({ path: '/embed.html' });
  const frame = page.frameLocator('chengxin-check iframe');
  await frame.locator('#cx-screening-link').waitFor();
  await page.locator('[name="start"]').selectOption('screening');
  await frame.locator('#cx-files').waitFor();
  await page.locator('[name="parts"]').selectOption('county');
  await page.locator('#problems li', { hasText: '首先打开：不在所选的内容之内，没有采用' }).waitFor();
  await page.locator('[name="start"]').selectOption('applicant');
  await frame.locator('#cx-picker').waitFor();
  assert.equal(await page.locator('#problems li').count(), 0);
  assert.ok((await page.locator('#script').inputValue()).endsWith(' data-lang="zh" data-parts="county" data-start="applicant"></script>'));
  assert.ok((await page.locator('#iframe').inputValue()).includes('lang=zh&amp;parts=county&amp;start=applicant'));
});

test('the page for webmasters copies, or says how to', async () => {
  const { page, context } = await stage.openPage({ path: '/embed.html' });
  await context.grantPermissions(['clipboard-read'], { origin: stage.origin });
  const button = page.locator('[data-copies="script"]');
  await button.click();
  await page.locator('output', { hasText: '已复制' }).waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await page.locator('#script').inputValue());
  await page.evaluate(() => { document.execCommand = () => false; });
  await button.click();
  await page.locator('output', { hasText: 'Ctrl+C' }).waitFor();
  const selected = await page.evaluate(() => {
    const { value, selectionStart, selectionEnd } = document.activeElement;
    return value.slice(selectionStart, selectionEnd);
  });
  assert.equal(selected, await page.locator('#script').inputValue());
});

for (const width of [360, 1280]) {
  test(`the page for webmasters is for everybody, ${width} px`, async () => {
    const { page } = await stage.openPage({ path: '/embed.html', width });
    await page.frameLocator('chengxin-check iframe').locator('#cx-begin-link').waitFor();
    assert.deepEqual(await axe(page), []);
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(excess <= 0, `${excess} px too wide`);
  });
}

test('the policy of the page for webmasters names its own style and script', async () => {
  const text = await readFile(new URL('../../embed/embed.html', import.meta.url), 'utf8');
  const hash = (part) => `'sha256-${createHash('sha256').update(part).digest('base64')}'`;
  const [, style] = /<style>(.*?)<\/style>/s.exec(text);
  const body = text.slice(text.lastIndexOf('<script>') + '<script>'.length, text.lastIndexOf('</script>'));
  assert.ok(text.includes(`style-src ${hash(style)}`), `style-src ${hash(style)}`);
  assert.ok(text.includes(`script-src 'self' ${hash(body)}`), `script-src 'self' ${hash(body)}`);
});
