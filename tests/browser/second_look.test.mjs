// The second look: what is asked of a county on its result and before it exports, and of each
// county of a screening, on the page and on the sheets that go to the counties.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { countyFiles } from './counties.mjs';
import { caseText, go, openText } from './county.mjs';
import { give, screeningPage, wholePaper } from './screened.mjs';
import { open } from './support.mjs';

let stage;
before(async () => {
  stage = await open();
});
after(() => stage?.close());

/** The complete case with other figures: `[number, input, value]`. */
async function complete(...figures) {
  const assessment = JSON.parse(await caseText('worked-complete-clear'));
  for (const [no, input, value] of figures) assessment.answers[no].inputs[input] = value;
  return JSON.stringify(assessment);
}

test('a question stands on the result and before the export, with the way to its indicator', async () => {
  const { page, record } = await stage.openPage();
  // 7 of 6 that earn points.
  await openText(page, await complete(['19', 'activities_held', '7']));
  const section = page.locator('section[aria-labelledby="cx-second-look"]');
  const asked = '第19项“已开展的宣传教育活动”为7场，多于6场';
  for (const address of ['#/result', '#/check']) {
    await go(page, address);
    await section.waitFor();
    // Beyond the first few they come when they are asked for.
    await section.locator('details').evaluateAll((all) => all.forEach((it) => { it.open = true; }));
    assert.match(await section.innerText(), new RegExp(asked), address);
    assert.match(await section.innerText(), /不影响得分/, address);
  }
  await section.locator('li', { hasText: asked }).locator('a').click();
  await page.locator('#cx-19-activities_held').waitFor();
  assert.deepEqual(record.pageErrors, []);
  await page.context().close();
});

test('each county of a screening is asked by itself and beside the others', async () => {
  const { page, record } = await screeningPage(stage);
  await give(page, await countyFiles(page, 6, { seed: 31 }));
  const section = page.locator('#cx-second-look');
  await section.locator('summary').first().click();
  await page.waitForFunction(() => document.querySelectorAll('[id^="cx-asked-"]').length === 6);
  const first = section.locator('details').first();
  await first.locator('summary').click();
  const questions = await first.locator('li').allInnerTexts();
  // The figures are those of one pattern, so that many are the same.
  assert.ok(questions.some((said) => /个数与.*所填完全相同/.test(said)), questions.join('\n'));
  await page.locator('#cx-papers').selectOption('4');
  const sheet = await (await wholePaper(page)).innerText();
  for (const said of questions) assert.ok(sheet.includes(said), said);
  assert.equal(sheet.match(/核验单位意见/g).length, 6);
  // What is said of many indicators alike is said once, on the page as on the sheet.
  assert.ok(questions.filter((said) => /已得满分/.test(said)).length <= 1, questions.join('\n'));
  assert.match(sheet, /☐更正为：/);
  assert.deepEqual(record.pageErrors, []);
  await page.context().close();
});
