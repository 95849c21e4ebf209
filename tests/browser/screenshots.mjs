// Pictures of every page at phone and desk width, and of every printed sheet, for people
// to look at. Not a test: run it by hand after `cargo xtask build`, from the checkout:
//
//     CHENGXIN_PAGE=target/web/page CHENGXIN_EVALUATE=target/debug/evaluate \
//     CHROMIUM=/usr/bin/chromium node tests/browser/screenshots.mjs [FOLDER]

import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { countyFiles } from './counties.mjs';
import { begin, caseText, enter, give, go, openText } from './county.mjs';
import { tryWeights } from './screened.mjs';
import { inEnglish, open, started } from './support.mjs';

const folder = resolve(process.argv[2] ?? 'target/screenshots');
const run = promisify(execFile);

const details = (page) => page.locator('details').first().evaluate((it) => { it.open = true; });

// Each page with the state in which it shows most.
const PAGES = [
  ['start', '#/', async (page) => give(page, await caseText('worked-barred-first-day'))],
  ['applicant', '#/applicant', async (page) => {
    await details(page);
    await page.locator('#cx-picker').fill('新乡');
  }],
  ['eligibility', '#/eligibility'],
  ['indicators', '#/indicators'],
  ['indicator-1', '#/indicators/1'],
  ['indicator-4-problem', '#/indicators/4', (page) => enter(page, 'cx-4-permits_compliant', '99999')],
  ['indicator-4-derived', '#/indicators/4', (page) => page.locator('#cx-score').click()],
  ['indicator-6', '#/indicators/6', (page) => page.locator('#cx-state-6-0').click()],
  ['indicator-11', '#/indicators/11'],
  ['indicator-12', '#/indicators/12'],
  ['indicator-13', '#/indicators/13'],
  ['indicator-20', '#/indicators/20'],
  ['result', '#/result'],
  ['result-derived', '#/result', (page) => page.locator('#cx-result-total').click()],
  ['improve', '#/improve'],
  ['plan', '#/plan'],
  ['check', '#/check'],
  ['report', '#/report'],
  ['form', '#/form'],
  ['workshop', '#/workshop'],
  ['scheme', '#/scheme', (page) => page.locator('#cx-rubric-4').evaluate((it) => { it.open = true; })],
  ['about', '#/about'],
];

const CASES = ['worked-half-filled', 'worked-complete-clear', 'worked-barred-first-day'];

async function picture(page, name, width) {
  const path = join(folder, `${name}-${width}.png`);
  await page.screenshot({ path, fullPage: true });
}

/** The printed paper of that name on the report page, one picture a sheet. */
async function sheets(page, name, paper) {
  await page.locator(`#cx-preview-${paper}`).click();
  const file = join(folder, `${name}.pdf`);
  await writeFile(file, await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  await run('pdftoppm', ['-png', '-r', '60', file, join(folder, `sheet-${name}`)]);
}

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const stage = await open();
try {
  for (const width of [1280, 360]) {
    const empty = await stage.openPage({ width });
    await started(empty.page);
    await picture(empty.page, 'first', width);
    await go(empty.page, '#/applicant');
    await picture(empty.page, 'applicant-first', width);
    await go(empty.page, '#/result');
    await picture(empty.page, 'result-first', width);
    await begin(empty.page);
    await go(empty.page, '#/eligibility');
    await picture(empty.page, 'eligibility-first', width);
    await empty.context.close();

    for (const language of ['zh', 'en']) {
      const { page, context } = await stage.openPage({ width });
      await openText(page, await caseText(CASES[0]));
      if (language === 'en') await inEnglish(page);
      for (const [name, route, prepare] of PAGES) {
        await go(page, route);
        await prepare?.(page);
        await picture(page, `${name}-${language}`, width);
      }
      await go(page, '#/report');
      if (language === 'en' && width === 1280) await sheets(page, 'reading-copy', 'copy');
      await context.close();

      // A whole screening, in its own page: files, order, weights tried, somebody chosen.
      const office = await stage.openPage({ width, path: '/#/screening' });
      await started(office.page);
      if (language === 'en') await inEnglish(office.page);
      await picture(office.page, `screening-first-${language}`, width);
      await office.page.locator('#cx-files').setInputFiles(await countyFiles(office.page, 6, { seed: 3, barred: 0.3 }));
      await office.page.locator('#cx-intake-sum').waitFor();
      await office.page.locator('#cx-ranking-table input[type=checkbox]').first().check();
      await tryWeights(office.page);
      await office.page.locator('#cx-ranks-table').waitFor();
      await picture(office.page, `screening-${language}`, width);
      await office.context.close();
    }
  }
  // The workshop as a projector shows it.
  for (const language of ['zh', 'en']) {
    const { page, context } = await stage.openPage({ width: 1920, height: 1080 });
    await started(page);
    if (language === 'en') await inEnglish(page);
    await go(page, '#/workshop');
    await page.locator('#cx-present').click();
    for (let before = ''; ;) {
      const place = await page.evaluate(() => location.hash.replace('#/workshop/', '').replaceAll('/', '-'));
      if (place === before) break;
      before = place;
      await picture(page, `workshop-${place}-${language}`, 1920);
      await page.keyboard.press('PageDown');
    }
    await page.keyboard.press('Escape');
    await writeFile(join(folder, `workshop-notes-${language}.pdf`), await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    await context.close();
  }
  for (const name of CASES) {
    const { page, context } = await stage.openPage();
    await openText(page, await caseText(name));
    await go(page, '#/eligibility');
    await picture(page, `${name}-eligibility`, 1280);
    await go(page, '#/result');
    await picture(page, `${name}-result`, 1280);
    await go(page, '#/report');
    const papers = ['report', 'request', 'letter', 'signing', 'plan', 'briefing', 'inquiries', 'catalogue', 'form'];
    for (const paper of papers) await sheets(page, `${name}-${paper}`, paper);
    await context.close();
  }
} finally {
  await stage.close();
}
console.log(`The pictures are in ${folder}`);
