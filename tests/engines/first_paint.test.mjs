// What a new visitor of the site sees before the module is there: the start page itself, which
// does not move when the module takes its place, and on which nothing that was done is lost.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { open, started } from '../browser/support.mjs';

const dist = process.env.CHENGXIN_DIST;
if (!dist) throw new Error('CHENGXIN_DIST is not set: run the tests by `cargo xtask test`');

let stage;
before(async () => {
  stage = await open({ folder: dist });
});
after(() => stage?.close());

/** The site with its modules held back; `come` lets them come. */
async function held({ hash = '', kept = {} } = {}) {
  let come;
  const wait = new Promise((resolve) => { come = resolve; });
  const { page, record } = await stage.openPage({
    path: '/host.html',
    prepare: async (it) => {
      await it.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
      await it.route('**/*.wasm', async (route) => {
        await wait;
        await route.continue();
      });
    },
  });
  await page.evaluate((texts) => {
    for (const [key, text] of Object.entries(texts)) localStorage.setItem(key, text);
  }, kept);
  await page.goto(`${stage.origin}/site/index.html${hash}`);
  return { page, record, come };
}

/** Where everything stands that has a name, and what it says. */
const places = (page) => page.locator('#chengxin [id]').evaluateAll((elements) => elements
  .filter((element) => !element.id.startsWith('chengxin') && element.offsetParent)
  .map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    // To the pixel: how a text is parted into nodes moves it by a twentieth.
    return [element.id, ...[x, y, width, height].map(Math.round), element.innerText];
  }));

test('title, choices and links are there before the module, and nothing moves when it comes', async () => {
  const { page, record, come } = await held();
  await page.locator('#cx-title').waitFor();
  assert.equal(await page.locator('#chengxin-loading').isVisible(), false);
  const first = await places(page);
  for (const id of ['cx-title', 'cx-begin-link', 'cx-screening-link', 'cx-workshop-link', 'cx-manual-link', 'cx-file']) {
    assert.ok(first.some(([it]) => it === id), id);
  }
  come();
  await page.locator('#chengxin-loading').waitFor({ state: 'detached' });
  assert.deepEqual(await places(page), first);
  await started(page);
  assert.deepEqual(await places(page), first.filter(([id]) => id !== 'cx-coming'));
  assert.deepEqual(record.pageErrors, []);
});

test('a link that is followed before the module is there leads to its page', async () => {
  const { page, come } = await held();
  await page.locator('#cx-begin-link').click();
  assert.match(await page.locator('#chengxin-loading').innerText(), /正在打开/);
  assert.equal(await page.locator('#cx-begin-link').count(), 0);
  come();
  await page.locator('#cx-title', { hasText: '申报主体' }).waitFor();
  assert.match(page.url(), /#\/applicant$/);
});

test('a button that is pressed before the module is there does its work', async () => {
  const { page, come } = await held();
  await page.locator('#cx-language-en').click();
  come();
  await page.locator('html[lang=en] #cx-title').waitFor();
});

test('the focus stays where it was put before the module is there', async () => {
  const { page, come } = await held();
  await page.locator('#cx-screening-link').focus();
  come();
  await started(page);
  await page.waitForFunction(() => document.activeElement.id === 'cx-screening-link');
});

test('a file that is chosen before the module is there is opened', async () => {
  const { page, come } = await held();
  const buffer = Buffer.from('[]');
  await page.locator('#cx-file').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });
  come();
  await page.locator('#cx-open-status .cx-problem, #cx-open-status li').first().waitFor();
});

for (const [name, where] of [
  ['an address within the page', { hash: '#/about' }],
  ['a draft', { kept: { 'chengxin.draft.1': '{}' } }],
  ['another language', { kept: { 'chengxin.language': 'en' } }],
]) {
  test(`${name} is waited for, not before the start page`, async () => {
    const { page, come } = await held(where);
    assert.equal(await page.locator('#cx-title').count(), 0);
    assert.match(await page.locator('#chengxin-loading').innerText(), /正在打开/);
    come();
    await started(page);
  });
}

test('where the module does not come, the card stands alone', async () => {
  const { page } = await stage.openPage({
    path: '/site/index.html',
    prepare: (it) => it.route('**/*.wasm', (route) => route.fulfill({ status: 404 })),
  });
  await page.getByRole('alert').waitFor();
  assert.equal(await page.locator('#cx-begin-link').count(), 0);
});
