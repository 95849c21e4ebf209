// Every page of the checker in the state in which it shows most, in either language, and
// what a test asks of each. It must not know what a test then expects.

import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { assessments, onDisk, reports } from './counties.mjs';
import { caseText, enter, give, go, openText, problemAt } from './county.mjs';
import { tryWeights } from './screened.mjs';
import { axe, inEnglish } from './support.mjs';

export const CASE = 'worked-half-filled';

/** The languages, each with the name of the other one's button. */
export const LANGUAGES = [
  ['zh-CN', 'English'],
  ['en', '中文'],
];

const only = (...rules) => ({ runOnly: { type: 'rule', values: rules } });

// What a width or large text changes is places, and what a mode changes is colours; everything
// else is the same elements, which axe looks at once, in full, at desk width.
export const PLACES = only('target-size', 'scrollable-region-focusable');
export const COLOURS = only('color-contrast');

// Every page, each brought into the state in which it shows most.
export const PAGES = [
  ['#/', async (page) => give(page, await caseText(CASE))],
  ['#/before'],
  ['#/applicant', async (page) => {
    await page.locator('details').first().evaluate((it) => { it.open = true; });
    await page.locator('#cx-picker').fill('新乡');
    await page.locator('.cx-picker__division').first().waitFor();
  }],
  ['#/eligibility', async (page) => {
    await page.locator('#cx-safety_accident-1').click();
    await enter(page, 'cx-safety_accident-0-date', '六月');
    assert.ok(await problemAt(page, 'cx-safety_accident-0-date'));
  }],
  ['#/indicators'],
  ['#/indicators/1'],
  ['#/indicators/4', async (page) => {
    await enter(page, 'cx-4-permits_compliant', '99999');
    assert.ok(await problemAt(page, 'cx-4-permits_compliant'));
    await page.locator('#cx-score').click();
    // A document without a title, and one that was removed.
    for (const number of ['1号', '2号']) {
      await page.locator('#cx-evidence-add').click();
      await page.locator('[id^="cx-evidence-"][id$="-number"]').last().fill(number);
      await page.keyboard.press('Tab');
    }
    await page.locator('.cx-entry__head button').last().click();
    await page.locator('.cx-removed').waitFor();
  }],
  // Two items of this one share a figure.
  ['#/indicators/6', async (page) => page.locator('#cx-state-6-0').click()],
  ['#/indicators/11'],
  ['#/indicators/12'],
  ['#/indicators/13'],
  ['#/indicators/20'],
  ['#/result', async (page) => page.locator('#cx-result-total').click()],
  ['#/improve'],
  ['#/plan'],
  ['#/check'],
  ['#/report'],
  ['#/form'],
  ['#/workshop'],
  ['#/screening', screenedCounties],
  ['#/province', async (page) => {
    await page.locator('#cx-open-register').setInputFiles(fileURLToPath(new URL('../golden/register-v1.json', import.meta.url)));
    await page.locator('#cx-register-opened').waitFor();
  }],
  ['#/scheme', async (page) => page.locator('details').evaluateAll((all) => all.forEach((it) => { it.open = true; }))],
  ['#/about'],
];

/** A screening that shows everything it can: ranked, barred, set apart and refused files. */
export async function screenedCounties(page) {
  const list = await assessments(5, { seed: 3, barred: 0.3 });
  const files = (await reports(page, list)).map((content, at) =>
    ({ name: `${list[at].applicant.name}.json`, content }));
  const again = { name: `${list[0].applicant.name}-2.json`, content: files[0].content };
  const demo = { name: '演示.json', content: JSON.stringify({ ...list[1], purpose: 'demo' }) };
  const broken = { name: '损坏.json', content: '{' };
  await page.locator('#cx-prefecture').selectOption({ label: '郑州市' });
  await page.locator('#cx-files').setInputFiles(await onDisk([...files, again, demo, broken]));
  await page.locator('#cx-intake-sum').waitFor();
  await page.locator('#cx-ranking-table input[type=checkbox]').first().check();
  await tryWeights(page);
  await page.locator('#cx-ranks-table').waitFor();
}

/** A page in one language with the half-filled case open. */
export async function filled(stage, language, width, options = {}) {
  const opened = await stage.openPage({ width, ...options });
  const { page } = opened;
  await openText(page, await caseText(CASE));
  // It becomes a draft with its first change; then it is as it was.
  await go(page, '#/indicators/4');
  const reported = await page.locator('#cx-4-permits_reported').inputValue();
  await enter(page, 'cx-4-permits_reported', '1199');
  await enter(page, 'cx-4-permits_reported', reported);
  await go(page, '#/result');
  if (language === 'en') await inEnglish(page);
  await page.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' });
  return opened;
}

/** What axe finds, and every id that stands twice: a label would name the wrong field. */
export async function findings(page, where, options) {
  const twice = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, at) => ids.indexOf(id) !== at);
  });
  const found = [...await axe(page, options), ...twice.map((id) => `the id ${id} stands twice`)];
  return found.map((finding) => `${where}: ${finding}`);
}

