// Lists whose entries are written in place: what is chosen is what is recorded, nothing that
// was entered goes by a key, a click or a reload, and a removal hits one entry and can be
// undone.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { countyFiles } from './counties.mjs';
import { begin, enter, exportJson, focusOn, focused, go, problemAt, tabTo } from './county.mjs';
import { give, screeningPage } from './screened.mjs';
import { open, started } from './support.mjs';

let stage;
before(async () => {
  stage = await open();
});
after(() => stage?.close());

/** A page with a record of a county, at a route. */
async function at(route) {
  const opened = await stage.openPage();
  await begin(opened.page);
  await go(opened.page, route);
  return opened;
}

/** The four lists of facts: the check and the member of the file. */
const FACTS = [
  { check: 'safety_accident', member: 'safety_accidents' },
  { check: 'environmental_incident', member: 'environmental_incidents' },
  { check: 'statistical_fraud', member: 'statistical_fraud' },
  { check: 'judgment_defaulter', member: 'judgment_defaulter' },
];

/** Every list of a county's record: where it stands, and a field that each of its entries has. */
const LISTS = [
  ...FACTS.map(({ check }) => ({
    route: '#/eligibility', opens: `#cx-${check}-1`, add: `#cx-${check}-add`, entry: check, field: 'date',
    texts: ['2020年6月1日', '2020年6月2日', '2020年6月3日', '2020年6月4日'],
  })),
  {
    route: '#/plan', add: '#cx-measure-add', entry: 'measure', field: 'owner',
    texts: ['甲局', '乙局', '丙局', '丁局'],
  },
  {
    route: '#/indicators/15', opens: '#cx-state-15-0', add: '#cx-evidence-add', entry: 'evidence', field: 'title',
    texts: ['甲文', '乙文', '丙文', '丁文'],
  },
];

/** Writes four entries into a list. */
async function four(page, { opens, add, entry, field, texts }) {
  if (opens) await page.locator(opens).click();
  for (const [number, text] of texts.entries()) {
    const id = `cx-${entry}-${number}-${field}`;
    if (await page.locator(`#${id}`).count() === 0) await page.locator(add).click();
    await enter(page, id, text);
  }
}

/** What stands in a field of every entry, in order. */
function values(page, { entry, field }) {
  return page.locator(`[id^="cx-${entry}-"][id$="-${field}"]`).evaluateAll((all) => all.map((it) => it.value));
}

const removal = (page, { entry }, number) =>
  page.locator('.cx-entry', { has: page.locator(`#cx-${entry}-${number}-title-of`) }).getByRole('button', { name: /^删除/ });

test('there were some, without an entry, is to be verified on every page and in the file', async () => {
  const { page, context } = await at('#/eligibility');
  for (const { check } of FACTS) {
    await page.locator(`#cx-${check}-0`).click();
    await page.locator(`[data-outcome="clear"] #cx-check-${check}`).waitFor();
    await page.locator(`#cx-${check}-1`).click();
    await page.locator(`[data-outcome="unverified"] #cx-check-${check}`).waitFor();
    assert.ok(await page.locator(`#cx-${check}-1`).isChecked());
  }
  // All else is answered: the lists alone keep the verdict open.
  for (const year of [2018, 2019, 2020]) {
    for (const target of ['energy_saving', 'emission_reduction']) await page.locator(`#cx-${target}-${year}`).selectOption({ index: 1 });
  }
  await page.locator('#cx-materials_truthful-0').click();
  assert.match(await page.locator('#cx-verdict').innerText(), /待核实/);
  await go(page, '#/check');
  const lines = await page.locator('.cx-check-part', { hasText: '重特大安全生产事故' }).locator('dd').allInnerTexts();
  assert.equal(lines.filter((line) => /^待核实 · /.test(line)).length, 4, lines.join('\n'));
  const { assessment, result } = JSON.parse((await exportJson(page)).text);
  for (const { member } of FACTS) assert.deepEqual(assessment.eligibility[member], { state: 'unknown' });
  assert.equal(result.eligibility.verdict, 'unverified');
  await context.close();
});

