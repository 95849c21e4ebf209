// What a field takes, and what it says at once of what it does not take: the old value
// stays, and the words stand where a screen reader finds them.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { countyFiles } from './counties.mjs';
import { begin, caseText, enter, exportJson, focusOn, go, openText, problemAt } from './county.mjs';
import { give, openAnalysis, screeningPage } from './screened.mjs';
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
  assert.match(problem, /54.*不能多于.*45.*此数没有计入，仍用原来的 36/);
  assert.equal(await page.locator('#cx-2-units_connected').inputValue(), '54', 'nothing typed is lost');
  assert.equal(await scoreNow(), before);
  // It was the whole that was wrong: mended there, the part is taken.
  await enter(page, 'cx-2-units_due', '60');
  assert.equal(await problemAt(page, 'cx-2-units_connected'), undefined);
  assert.notEqual(await scoreNow(), before);
});

test('a zero of a whole needs its reason where it may be, and is rejected where it may not', async () => {
  await go(page, '#/indicators/4');
  await enter(page, 'cx-4-penalties_reported', '0');
  await enter(page, 'cx-4-penalties_compliant', '0');
  const reason = page.locator('#cx-4-penalties_reported-reason');
  await reason.waitFor();
  assert.match(await problemAt(page, 'cx-4-penalties_reported-reason'), /没有说明的，本评分项按“待核实”计/);
  const open = await exportJson(page);
  const indicator = ({ text }) => JSON.parse(text).result.indicators.find(({ no }) => no === 4);
  // 50 of 100 points are open: permits are not stated, penalties not explained.
  assert.equal(indicator(open).low, '0.0000');
  await go(page, '#/indicators/4');
  await enter(page, 'cx-4-permits_reported', '100');
  await enter(page, 'cx-4-permits_compliant', '100');
  // Permits give all their 50 points; the other 50 may come to anything.
  let now = indicator(await exportJson(page));
  assert.deepEqual([now.low, now.high], ['50.0000', '100.0000']);
  await go(page, '#/indicators/4');
  await enter(page, 'cx-4-penalties_reported-reason', '本县没有行政处罚权限。');
  now = indicator(await exportJson(page));
  assert.deepEqual([now.low, now.high], ['100.0000', '100.0000'], 'penalties are left out');
  // How many units there are can be no zero.
  await go(page, '#/indicators/2');
  const before = await page.locator('#cx-2-units_due').inputValue();
  await enter(page, 'cx-2-units_due', '0');
  assert.match(await problemAt(page, 'cx-2-units_due'), /0/);
  assert.equal(await page.locator('#cx-2-units_due-reason').count(), 0);
  await enter(page, 'cx-2-units_due', before);
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
    assert.match(problem, /仍用原来的 3/);
    assert.equal(await scoreNow(), '60');
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
  assert.equal(await scoreNow(), '0–100');
});

test('not applicable counts only with a reason', async () => {
  await go(page, '#/indicators/12');
  await page.locator('#cx-state-12-2').click();
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
  assert.equal(await page.locator('#cx-score').count(), 0, 'no points before there are any');
});

test('not applicable is offered only where the scheme takes it', async () => {
  await go(page, '#/indicators/1');
  await page.locator('#cx-state-1-1').waitFor();
  assert.equal(await page.locator('#cx-state-1-2').count(), 0);
  await go(page, '#/indicators/12');
  assert.ok(await page.locator('#cx-state-12-2').isEnabled());
});

test('not applicable that a file states all the same is shown, and can be left', async () => {
  const other = await stage.openPage();
  const stated = JSON.parse(await caseText('not-applicable-not-allowed'));
  await openText(other.page, JSON.stringify(stated));
  const [no] = Object.entries(stated.answers).find(([, answer]) => answer.state === 'not_applicable');
  await go(other.page, `#/indicators/${no}`);
  assert.ok(await other.page.locator(`#cx-state-${no}-2`).isChecked());
  await other.page.locator('.cx-callout', { hasText: '不能选“不适用”；现按“未填报”计入区间' }).waitFor();
  const option = other.page.locator(`#cx-state-${no}-2`);
  assert.ok(await option.isDisabled());
  assert.match(await option.locator('xpath=..').innerText(), /不涉及（不适用）（按当前评分方案，各县都应填写本项）/);
  await other.page.locator(`#cx-state-${no}-0`).click();
  await option.waitFor({ state: 'detached' });
  await other.context.close();
});

