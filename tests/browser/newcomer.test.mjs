// Somebody who opens the page for the first time, with the figures at hand, from the start to
// the exported file: what it takes in clicks, keys and screens, and what there is to read.
// The figures go to the log; the limits hold what there is, so that it does not grow unseen.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { caseText, exportJson, focusOn, focused } from './county.mjs';
import { open, started } from './support.mjs';

/** The most that a page shows in Chinese characters before something is opened. A question
 *  carries the definition of each of its figures; the longest, No. 3, asks for six of them. */
const MOST_ON_A_QUESTION = 400;
const MOST_ON_A_LIST = 600;
/** The most clicks, and screens: the start, three before the indicators, one for each of them,
 *  the result and the report. */
const MOST_CLICKS = 130;
const MOST_SCREENS = 25;

/** The state of a line that counts nothing, by the numbers that have a list. */
const LAST = { 6: 2, 9: 1, 10: 1 };

let stage;
before(async () => {
  stage = await open();
});
after(() => stage?.close());

/** The Chinese characters that can be seen on a page; what a list would offer is not opened. */
const read = (page) => page.locator('#cx-main').evaluate((main) => {
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  let seen = '';
  while (texts.nextNode()) {
    const of = texts.currentNode.parentElement;
    const isShown = of.checkVisibility() && !of.closest('option, .cx-hidden, [aria-hidden="true"]');
    if (isShown) seen += texts.currentNode.data;
  }
  return (seen.match(/\p{Script=Han}/gu) ?? []).length;
});

test('a newcomer comes from the start to the exported file', async (t) => {
  const { answers, facts } = JSON.parse(await caseText('worked-complete-clear'));
  const { page, context } = await stage.openPage({ width: 1366, height: 768 });
  await started(page);
  const count = { clicks: 0, keys: 0 };
  const screens = [];
  const screen = async (name) => screens.push([name, await read(page)]);
  const click = async (locator) => {
    count.clicks += 1;
    await locator.click();
  };
  /** Into a field by Tab where it is the next one, else by a click. */
  const type = async (id, text) => {
    await page.keyboard.press('Tab');
    if (await focused(page) === id) count.keys += 1;
    else await click(page.locator(`#${id}`));
    count.keys += text.length;
    await page.keyboard.type(text);
  };
  /** To another page, once its title has the focus. */
  const follow = async (locator, name) => {
    await click(locator);
    await page.waitForFunction((title) => document.activeElement?.id === 'cx-title'
      && document.getElementById('cx-title').innerText.includes(title), name);
    await screen(name);
  };
  const next = page.locator('.cx-next a').last();

  await screen('首页');
  await follow(page.locator('#cx-begin-link'), '申报主体');
  await type('cx-picker', 'lkx');
  await click(page.locator('.cx-picker__division'));
  await page.locator('#cx-reference').waitFor();
  await type('cx-prepared-by', '兰考县发展和改革委员会');
  await type('cx-prepared-on', '2021-04-10');
  await follow(next, '资格核验');
  for (const check of ['safety_accident', 'environmental_incident', 'statistical_fraud', 'judgment_defaulter', 'materials_truthful']) {
    await click(page.locator(`#cx-${check}-0`));
  }
  for (const target of ['energy_saving', 'emission_reduction']) {
    for (const year of [2018, 2019, 2020]) {
      // Opened by a click, chosen by a letter or an arrow, closed by Enter.
      count.clicks += 1;
      count.keys += 2;
      await page.locator(`#cx-${target}-${year}`).selectOption({ label: '完成' });
    }
  }
  // On to the first indicator, past their list.
  await click(next);
  for (const [no, { inputs, words }] of Object.entries(answers)) {
    await page.locator('#cx-title', { hasText: new RegExp(`^${no}\\. `) }).waitFor();
    assert.equal(await focusOn(page, 'cx-title'), 'cx-title');
    await screen(`第${no}项`);
    // As the page asks, which may be for a figure that another indicator stated already.
    const fields = await page.locator('.cx-item__inputs .cx-input').evaluateAll((all) =>
      all.filter((it) => it.checkVisibility()).map(({ id }) => id).filter((id) => !id.endsWith('-words')));
    for (const id of fields) {
      const name = id.split('-').at(-1);
      if (await page.locator(`#${id}`).inputValue() === '') await type(id, inputs[name] ?? facts[name]);
      // Left as the next Tab would leave it: what several items share then stands in each.
      await page.locator(`#${id}`).dispatchEvent('change');
    }
    for (const [id, value] of Object.entries(inputs)) {
      if (typeof value === 'boolean') await click(page.locator(`#cx-${no}-${id}-${value ? 0 : 1}`));
      if (typeof value !== 'number') continue;
      if (words?.[id]) {
        await type(`cx-${no}-${id}-words`, words[id]);
        // Taken at the writer's pause, which brings the next line.
        await page.locator(`#cx-${no}-${id}-words`).dispatchEvent('change');
      }
      // Of a list, what has no state is left in the one that counts nothing.
      if (LAST[no] === value) continue;
      await click(page.locator(`#cx-${no}-${id}-${value}`));
    }
    if (LAST[no]) await click(page.locator('.cx-lines__rest button'));
    await click(page.locator('#cx-next'));
  }
  await page.locator('#cx-result-total').waitFor();
  await screen('自评结果');
  await click(page.locator('.cx-steps__link[href="#/report"]'));
  await page.locator('#cx-export').waitFor();
  await page.locator('#cx-preview-report').waitFor();
  const { text } = await exportJson(page);
  count.clicks += 1;
  screens.push(['报送材料', undefined]);

  const { result } = JSON.parse(text);
  const told = screens.map(([name, n]) => `${name} ${n ?? '—'}`).join(', ');
  t.diagnostic(`${count.clicks} clicks, ${count.keys} keys, ${screens.length} screens; characters: ${told}`);
  assert.deepEqual([result.total.low, result.answered], ['87.73', 20]);
  assert.ok(count.clicks < MOST_CLICKS, `${count.clicks} clicks`);
  assert.ok(screens.length <= MOST_SCREENS, `${screens.length} screens`);
  const LISTS = ['首页', '指标自评', '自评结果'];
  const long = screens.filter(([name, n]) => n > (LISTS.includes(name) ? MOST_ON_A_LIST : MOST_ON_A_QUESTION));
  assert.deepEqual(long, []);
  await context.close();
});
