// Every file that is handed out does its work wherever it is put, asks for nothing, and is
// let do nothing else: in the Chromium of today, with every request recorded.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { open } from '../browser/support.mjs';
import { journey, opened } from './journey.mjs';

const dist = process.env.CHENGXIN_DIST;
if (!dist) throw new Error('CHENGXIN_DIST is not set: run the tests by `cargo xtask test`');
const VARIANTS = ['chengxin.html', 'chengxin-strict.html'];
const onDisk = (name) => pathToFileURL(join(dist, name)).href;

let stage;
let folder;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chengxin-artefacts-'));
  stage = await open({ folder: dist });
});
after(async () => {
  await stage?.close();
  await rm(folder, { recursive: true });
});

/** A page with nothing in it, on a server; `requests` is all that it asks for from then on. */
async function blank(options = {}) {
  const { page, record, context } = await stage.openPage({
    path: '/host.html',
    ...options,
    prepare: (fresh) => fresh.route('**/host.html', (route) => route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<!doctype html><title>host</title><p>A page of somebody else</p>',
    })),
  });
  record.requests.length = 0;
  return { page, record, context };
}

/** What the journey drives: a page or a frame in it. */
function driver(frame, requests) {
  return {
    requests,
    evaluate: (expression) => frame.evaluate(expression),
    goto: (url) => frame.goto(url),
  };
}

for (const name of VARIANTS) {
  test(`${name} from disk: the whole way without a request`, async () => {
    const { page, record } = await blank();
    await journey(driver(page, record.requests), onDisk(name));
    const asked = record.requests.filter((url) => url !== onDisk(name) && !/^(blob|data):/.test(url));
    assert.deepEqual(asked, []);
    assert.deepEqual(record.pageErrors, []);
    assert.deepEqual(record.consoleErrors, []);
  });

  test(`${name} from disk: a file can be chosen at once, and a reload goes on with the record`, async () => {
    const { page, record } = await blank();
    await page.goto(onDisk(name));
    await page.locator('#cx-coming #cx-file').waitFor();
    assert.doesNotMatch(await page.locator('body').innerText(), /正在打开/);
    await journey(driver(page, record.requests), onDisk(name));
    await page.evaluate(() => { location.hash = '#/indicators/15'; });
    await page.locator('#cx-15-scenes_in_operation').waitFor();
    await page.reload();
    await page.locator('#cx-15-scenes_in_operation').waitFor();
    assert.equal(await page.locator('#cx-15-scenes_in_operation').inputValue(), '4');
    assert.match(await page.locator('.cx-head__name').innerText(), /兰考县/);
    assert.deepEqual(record.pageErrors, []);
  });

  for (const kind of ['srcdoc', 'blob']) {
    test(`${name} as a ${kind} document: the whole way, by links too`, async () => {
      const { page, record } = await blank();
      const html = await readFile(join(dist, name), 'utf8');
      await page.evaluate(([how, text]) => {
        const frame = document.createElement('iframe');
        frame.width = '900';
        frame.height = '600';
        if (how === 'srcdoc') frame.srcdoc = text;
        else frame.src = URL.createObjectURL(new Blob([text], { type: 'text/html' }));
        document.body.append(frame);
      }, [kind, html]);
      const handle = await page.waitForSelector('iframe');
      const frame = await handle.contentFrame();
      const inside = { ...driver(frame, record.requests), goto: async () => {} };
      await opened(inside, '');
      await frame.locator('#cx-about-link').click();
      await frame.locator('#cx-title', { hasText: '依据、口径与隐私' }).waitFor();
      await journey(inside, '');
      assert.deepEqual(record.requests.filter((url) => !/^(blob|data|about):/.test(url)), []);
      assert.deepEqual(record.pageErrors, []);
    });
  }

  test(`${name} is let reach nobody, and tells what was blocked`, async (t) => {
    // Somebody who would know of any attempt that gets through.
    let n_reached = 0;
    const other = createServer((request, response) => {
      n_reached += 1;
      response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end();
    });
    other.on('upgrade', () => { n_reached += 1; });
    await new Promise((resolve) => { other.listen(0, '127.0.0.1', resolve); });
    const target = `http://127.0.0.1:${other.address().port}/`;
    t.after(() => {
      other.closeAllConnections();
      other.close();
    });
    const { page } = await blank();
    await page.goto(onDisk(name));
    await page.locator('#chengxin-loading').waitFor({ state: 'detached' });
    const results = await page.evaluate(async (url) => {
      const failed = {};
      await fetch(url).catch(() => { failed.fetch = true; });
      try {
        const socket = new WebSocket(url.replace('http', 'ws'));
        await new Promise((resolve) => { socket.onerror = resolve; });
        failed.socket = true;
      } catch {
        failed.socket = true;
      }
      navigator.sendBeacon(url, 'x');
      await new Promise((resolve) => {
        const image = new Image();
        image.onerror = resolve;
        image.src = url;
      });
      const script = document.createElement('script');
      await new Promise((resolve) => {
        script.onerror = resolve;
        try {
          script.src = url;
        } catch {
          resolve();
        }
        document.body.append(script);
        setTimeout(resolve, 500);
      });
      return failed;
    }, target);
    assert.deepEqual(results, { fetch: true, socket: true });
    assert.equal(n_reached, 0);
    const blocked = await page.evaluate(() => window.chengxinParts.blocked);
    for (const directive of ['connect-src', 'img-src']) {
      assert.ok(blocked.some((one) => one.startsWith(directive)), blocked.join('\n'));
    }
    // And the page says so itself.
    await page.evaluate(() => { location.hash = '#/about'; });
    await page.locator('#cx-blocked', { hasText: 'connect-src' }).waitFor();
    assert.match(await page.locator('#cx-requests').innerText(), /对外发出的请求：0/);
    const known = await page.locator('#cx-known tbody tr').allInnerTexts();
    assert.ok(known.length >= 5 && known.every((row) => row.endsWith('\t一致')), known.join('\n'));
  });
}

