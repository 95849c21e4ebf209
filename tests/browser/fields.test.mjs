// What a field takes, and what it says at once of what it does not take: the old value
// stays, and the words stand where a screen reader finds them.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { begin, caseText, enter, exportJson, go, openText, problemAt } from './county.mjs';
import { open, started } from './support.mjs';

let stage;
let page;
let record;
before(async () => {
  stage = await open();
  ({ page, record } = await stage.openPage());
  await begin(page);
});
after(() => stage?.close());

const scoreNow = () => page.locator('#cx-score').innerText();

test('a part larger than its whole is told at the field, and the old value counts on', async () => {
  await go(page, '#/indicators/2');
  await enter(page, 'cx-2-units_due', '45');
  await enter(page, 'cx-2-units_connected', '36');
  assert.equal(await problemAt(page, 'cx-2-units_connected'), undefined);
  const before = await scoreNow();
  await enter(page, 'cx-2-units_connected', '54');
  const problem = await problemAt(page, 'cx-2-units_connected');
  assert.match(problem, /54.*不能大于.*45.*仍按原来的 36 计算/);
  assert.equal(await page.locator('#cx-2-units_connected').inputValue(), '54', 'nothing typed is lost');
  assert.equal(await scoreNow(), before);
  // It was the whole that was wrong: mended there, the part is taken.
  await enter(page, 'cx-2-units_due', '60');
  assert.equal(await problemAt(page, 'cx-2-units_connected'), undefined);
  assert.notEqual(await scoreNow(), before);
});

for (const [typed, taken] of [
  ['１２００', '1200'],
  ['1,200', '1200'],
  ['1，234，567', '1234567'],
  [' 12 ', '12'],
  ['0', '0'],
]) {
  test(`“${typed}” is taken as ${taken}`, async () => {
    await go(page, '#/indicators/5');
    await enter(page, 'cx-5-permits_due', typed);
    assert.equal(await problemAt(page, 'cx-5-permits_due'), undefined);
    await page.waitForFunction((text) => document.getElementById('cx-5-permits_due').value === text, taken);
  });
}

for (const [typed, words] of [
  ['十二', /“十二”不能识别/],
  ['12abc', /“abc”不能识别/],
  ['1,5', /“,”的位置不对/],
  ['1e3', /“e”不能识别/],
  ['-3', /不能是负数/],
  ['－3', /不能是负数/],
  ['12.5', /请填整数/],
  ['1234567890123456', /最多15位/],
]) {
  test(`“${typed}” is refused in words, and 3 counts on`, async () => {
    await go(page, '#/indicators/15');
    await enter(page, 'cx-15-scenes_in_operation', '3');
    await enter(page, 'cx-15-scenes_in_operation', typed);
    const problem = await problemAt(page, 'cx-15-scenes_in_operation');
    assert.match(problem ?? '', words);
    assert.match(problem, /仍按原来的 3 计算/);
    assert.equal(await scoreNow(), '60.0000');
    // Elsewhere and back: what was typed is still there, and still told.
    await go(page, '#/result');
    await go(page, '#/indicators/15');
    assert.equal(await page.locator('#cx-15-scenes_in_operation').inputValue(), typed);
    assert.match((await problemAt(page, 'cx-15-scenes_in_operation')) ?? '', words);
  });
}

test('what was not taken is counted on the report page, and not in the file', async () => {
  await go(page, '#/indicators/15');
  await enter(page, 'cx-15-scenes_in_operation', '3');
  await enter(page, 'cx-15-scenes_in_operation', '许多');
  await go(page, '#/report');
  assert.match(await page.getByRole('alert').innerText(), /有 1 处填写需要更正/);
  const { text } = await exportJson(page);
  assert.equal(JSON.parse(text).assessment.answers[15].inputs.scenes_in_operation, '3');
  await go(page, '#/indicators/15');
  await enter(page, 'cx-15-scenes_in_operation', '4');
  await go(page, '#/report');
  assert.equal(await page.getByRole('alert').count(), 0);
});

test('an emptied field is open again', async () => {
  await go(page, '#/indicators/15');
  await enter(page, 'cx-15-scenes_in_operation', '');
  assert.equal(await problemAt(page, 'cx-15-scenes_in_operation'), undefined);
  assert.equal(await scoreNow(), '0.0000–100.0000');
});

test('not applicable counts only with a reason', async () => {
  await go(page, '#/indicators/12');
  await page.locator('#cx-state-12-3').click();
  assert.match(await problemAt(page, 'cx-reason-12'), /请写明理由/);
  await enter(page, 'cx-reason-12', '   ');
  assert.match(await problemAt(page, 'cx-reason-12'), /请写明理由/);
  await go(page, '#/report');
  assert.match(await page.getByRole('alert').innerText(), /有 1 处填写需要更正/);
  await go(page, '#/indicators/12');
  await enter(page, 'cx-reason-12', '没有惩戒对象');
  assert.equal(await problemAt(page, 'cx-reason-12'), undefined);
  assert.equal(await scoreNow(), '—');
  // Turned back, the indicator is as it was before.
  await page.locator('#cx-state-12-0').click();
  assert.equal(await scoreNow(), '0.0000–100.0000');
});

