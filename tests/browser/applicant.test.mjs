// Who applies: found by whatever is typed or pasted, taken by Enter only when nobody else
// can be meant, and changed in a filled record only after a question.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { begin, enter, exportJson, focusOn, go } from './county.mjs';
import { open, started } from './support.mjs';

let stage;
before(async () => {
  stage = await open();
});
after(() => stage?.close());

async function picker() {
  const opened = await stage.openPage({ path: '/#/applicant' });
  await started(opened.page);
  await opened.page.locator('#cx-picker').waitFor();
  return opened;
}

const results = (page) => page.locator('.cx-picker__name').allInnerTexts();
const status = (page) => page.locator('section[role=search] [role=status]').innerText();
const applicant = async (page) => JSON.parse((await exportJson(page)).text).assessment.applicant;
const named = (page) => page.locator('.cx-head__name').innerText();

test('what PDF files and input methods hand over finds the county', async () => {
  const { page, context } = await picker();
  // Kangxi radicals and a compatibility ideograph, of which the browser knows the characters.
  for (const [query, name] of [
    ['⽼城', '老城区'], ['⾦⽔区', '金水区'], ['⽯龙', '石龙区'], ['\uF90A水', '金水区'],
    ['ＬＫＸ', '兰考县'], ['４１０２２５', '兰考县'], ['兰　考', '兰考县'], ['lankao', '兰考县'],
  ]) {
    await page.locator('#cx-picker').fill(query);
    await page.locator('.cx-picker__name', { hasText: name }).waitFor();
    assert.deepEqual(await results(page), [name], query);
  }
  await context.close();
});

test('Enter takes the only match, and goes to the first of several', async () => {
  const { page, context, record } = await picker();
  const field = page.locator('#cx-picker');
  await field.fill('xx');
  await field.press('Enter');
  assert.equal(await focusOn(page, 'cx-picker-first'), 'cx-picker-first');
  assert.equal(await page.locator('#cx-reference').count(), 0, 'nobody is chosen');

  await field.fill('九寨沟');
  await field.press('Enter');
  assert.equal(await focusOn(page, 'cx-picker'), 'cx-picker', 'there is nowhere to go');

  // Something like it is offered, and never taken by itself.
  await field.fill('封邱');
  assert.match(await status(page), /您要找的是不是/);
  assert.deepEqual(await results(page), ['封丘县']);
  await field.press('Enter');
  assert.equal(await focusOn(page, 'cx-picker-first'), 'cx-picker-first');
  assert.equal(await page.locator('#cx-reference').count(), 0, 'nobody is chosen');

  // The Enter that ends a composition belongs to the input method.
  await field.fill('lkx');
  await field.dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true });
  await field.dispatchEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true });
  assert.equal(await page.locator('#cx-reference').count(), 0, 'nobody is chosen');
  assert.match(await status(page), /按回车键选定/);
  await field.press('Enter');
  await page.locator('#cx-reference').waitFor();
  assert.equal(await named(page), '兰考县');
  assert.equal(await focusOn(page, 'cx-title'), 'cx-title');
  assert.deepEqual(record.pageErrors, []);
  await context.close();
});

test('a former name finds the county, and says so', async () => {
  const { page, context } = await picker();
  await page.locator('#cx-picker').fill('长垣县');
  const row = page.locator('.cx-picker__division');
  assert.match(await row.innerText(), /长垣市[^]*原长垣县，2019年撤销/);
  await page.locator('#cx-picker').fill('吉利区');
  assert.match(await row.innerText(), /孟津区[^]*原吉利区，2021年撤销/);
  await page.locator('#cx-picker').press('Enter');
  await page.locator('#cx-reference').waitFor();
  const { name, code } = await applicant(page);
  assert.deepEqual([name, code], ['孟津区', '410308']);
  await context.close();
});

test('a national development zone is listed, and has no code', async () => {
  const { page, context } = await picker();
  await page.locator('#cx-picker').fill('航空港区');
  const row = page.locator('.cx-picker__division');
  assert.match(await row.innerText(), /郑州航空港经济综合实验区[^]*国家级开发区/);
  await row.click();
  await page.locator('#cx-reference').waitFor();
  assert.deepEqual(await applicant(page), {
    name: '郑州航空港经济综合实验区',
    code: null,
    type: 'development_zone',
    prefecture: '郑州市',
    province_administered: false,
  });
  await context.close();
});

