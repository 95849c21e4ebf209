// WebKitGTK's own small browser, driven by classic WebDriver. It must not know what is
// tested. It tells no requests: those that the page itself can see must do.

import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The small browser, which no search path leads to. */
async function miniBrowser() {
  const root = '/usr/lib';
  for (const machine of await readdir(root)) {
    for (const version of ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0']) {
      const file = join(root, machine, version, 'MiniBrowser');
      if (await stat(file).catch(() => null)) return file;
    }
  }
  throw new Error('MiniBrowser is missing: install webkit2gtk-driver');
}

/** Starts WebKitGTK in a screen of its own. */
export async function start() {
  const profile = await mkdtemp(join(tmpdir(), 'chengxin-webkit-'));
  const port = await freePort();
  const driver = ['WebKitWebDriver', `--port=${port}`, '--host=127.0.0.1'];
  const child = spawn('xvfb-run', ['--auto-servernum', ...driver], {
    // A group of its own, so that the screen ends with the driver.
    detached: true,
    env: {
      ...process.env, HOME: profile, XDG_CACHE_HOME: profile, XDG_DATA_HOME: profile,
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      NO_AT_BRIDGE: '1', LANG: 'C.UTF-8',
    },
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => {
    child.once('exit', resolve);
    child.once('error', resolve);
  });
  let hasEnded = false;
  ended.then(() => { hasEnded = true; });

  async function send(method, path, body) {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method, body: body && JSON.stringify(body),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${value?.error}: ${value?.message}`);
    return value;
  }

  let session;
  async function close() {
    if (session) await send('DELETE', session).catch(() => {});
    if (!hasEnded && child.pid) process.kill(-child.pid, 'SIGTERM');
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }

  try {
    for (;;) {
      if (hasEnded) throw new Error('WebKitWebDriver did not start');
      const status = await send('GET', '/status').catch(() => null);
      if (status?.ready) break;
      await new Promise((resolve) => { setTimeout(resolve, 100); });
    }
    const { sessionId, capabilities } = await send('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          'webkitgtk:browserOptions': { binary: await miniBrowser(), args: ['--automation'] },
        },
      },
    });
    session = `/session/${sessionId}`;
    const evaluate = async (expression) => {
      const text = await send('POST', `${session}/execute/async`, {
        script: `const done = arguments[0];
          Promise.resolve().then(() => (${expression})).then(
            (it) => done(JSON.stringify({ it })),
            (error) => done(JSON.stringify({ error: String(error) })));`,
        args: [],
      });
      const { it, error } = JSON.parse(text);
      if (error) throw new Error(error);
      return it;
    };
    const goto = (url) => send('POST', `${session}/url`, { url });
    /** Presses a button, as a person does. */
    const press = async (id) => {
      const found = await send('POST', `${session}/element`, { using: 'css selector', value: `#${id}` });
      await send('POST', `${session}/element/${Object.values(found)[0]}/click`, {});
    };
    const version = `WebKitGTK/${capabilities.browserVersion}`;
    return { version, requests: null, evaluate, goto, press, close };
  } catch (error) {
    await close();
    throw error;
  }
}