test('a figure of an event is refused at its field, and its remark is kept', async () => {
  await go(page, '#/eligibility');
  await page.locator('#cx-safety_accident-1').click();
  await enter(page, 'cx-safety_accident-0-date', '2020-05-01');
  await enter(page, 'cx-safety_accident-0-deaths', '-1');
  assert.match(await problemAt(page, 'cx-safety_accident-0-deaths'), /不能是负数.*没有计入/);
  // Which accident it was, for those who read it later.
  await enter(page, 'cx-safety_accident-0-note', '某厂车间');
  await go(page, '#/indicators');
  await go(page, '#/eligibility');
  assert.equal(await page.locator('#cx-safety_accident-0-note').inputValue(), '某厂车间');
  await page.getByRole('button', { name: '删除 第1条（2020-05-01）' }).click();
});

test('a loss is asked in 万元 and stored in yuan', async () => {
  await page.locator('#cx-environmental_incident-1').click();
  await enter(page, 'cx-environmental_incident-0-date', '2020-05-01');
  assert.equal(await page.locator('#cx-environmental_incident-0-loss_yuan-unit').innerText(), '万元');
  await enter(page, 'cx-environmental_incident-0-loss_yuan', '2000');
  const outcome = page.locator('section', { has: page.locator('#cx-check-environmental_incident') });
  await outcome.getByText(/直接经济损失2000万元，达到重大等级标准（2000万元以上）/).first().waitFor();
  await enter(page, 'cx-environmental_incident-0-loss_yuan', '1999.999999');
  await enter(page, 'cx-environmental_incident-0-evacuated', '0.5');
  const { assessment } = JSON.parse((await exportJson(page)).text);
  assert.equal(assessment.eligibility.environmental_incidents.events[0].loss_yuan, '19999999.99');
  await go(page, '#/eligibility');
  assert.equal(await page.locator('#cx-environmental_incident-0-loss_yuan').inputValue(), '1999.999999');
  await page.locator('#cx-environmental_incident-2').click();
});

test('a listing does not end before it begins', async () => {
  await page.locator('#cx-judgment_defaulter-1').click();
  await enter(page, 'cx-judgment_defaulter-0-date', '2020-05-01');
  await enter(page, 'cx-judgment_defaulter-0-until', '2020-04-30');
  assert.match(await problemAt(page, 'cx-judgment_defaulter-0-until'), /早于列入日期/);
  await enter(page, 'cx-judgment_defaulter-0-until', '2020-05-01');
  assert.equal(await problemAt(page, 'cx-judgment_defaulter-0-until'), undefined);
});

