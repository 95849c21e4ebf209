// The page for everyone: large text, high contrast and forced colours, words of one
// language only, targets that can be hit, corrections that take the focus, and a tree that
// a screen reader reads like sentences.

import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { listed } from './counties.mjs';
import { begin, enter, focusOn, go, tabTo } from './county.mjs';
import { COLOURS, LANGUAGES, PAGES, PLACES, filled, findings, screenedCounties } from './pages.mjs';
import { open, pdfText, started } from './support.mjs';

let stage;
before(async () => {
  stage = await open();
});
after(() => stage?.close());

// Words change places, and no colours.
const MODES = [
  ...LANGUAGES.map(([language]) => ['large text', language, PLACES, {}, (page) => page.locator('#cx-large').click()]),
  ['high contrast', 'zh-CN', COLOURS, {}, (page) => page.locator('#cx-contrast').click()],
  ['forced colours', 'zh-CN', COLOURS, { forcedColors: 'active' }, () => {}],
];

for (const [mode, language, rules, options, prepareMode] of MODES) {
  test(`axe finds nothing with ${mode}, ${language}`, async () => {
    const { page, context } = await filled(stage, language, 1280, options);
    await prepareMode(page);
    const found = [];
    for (const [route, prepare] of PAGES) {
      await go(page, route);
      await prepare?.(page);
      found.push(...await findings(page, route, rules));
    }
    assert.deepEqual(found, []);
    await context.close();
  });
}

for (const [language] of LANGUAGES) {
  test(`axe finds nothing on what is printed, ${language}`, async () => {
    const { page, context } = await filled(stage, language, 1280);
    const found = [];
    for (const route of ['#/indicators/4', '#/result', '#/report', '#/form']) {
      await go(page, route);
      await page.emulateMedia({ media: 'print' });
      found.push(...await findings(page, route));
      await page.emulateMedia({ media: 'screen' });
    }
    assert.deepEqual(found, []);
    await context.close();
  });

  test(`large text reflows at 320 px, ${language}`, async () => {
    const { page, context } = await filled(stage, language, 320);
    await page.locator('#cx-large').click();
    const wide = [];
    for (const [route, prepare] of PAGES) {
      await go(page, route);
      await prepare?.(page);
      const excess = await page.evaluate(() =>
        document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (excess > 0) wide.push(`${route}: ${excess} px`);
    }
    assert.deepEqual(wide, []);
    await context.close();
  });

  test(`what can be pressed is at least 24 px each way, ${language}`, async () => {
    const { page, context } = await filled(stage, language, 360);
    const small = [];
    for (const [route, prepare] of PAGES) {
      await go(page, route);
      await prepare?.(page);
      small.push(...await page.evaluate((at) => {
        const controls = document.querySelectorAll('button, input, select, textarea, summary, a[href]');
        return [...controls].filter((it) => {
          const style = getComputedStyle(it);
          // Links in running text are as high as its lines; a radio is hit by its label.
          if (it.tagName === 'A' && style.display === 'inline') return false;
          const { width, height } = (it.closest('label') ?? it).getBoundingClientRect();
          return width > 0 && (width < 23.5 || height < 23.5);
        }).map((it) => `${at}: ${it.tagName} ${it.id || it.textContent.slice(0, 20)}`);
      }, route));
    }
    assert.deepEqual(small, []);
    await context.close();
  });
}

/** The counties of the workshop. */
const SCENARIOS = ['barred', 'direct', 'middle', 'starting', 'tied-left', 'tied-right'];

// What a Chinese page may say in Latin letters: names of formats, keys and programs, codes,
// addresses, units.
const LATIN = new RegExp([
  'JSON', 'Word', 'Excel', 'CSV', 'PDF', 'A4', 'K[Bb]', 'M(i)?B', 'lkx', 'lankao', '\\.[a-z]+', 'chengxin',
  'Tab', 'Page Down', 'Page Up', 'Home', 'End', 'SHA-256', 'SHA256SUMS', 'Shift', 'Enter', 'Esc', 'Alt', 'Ctrl', 'equal-2021', 'national-2020', 'blank',
  '[0-9a-f]{12}', 'window\\.[a-z.]+', 'evaluate', 'JavaScript', 'SMAA', '[0-9A-Z]{4}(-[0-9A-Z]{4}){3}',
].join('|'), 'g');

// What a screen reader is told of: all of one page of a kind (choices, a form, a slide, tables
// of many rows), and of the others their landmarks and headings. What a control is called,
// axe and `said.test.mjs` hold on every page; what a paper says, its own tests.
const WHOLE = new Set(['#/', '#/indicators/4', '#/workshop', '#/screening']);
const OUTLINE = /^ *- (?:banner|navigation|main|complementary|contentinfo|region|heading)\b/;
const TOLD = [
  ['#/'], ['#/applicant'], ['#/eligibility'], ['#/indicators'], ['#/indicators/4'], ['#/result'],
  ['#/check'], ['#/report'],
  ['#/scheme', (page) => page.locator('#cx-rubric-4').evaluate((it) => { it.open = true; })],
  ['#/about'],
  ['#/workshop', async (page) => {
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('PageDown');
  }],
  ['#/screening', screenedCounties],
];

/** Every visible text and name of a page, less what is marked as another language. */
function words(page, own) {
  return page.evaluate((language) => {
    for (const it of document.querySelectorAll('#chengxin details')) it.open = true;
    const root = document.getElementById('chengxin');
    const said = [];
    // Identifiers, digests and keys are of no language.
    const isOwn = (it) => !it.closest('code, kbd') && it.closest('[lang]').lang.split('-')[0] === language;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const it = walker.currentNode.parentElement;
      if (it.getClientRects().length > 0 && isOwn(it)) said.push(walker.currentNode.data.trim());
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      for (const it of root.querySelectorAll(`[${name}]`)) if (isOwn(it)) said.push(it.getAttribute(name));
    }
    return said.filter(Boolean);
  }, own);
}

