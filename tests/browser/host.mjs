// A page of somebody else around the checker: served by another port, so of another
// origin, with a record of every message that reaches it. It must not know what a test
// expects.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve, started } from './support.mjs';

const HEARS = `<script>
  window.heard = [];
  addEventListener('message', (event) => heard.push({ origin: event.origin, data: event.data }));
</script>`;

/**
 * Serves host pages, a file for each name: `body` is what a webmaster writes into it.
 * Pass `headers` to serve them with a policy.
 */
export async function hostPages(pages, headers) {
  const folder = await mkdtemp(join(tmpdir(), 'chengxin-host-'));
  for (const [name, body] of Object.entries(pages)) {
    const icon = '<link rel="icon" href="data:,">';
    const head = `<meta charset="utf-8"><title>本县信用网</title>${headers ? '' : icon + HEARS}`;
    const page = `<!doctype html><html lang="zh-CN"><head>${head}</head><body>${body}</body></html>`;
    await writeFile(join(folder, name), name.endsWith('.html') ? page : body);
  }
  const server = await serve(folder, headers);
  return {
    origin: server.origin,
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** The frames of the checker in a host page, once each has started, in their order. */
export async function checkers(page, count = 1) {
  const own = new URL(page.url()).origin;
  const frames = [];
  for (let tries = 0; frames.length < count; tries += 1) {
    if (tries > 150) throw new Error(`${frames.length} frames instead of ${count}`);
    frames.length = 0;
    for (const frame of page.frames()) {
      if (frame !== page.mainFrame() && /\/index\.html/.test(frame.url())) frames.push(frame);
    }
    await page.waitForTimeout(100);
  }
  for (const frame of frames) await started(frame);
  if (frames.some((frame) => new URL(frame.url()).origin === own)) {
    throw new Error('the host must be of another origin');
  }
  return frames;
}

/** Waits until the frame's element is exactly as tall as its content. */
export async function fits(frame) {
  const element = await frame.frameElement();
  for (let tries = 0; ; tries += 1) {
    const [outer, inner] = [
      await element.evaluate((it) => it.getBoundingClientRect().height),
      await frame.evaluate(() => {
        const bar = innerHeight - document.documentElement.clientHeight;
        return Math.ceil(document.getElementById('chengxin').getBoundingClientRect().height) + bar;
      }),
    ];
    if (outer === inner) return outer;
    if (tries > 100) throw new Error(`the frame is ${outer} px tall, its content ${inner} px`);
    await frame.page().waitForTimeout(50);
  }
}

/** Goes to a route in a frame, as a link there would, and waits until it is shown. */
export async function goIn(frame, route) {
  const before = await frame.locator('#cx-title').innerText();
  await frame.evaluate((hash) => { location.hash = hash; }, route);
  await frame.waitForFunction(
    (old) => document.getElementById('cx-title')?.innerText !== old && !document.getElementById('cx-waiting'),
    before,
    // A frame that is not in sight draws nothing, and is asked by the clock.
    { polling: 50 },
  );
}

/** The messages that reached the host page, by their type. */
export async function heard(page, type) {
  const all = await page.evaluate(() => window.heard.map(({ data }) => data));
  return type ? all.filter((data) => data?.type === type) : all;
}

/** Waits for a message of a type, and returns the last one. */
export async function hears(page, type, test = () => true) {
  for (let tries = 0; ; tries += 1) {
    const found = (await heard(page, type)).filter(test);
    if (found.length > 0) return found.at(-1);
    if (tries > 100) throw new Error(`no message of the type ${type}`);
    await page.waitForTimeout(50);
  }
}

/** Lets everything happen that a message or a new layout would set off. */
export async function settled(page) {
  await page.evaluate(() => new Promise((resolve) => {
    let frames = 20;
    const next = () => { if (frames-- > 0) requestAnimationFrame(next); else resolve(); };
    next();
  }));
}
