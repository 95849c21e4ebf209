// What every browser test uses: a server for the built page, a browser, and records of
// what the page did. It must not know the page's content.
//
// `cargo xtask test` names the built page, the evaluator and the browser in the
// environment; by hand: CHENGXIN_PAGE=… CHENGXIN_EVALUATE=… CHROMIUM=… node --test FILE.

import { execFile, spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Milliseconds after which something that a test waits for counts as missing. */
const PATIENCE = 15_000;

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
};

/** The value of an environment variable that the tests cannot do without. */
function required(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the tests by \`cargo xtask test\``);
  return value;
}

/**
 * Serves `folder` on a free port, `headers` with every file, and with `packed` what brotli made
 * of it where that stands beside it; returns its origin and the way to end it.
 */
export async function serve(folder, headers = {}, packed = false) {
  const root = normalize(folder);
  const server = createServer(async (request, response) => {
    try {
      const { pathname } = new URL(request.url, 'http://localhost');
      const file = join(root, pathname === '/' ? 'index.html' : decodeURIComponent(pathname));
      if (!file.startsWith(root + sep) || !(await stat(file)).isFile()) throw new Error('no file');
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      const small = packed && await stat(`${file}.br`).catch(() => undefined);
      const encoding = small ? { 'Content-Encoding': 'br' } : {};
      response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store', ...encoding, ...headers });
      createReadStream(small ? `${file}.br` : file).pipe(response);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/**
 * Starts the server and a browser with a new, empty profile.
 *
 *     const stage = await open();
 *     after(() => stage.close());
 *     const { page, record } = await stage.openPage({ path: '/#/result' });
 */
export async function open({ folder = required('CHENGXIN_PAGE'), headers, packed, flags = [] } = {}) {
  const server = await serve(folder, headers, packed);
  let browser;
  try {
    browser = await chromium.launch({ executablePath: required('CHROMIUM'), args: [...FLAGS, ...flags] });
  } catch (error) {
    await server.close();
    throw error;
  }

  /**
   * A page in a browser context of its own (storage empty, so no test sees another's).
   * `record` holds everything the page asked for and complained of, from its first moment.
   * `path` may also be the address of a page elsewhere.
   * `prepare(page, context)` runs before the page loads, `context` options go to Playwright.
   */
  async function openPage({ width = 1280, height = 800, path = '/', prepare, ...options } = {}) {
    const context = await browser.newContext({
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      // Colours are read as they end, not on their way there.
      reducedMotion: 'reduce',
      viewport: { width, height },
      ...options,
    });
    // Whatever a test waits for comes at once or never.
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    const record = { requests: [], failedRequests: [], consoleErrors: [], pageErrors: [] };
    context.on('request', (request) => record.requests.push(request.url()));
    context.on('requestfailed', (request) => record.failedRequests.push(request.url()));
    context.on('response', (response) => {
      if (response.status() >= 400) record.failedRequests.push(response.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error') record.consoleErrors.push(message.text());
    });
    page.on('pageerror', (error) => record.pageErrors.push(error.message));
    if (prepare) await prepare(page, context);
    await page.goto(new URL(path, server.origin).href);
    return { page, context, record };
  }

  async function close() {
    await browser.close();
    await server.close();
  }

  return { origin: server.origin, browser, openPage, close };
}

/**
 * Waits until the module has taken the loading card's place, and all of it has come: what
 * is loaded first asks for the rest when somebody moves the pointer.
 */
export async function started(page) {
  await page.locator('#chengxin-loading').waitFor({ state: 'detached' });
  const coming = page.locator('#cx-coming');
  if (await coming.count()) {
    await page.mouse.move(1, 1);
    await page.mouse.move(2, 2);
    await coming.waitFor({ state: 'detached' });
  }
  await page.locator('#cx-waiting').waitFor({ state: 'detached' });
}

/** Has the page speak English, which comes when it is chosen. */
export async function inEnglish(page) {
  await page.locator('#cx-language-en').click();
  await page.locator('html[lang="en"]').waitFor();
}

/** Waits until what a county opens later has come; asked for while a record is worked on. */
export async function fetchedAhead(page) {
  await page.waitForFunction(() => performance.getEntriesByName('chengxin-ahead').length > 0);
}

/** What axe-core finds wrong, each as one readable line; an empty list is what tests want. */
export async function axe(page, options = {}) {
  // Evaluated by the browser's debugger, to which the page's own policy does not apply.
  if (!await page.evaluate(() => 'axe' in window)) {
    const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
    await page.evaluate(await readFile(source, 'utf8'));
  }
  const { violations } = await page.evaluate((given) => window.axe.run(document, given),
    { resultTypes: ['violations'], preload: false, ...options });
  return violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map(({ target }) => `${id} (${impact}): ${help}: ${target.join(' ')}`));
}

/** The address of a part that comes after the first load. */
export const PART = /\/(?:chunk_|split_|(?:shared|later|aside|ranking|words|whole|english|papers|improve|province|scheme|screening|workshop)-)[^/]+\.wasm$/;

/** The file of what only one of these parts has: by itself, or as a bundle of the site. */
export const ofPart = (...names) =>
  new RegExp(`/(?:split_(?:${names.join('|')})|(?:${names.join('|')})-[0-9a-f]{8})\\.wasm`);

/** What `pdftotext` reads in the page as printed on A4. */
async function printed(page, ...how) {
  const folder = await mkdtemp(join(tmpdir(), 'chengxin-pdf-'));
  try {
    const file = join(folder, 'page.pdf');
    await writeFile(file, await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    const { stdout } = await promisify(execFile)('pdftotext', [...how, file, '-'], { maxBuffer: 2 ** 26 });
    return stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The text of the page as printed on A4. */
export const pdfText = (page) => printed(page, '-layout');

/** Top and bottom of what a paper has for its text, in points: margins of 37 and 35 mm on A4. */
const [TOP, BOTTOM] = [(37 / 25.4) * 72, ((297 - 35) / 25.4) * 72];

/** The pages of a printed paper: how each lies, its lines without blanks, and how much is filled. */
export async function pdfPages(page) {
  const pages = (await printed(page, '-bbox')).split('<page ').slice(1);
  return pages.map((text) => {
    const words = [...text.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">([^<]*)</g)]
      .map(([, x, top, bottom, word]) => ({ x: Number(x), top: Number(top), bottom: Number(bottom), word }))
      .filter(({ bottom }) => bottom < BOTTOM + 6);
    words.sort((one, other) => one.top - other.top);
    const lines = [];
    for (const word of words) {
      const line = lines.at(-1);
      // What overlaps by half stands in one line, whatever the size of its letters.
      if (line && (word.top + word.bottom) / 2 < line[0].bottom) line.push(word);
      else lines.push([word]);
    }
    const end = Math.max(TOP, ...words.map(({ bottom }) => bottom));
    const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(text);
    return {
      upright: Number(width) < Number(height),
      lines: lines.map((line) => line.sort((one, other) => one.x - other.x).map(({ word }) => word).join('')),
      filled: (end - TOP) / (BOTTOM - TOP),
    };
  });
}

/** Gives `text` to the command-line evaluator; resolves however it ends. */
export function evaluate(text, args = []) {
  return new Promise((resolve, reject) => {
    const child = spawn(required('CHENGXIN_EVALUATE'), args);
    const out = { stdout: [], stderr: [] };
    child.stdout.on('data', (chunk) => out.stdout.push(chunk));
    child.stderr.on('data', (chunk) => out.stderr.push(chunk));
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({
        status,
        stdout: Buffer.concat(out.stdout).toString('utf8'),
        stderr: Buffer.concat(out.stderr).toString('utf8'),
      });
    });
    // It may end before it has read everything.
    child.stdin.on('error', () => {});
    child.stdin.end(text);
  });
}
