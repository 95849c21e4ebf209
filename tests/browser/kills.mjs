// Kills the browser in the midst of work, again and again, and counts what is lost: by hand,
// as it takes minutes. It must not know how drafts are kept.
//
//     CHENGXIN_PAGE=… node tests/browser/kills.mjs [N] [SEED] [BROWSER …]
//
// Each time a county is begun in a new profile and worked on without rest: fields are filled
// and left, entries begun, texts typed. At a random moment all processes of the browser are
// killed at once. Then the browser is started again with the same profile, and what the page
// offers is held against what had been entered by when. What was typed last counts from its
// key on, whether its field was left or not.

import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { begin, enter, go } from './county.mjs';
import { FLAGS, serve, started } from './support.mjs';

const [n = '60', seed = '1', ...named] = process.argv.slice(2);
const browsers = named.length ? named : ['chromium', 'chromium-headless-shell'];

/** The longest that somebody works before a kill, in milliseconds. */
const LONGEST = 60_000;

const FIELDS = ['cx-15-scenes_in_operation', 'cx-note-15', 'cx-evidence-0-title'];

/** Numbers from 0 to 1 that depend on the seed alone (mulberry32). */
function random(from) {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function start(program, profile) {
  return chromium.launchPersistentContext(profile, {
    executablePath: program, args: FLAGS, locale: 'zh-CN', timezoneId: 'Asia/Shanghai',
  });
}

/** Kills every process that was started with a profile: those of this run alone. */
function kill(profile) {
  const own = execFileSync('pgrep', ['-f', `user-data-dir=${profile}`]).toString().trim().split('\n');
  execFileSync('kill', ['-9', ...own]);
}

/**
 * Works until it is killed. Each change is a number, one more than the one before, that is
 * typed into a field; `typed` tells when each stood there whole.
 */
async function work(page, typed, next) {
  await enter(page, FIELDS[0], '0');
  await page.locator('#cx-evidence-add').click();
  for (let change = 1; ; change += 1) {
    const field = FIELDS[Math.floor(next() * FIELDS.length)];
    typed.push({ change, field, at: Infinity });
    await page.locator(`#${field}`).fill('');
    await page.locator(`#${field}`).pressSequentially(String(change), { delay: 40 });
    typed.at(-1).at = Date.now();
    // A field is left, or not, or written in further at once.
    if (next() < 0.6) await page.keyboard.press('Tab');
    await page.waitForTimeout(next() * 900);
  }
}

/** The number in each field after the browser was started again; null without a draft. */
async function found(program, profile, origin) {
  const context = await start(program, profile);
  try {
    const page = await context.newPage();
    await page.goto(`${origin}/#/indicators/15`);
    await started(page);
    if (!await page.locator('#cx-note-15').count()) return null;
    return await page.evaluate((ids) => Object.fromEntries(ids.map((id) =>
      [id, Number(document.getElementById(id)?.value ?? 0)])), FIELDS);
  } finally {
    await context.close();
  }
}

const server = await serve(process.env.CHENGXIN_PAGE);
const lost = [];
let nDrafts = 0;
try {
  for (let run = 0; run < Number(n); run += 1) {
    const program = browsers[run % browsers.length];
    const next = random(Number(seed) * 1_000 + run);
    const profile = await mkdtemp(join(tmpdir(), 'chengxin-kills-'));
    const context = await start(program, profile);
    const page = await context.newPage();
    await page.goto(server.origin);
    await begin(page);
    await go(page, '#/indicators/15');
    const typed = [];
    let killed = false;
    const working = work(page, typed, next).catch((error) => {
      if (!killed) throw error;
    });
    // Most kills early, some late: the square of a random number.
    await new Promise((resolve) => { setTimeout(resolve, 1_000 + next() ** 2 * LONGEST); });
    killed = true;
    kill(profile);
    const at = Date.now();
    await working;
    await context.close().catch(() => {});
    const last = await found(program, profile, server.origin);
    nDrafts += last === null ? 0 : 1;
    // A field that was just being written in anew holds nothing that was entered before.
    const begun = typed.filter((one) => one.at > at).map((one) => one.field);
    const gone = typed.filter((one) => one.at <= at && !begun.includes(one.field)
      && one.change > (last?.[one.field] ?? 0));
    const oldest = gone.length ? (at - gone[0].at) / 1_000 : 0;
    lost.push(oldest);
    process.stderr.write(`${run + 1} ${program}: ${typed.length} changes, ${gone.length} lost, the oldest ${oldest.toFixed(2)} s old${last === null ? ', NO DRAFT' : ''}\n`);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
} finally {
  await server.close();
}
lost.sort((one, other) => one - other);
const part = (share) => lost[Math.min(lost.length - 1, Math.floor(share * lost.length))].toFixed(2);
process.stdout.write(`${JSON.stringify({
  kills: lost.length, drafts: nDrafts, 'lost nothing': lost.filter((one) => one === 0).length,
  'seconds lost: middle': part(0.5), 'nine of ten': part(0.9), most: part(1),
})}\n`);