for (const [language] of LANGUAGES) {
  test(`every word is of the page's language, but for names and the source's own, ${language}`, async () => {
    const { page, context } = await filled(stage, language, 1280);
    const foreign = [];
    // Of counties, of their files and of the notice: in a sentence they stand as they are.
    const invented = await Promise.all(SCENARIOS.map(async (name) =>
      JSON.parse(await readFile(new URL(`../../src/app/workshop/scenario/${name}.json`, import.meta.url), 'utf8')).applicant.name));
    const names = new RegExp(['\\S+\\.(?:json|zip)', '豫发改财金〔2021〕228号', ...invented, ...(await listed()).flatMap(({ name, prefecture }) => [name, prefecture])].join('|'), 'gu');
    for (const [route, prepare] of PAGES) {
      await go(page, route);
      await prepare?.(page);
      const said = await words(page, language.split('-')[0]);
      assert.ok(said.length > 10, route);
      const wrong = language === 'en'
        ? said.filter((text) => /\p{Script=Han}/u.test(text.replaceAll(names, '')))
        : said.filter((text) => /[A-Za-z]{2,}/.test(text.replaceAll(names, '').replaceAll(LATIN, '')));
      foreign.push(...wrong.map((text) => `${route}: ${text}`));
    }
    assert.deepEqual([...new Set(foreign)], []);
    await context.close();
  });

  test(`a screen reader is told the same as before, ${language}`, async () => {
    const { page, context } = await filled(stage, language, 1280);
    const outlines = [];
    const held = async (name, tree) => {
      const file = new URL(`tree/${name}.${language}.yaml`, import.meta.url);
      // Looked at like any other text before it is committed.
      if (process.env.UPDATE_TREE) await writeFile(file, `${tree}\n`);
      assert.equal(`${tree}\n`, await readFile(file, 'utf8'), `${name}: UPDATE_TREE=1 writes it anew`);
    };
    for (const [route, prepare] of TOLD) {
      await go(page, route);
      await prepare?.(page);
      // The day a draft was saved is today's, and each build has digests of its own, in the
      // names of its files too, and its own number of files and of parts that they share.
      const tree = (await page.locator('#chengxin').ariaSnapshot())
        .replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d/g, '(when)')
        .replaceAll(/[0-9a-f]{64}/g, '(digest)')
        // A report names the commit of the page that made it, and so its code is another one too.
        .replaceAll(/[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/g, '(code)')
        .replace(/(- paragraph: \d+\.\d+\.\d+)\D.*/, '$1 (build)')
        // The key of a draft is the moment it was made.
        .replaceAll(/\bdraft\.\d+/g, 'draft.(when)')
        .replaceAll(/((?:chengxin|chunk|split)_\w+)-[0-9a-f]{8}/g, '$1')
        .replaceAll(/ +- listitem:\n +- code: chunk_\w+\n +- code: \(digest\)\n/g, '')
        .replace(/(the page's own files loaded: |加载本页自身文件：)\d+/, '$1(some)');
      const name = route.replaceAll(/[#/]+/g, '-').replaceAll(/^-|-$/g, '') || 'start';
      if (WHOLE.has(route)) await held(name, tree);
      else outlines.push(`# ${name}`, ...tree.split('\n').filter((line) => OUTLINE.test(line)));
    }
    await held('outlines', outlines.join('\n'));
    await context.close();
  });
}

test('the report can be read and printed in English, as a copy that says so', async () => {
  const { page, context } = await filled(stage, 'en', 1280);
  await go(page, '#/report');
  const paper = page.locator('#chengxin .cx-paper');
  assert.ok(!await paper.isVisible(), 'a preview opens on demand');
  const total = await page.locator('#cx-total').innerText();
  await page.locator('#cx-preview-copy').click();
  await page.locator('#chengxin .cx-paper[lang="en"]').waitFor();
  assert.equal(await paper.count(), 1);
  // What is Chinese in it is marked, so that a screen reader changes its voice.
  const unmarked = await paper.evaluate((it) => {
    const walker = document.createTreeWalker(it, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode;
      const own = parentElement.closest('[lang]').lang;
      if (own === 'en' ? /\p{Script=Han}/u.test(data) : /[A-Za-z]{2,}/.test(data)) found.push(data);
    }
    return found;
  });
  assert.deepEqual(unmarked, []);
  assert.deepEqual(await findings(page, '#/report in English'), []);
  const printed = await pdfText(page);
  assert.ok(printed.includes('Reading copy: the Chinese version prevails'));
  assert.ok(printed.includes(total), total);
  assert.ok(printed.includes(await page.locator('#cx-code').innerText()));
  // All papers are those that are handed in: the copy is not among them.
  await page.locator('#cx-preview-all').click();
  assert.equal(await page.locator('#chengxin .cx-paper[lang="en"]').count(), 0);
  const all = await paper.count();
  assert.equal(all, 11);
  // The letter among them bears no code; the pages of each count from 1.
  assert.equal(await page.locator('#chengxin .cx-paper__code').count(), 3, 'report, form and calculation');
  const numbers = [...(await pdfText(page)).matchAll(/^\s*— ?(\d+) ?—\s*$/gm)].map(([, n]) => Number(n));
  // Letters that go different ways have none.
  assert.equal(await page.locator('#chengxin .cx-paper--by-page').count(), 2);
  assert.equal(numbers.filter((n) => n === 1).length, all - 2, numbers.join(' '));
  // A language that offers no copy closes it.
  await page.locator('#cx-preview-copy').click();
  await page.getByRole('button', { name: '中文' }).click();
  await page.locator('html[lang="zh-CN"]').waitFor({ state: 'attached' });
  assert.ok(!await paper.isVisible());
  await context.close();
});

test('the scheme in use is shown with every weight, rule and basis, as an example', async () => {
  const { page, context } = await stage.openPage({ path: '/#/about' });
  await started(page);
  await page.locator('#cx-scheme-link').click();
  await page.locator('#cx-title', { hasText: '评分方案' }).waitFor();
  assert.match(await page.locator('#cx-scheme-example').innerText(), /示例，不是河南省公布的评分标准/);
  assert.match(await page.locator('#cx-scheme-about').innerText(), /equal-2021/);
  // Twenty indicators; number 13, which the source lacks, is told and has no rubric.
  assert.equal(await page.locator('[id^="cx-rubric-"]').count(), 20);
  await page.locator('#chengxin').getByText('《通知》原文无此项').waitFor();
  const four = page.locator('#cx-rubric-4');
  assert.match(await four.locator('summary').innerText(), /4\. “双公示”信息合格率 · 权重 1/);
  await four.locator('summary').click();
  assert.match(await four.innerText(), /行政许可信息合格率（50分）/);
  assert.match(await four.innerText(), /南信办字〔2023〕7号/);
  await context.close();
});

test('large text and contrast are remembered, and nothing that was typed is lost', async () => {
  const { page, context } = await stage.openPage();
  await begin(page);
  await go(page, '#/indicators/4');
  await enter(page, 'cx-4-permits_reported', '1200');
  const size = () => page.locator('#cx-title').evaluate((it) => parseFloat(getComputedStyle(it).fontSize));
  const before = await size();
  await page.locator('#cx-large').click();
  assert.equal(await size(), before * 1.25);
  assert.equal(await page.locator('#cx-large').getAttribute('aria-pressed'), 'true');
  assert.equal(await page.locator('#cx-4-permits_reported').inputValue(), '1200');
  await page.reload();
  await started(page);
  assert.equal(await size(), before * 1.25);
  await page.locator('#cx-large').click();
  assert.equal(await page.locator('html').getAttribute('data-cx-text'), null);
  await context.close();
});

test('what needs correcting takes the focus, is linked, and stands in the title', async () => {
  const { page, context } = await stage.openPage();
  await begin(page);
  await go(page, '#/indicators/15');
  await enter(page, 'cx-15-scenes_in_operation', '许多');
  await tabTo(page, 'cx-next');
  await page.keyboard.press('Enter');
  assert.equal(await focusOn(page, 'cx-errors'), 'cx-errors');
  assert.match(await page.title(), /^错误：/);
  assert.equal(await page.evaluate(() => location.hash), '#/indicators/15');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.equal(await focusOn(page, 'cx-15-scenes_in_operation'), 'cx-15-scenes_in_operation');
  // Before the export everything is listed, with the way to its page.
  await go(page, '#/check');
  const alert = page.getByRole('alert');
  assert.match(await alert.innerText(), /有 1 处填写需要更正/);
  await alert.getByRole('link').click();
  await page.waitForFunction(() => location.hash === '#/indicators/15');
  await enter(page, 'cx-15-scenes_in_operation', '3');
  await page.waitForFunction(() => !document.title.startsWith('错误：'));
  await page.locator('#cx-next').click();
  await page.waitForFunction(() => location.hash === '#/indicators/16');
  await context.close();
});

test('the score is said once it stands still, and not when a page opens', async () => {
  const { page, context } = await stage.openPage();
  await begin(page);
  await go(page, '#/indicators/15');
  const said = page.locator('.cx-panel [role="status"]');
  assert.equal(await said.innerText(), '');
  await enter(page, 'cx-15-scenes_in_operation', '1');
  await enter(page, 'cx-15-scenes_in_operation', '5');
  const total = await page.locator('#cx-total').innerText();
  // As it is said: without the sign between the ends, and without zeros at their ends.
  const words = total.split('–').map((end) => String(Number(end))).join(' 至 ');
  await page.waitForFunction((text) =>
    document.querySelector('.cx-panel [role="status"]').innerText === `总分，${text}`, words);
  await context.close();
});

test('Esc closes a derivation and returns to its number', async () => {
  const { page, context } = await filled(stage, 'zh-CN', 1280);
  await go(page, '#/result');
  await tabTo(page, 'cx-result-total');
  await page.keyboard.press('Enter');
  await page.locator('#cx-result-total-steps').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await page.locator('#cx-result-total-steps').waitFor({ state: 'detached' });
  assert.equal(await focusOn(page, 'cx-result-total'), 'cx-result-total');
  await context.close();
});