test('the strict file allows neither eval nor markup from a string', async () => {
  const { page } = await blank();
  await page.goto(onDisk('chengxin-strict.html'));
  await page.locator('#chengxin-loading').waitFor({ state: 'detached' });
  // As scripts of the page: what a debugger evaluates is above every policy.
  const thrown = await page.evaluate(() => new Promise((resolve) => {
    setTimeout(() => {
      const names = [];
      for (const attempt of [
        () => Function('return 1')(),
        () => { document.body.innerHTML = '<b>x</b>'; },
        () => { document.createElement('script').src = 'data:,1'; },
        () => new Worker('data:,1'),
        () => window.trustedTypes.createPolicy('another', {}),
      ]) {
        try {
          attempt();
          names.push('nothing');
        } catch (error) {
          names.push(error.constructor.name);
        }
      }
      resolve(names);
    });
  }));
  assert.deepEqual(thrown, ['EvalError', 'TypeError', 'TypeError', 'TypeError', 'TypeError']);
});

test('every file says at its head what made it, and pins each script that stands in it', async () => {
  const heads = new Set();
  for (const name of [...VARIANTS, 'site/index.html']) {
    const html = await readFile(join(dist, name), 'utf8');
    const [, head] = /<meta name="generator" content="([^"]+)">/.exec(html.slice(0, 500));
    assert.match(head, /^chengxin \d+\.\d+\.\d+ \((commit unknown|[0-9a-f]{12}(\+changed)?, \d{4}-\d\d-\d\d)\)$/);
    heads.add(head);
    const [, policy] = /Content-Security-Policy" content="([^"]+)"/.exec(html);
    assert.doesNotMatch(policy, /unsafe-inline/);
    const scripts = [...html.matchAll(/<script(?: id="chengxin-watch")?>([^]*?)<\/script>/g)];
    assert.equal(scripts.length, name.startsWith('site') ? 1 : 4);
    for (const [, script] of scripts) {
      const pin = createHash('sha256').update(script).digest('base64');
      assert.ok(policy.includes(`'sha256-${pin}'`), `${name}: ${script.slice(0, 60)}`);
    }
  }
  assert.equal(heads.size, 1);
});

for (const name of VARIANTS) {
  test(`${name} that is not whole, or was altered, says so`, async () => {
    const html = await readFile(join(dist, name), 'utf8');
    const cut = (at) => html.slice(0, html.indexOf(at) + 9);
    const altered = (from, to) => {
      assert.ok(html.includes(from), from);
      return html.replace(from, to);
    };
    // In the midst of what an element holds.
    const oneLetter = (id) => {
      const [element, start] = new RegExp(`(id="${id}">)[^<]*`).exec(html);
      const middle = start.length + Math.floor((element.length - start.length) / 2);
      const other = element[middle] === 'A' ? 'B' : 'A';
      return html.replace(element, () => element.slice(0, middle) + other + element.slice(middle + 1));
    };
    for (const [what, text, words] of [
      ['cut off in the styles', cut('.cx-card'), '文件可能不完整'],
      ['cut off in a module', cut('id="chengxin-module">'), '文件可能不完整'],
      ['cut off in the last script', html.slice(0, html.lastIndexOf('chengxinFailed')), '文件可能不完整'],
      ['with other styles', altered('--cx-complete: 1', '--cx-complete:  1'), '没有加载完整'],
      ['with a broken module', altered(/(id="chengxin-module">)....../.exec(html)[0], 'id="chengxin-module">AAAAAA'), '没有加载完整'],
      ['with a letter of the later parts changed', oneLetter('chengxin-bundles'), '文件可能不完整'],
      ['with another unpacker', altered('.fzstd=', '.fzstD='), '没有加载完整'],
      ['with another script', altered('(window.chengxinParts =', '(window.chengxinParts  ='), '没有加载完整'],
    ]) {
      const file = join(folder, `${what}.html`);
      await writeFile(file, text);
      const { page, context } = await blank();
      await page.goto(pathToFileURL(file).href);
      await page.waitForFunction(() => !document.getElementById('chengxin-loading')
        || document.querySelector('[role=alert]'));
      // The later parts are unpacked with the first sign that somebody is there.
      await page.mouse.move(1, 1);
      await page.mouse.move(2, 2);
      const card = page.getByRole('alert');
      await card.waitFor();
      assert.ok((await card.innerText()).includes(words), `${what}: ${await card.innerText()}`);
      assert.doesNotMatch(await page.locator('body').innerText(), /正在打开/);
      await context.close();
    }
  });
}

