// The way from a score to a plan, by keyboard where a county would use it: a derivation is
// opened, a what-if tried, one change taken over into the plan and found on paper — and the
// record itself is the same afterwards, byte for byte.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { open, pdfText, started } from './support.mjs';

let stage;
before(async () => {
  stage = await open();
});
after(() => stage.close());

const CASE = new URL('../cases/worked-half-filled.json', import.meta.url);

/** A page on which the half-filled worked example is open. */
async function halfFilled() {
  const { assessment } = JSON.parse(await readFile(CASE, 'utf8'));
  const opened = await stage.openPage();
  const file = { name: 'half.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(assessment)) };
  await started(opened.page);
  await opened.page.setInputFiles('#cx-file', file);
  await opened.page.click('#cx-go-on');
  await opened.page.waitForSelector('#cx-result-total');
  return opened;
}

/** The report as the page exports it. */
async function exported(page) {
  await page.goto(new URL('#/report', page.url()).href);
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#cx-export')]);
  return readFile(await download.path(), 'utf8');
}

const go = async (page, hash, selector) => {
  await page.goto(new URL(hash, page.url()).href);
  await page.waitForSelector(selector);
};

test('every number opens its derivation by the keyboard', async () => {
  const { page } = await halfFilled();
  // The total of the example: 33.33 + 1.00 = 34.33, and 566.5837 ÷ 17 = 33.3284… → 33.33.
  const number = page.locator('#cx-result-total');
  await number.focus();
  assert.equal(await number.getAttribute('aria-expanded'), 'false');
  await page.keyboard.press('Enter');
  assert.equal(await number.getAttribute('aria-expanded'), 'true');
  await page.getByText('33.33 + 1.00 = 34.33').first().waitFor();
  const base = page.locator('#cx-base-score', { hasText: '33.33–76.14' });
  await base.focus();
  await page.keyboard.press('Space');
  const arithmetic = page.getByText(/566\.5837 ÷ 17 = 33\.3284.* → 33\.33/).first();
  await arithmetic.waitFor();
  await page.keyboard.press('Enter');
  await arithmetic.waitFor({ state: 'hidden' });
});

test('the cheapest path is found, and taken over without touching the answers', async () => {
  const { page, record } = await halfFilled();
  const before = JSON.parse(await exported(page));
  await go(page, '#/improve', '#cx-goal-find');
  // The base is 33.33 for certain, and the next grade begins at 60.
  assert.match(await page.locator('#cx-goal-kind option:checked').innerText(), /基础分 60 分以上/);
  await page.click('#cx-goal-find');
  const found = page.locator('.cx-path-found').first();
  await found.waitFor();
  const words = await found.innerText();
  const [, low] = words.match(/基础分 (\d+(?:\.\d+)?)/);
  assert.ok(Number(low) >= 60, `the low end ${low} reaches the goal`);
  assert.match(words, /工作量：[大中小]/);
  assert.match(words, /现有存量可以补做|自2021年度起.*已发生的数据不能更改/);
  assert.doesNotMatch(words, /人月/);

  await found.getByRole('button', { name: '全部纳入创建方案' }).click();
  const after = JSON.parse(await exported(page));
  assert.ok(after.assessment.plan.measures.length > 0);
  assert.deepEqual(after.result, before.result, 'the score is the same');
  assert.deepEqual(after.assessment.answers, before.assessment.answers, 'so are the answers');
  assert.doesNotMatch(after.assessment.plan.measures.map(({ task }) => task).join(), /提升第/, 'as an office would write it');

  // The scheme's effort is an example: the county knows better.
  await go(page, '#/improve', '#cx-goal-find');
  await page.locator('#cx-lift-0-effort').evaluate((it) => { it.closest('details').open = true; });
  assert.deepEqual(await page.locator('#cx-lift-0-effort option').allInnerTexts(), ['大', '中', '小']);
  assert.equal(await page.locator('#cx-lift-0-effort option:checked').innerText(), '大', 'of the first item');
  await page.selectOption('#cx-lift-0-effort', { label: '小' });
  await go(page, '#/plan', '#cx-measure-add');
  await go(page, '#/improve', '#cx-goal-find');
  await page.locator('#cx-lift-0-effort').evaluate((it) => { it.closest('details').open = true; });
  assert.equal(await page.locator('#cx-lift-0-effort option:checked').innerText(), '小');
  assert.deepEqual(record.pageErrors, []);
});

test('a goal out of reach says so, with the most that can be had', async () => {
  const { page } = await halfFilled();
  await go(page, '#/improve', '#cx-goal-find');
  await page.selectOption('#cx-goal-kind', { index: 0 });
  await page.fill('#cx-goal-points', '150');
  await page.click('#cx-goal-find');
  await page.getByText('在期限内达不到目标').waitFor();
  await page.fill('#cx-goal-points', '六十');
  await page.click('#cx-goal-find');
  assert.equal(await page.getAttribute('#cx-goal-points', 'aria-invalid'), 'true');
  // What was refused is there again after another kind of goal was looked at.
  await page.selectOption('#cx-goal-kind', { index: 1 });
  await page.locator('#cx-goal-points').waitFor({ state: 'hidden' });
  await page.selectOption('#cx-goal-kind', { index: 0 });
  assert.equal(await page.inputValue('#cx-goal-points'), '六十');
  assert.equal(await page.getAttribute('#cx-goal-points', 'aria-invalid'), 'true');
});

test('a what-if moves a copy, and one change goes into the printed plan', async () => {
  const { page } = await halfFilled();
  const before = await exported(page);
  await go(page, '#/improve', '#cx-what-if-indicator');
  // By keyboard: the fifteenth indicator by typing in the list, its figure by typing.
  await page.focus('#cx-what-if-indicator');
  await page.keyboard.type('15');
  const field = page.locator('[id="cx-15-scenes_in_operation"]');
  await field.waitFor();
  await field.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('5');
  await page.keyboard.press('Tab');
  const row = page.locator('#cx-what-if-result tbody tr').first();
  await row.waitFor();
  assert.match(await row.innerText(), /15\..*100/s);
  assert.equal(await exported(page), before, 'the record is the same, byte for byte');

  await go(page, '#/improve', '#cx-what-if-indicator');
  await page.selectOption('#cx-what-if-indicator', { label: '15. “信易+”开展情况及成效' });
  await field.fill('5');
  await field.press('Tab');
  await row.getByRole('button', { name: '纳入创建方案' }).press('Enter');
  await row.getByText('已纳入').waitFor();

  await go(page, '#/plan', '#cx-plan-gaps');
  const task = await page.inputValue('#cx-measure-0-task');
  assert.match(task, /第15项.*信易\+.*5个/s);
  // What the plan still lacks is a press away.
  const gaps = page.locator('section[aria-labelledby="cx-plan-gaps"] a');
  await gaps.first().press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'cx-section-1-1');
  await gaps.getByText('责任单位').press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'cx-measure-0-owner');
  assert.equal(await page.evaluate(() => location.hash), '#/plan');
  await go(page, '#/report', '#cx-preview-plan');
  await page.locator('#cx-preview-plan').click();
  const paper = await pdfText(page);
  assert.match(paper.replace(/\s/g, ''), /第15/);
  assert.ok(!paper.replace(/\s/g, '').includes('不要求覆盖'), 'what the outline tells its writer is not printed');

  const { assessment, result } = JSON.parse(await exported(page));
  const { assessment: earlier, result: result0 } = JSON.parse(before);
  assert.deepEqual(assessment.answers, earlier.answers);
  assert.deepEqual(result, result0);
  assert.equal(assessment.plan.measures[0].indicator, 15);
});
