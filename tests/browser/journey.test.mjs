// The whole journey of a county officer, by clicks and keys alone: from the start page to
// a file and a paper that carry the same numbers as the command line. Once a record is begun
// and the page has fetched ahead what a county opens, nothing is asked of the network.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import {
  chooseOption, chooseRadio, focused, focusOn, plain, tabTo, typeDate, typeInto,
} from './county.mjs';
import { evaluate, fetchedAhead, open, pdfText, started } from './support.mjs';

// What the officer enters, indicator by indicator, in the order of the page. A text is
// typed, `true` and `false` are chosen as 是 and 否, `{ level, of }` is a level out of so many.
const INPUTS = {
  1: {
    platform_connected: true,
    website: true,
    enquiry_desk: true,
    automatic_check: false,
    operation_rules: true,
  },
  2: { units_due: '45', units_connected: '38', entries_due: '224', entries_collected: '212' },
  3: {
    codes_in_stock: '118240',
    codes_converted: '118240',
    codes_total: '120000',
    codes_faulty: '7',
    records_checked: '10000',
    records_passed: '9865',
  },
  4: {
    permits_reported: '1200',
    permits_compliant: '1200',
    penalties_reported: '350',
    penalties_compliant: '343',
  },
  5: {
    permits_due: '10000',
    permits_in_time: '2159',
    penalties_due: '500',
    penalties_in_time: '410',
    records_omitted: '1',
  },
  6: {
    state_council_2015_51: { level: 0, of: 3 },
    state_council_2019_35: { level: 1, of: 3 },
    'documents_own_1-words': '省级文件（示例）',
    documents_own_1: { level: 0, of: 2 },
  },
  7: {
    approval_substitute: true,
    voluntary_disclosure: true,
    industry_self_discipline: false,
    credit_repair: true,
    deferred_documents: true,
    entities_total: '80000',
    entities_pledged: '71000',
    matters_listed: '19',
    matters_under_pledge: '19',
  },
  8: { entities_new: '5500', entities_educated: '5230', standard_material: true, service_window: false },
  9: { administrative_licensing: { level: 0, of: 2 }, tendering: { level: 0, of: 2 }, 'work_areas-rest': { pressed: true }, reports_due: '80', reports_handed_in: '60' },
  10: { ecology: { level: 0, of: 2 }, taxation: { level: 0, of: 2 }, 'areas-rest': { pressed: true }, entities_total: '80000', entities_graded: '52000' },
  11: { degree: { level: 3, of: 5 } },
  12: { notApplicable: '评价期内没有失信联合惩戒对象' },
  14: {
    enterprises_total: '20000',
    enterprises_registered: '5400',
    enterprises_applied: '620',
    enterprises_financed: '430',
    standing_mechanism: true,
    bank_enterprise_events: true,
  },
  15: { scenes_in_operation: '4' },
  16: {
    no_department_listed: true,
    arrears_owed: '980',
    arrears_cleared: '960',
    breaches_found: '6',
    breaches_corrected: '5',
  },
  17: { degree: { level: 2, of: 5 } },
  18: { joint_conference: true, own_budget: true, yearly_plan: true, yearly_appraisal: false },
  19: { activities_held: '5', media_column: true, integrity_models: true },
  20: { innovations_provincial: '1', innovations_national: '0' },
  21: { commendations_provincial: '3', commendations_national: '1' },
};

const EVIDENCE = { title: '关于公布双公示数据质量的通报', number: '兰信用办〔2020〕6号', date: '2020-06-01' };
const NOTE = '数据截至2020年12月31日。';

let stage;
let page;
let opened;
let record;
const late = [];
let file;

before(async () => {
  stage = await open();
  opened = await stage.openPage();
  ({ page, record } = opened);
  await started(page);
});
after(() => stage?.close());

/** A step of the journey; after one that failed, the others cannot be taken. */
let broken = false;
function step(name, take) {
  test(name, async (t) => {
    if (broken) return t.skip('an earlier step failed');
    broken = true;
    await take();
    broken = false;
  });
}

/** Presses Enter on a link or button that leads to another page, and waits for its title. */
async function follow(title) {
  await page.keyboard.press('Enter');
  await page.locator('#cx-title', { hasText: title }).waitFor();
  await page.waitForFunction(() => document.activeElement?.id === 'cx-title');
}

