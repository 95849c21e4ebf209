// Firefox, driven by WebDriver BiDi. It must not know what is tested.

import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import WebSocket from 'ws';

/** Starts the Firefox that FIREFOX names. */
export async function start() {
  const profile = await mkdtemp(join(tmpdir(), 'chengxin-firefox-'));
  const program = process.env.FIREFOX || 'firefox-esr';
  const flags = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const child = spawn(program, flags, {
    env: { ...process.env, HOME: profile, MOZ_HEADLESS: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise((resolve) => {
    child.once('exit', resolve);
    child.once('error', resolve);
  });
  let socket;

  async function close() {
    socket?.terminate();
    child.kill('SIGKILL');
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }

  try {
    const address = await new Promise((resolve, reject) => {
      let said = '';
      child.stderr.setEncoding('utf8').on('data', (chunk) => {
        said += chunk;
        const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said);
        if (found) resolve(found[1]);
      });
      ended.then(() => reject(new Error(`${program} did not start: ${said}`)));
    });
    socket = new WebSocket(`${address}/session`);
    await new Promise((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('error', reject);
    });
    const waiting = new Map();
    const requests = [];
    socket.on('message', (text) => {
      const { id, type, result, error, message, method, params } = JSON.parse(text);
      if (method === 'network.beforeRequestSent') requests.push(params.request.url);
      const asked = waiting.get(id);
      waiting.delete(id);
      if (type === 'error') asked?.reject(new Error(`${error}: ${message}`));
      else asked?.resolve(result);
    });
    let n = 0;
    const send = (method, params) => {
      n += 1;
      const id = n;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        socket.send(JSON.stringify({ id, method, params }));
      });
    };
    const { capabilities } = await send('session.new', { capabilities: {} });
    await send('session.subscribe', { events: ['network.beforeRequestSent'] });
    const { contexts } = await send('browsingContext.getTree', {});
    const { context } = contexts[0];

    const evaluate = async (expression, userActivation = false) => {
      const { type, result, exceptionDetails } = await send('script.evaluate', {
        // As a text, so that every driver hands over the same kinds of values.
        expression: `Promise.resolve(${expression}).then((it) => JSON.stringify(it))`,
        target: { context },
        awaitPromise: true,
        userActivation,
      });
      if (type !== 'success') throw new Error(exceptionDetails.text);
      return result.value === undefined ? undefined : JSON.parse(result.value);
    };
    const goto = (url) => send('browsingContext.navigate', { context, url, wait: 'complete' });
    /** Presses a button, as a person does. */
    const press = (id) => evaluate(`document.getElementById('${id}').click()`, true);
    const version = `Firefox/${capabilities.browserVersion}`;
    return { version, requests, evaluate, goto, press, close };
  } catch (error) {
    await close();
    throw error;
  }
}