test('the name of a listed county is not that of a zone', async () => {
  const { page, context } = await picker();
  await page.getByText('名单以外的开发区', { exact: true }).click();
  await page.locator('#cx-zone-name').fill('新野县');
  await page.getByRole('button', { name: '选定该单位' }).click();
  assert.match(await page.locator('#cx-zone-name-problem').innerText(), /“新野县”在县（市、区）名单中/);
  assert.equal(await page.locator('#cx-reference').count(), 0);
  await context.close();
});

/** Opens the change of the applicant and chooses what the query finds. */
async function choose(page, query) {
  await go(page, '#/applicant');
  await page.getByText('更换申报主体', { exact: true }).click();
  await page.locator('#cx-picker').fill(query);
  await page.locator('#cx-picker').press('Enter');
}

test('an empty record changes its applicant without a question', async () => {
  const { page, context } = await stage.openPage();
  await begin(page);
  await choose(page, '封丘');
  await page.locator('.cx-head__name', { hasText: '封丘县' }).waitFor();
  assert.equal(await page.locator('#cx-change-name').count(), 0);
  await context.close();
});

test('a filled record asks before it becomes that of another county', async () => {
  const { page, context, record } = await stage.openPage();
  await begin(page);
  await go(page, '#/indicators/4');
  await enter(page, 'cx-4-permits_reported', '1200');

  await choose(page, '封丘');
  assert.equal(await focusOn(page, 'cx-change-title'), 'cx-change-title');
  assert.equal(await page.locator('#cx-change-title').innerText(), '申报主体由兰考县改为封丘县？');
  assert.equal(await named(page), '兰考县', 'nothing changes before the answer');
  // Each answer says what it keeps, and a screen reader says it with the button.
  for (const [id, words] of [
    ['cx-change-name', /全部保留，改记在封丘县名下.*申报渠道改为“由省辖市择优推荐/],
    ['cx-change-anew', /兰考县的这份不变，留在本机草稿中/],
    ['cx-change-nothing', /不作改动/],
  ]) {
    const button = page.locator(`#${id}`);
    const described = await button.getAttribute('aria-describedby');
    assert.match(await page.locator(`#${described}`).innerText(), words);
  }
  await page.locator('#cx-change-nothing').click();
  assert.equal(await focusOn(page, 'cx-picker'), 'cx-picker');
  assert.equal(await page.locator('#cx-change-title').count(), 0);
  assert.equal(await named(page), '兰考县');

  // Only the name.
  await page.locator('#cx-picker').press('Enter');
  await page.locator('#cx-change-name').click();
  await page.locator('.cx-head__name', { hasText: '封丘县' }).waitFor();
  assert.equal(await focusOn(page, 'cx-title'), 'cx-title');
  const { text } = await exportJson(page);
  const kept = JSON.parse(text).assessment;
  assert.deepEqual(kept.applicant, {
    name: '封丘县', code: '410727', type: 'county', prefecture: '新乡市', province_administered: false,
  });
  assert.equal(kept.answers[4].inputs.permits_reported, '1200');

  // Another one: this one stays as a draft.
  await choose(page, 'lankao');
  await page.locator('#cx-change-anew').click();
  await page.locator('.cx-head__name', { hasText: '兰考县' }).waitFor();
  await go(page, '#/indicators/4');
  assert.equal(await page.locator('#cx-4-permits_reported').inputValue(), '');
  await go(page, '#/');
  const drafts = page.locator('.cx-drafts__draft');
  await drafts.first().waitFor();
  assert.deepEqual((await drafts.locator('.cx-drafts__name').allInnerTexts()).sort(), ['兰考县', '封丘县']);
  await drafts.filter({ hasText: '封丘县' }).getByRole('button', { name: '继续填写' }).click();
  await go(page, '#/indicators/4');
  assert.equal(await page.locator('#cx-4-permits_reported').inputValue(), '1200');
  assert.deepEqual(record.pageErrors, []);
  await context.close();
});