step('the county is found by name, by code and by pinyin initials', async () => {
  await tabTo(page, 'cx-begin-link');
  await follow('申报主体');
  for (const query of ['兰考', '410225', 'lkx']) {
    await typeInto(page, 'cx-picker', query);
    const found = page.locator('.cx-picker__division', { hasText: '兰考县' });
    await found.waitFor();
    assert.equal(await page.locator('.cx-picker__division').count(), 1, query);
    assert.match(await found.innerText(), /开封市.*410225.*省直管/s);
    // Back to the title, from which the next query begins.
    await page.locator('#cx-title').click();
  }
  await tabTo(page, 'cx-picker');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('#cx-reference').waitFor();
  assert.equal(await page.locator('#cx-direct-1').isChecked(), true, 'applies directly');
});

step('what a county opens later comes ahead of need; then the network may go', async () => {
  await fetchedAhead(page);
  // From here on the page is on its own: whatever it asks for is noted and refused.
  record.requests.length = 0;
  await opened.context.route('**/*', (route) => {
    late.push(route.request().url());
    return route.abort();
  });
});

step('round, reference date and author are stated', async () => {
  assert.equal(await page.locator('#cx-reference').inputValue(), '2021年12月31日');
  await typeDate(page, 'cx-reference', '2021-04-15');
  await typeInto(page, 'cx-prepared-by', '兰考县发展和改革委员会');
  await typeDate(page, 'cx-prepared-on', '2021-04-10');
  await page.keyboard.press('Tab');
  assert.equal(await page.locator('#cx-reference').inputValue(), '2021年4月15日');
  assert.equal(await page.locator('#cx-prepared-on').inputValue(), '2021年4月10日');
  await page.getByRole('link', { name: '下一步：资格核验' }).click();
  // Nothing is to be verified before anything was asked.
  await page.locator('#cx-verdict:not([data-verdict])', { hasText: '可以先填指标' }).waitFor();
  assert.equal(await page.locator('.cx-outcome').count(), 0);
});

step('the six questions are answered, with an event before the window and one in it', async () => {
  const verdict = page.locator('#cx-verdict');
  const environment = page.locator('section', { has: page.locator('#cx-check-environmental_incident') });
  await chooseRadio(page, 'cx-safety_accident', 0, 3);
  await chooseRadio(page, 'cx-environmental_incident', 1, 3);
  await typeDate(page, 'cx-environmental_incident-0-date', '2018-04-14');
  await page.keyboard.press('Tab');
  await environment.getByText('2018年4月14日的情形发生在核验期间之前（早1天）').first().waitFor();

  await tabTo(page, 'cx-environmental_incident-add');
  await page.keyboard.press('Enter');
  assert.equal(await focusOn(page, 'cx-environmental_incident-1-date'), 'cx-environmental_incident-1-date');
  await page.keyboard.type('2020-06-01');
  await typeInto(page, 'cx-environmental_incident-1-evacuated', '12000');
  await page.keyboard.press('Tab');
  await environment.getByText(/疏散、转移人数12\s?000人，达到重大等级标准（10\s?000人以上）/).first().waitFor();
  assert.match(await verdict.innerText(), /存在否决情形/);
  assert.equal(await environment.getAttribute('data-outcome'), 'triggered');

  // It was another county's.
  await environment.getByRole('button', { name: '删除 第2条（2020-06-01）' }).click();
  await page.locator('#cx-environmental_incident-1-evacuated').waitFor({ state: 'detached' });
  assert.equal(await environment.getAttribute('data-outcome'), 'clear');

  for (const target of ['energy_saving', 'emission_reduction']) {
    for (const [year, grade] of [[2018, 1], [2019, 0], [2020, 1]]) await chooseOption(page, `cx-${target}-${year}`, grade);
  }
  await chooseRadio(page, 'cx-statistical_fraud', 0, 3);
  await chooseRadio(page, 'cx-judgment_defaulter', 0, 3);
  await chooseRadio(page, 'cx-materials_truthful', 0, 3);
  await page.locator('#cx-verdict', { hasText: '未发现否决情形' }).waitFor();
});

