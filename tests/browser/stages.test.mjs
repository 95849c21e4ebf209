// A county on the way of the notice: where it stands, what comes next, and its own check before
// the evaluation two years after its designation. What follows from the days is held natively.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { caseText, enter, exportJson, go, openText } from './county.mjs';
import { open } from './support.mjs';

let stage;
before(async () => {
  stage = await open();
});
after(() => stage?.close());

const day = async (page, id, text) => {
  await page.locator('#cx-stage-days').evaluate((it) => { it.open = true; });
  await enter(page, id, text);
};
const now = (page) => page.locator('#cx-stages-list [aria-current="step"] strong').innerText();

test('the day that the prefecture sets stands beside that of the notice, once it is known', async () => {
  const { page, record } = await stage.openPage();
  await openText(page, await caseText('worked-half-filled'));
  await go(page, '#/report');
  const next = page.locator('#cx-next');
  assert.match(await next.innerText(), /2021年4月15日为省辖市向省申报的截止日期/);
  await enter(page, 'cx-due-on', '2021-04-08');
  assert.match(await next.innerText(), /市里要求的报送日期为2021年4月8日/);
  assert.equal(JSON.parse((await exportJson(page)).text).assessment.application.due_on, '2021-04-08');
  assert.deepEqual(record.pageErrors, []);
});

test('a county sees where it stands, and checks itself before it is evaluated again', async () => {
  const { page, record } = await stage.openPage();
  await openText(page, await caseText('worked-complete-clear'));
  const last = await exportJson(page);
  await go(page, '#/report');
  assert.equal(await now(page), '推荐申报');
  assert.match(await page.locator('#cx-next').innerText(), /^下一步：省发展改革委初审。/);
  assert.equal(await page.locator('#cx-again').count(), 0);
  await day(page, 'cx-admitted-on', '2021-05-06');
  assert.equal(await now(page), '示范创建县（市、区）');
  await day(page, 'cx-designated-on', '2021-05-05');
  assert.match(await page.locator('#cx-stages-disorder').innerText(), /“示范创建县（市、区）”的日期晚于“示范县（市、区）”的日期/);
  await day(page, 'cx-designated-on', '2021-12-20');
  assert.equal(await page.locator('#cx-stages-disorder').count(), 0);
  assert.match(await page.locator('#cx-next').innerText(), /自认定之日起满2年为2023年12月20日/);
  // Two years on: the last file is the base, and the reference date that of the evaluation.
  await go(page, '#/applicant');
  await enter(page, 'cx-reference', '2023-11-30');
  await go(page, '#/report');
  const checks = page.locator('#cx-again-checks li');
  assert.equal(await checks.count(), 6);
  // The years that the last file does not state are to be verified.
  const energy = await checks.filter({ hasText: '节能减排' }).innerText();
  assert.match(energy, /待核实/);
  assert.match(energy, /2022年度/);
  assert.match(await page.locator('#cx-again-changed').innerText(), /还没有选择/);
  await page.locator('#cx-earlier').setInputFiles({
    name: '上次.json', mimeType: 'application/json', buffer: Buffer.from(last.text),
  });
  await page.locator('#cx-again-changed p').first().waitFor();
  assert.match(await page.locator('#cx-again-changed').innerText(), /没有变动/);
  // The last report is the base of a draft of its own, and stays beside it on every page.
  await page.locator('#cx-again-begin').click();
  await go(page, '#/indicators/7');
  await enter(page, 'cx-7-entities_pledged', '1');
  await go(page, '#/report');
  assert.match(await page.locator('#cx-again-changed').innerText(), /第7项/);
  assert.match(await page.locator('#cx-again-checks').innerText(), new RegExp(`${new Date().getFullYear() - 1}年度`));
  // What was stated comes back from the data file.
  const { text } = await exportJson(page);
  const { application } = JSON.parse(text).assessment;
  assert.equal(application.admitted_on, '2021-05-06');
  assert.equal(application.designated_on, '2021-12-20');
  assert.deepEqual(record.pageErrors, []);
  await page.context().close();
});
