// Everybody can use every page: axe-core finds nothing in either language at either
// width, nothing scrolls sideways on a phone, and the focus goes where the work is.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { begin, enter, focusOn, go, problemAt } from './county.mjs';
import { LANGUAGES, PAGES, PLACES, filled, findings } from './pages.mjs';
import { inEnglish, open, started } from './support.mjs';

let stage;
before(async () => {
  stage = await open();
});
after(() => stage?.close());

for (const [language] of LANGUAGES) {
  for (const [width, rules] of [[1280, undefined], [360, PLACES]]) {
    test(`axe finds nothing on any page, ${language}, ${width} px`, async () => {
      const { page, context, record } = await filled(stage, language, width);
      // So low that the score does not stick: it covers part of a control until one scrolls.
      if (width === 360) await page.setViewportSize({ width, height: 390 });
      const found = [];
      for (const [route, prepare] of PAGES) {
        await go(page, route);
        await prepare?.(page);
        found.push(...await findings(page, route, rules));
      }
      await go(page, '#/report');
      await page.locator('#cx-preview-all').click();
      found.push(...await findings(page, '#/report with all papers', rules));
      assert.deepEqual(found, []);
      assert.deepEqual(record.pageErrors, []);
      await context.close();
    });
  }

  test(`axe finds nothing before there is a record, ${language}`, async () => {
    const { page } = await stage.openPage();
    await started(page);
    if (language === 'en') await inEnglish(page);
    const found = [];
    for (const route of ['#/', '#/applicant', '#/eligibility', '#/result', '#/report']) {
      await go(page, route);
      found.push(...await findings(page, route));
    }
    await go(page, '#/applicant');
    await page.locator('details').evaluate((it) => { it.open = true; });
    await page.locator('details button').click();
    await page.locator('#cx-zone-name-problem').waitFor();
    found.push(...await findings(page, 'a zone without a name'));
    assert.deepEqual(found, []);
  });

  test(`nothing scrolls sideways at 320 and 360 px, ${language}`, async () => {
    const { page } = await filled(stage, language, 360);
    const wide = [];
    for (const [route, prepare] of PAGES) {
      await go(page, route);
      await prepare?.(page);
      for (const width of [320, 360]) {
        await page.setViewportSize({ width, height: 800 });
        const excess = await page.evaluate(() => {
          const room = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= room) return null;
          const out = [...document.querySelectorAll('#chengxin *')]
            .filter((it) => it.getBoundingClientRect().right > room + 1);
          return out.slice(0, 3).map((it) => `${it.tagName}.${it.className} ${it.id}`).join(', ');
        });
        if (excess !== null) wide.push(`${route} at ${width}: ${excess}`);
      }
    }
    assert.deepEqual(wide, []);
  });
}

test('a page begins at its top, with the focus on its title', async () => {
  const { page } = await filled(stage, 'zh-CN', 1280);
  for (const name of ['申报主体', '资格核验', '指标自评', '自评结果', '报送材料']) {
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await page.locator('.cx-steps__link', { hasText: name }).click();
    await page.locator('#cx-title', { hasText: name }).waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'cx-title');
    assert.equal(await page.evaluate(() => window.scrollY), 0, name);
    assert.ok((await page.title()).startsWith(name), await page.title());
  }
  await page.goBack();
  await page.locator('#cx-title', { hasText: '自评结果' }).waitFor();
});

test('the first press of Tab offers the way past the navigation', async () => {
  const { page } = await stage.openPage();
  await started(page);
  await page.keyboard.press('Tab');
  const link = page.locator('.cx-skip');
  assert.equal(await page.evaluate(() => document.activeElement.className), 'cx-skip');
  const { y } = await link.boundingBox();
  assert.ok(y >= 0, 'it can be seen');
  const hash = await page.evaluate(() => location.hash);
  await page.keyboard.press('Enter');
  assert.equal(await focusOn(page, 'cx-title'), 'cx-title');
  assert.equal(await page.evaluate(() => location.hash), hash, 'the address is the route');
});

test('what has the focus is seen', async () => {
  const { page } = await filled(stage, 'zh-CN', 1280);
  await go(page, '#/indicators/4');
  const unseen = [];
  const first = await page.evaluate(() => document.activeElement.outerHTML);
  for (let n = 0; n < 60; n += 1) {
    await page.keyboard.press('Tab');
    const { html, outline, shadow } = await page.evaluate(() => {
      const style = getComputedStyle(document.activeElement);
      const { outerHTML } = document.activeElement;
      return { html: outerHTML.slice(0, 120), outline: style.outlineStyle, shadow: style.boxShadow };
    });
    if (html === first.slice(0, 120)) break;
    if (!html.startsWith('<body') && outline === 'none' && shadow === 'none') unseen.push(html);
  }
  assert.deepEqual(unseen, []);
});

test('the language changes the words and nothing that was entered', async () => {
  const { page } = await stage.openPage();
  await begin(page);
  await go(page, '#/indicators/4');
  await enter(page, 'cx-4-permits_reported', '1200');
  await enter(page, 'cx-4-permits_compliant', '1300');
  for (const [language, other] of [...LANGUAGES, LANGUAGES[0]]) {
    assert.equal(await page.locator('html').getAttribute('lang'), language);
    assert.equal(await page.locator('#cx-4-permits_reported').inputValue(), '1200');
    assert.equal(await page.locator('#cx-4-permits_compliant').inputValue(), '1300');
    const problem = await problemAt(page, 'cx-4-permits_compliant');
    assert.equal(/\p{Script=Han}/u.test(problem), language === 'zh-CN', problem);
    // The notice's own wording stays Chinese, and says so to a screen reader.
    assert.equal(await page.locator('#cx-title span').getAttribute('lang'), 'zh-CN');
    await page.getByRole('button', { name: other }).click();
    await page.locator(`html[lang="${language}"]`).waitFor({ state: 'detached' });
  }
  await page.reload();
  await started(page);
  assert.equal(await page.locator('html').getAttribute('lang'), 'en', 'the language is remembered');
});