test('both files hold the same modules, which are those of the site', async () => {
  const texts = await Promise.all(VARIANTS.map((name) => readFile(join(dist, name), 'utf8')));
  const modules = texts.map((text) => text.match(/<script type="application\/octet-stream"[^]*?<\/script>/g));
  // The first part, the later parts, the office module.
  assert.equal(modules[0].length, 3);
  assert.deepEqual(modules[0], modules[1]);
  const { page } = await blank();
  await page.goto(onDisk(VARIANTS[0]));
  await page.locator('#chengxin-loading').waitFor({ state: 'detached' });
  await page.evaluate(() => { location.hash = '#/about'; });
  await page.locator('#cx-modules li').first().waitFor();
  const lines = await page.locator('#cx-modules li').allInnerTexts();
  assert.ok(lines.length > 2 && lines.some((line) => line.startsWith('chengxin_bg ')), lines.join('\n'));
  const sums = await readFile(join(dist, 'SHA256SUMS'), 'utf8');
  for (const line of lines) {
    const [name, digest] = line.split(' ');
    assert.match(sums, new RegExp(`^${digest}  site/assets/${name}-${digest.slice(0, 8)}\\.wasm$`, 'm'));
  }
});

test('the site from a sub-folder: the whole way, with its own files alone', async () => {
  const { page, record } = await blank();
  const home = `${stage.origin}/site/index.html`;
  // The office module is loaded when it is asked for, by a worker.
  const own = { evaluate: (it) => page.evaluate(it), goto: (url) => page.goto(url) };
  await journey(own, home);
  const asked = record.requests.filter((url) => !/^(blob|data):/.test(url));
  assert.ok(asked.every((url) => url.startsWith(`${stage.origin}/site/`)), asked.join('\n'));
  assert.deepEqual(record.failedRequests, []);
  assert.deepEqual(record.consoleErrors, []);
  const before = asked.slice(0, asked.findIndex((url) => url.includes('office')));
  const later = before.filter((url) => /\/assets\/(shared|words|later|whole|papers|improve|scheme|screening|workshop)-/.test(url));
  assert.equal(before.length - later.length, 5, before.join('\n'));
  // The later parts that a county needs, each once.
  assert.ok(later.length > 0 && new Set(later).size === later.length, before.join('\n'));
});

for (const [name, where] of [['chengxin.html', onDisk('chengxin.html')], ['the site', 'site']]) {
  test(`${name}: whoever cannot run it gets a card and the form on paper`, async () => {
    const url = where === 'site' ? `${stage.origin}/site/index.html` : where;
    const form = (page) => page.locator('.cx-fallback');
    const withoutWasm = (page) => page.addInitScript(() => { delete window.WebAssembly; });
    for (const [prepare, options, card, words] of [
      [withoutWasm, {}, '#chengxin-failed', '浏览器版本过低'],
      [() => {}, { javaScriptEnabled: false }, 'noscript', '需要 JavaScript'],
    ]) {
      const { page } = await blank(options);
      await prepare(page);
      await page.goto(url);
      const said = await page.locator(card).innerText();
      assert.ok(said.includes(words), said);
      assert.equal(await form(page).isVisible(), true, words);
      const text = await form(page).innerText();
      for (const part of ['创建自评表', '一、申报主体', '二、资格核验', '三、指标自评', '☐']) {
        assert.ok(text.includes(part), part);
      }
    }
    const { page } = await blank();
    await page.goto(url);
    await page.locator('#chengxin-loading').waitFor({ state: 'detached' });
    assert.equal(await form(page).isVisible(), false, 'whoever can run it does not see it');
  });
}

test('the page for webmasters frames what lies beside it, in either folder', async () => {
  for (const [path, frames] of [
    ['/embed.html', { '': 'chengxin.html', 'site/index.html': 'site/index.html' }],
    ['/site/embed.html', { '': 'site/index.html' }],
  ]) {
    for (const [choice, expected] of Object.entries(frames)) {
      const { page, context, record } = await stage.openPage({ path });
      if (choice) await page.locator('[name="page"]').selectOption(choice);
      await page.frameLocator('chengxin-check iframe').locator('#cx-begin-link').waitFor();
      const frame = await page.locator('#iframe').inputValue();
      assert.ok(frame.includes(`"${stage.origin}/${expected}?lang=zh"`), `${path} ${frame}`);
      assert.deepEqual(record.failedRequests, []);
      await context.close();
    }
  }
});