test('not applicable cannot be chosen where the scheme does not take it, and the reason stands beside it', async () => {
  await go(page, '#/indicators/1');
  const option = page.locator('#cx-state-1-3');
  assert.ok(await option.isDisabled());
  assert.match(await option.locator('xpath=..').innerText(), /不适用（按当前评分方案，各县都应填写本项）/);
  await go(page, '#/indicators/12');
  assert.ok(await page.locator('#cx-state-12-3').isEnabled());
});

test('not applicable that a file states all the same is shown, and can be left', async () => {
  const other = await stage.openPage();
  const stated = JSON.parse(await caseText('not-applicable-not-allowed'));
  await openText(other.page, JSON.stringify(stated));
  const [no] = Object.entries(stated.answers).find(([, answer]) => answer.state === 'not_applicable');
  await go(other.page, `#/indicators/${no}`);
  assert.ok(await other.page.locator(`#cx-state-${no}-3`).isChecked());
  await other.page.locator('.cx-callout', { hasText: '当前评分方案不允许，按“未填”计入区间' }).waitFor();
  await other.page.locator(`#cx-state-${no}-1`).click();
  assert.ok(await other.page.locator(`#cx-state-${no}-3`).isDisabled());
  await other.context.close();
});

test('an event without a date is not added', async () => {
  await go(page, '#/eligibility');
  await page.locator('#cx-accidents-1').click();
  await page.locator('#cx-accidents-add').click();
  assert.match(await problemAt(page, 'cx-accidents-date'), /请先选择日期/);
  assert.equal(await page.locator('.cx-entry').count(), 0);
  await page.locator('#cx-accidents-date').fill('2020-05-01');
  await page.locator('#cx-accidents-add').click();
  await page.locator('#cx-accident-0-deaths').waitFor();
  assert.equal(await problemAt(page, 'cx-accidents-date'), undefined);
  await enter(page, 'cx-accident-0-deaths', '-1');
  assert.match(await problemAt(page, 'cx-accident-0-deaths'), /不能是负数.*暂未采用/);
  // Which accident it was, for those who read it later.
  await enter(page, 'cx-accident-0-note', '某厂车间');
  await go(page, '#/indicators');
  await go(page, '#/eligibility');
  assert.equal(await page.locator('#cx-accident-0-note').inputValue(), '某厂车间');
  await page.getByRole('button', { name: '删除 2020-05-01' }).click();
});

test('a listing does not end before it begins', async () => {
  await page.locator('#cx-spans-1').click();
  await page.locator('#cx-spans-date').fill('2020-05-01');
  await page.locator('#cx-spans-add').click();
  await enter(page, 'cx-span-0-to', '2020-04-30');
  assert.match(await problemAt(page, 'cx-span-0-to'), /早于列入日期/);
  await enter(page, 'cx-span-0-to', '2020-05-01');
  assert.equal(await problemAt(page, 'cx-span-0-to'), undefined);
});

test('a document without a title is not listed', async () => {
  await go(page, '#/indicators/15');
  await enter(page, 'cx-15-scenes_in_operation', '4');
  await page.getByText('登记一份材料').click();
  await page.locator('#cx-evidence-add').click();
  assert.match(await problemAt(page, 'cx-evidence-title'), /请填写材料名称/);
  for (const number of ['甲', '乙']) {
    await page.locator('#cx-evidence-title').fill('同名材料');
    await page.locator('#cx-evidence-number').fill(number);
    await page.locator('#cx-evidence-add').click();
    await page.locator('.cx-evidence__document', { hasText: number }).waitFor();
  }
  assert.equal(await page.locator('.cx-evidence__document').count(), 2, 'one title, two documents');
});

test('one answer changed leaves every other one as it was', async () => {
  const before = JSON.parse((await exportJson(page)).text).assessment;
  await go(page, '#/indicators/15');
  await enter(page, 'cx-15-scenes_in_operation', '1');
  const after = JSON.parse((await exportJson(page)).text).assessment;
  before.answers[15].inputs.scenes_in_operation = '1';
  assert.deepEqual(after, before);
});

test('a development zone needs a name and has no code', async () => {
  const other = await stage.openPage({ path: '/#/applicant' });
  await started(other.page);
  await other.page.getByText('名单以外的开发区', { exact: true }).click();
  const choose = other.page.getByRole('button', { name: '选定该单位' });
  await choose.click();
  assert.match(await problemAt(other.page, 'cx-zone-name'), /请填写单位名称/);
  assert.equal(await other.page.locator('#cx-reference').count(), 0);
  await other.page.locator('#cx-zone-name').fill('郑州高新技术产业开发区');
  await choose.click();
  await other.page.locator('#cx-reference').waitFor();
  const { name, text } = await exportJson(other.page);
  assert.match(name, /^诚信自评_郑州高新技术产业开发区_2021_/);
  const { applicant } = JSON.parse(text).assessment;
  assert.deepEqual([applicant.code, applicant.type], [null, 'development_zone']);
});

test('nothing here made the page complain', () => {
  assert.deepEqual(record.pageErrors, []);
  assert.deepEqual(record.consoleErrors, []);
});
