// The manual's steps, walked word for word: what it puts in quotation marks stands on the page
// that the section names, in both languages.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { begin, go } from './county.mjs';
import { axe, open, started } from './support.mjs';

let stage;
before(async () => {
  stage = await open();
});
after(() => stage?.close());

/** The sections of the manual that name a page: its address, and what is quoted below it. */
async function sections(language) {
  const text = await readFile(new URL(`../../docs/${language}/manual.md`, import.meta.url), 'utf8');
  const parts = text.split(/^#{2,3} /m).slice(1);
  return parts.flatMap((part) => {
    const address = /^(?:页面：|Page: )`(#\/[^`]+)`$/m.exec(part)?.[1];
    const steps = part.split('\n').filter((line) => /^\d+\. |^“/.test(line)).join('\n');
    return address ? [{ address, quoted: [...steps.matchAll(/“([^”]+)”/g)].map((it) => it[1]) }] : [];
  });
}

for (const language of ['zh', 'en']) {
  test(`every word that the manual quotes stands on its page, ${language}`, async () => {
    const { page } = await stage.openPage();
    await started(page);
    if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
    await begin(page);
    const missing = [];
    const all = await sections(language);
    assert.ok(all.length >= 9);
    for (const { address, quoted } of all) {
      await go(page, address);
      if (address === '#/workshop') {
        await page.evaluate(() => { location.hash = '#/workshop/1/10'; });
        await page.locator('#cx-change').waitFor();
      }
      await page.evaluate(() => { for (const it of document.querySelectorAll('details')) it.open = true; });
      const said = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
      missing.push(...quoted.filter((words) => !said.includes(words)).map((words) => `${address}: ${words}`));
    }
    assert.deepEqual(missing, []);
  });

  test(`the manual opens at the section about the page that one comes from, ${language}`, async () => {
    const { page, record } = await stage.openPage();
    await started(page);
    if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
    await begin(page);
    for (const [from, section] of [['#/eligibility', 'eligibility'], ['#/indicators/9', 'indicators'], ['#/screening', 'screening'], ['#/workshop', 'workshop']]) {
      await go(page, from);
      await page.locator('#cx-manual-link').click();
      await page.waitForFunction((id) => document.activeElement?.id === id, `cx-manual-${section}`);
    }
    assert.deepEqual(await axe(page), []);
    // Each address is a link to its page.
    await page.locator('.cx-manual a[href="#/report"]').click();
    await page.locator('#cx-export').waitFor();
    assert.deepEqual([record.pageErrors, record.consoleErrors], [[], []]);
  });
}