test('no arrow key on a choice destroys what was listed', async () => {
  const { page, context } = await at('#/eligibility');
  await page.locator('#cx-safety_accident-1').click();
  await enter(page, 'cx-safety_accident-0-date', '2020-05-01');
  await enter(page, 'cx-safety_accident-0-note', '某厂车间');
  await page.locator('#cx-safety_accident-add').click();
  await enter(page, 'cx-safety_accident-1-date', '2020-05-02');
  await page.locator('#cx-safety_accident-1').focus();
  for (const [key, stated] of [['ArrowUp', 'none'], ['ArrowUp', 'unknown']]) {
    await page.keyboard.press(key);
    await page.getByText('先前列出的2条另行保留，不计入').waitFor();
    assert.equal(await page.locator('#cx-safety_accident-0-date').count(), 0);
    const text = JSON.parse((await exportJson(page)).text);
    assert.deepEqual(text.assessment.eligibility.safety_accidents, { state: stated });
    await go(page, '#/eligibility');
    await page.locator(`#cx-safety_accident-${stated === 'none' ? 0 : 2}`).focus();
  }
  await page.keyboard.press('ArrowUp');
  await page.locator('#cx-safety_accident-1-date').waitFor();
  assert.equal(await page.locator('#cx-safety_accident-0-note').inputValue(), '某厂车间');
  assert.equal(await page.locator('#cx-safety_accident-1-date').inputValue(), '2020年5月2日');
  await context.close();
});

// What is typed and refused, in the first and in the second entry.
for (const [list, first, second] of [
  [LISTS[0], ['deaths', '三人'], ['injured', '12.5']],
  [LISTS[1], ['deaths', '三人'], ['injured', '12.5']],
  [LISTS[3], ['until', '2019年1月1日'], ['until', '2018年1月1日']],
  [LISTS[4], ['date', '两个月'], ['date', '三个月']],
]) {
  test(`what was refused stays with its ${list.entry} when another is removed`, async () => {
    const { page, context } = await at(list.route);
    await four(page, { ...list, texts: list.texts.slice(0, 2) });
    const [one, two] = [`cx-${list.entry}-0-${first[0]}`, `cx-${list.entry}-1-${second[0]}`];
    await enter(page, one, first[1]);
    await enter(page, two, second[1]);
    const told = [await problemAt(page, one), await problemAt(page, two)];
    assert.ok(told[0] && told[1]);
    await removal(page, list, 0).click();
    await page.locator(`#${one}`).waitFor({ state: 'detached' });
    assert.equal(await page.locator(`#${two}`).inputValue(), second[1]);
    assert.equal(await problemAt(page, two), told[1]);
    assert.equal(await problemAt(page, `cx-${list.entry}-1-${list.field}`), undefined);
    // With its own entry it comes back.
    await page.getByRole('button', { name: '撤销' }).click();
    await page.locator(`#${one}`).waitFor();
    assert.equal(await page.locator(`#${one}`).inputValue(), first[1]);
    assert.equal(await problemAt(page, one), told[0]);
    await context.close();
  });
}