step('every indicator is filled in by keyboard, and the interval closes', async () => {
  await page.getByRole('link', { name: '下一步：指标自评' }).click();
  await page.locator('#cx-title', { hasText: '1. ' }).waitFor();
  const total = page.locator('#cx-total');
  assert.equal(await total.innerText(), '0–110');

  for (const [no, inputs] of Object.entries(INPUTS)) {
    await page.locator('#cx-title', { hasText: new RegExp(`^${no}\\. `) }).waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'cx-title');
    if (inputs.notApplicable) {
      await chooseRadio(page, `cx-state-${no}`, 2, 3);
      await typeInto(page, `cx-reason-${no}`, inputs.notApplicable);
    } else {
      for (const [id, value] of Object.entries(inputs)) {
        const name = `cx-${no}-${id}`;
        if (value.pressed) {
          await tabTo(page, name);
          await page.keyboard.press('Enter');
        } else if (typeof value === 'string') await typeInto(page, name, value);
        else if (typeof value === 'boolean') await chooseRadio(page, name, value ? 0 : 1, 3);
        else await chooseRadio(page, name, value.level, value.of + 1);
      }
    }
    if (no === '4') {
      await tabTo(page, 'cx-evidence-add');
      await page.keyboard.press('Enter');
      assert.equal(await focusOn(page, 'cx-evidence-0-title'), 'cx-evidence-0-title');
      await page.keyboard.type(EVIDENCE.title);
      await typeInto(page, 'cx-evidence-0-number', EVIDENCE.number);
      await typeDate(page, 'cx-evidence-0-date', EVIDENCE.date);
      await typeInto(page, `cx-note-${no}`, NOTE);
    }
    if (no === '21') {
      // Left by Tab, the last figure closes the interval.
      assert.match(await total.innerText(), /–/);
      await page.keyboard.press('Tab');
      await page.waitForFunction(() => !document.getElementById('cx-total').innerText.includes('–'));
    }
    if ((await focused(page)) !== 'cx-next') await tabTo(page, 'cx-next');
    await page.keyboard.press('Enter');
  }
  await page.locator('#cx-result-total').waitFor();
  assert.match(await page.locator('#cx-result-total').innerText(), /^\d+(\.\d+)?$/);
  assert.match(await page.locator('.cx-in-one').innerText(), /没有发现否决情形；报送前还要补\d+项指标的佐证材料。$/);
});

step('the exported file is what the command line and window.chengxin make of it', async () => {
  await page.locator('.cx-steps__link', { hasText: '报送材料' }).click();
  await page.locator('#cx-export').waitFor();
  await tabTo(page, 'cx-export');
  const coming = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const download = await coming;
  file = await readFile(await download.path(), 'utf8');
  const { digest } = JSON.parse(file);
  const name = download.suggestedFilename();
  assert.equal(name, `诚信自评_兰考县_2021_${digest.code.slice(0, 4)}.json`);
  const said = await page.locator('#cx-exported').innerText();
  assert.ok(said.includes(name) && said.includes(String(Buffer.byteLength(file))), said);

  const { status, stdout, stderr } = await evaluate(file);
  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
  assert.ok(stdout === file, 'the evaluator writes other bytes');
  const again = await page.evaluate((text) => window.chengxin.evaluate(text), file);
  assert.ok(again === file, 'window.chengxin.evaluate returns other bytes');
});

step('window.chengxin.evaluate throws an Error that lists every problem', async () => {
  const bad = '{"kind":"chengxin-assessment","version":1,"round":"2021"}';
  const thrown = await page.evaluate((text) => {
    try {
      return window.chengxin.evaluate(text);
    } catch (error) {
      return { isError: error instanceof Error, problems: error.problems };
    }
  }, bad);
  const { status, stdout, stderr } = await evaluate(bad);
  assert.equal(status, 2);
  assert.equal(stdout, '');
  assert.ok(thrown.isError && thrown.problems.length > 1, JSON.stringify(thrown));
  assert.deepEqual(thrown.problems, stderr.trimEnd().split('\n'));
});

