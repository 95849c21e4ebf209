// A Chromium of any year, driven through a pipe: what drives today's browsers asks for
// what Chromium 80 does not have. It must not know what is tested.

import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from './unpack.mjs';

/** Milliseconds after which a browser that does not answer counts as hung. */
const PATIENCE = 60_000;

const FLAGS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--no-zygote', '--disable-dev-shm-usage',
  '--no-first-run', '--disable-background-networking', '--disable-component-update',
  '--disable-sync', '--remote-debugging-pipe',
];

/** Starts Chromium `version`; `requests` are the addresses that its page asked for. */
export async function start(version) {
  const { program, libraries } = await chromium(version);
  const profile = await mkdtemp(join(tmpdir(), 'chengxin-engine-'));
  const child = spawn(program, [...FLAGS, `--user-data-dir=${profile}`, 'about:blank'], {
    env: { ...process.env, LD_LIBRARY_PATH: libraries, HOME: profile },
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const [, , , input, output] = child.stdio;
  const waiting = new Map();
  const requests = [];
  const ended = new Promise((resolve) => {
    child.once('exit', resolve);
    child.once('error', resolve);
  });
  ended.then(() => waiting.forEach(({ reject }) => reject(new Error('the browser has ended'))));
  input.on('error', () => {});

  let rest = '';
  output.setEncoding('utf8').on('data', (chunk) => {
    const messages = (rest + chunk).split('\0');
    rest = messages.pop();
    for (const text of messages) {
      const { id, error, result, method, params } = JSON.parse(text);
      if (method === 'Network.requestWillBeSent') requests.push(params.request.url);
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error) asked?.reject(new Error(error.message));
      else asked?.resolve(result);
    }
  });

  let n = 0;
  function send(method, params = {}, sessionId = undefined) {
    n += 1;
    const id = n;
    return new Promise((resolve, reject) => {
      const limit = setTimeout(() => reject(new Error(`no answer to ${method}`)), PATIENCE);
      const settled = (then) => (value) => {
        clearTimeout(limit);
        then(value);
      };
      waiting.set(id, { resolve: settled(resolve), reject: settled(reject) });
      input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  async function close() {
    child.kill('SIGKILL');
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }

  try {
    const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
    await send('Page.enable', {}, sessionId);
    await send('Network.enable', {}, sessionId);
    const version = (await send('Browser.getVersion')).product;

    /** The value of an expression, or of the promise that it is. */
    const evaluate = async (expression, userGesture = false) => {
      const { result, exceptionDetails: wrong } = await send('Runtime.evaluate', {
        expression, awaitPromise: true, returnByValue: true, userGesture,
      }, sessionId);
      if (wrong) throw new Error(wrong.exception?.description ?? wrong.text);
      return result.value;
    };
    const goto = (url) => send('Page.navigate', { url }, sessionId);
    /** Presses a button, as a person does. */
    const press = (id) => evaluate(`document.getElementById('${id}').click()`, true);
    return { version, requests, evaluate, goto, press, close };
  } catch (error) {
    await close();
    throw error;
  }
}