for (const list of LISTS) {
  test(`a double click removes one ${list.entry}, and undo brings it back where it was`, async () => {
    const { page, context } = await at(list.route);
    await four(page, list);
    const all = list.texts;
    assert.deepEqual(await values(page, list), all);
    await removal(page, list, 0).dblclick();
    await page.locator('.cx-removed').waitFor();
    assert.deepEqual(await values(page, list), all.slice(1));
    const undo = `cx-undo-${list.entry}`;
    assert.equal(await focusOn(page, undo), undo);
    assert.match(await page.locator(`#${undo}-said`).innerText(), /^已删除“.+”。$/);
    await page.keyboard.press('Enter');
    await page.locator('.cx-removed').waitFor({ state: 'detached' });
    assert.deepEqual(await values(page, list), all);
    const back = `cx-${list.entry}-0-title-of`;
    assert.equal(await focusOn(page, back), back);
    await context.close();
  });

  test(`by keyboard one ${list.entry} goes at a time, and the focus stays at its place`, async () => {
    const { page, context } = await at(list.route);
    await four(page, list);
    await removal(page, list, 1).focus();
    // A key that is held down repeats itself.
    await page.keyboard.down('Enter');
    await page.keyboard.down('Enter');
    await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    const undo = `cx-undo-${list.entry}`;
    assert.equal(await focusOn(page, undo), undo);
    const [first, , third, fourth] = list.texts;
    assert.deepEqual(await values(page, list), [first, third, fourth]);
    // Another change in the list: what was removed is gone for good.
    await enter(page, `cx-${list.entry}-3-${list.field}`, list.texts[1]);
    await page.locator('.cx-removed').waitFor({ state: 'detached' });
    assert.deepEqual(await values(page, list), [first, third, list.texts[1]]);
    // Removed again, it is gone with the page.
    await removal(page, list, 0).click();
    await page.locator('.cx-removed').waitFor();
    await go(page, '#/result');
    await go(page, list.route);
    assert.equal(await page.locator('.cx-removed').count(), 0);
    assert.deepEqual(await values(page, list), [third, list.texts[1]]);
    await context.close();
  });

  test(`a ${list.entry} is there from its first letter, and leaving the page keeps it`, async () => {
    const { page, context } = await at(list.route);
    if (list.opens) await page.locator(list.opens).click();
    const id = `cx-${list.entry}-0-${list.field}`;
    if (await page.locator(`#${id}`).count() === 0) {
      await page.locator(list.add).click();
      await page.locator(`#${id}`).waitFor();
    }
    // Nobody wrote in it: it is no entry yet.
    assert.equal(await removal(page, list, 0).count(), 0);
    await go(page, '#/result');
    await go(page, list.route);
    assert.equal(await removal(page, list, 0).count(), 0);
    if (await page.locator(`#${id}`).count() === 0) await page.locator(list.add).click();
    await page.locator(`#${id}`).focus();
    await page.locator(`#${id}`).evaluate((control) => { control.isTheSame = true; });
    // A day is handed over once it is one; a text from its first letter on.
    const [begun, more] = list.field === 'date' ? ['2020-6-1', '月'] : ['一', '二三'];
    await page.keyboard.type(begun);
    await removal(page, list, 0).waitFor();
    assert.equal(await focused(page), id);
    assert.ok(await page.locator(`#${id}`).evaluate((control) => control.isTheSame), 'the field was drawn anew');
    // Left half-written, by the address, without leaving the field first.
    await page.keyboard.type(more);
    await go(page, '#/result');
    await go(page, list.route);
    assert.deepEqual(await values(page, list), [begun + more]);
    await page.reload();
    await page.locator(`#${id}`).waitFor();
    assert.deepEqual(await values(page, list), [begun + more]);
    await context.close();
  });
}

test('lesser events are put on record under no, and the file and the form have them', async () => {
  const { page, context } = await at('#/eligibility');
  await page.locator('#cx-safety_accident-0').click();
  await page.locator('#cx-safety_accident-record').click();
  await enter(page, 'cx-safety_accident-0-date', '2020-06-18');
  await page.locator('#cx-safety_accident-0-level').selectOption({ label: '较大' });
  await enter(page, 'cx-safety_accident-0-deaths', '3');
  await page.locator('[data-outcome="clear"] #cx-check-safety_accident').waitFor();
  assert.ok(await page.locator('#cx-safety_accident-0').isChecked(), 'there was none that is asked for');
  const { safety_accidents: stated } = JSON.parse((await exportJson(page)).text).assessment.eligibility;
  assert.equal(stated.state, 'none');
  assert.deepEqual(stated.events.map(({ date, official_level, deaths }) => [date, official_level, deaths]), [['2020-06-18', 'larger', '3']]);
  await go(page, '#/eligibility');
  // Nothing hides there: ten killed are a major accident, whatever was chosen above it.
  await page.locator('#cx-safety_accident-0-level').selectOption({ index: 0 });
  for (const [figure, value] of [['deaths', '10'], ['injured', '0'], ['loss_yuan', '0']]) {
    await enter(page, `cx-safety_accident-0-${figure}`, value);
  }
  await page.locator('[data-outcome="triggered"] #cx-check-safety_accident').waitFor();
  await context.close();
});