step('the file holds what was entered', () => {
  const { assessment } = JSON.parse(file);
  assert.equal(assessment.applicant.code, '410225');
  assert.equal(assessment.reference_date, '2021-04-15');
  assert.deepEqual(assessment.prepared, { by: '兰考县发展和改革委员会', on: '2021-04-10' });
  for (const target of ['energy_saving', 'emission_reduction']) {
    assert.deepEqual(assessment.eligibility.energy_targets.map((year) => year[target]), ['met', 'exceeded', 'met']);
  }
  assert.deepEqual(assessment.eligibility.environmental_incidents.events.map(({ date }) => date), ['2018-04-14']);
  for (const [no, inputs] of Object.entries(INPUTS)) {
    const answer = assessment.answers[no];
    if (inputs.notApplicable) {
      assert.equal(answer.state, 'not_applicable');
      assert.equal(answer.reason, inputs.notApplicable);
    } else if (no !== '13') {
      // A figure that indicators share is stated once, beside the answers.
      const entries = Object.entries(inputs)
        .filter(([id]) => !(id in assessment.facts) && !/-(words|rest)$/.test(id));
      const expected = Object.fromEntries(entries.map(([id, value]) => [id, value.level ?? value]));
      // The lines of a list that were left to the rest stand there, too.
      const stated = Object.fromEntries(Object.keys(expected).map((id) => [id, answer.inputs[id]]));
      assert.deepEqual(stated, expected, `indicator ${no}`);
    }
  }
  assert.deepEqual(assessment.facts, { entities_total: '80000', entities_new: '5500', enterprises_total: '20000' });
  assert.equal(assessment.answers[4].note, NOTE);
  const { evidence } = assessment;
  assert.equal(evidence.length, 1);
  for (const [member, text] of Object.entries(EVIDENCE)) assert.equal(evidence[0][member], text);
  assert.deepEqual([evidence[0].code, evidence[0].indicators], ['4-01', [4]]);
});

step('every number on the page is the number in the file', async () => {
  const { result, scheme } = JSON.parse(file);
  const interval = (given) => {
    if (!given || given.low === null) return '—';
    const [low, high] = [plain(given.low), plain(given.high)];
    return low === high ? low : `${low}–${high}`;
  };
  await page.locator('.cx-steps__link', { hasText: '自评结果' }).click();
  await page.locator('#cx-result-total').waitFor();
  assert.equal(await page.locator('#cx-result-total').innerText(), interval(result.total));
  assert.equal(await page.locator('#cx-total').count(), 0, 'no number stands there twice');
  assert.equal(await page.locator('#cx-base-score').innerText(), interval(result.base));
  assert.equal(await page.locator('#cx-bonus-score').innerText(), interval(result.bonus));
  const grade = scheme.grades.find(({ id }) => id === result.grades[0]);
  const missing = result.applicable - result.answered;
  assert.equal(missing, 0);
  assert.match(await page.locator('.cx-in-one').innerText(), new RegExp(`^兰考县自评总分 ${interval(result.total)} 分，等次为“${grade.title.zh}”；没有发现否决情形；`));

  await page.locator('#cx-by-indicator').click();
  const rows = (label) => page.locator(`section[aria-labelledby="${label}"] tbody tr`)
    .evaluateAll((all) => all.map((row) => [...row.cells].map((cell) => cell.innerText.trim())));
  const dimensions = await rows('cx-by-dimension');
  // The fifth holds the bonus indicators: points on top, no score of its own.
  const scored = result.dimensions.slice(0, 4);
  assert.deepEqual(
    dimensions.slice(0, 4).map(([title, , score]) => [title.split('、')[0], score]),
    scored.map((it) => [it.no, interval(it)]),
  );
  const indicators = (await page.locator('#cx-by-indicator-all tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.cells].map((cell) => cell.innerText.trim()))));
  assert.equal(indicators.length, 21);
  assert.deepEqual(
    indicators.map(([title, , score]) => [Number.parseInt(title, 10), score]),
    result.indicators.map((it) => [it.no, interval(it)]),
  );
});

step('the paper carries the total, the county and the code of the file', async () => {
  const { result, digest } = JSON.parse(file);
  await page.locator('.cx-steps__link', { hasText: '报送材料' }).click();
  await page.locator('#cx-export').waitFor();
  assert.equal(await page.locator('#cx-code').innerText(), digest.code);
  await page.locator('#cx-preview-report').click();
  const text = await pdfText(page);
  assert.ok(text.includes('兰考县'), text);
  assert.match(text, new RegExp(`总分\\s+${plain(result.total.low).replace('.', '\\.')}\\s`));
  assert.match(text, new RegExp(`校验码\\s+${digest.code}`));
  assert.ok(text.includes('示例'), 'the scheme is called an example');
  for (const { no, low } of result.indicators.filter(({ low }) => low !== null)) {
    assert.ok(text.includes(plain(low)), `indicator ${no}: ${low}`);
  }
  // What is not paper is not printed.
  assert.ok(!text.includes('下载电子数据文件'), text);
});

step('on the rest of the way the page asked nobody for anything and complained of nothing', () => {
  assert.deepEqual(late, []);
  assert.deepEqual(record.requests.filter((url) => !url.startsWith('blob:')), []);
  assert.deepEqual(record.consoleErrors, []);
  assert.deepEqual(record.pageErrors, []);
});