test('documents may have one title, and one without any says that it lacks it', async () => {
  await go(page, '#/indicators/15');
  await enter(page, 'cx-15-scenes_in_operation', '4');
  for (const [at, number] of ['甲', '乙'].entries()) {
    await page.locator('#cx-evidence-add').click();
    await enter(page, `cx-evidence-${at}-title`, '同名材料');
    await enter(page, `cx-evidence-${at}-number`, number);
  }
  assert.equal(await page.locator('.cx-entry').count(), 2, 'one title, two documents');
  await page.locator('#cx-evidence-add').click();
  assert.equal(await problemAt(page, 'cx-evidence-2-title'), undefined, 'nobody has begun it');
  await enter(page, 'cx-evidence-2-number', '丙');
  assert.match(await problemAt(page, 'cx-evidence-2-title'), /请填写材料名称/);
  await enter(page, 'cx-evidence-2-title', '通知');
  assert.equal(await problemAt(page, 'cx-evidence-2-title'), undefined);
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

/** Pastes a text into a field by the keyboard, as from another program. */
async function paste(page, id, text) {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.locator(`#${id}`).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+V');
}

const valueOf = (page, id) => page.locator(`#${id}`).inputValue();

/** Waits until a field shows a text: it is drawn a moment after it was taken. */
const shows = (page, id, text) =>
  page.waitForFunction(([at, wanted]) => document.getElementById(at)?.value === wanted, [id, text]);

for (const [typed, taken] of [
  ['  1 200  ', '1200'],
  ['12　000', '12000'],
  ['\u00A012\u202F000\u00A0', '12000'],
  ['12000条', '12000'],
  ['1.2 万条', '12000'],
]) {
  test(`“${typed}” is understood as ${taken}`, async () => {
    await go(page, '#/indicators/5');
    await enter(page, 'cx-5-permits_due', typed);
    await shows(page, 'cx-5-permits_due', taken);
    assert.equal(await problemAt(page, 'cx-5-permits_due'), undefined);
  });
}

for (const [typed, words] of [
  ['约300', /“约”/],
  ['98%', /“%”/],
  ['12户', /“户”/],
  ['24318 24057', /空格/],
  ['12.5,3', /“,”的位置不对/],
  ['1.2.3', /两个小数点/],
]) {
  test(`“${typed}” is refused by what was met`, async () => {
    await go(page, '#/indicators/5');
    await enter(page, 'cx-5-permits_due', '12000');
    await enter(page, 'cx-5-permits_due', typed);
    const problem = await problemAt(page, 'cx-5-permits_due');
    assert.match(problem, words);
    assert.doesNotMatch(problem, /单位/);
    assert.match(problem, /仍用原来的 12000/);
    assert.equal(await valueOf(page, 'cx-5-permits_due'), typed);
    await enter(page, 'cx-5-permits_due', '12000');
  });
}

test('two cells of a sheet fill two fields, and of what does not fit none is taken', async () => {
  const { page: sheet, context } = await stage.openPage({ permissions: ['clipboard-read', 'clipboard-write'] });
  await begin(sheet);
  await go(sheet, '#/indicators/4');
  const [whole, part] = ['cx-4-permits_reported', 'cx-4-permits_compliant'];
  for (const [cells, values] of [
    ['24318\t24057', ['24318', '24057']],
    ['60\r\n54\r\n', ['60', '54']],
  ]) {
    await paste(sheet, whole, cells);
    await shows(sheet, whole, values[0]);
    await shows(sheet, part, values[1]);
  }
  await paste(sheet, whole, '80\t约70');
  assert.match(await problemAt(sheet, whole), /都没有采用.*第2个数.*“约”.*仍用原来的 60/);
  assert.equal(await valueOf(sheet, whole), '80\t约70', 'nothing pasted is lost');
  assert.equal(await valueOf(sheet, part), '54');
  await paste(sheet, part, '1\t2');
  assert.match(await problemAt(sheet, part), /粘贴了2个数/);
  // One cell is an ordinary paste.
  await paste(sheet, whole, '1,200\r\n');
  await sheet.keyboard.press('Tab');
  await shows(sheet, whole, '1200');
  await context.close();
});

test('the unit is bound to its field', async () => {
  await go(page, '#/indicators/5');
  const described = await page.locator('#cx-5-permits_due').evaluate((control) =>
    control.getAttribute('aria-describedby').split(' ').map((id) => document.getElementById(id).textContent));
  assert.equal(described[0], '条');
  assert.match(described[1], /^口径：期间作出、依法应公示的许可决定数/);
});

test('a day is read in every notation, rewritten, and what is no day stays and counts for nothing', async () => {
  await go(page, '#/applicant');
  for (const typed of ['2022-6-30', '2022.6.30', '2022/6/30', '2022年6月30日', '20220630', '２０２２．６．３０', ' 2022 年 6 月 30 日 ']) {
    await enter(page, 'cx-reference', '2021-12-31');
    await shows(page, 'cx-reference', '2021年12月31日');
    await enter(page, 'cx-reference', typed);
    await shows(page, 'cx-reference', '2022年6月30日');
    assert.equal(await problemAt(page, 'cx-reference'), undefined, typed);
  }
  for (const [typed, words] of [
    ['21-1-5', /年份请写四位/],
    ['0020-05-01', /1900至2999/],
    ['3000-01-01', /1900至2999/],
    ['2021-2-29', /没有2021年2月29日/],
    ['明年', /请写明年、月、日/],
    ['', /不能为空/],
  ]) {
    await enter(page, 'cx-reference', typed);
    const problem = await problemAt(page, 'cx-reference');
    assert.match(problem ?? '', words, typed);
    assert.match(problem, /仍用原来的 2022年6月30日/);
    assert.equal(await valueOf(page, 'cx-reference'), typed);
  }
  // Elsewhere and back: it is still there, counted, and not in the file.
  await enter(page, 'cx-prepared-on', '0022-04-10');
  const { text } = await exportJson(page);
  assert.match(await page.getByRole('alert').innerText(), /有 2 处填写需要更正/);
  const { assessment } = JSON.parse(text);
  assert.deepEqual([assessment.reference_date, assessment.prepared?.on ?? null], ['2022-06-30', null]);
  await go(page, '#/applicant');
  assert.equal(await valueOf(page, 'cx-prepared-on'), '0022-04-10');
  await enter(page, 'cx-prepared-on', '');
  await enter(page, 'cx-reference', '2021-12-31');
  await shows(page, 'cx-reference', '2021年12月31日');
});

test('the calendar gives a day to its field, and opens by its button', async () => {
  await go(page, '#/applicant');
  await page.evaluate(() => {
    HTMLInputElement.prototype.showPicker = function () { window.calendarOf = this.id; };
  });
  await page.getByRole('button', { name: '日历 填报日期' }).click();
  assert.equal(await page.evaluate(() => window.calendarOf), 'cx-prepared-on-calendar');
  // By the keyboard from the field; Tab goes on to the next field.
  await page.locator('#cx-reference').focus();
  await page.keyboard.press('Alt+ArrowDown');
  assert.equal(await page.evaluate(() => window.calendarOf), 'cx-reference-calendar');
  await page.keyboard.press('Tab');
  assert.equal(await focusOn(page, 'cx-prepared-by'), 'cx-prepared-by');
  await page.locator('#cx-prepared-on-calendar').evaluate((native) => {
    native.value = '2021-04-10';
    native.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await shows(page, 'cx-prepared-on', '2021年4月10日');
  // Where a page may not open it, as in a frame of another site, the browser's own is there.
  await page.evaluate(() => {
    HTMLInputElement.prototype.showPicker = () => { throw new DOMException('', 'SecurityError'); };
  });
  await page.getByRole('button', { name: '日历 填报日期' }).click();
  await page.getByRole('button', { name: '日历 填报日期' }).waitFor({ state: 'detached' });
  const box = await page.locator('#cx-prepared-on-calendar').boundingBox();
  assert.ok(box.width >= 24 && box.height >= 24, 'it can be pressed');
  assert.equal(await page.locator('#cx-prepared-on-calendar').evaluate((native) => getComputedStyle(native).opacity), '1');
});

test('nothing that separates is lost from a pasted text, and what no file holds gets in nowhere', async () => {
  const { page: writer, context } = await stage.openPage({ permissions: ['clipboard-read', 'clipboard-write'] });
  await begin(writer);
  await go(writer, '#/indicators/4');
  await enter(writer, 'cx-4-permits_reported', '1200');
  for (const [pasted, taken] of [
    ['许可数据\t1188\t1200', '许可数据\t1188\t1200'],
    ['第一段\u000B第二段\u000C第三段', '第一段\n第二段\n第三段'],
    ['双公示信\uFFFE息\uFFFF报送\u202E', '双公示信息报送'],
  ]) {
    await writer.locator('#cx-note-4').fill(pasted);
    await writer.keyboard.press('Tab');
    await shows(writer, 'cx-note-4', taken);
  }
  // Half of a character, as a paste can be cut: it is seen to be damaged, and a file holds it.
  await writer.locator('#cx-note-4').evaluate((note) => {
    note.focus();
    note.value = '半个\uD840字';
    note.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await writer.keyboard.press('Tab');
  await go(writer, '#/applicant');
  await writer.locator('#cx-prepared-by').fill('兰考县\t发展\u000B改革\uFFFE委');
  await writer.keyboard.press('Tab');
  await shows(writer, 'cx-prepared-by', '兰考县 发展 改革委');
  const { text } = await exportJson(writer);
  const { assessment } = JSON.parse(text);
  assert.equal(assessment.prepared.by, '兰考县 发展 改革委');
  assert.equal(assessment.answers[4].note, '半个\uFFFD字');
  await context.close();
});

test('a text above its limit is said to be, by how much, as the files count', async () => {
  const { page: writer, context } = await stage.openPage();
  await begin(writer);
  await go(writer, '#/indicators/4');
  await enter(writer, 'cx-4-permits_reported', '1200');
  const note = writer.locator('#cx-note-4');
  await note.fill('字'.repeat(2500));
  assert.match(await problemAt(writer, 'cx-note-4'), /最多2000字，末尾500字/);
  await writer.keyboard.press('Tab');
  assert.match(await problemAt(writer, 'cx-note-4'), /最多2000字，末尾500字/);
  assert.equal((await note.inputValue()).length, 2000, 'what is shown is what is taken');
  // 1,500 characters of two units each are no more than 1,500.
  await note.fill('𠮷'.repeat(1500));
  await writer.keyboard.press('Tab');
  assert.equal(await problemAt(writer, 'cx-note-4'), undefined);
  const { text } = await exportJson(writer);
  assert.equal([...JSON.parse(text).assessment.answers[4].note].length, 1500);
  await context.close();
});

test('quota and seed are read as every figure, and a refused text stays', async () => {
  const { page: office, context } = await screeningPage(stage);
  await give(office, await countyFiles(office, 3));
  await openAnalysis(office);
  await office.locator('#cx-seed').waitFor();
  for (const [id, typed, taken, refused, words] of [
    ['cx-quota', '３', '3', 'abc', /“abc”不能识别.*仍用原来的 3/],
    ['cx-quota', '1个', '1', '100', /请填1至99的整数.*仍用原来的 1/],
    ['cx-seed', '２０２６', '2026', 'abc', /“abc”不能识别.*仍用原来的 2026/],
    ['cx-seed', '12 345', '12345', '-5', /请填0至\d+的整数.*仍用原来的 12345/],
  ]) {
    await enter(office, id, typed);
    await shows(office, id, taken);
    assert.equal(await problemAt(office, id), undefined, typed);
    await enter(office, id, refused);
    assert.match(await problemAt(office, id), words, refused);
    assert.equal(await valueOf(office, id), refused);
  }
  await enter(office, 'cx-held-on', '21-4-2');
  assert.match(await problemAt(office, 'cx-held-on'), /年份请写四位/);
  await enter(office, 'cx-held-on', '2021.4.2');
  await shows(office, 'cx-held-on', '2021年4月2日');
  await context.close();
});

test('a path is never shown for a goal that was refused', async () => {
  const { page: county, context } = await stage.openPage();
  await openText(county, await caseText('worked-half-filled'));
  await go(county, '#/improve');
  await county.locator('#cx-goal-kind').selectOption({ index: 0 });
  await enter(county, 'cx-goal-points', '６０');
  await county.locator('#cx-goal-find').click();
  await county.locator('.cx-path-found').first().waitFor();
  await enter(county, 'cx-goal-points', '很多');
  assert.match(await problemAt(county, 'cx-goal-points'), /“很多”不能识别.*此数没有计入/);
  assert.equal(await county.locator('.cx-path-found').count(), 0);
  await county.locator('#cx-goal-find').click();
  assert.equal(await focusOn(county, 'cx-goal-points'), 'cx-goal-points');
  assert.equal(await county.locator('#cx-path').innerText(), '');
  assert.equal(await valueOf(county, 'cx-goal-points'), '很多');
  await context.close();
});

test('the weights of an own scheme are read as every figure, at their fields', async () => {
  const { page: author, context } = await stage.openPage();
  await begin(author);
  await go(author, '#/scheme');
  await author.locator('#cx-own-scheme > summary').click();
  await enter(author, 'cx-own-weight-4', '２．５');
  await shows(author, 'cx-own-weight-4', '2.5');
  await enter(author, 'cx-own-weight-4', '1.2,5');
  assert.match(await problemAt(author, 'cx-own-weight-4'), /“,”的位置不对/);
  assert.equal(await valueOf(author, 'cx-own-weight-4'), '1.2,5');
  await context.close();
});

test('nothing here made the page complain', () => {
  assert.deepEqual(record.pageErrors, []);
  assert.deepEqual(record.consoleErrors, []);
});