test('a reload brings back what is kept aside, half-filled and refused', async () => {
  const { page, context } = await at('#/eligibility');
  await page.locator('#cx-safety_accident-1').click();
  await enter(page, 'cx-safety_accident-0-date', '2020-05-01');
  await enter(page, 'cx-safety_accident-0-deaths', '三人');
  await page.locator('#cx-safety_accident-0').click();
  await page.locator('#cx-judgment_defaulter-1').click();
  await page.locator('#cx-statistical_fraud-1').click();
  await enter(page, 'cx-statistical_fraud-0-note', '待查');
  await page.locator('.cx-page').getByText('所列第1条的日期待核实，是否计入无法判断。').waitFor();
  await go(page, '#/indicators/12');
  await page.locator('#cx-state-12-2').click();
  await enter(page, 'cx-reason-12', '本年度没有失信主体');
  await page.locator('#cx-state-12-1').click();
  await go(page, '#/eligibility');
  await page.reload();
  await started(page);
  await page.getByText('先前列出的1条另行保留，不计入').waitFor();
  assert.ok(await page.locator('#cx-judgment_defaulter-1').isChecked(), 'chosen, though nothing is listed yet');
  assert.equal(await page.locator('#cx-statistical_fraud-0-note').inputValue(), '待查');
  await page.locator('#cx-safety_accident-1').click();
  assert.equal(await page.locator('#cx-safety_accident-0-deaths').inputValue(), '三人');
  assert.match(await problemAt(page, 'cx-safety_accident-0-deaths'), /“三人”不能识别/);
  await go(page, '#/indicators/12');
  await page.locator('#cx-state-12-2').click();
  assert.equal(await page.locator('#cx-reason-12').inputValue(), '本年度没有失信主体');
  await context.close();
});

test('the button for another entry leads into its first field', async () => {
  for (const list of LISTS) {
    const { page, context } = await at(list.route);
    await four(page, { ...list, texts: list.texts.slice(0, 1) });
    await page.locator(list.add).focus();
    await page.keyboard.press('Enter');
    const first = { measure: 'indicator', evidence: 'title' }[list.entry] ?? 'date';
    assert.equal(await focusOn(page, `cx-${list.entry}-1-${first}`), `cx-${list.entry}-1-${first}`);
    await context.close();
  }
});

test('a double click removes one file of a screening, and what belongs to the others stays', async () => {
  const { page, context } = await screeningPage(stage);
  await give(page, await countyFiles(page, 4, { seed: 5 }));
  await page.locator('#cx-files-taken').click();
  const names = () => page.locator('.cx-files__name').allInnerTexts();
  const all = await names();
  assert.equal(all.length, 4);
  // A code that is not that of the file sets it apart.
  await enter(page, 'cx-code-3', 'ABCD');
  const apart = page.locator('.cx-files__file[data-state="started"]');
  await apart.waitFor();
  await page.locator('.cx-files__file', { hasText: all[0] }).getByRole('button', { name: /移除/ }).dblclick();
  assert.equal(await focusOn(page, 'cx-undo-files'), 'cx-undo-files');
  assert.deepEqual((await names()).sort(), all.slice(1).sort());
  assert.equal(await page.locator('#cx-code-3').inputValue(), 'ABCD');
  await page.keyboard.press('Enter');
  await page.locator('.cx-removed').waitFor({ state: 'detached' });
  assert.deepEqual((await names()).sort(), all.sort());
  assert.equal(await focusOn(page, 'cx-file-0'), 'cx-file-0');
  await context.close();
});
