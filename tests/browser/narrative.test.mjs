// The prose of the report: written in the page, kept over a reload and in the exported file,
// and told where its figures have changed since.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { caseText, enter, exportJson, go, openText } from './county.mjs';
import { open, started } from './support.mjs';

let stage;
before(async () => {
  stage = await open();
});
after(() => stage?.close());

const PASSAGE = 'cx-passage-2-1';
const WRITTEN = '全县45家信源单位接入38家，专人负责。';

test('a passage that was written stays through reload, file and change of figures', async () => {
  const { page, record } = await stage.openPage();
  await started(page);
  await openText(page, await caseText('worked-complete-clear'));
  await go(page, '#/narrative');
  const field = page.locator(`#${PASSAGE}`);
  const draft = await field.inputValue();
  assert.match(draft, /应接入的45家信源单位已接入38家/);
  await enter(page, PASSAGE, WRITTEN);
  await page.locator(`#${PASSAGE}-again`).waitFor();
  // The paper says what was written.
  await go(page, '#/report');
  await page.locator('#cx-preview-report').click();
  await page.locator('.cx-paper', { hasText: WRITTEN }).waitFor();
  const { text } = await exportJson(page);
  assert.equal(JSON.parse(text).assessment.narrative['2.1'].text, WRITTEN);

  await page.reload();
  await page.locator('#cx-export').waitFor();
  await go(page, '#/narrative');
  await page.waitForFunction(
    ([id, words]) => document.getElementById(id)?.value === words,
    [PASSAGE, WRITTEN],
  );
  // 38 of 45 in the text, 40 of 45 in the record.
  await go(page, '#/indicators/2');
  await enter(page, 'cx-2-units_connected', '40');
  await go(page, '#/narrative');
  const older = page.locator('.cx-callout', { hasText: '起草时为38家，现在为40家' });
  await older.waitFor();
  await older.locator('button').click();
  await older.waitFor({ state: 'detached' });
  assert.equal(await field.inputValue(), WRITTEN);

  // The draft again, and what was written comes back.
  await page.locator(`#${PASSAGE}-again`).click();
  await page.locator(`#${PASSAGE}-back`).waitFor();
  assert.match(await field.inputValue(), /已接入40家/);
  await page.locator(`#${PASSAGE}-back`).click();
  await page.locator(`#${PASSAGE}-again`).waitFor();
  assert.equal(await field.inputValue(), WRITTEN);
  assert.deepEqual(record.pageErrors, []);
});
