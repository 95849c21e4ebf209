// The screening of a prefecture: many files at once, each with its own line, what speaks for
// and against each county, and a file that comes back whole. Speed is printed, not asserted.

import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { assessments, countyFiles, onDisk, reports } from './counties.mjs';
import { give, openAnalysis, rows, screeningPage, stopTrial, taken, timed, tryWeights, wholePaper } from './screened.mjs';
import { findings } from './pages.mjs';
import { axe, inEnglish, open, pdfText, started } from './support.mjs';

let stage;
before(async () => {
  stage = await open();
});
after(() => stage?.close());

const noSidewaysScroll = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

for (const n of [3, 12]) {
  test(`${n} counties are ranked, without fault and without scrolling sideways`, async () => {
    const { page, record } = await screeningPage(stage, { width: 360, height: 740 });
    assert.match(await give(page, await countyFiles(page, n)), new RegExp(`已采用${n}份，待确认0份`));
    assert.equal((await rows(page)).length, n);
    await page.locator('#cx-analysis-result').waitFor({ timeout: 60_000 });
    assert.equal(await page.locator('#cx-ranks-table').count(), 0, 'the analysis is closed');
    await tryWeights(page);
    await page.locator('#cx-ranks-table').waitFor();
    assert.ok(await noSidewaysScroll(page), 'the page scrolls sideways');
    assert.deepEqual(await axe(page), []);
    assert.deepEqual(record.pageErrors, []);
    await page.context().close();
  });
}

for (const n of [158, 500]) {
  test(`${n} files are taken and ranked in turns`, async (t) => {
    const { page, record } = await screeningPage(stage);
    const paths = await countyFiles(page, n, { barred: 0.1, draft: 0.05, seed: 7 });
    const { read, ranked, longTasks, later } = await timed(page, paths);
    t.diagnostic(`${n} files: read and computed ${read} ms, ranked ${ranked} ms; tasks above 50 ms: [${longTasks}] until then, [${later}] while all tables are drawn`);
    assert.match(await taken(page), new RegExp(`共${n}份：已采用${n}份`));
    const names = await rows(page);
    assert.equal(new Set(names).size, names.length);
    assert.ok(names.length > n / 2, `${names.length} are ranked`);
    assert.deepEqual(record.pageErrors, []);
    await page.context().close();
  });
}

test('hostile files among fifty good ones: each has its sentence, and fifty are ranked', async () => {
  const { page, record } = await screeningPage(stage);
  const good = await countyFiles(page, 50, { seed: 3 });
  const folder = new URL('../hostile/', import.meta.url);
  const names = await readdir(folder);
  const bad = await onDisk(await Promise.all(names.map(async (name) =>
    ({ name: `bad-${name}`, content: await readFile(new URL(name, folder)) }))));
  const mixed = good.flatMap((path, at) => [path, ...bad.slice(at, at + 1)]);
  assert.match(await give(page, mixed), new RegExp(`已采用50份，待确认0份，不予采用${bad.length}份`));
  assert.equal((await rows(page)).length, 50);
  const lines = page.locator('.cx-files__file[data-state="problem"]');
  await page.waitForFunction((n) => document.querySelectorAll('.cx-files__file[data-state="problem"]').length === n, bad.length);
  for (const line of await lines.all()) {
    assert.match(await line.locator('.cx-files__reason').innerText(), /[。码层多个\p{L}]/u);
  }
  assert.deepEqual(record.pageErrors, []);
  await page.context().close();
});

test('tampered, copied, older and foreign files are set apart, and the office decides', async () => {
  const { page } = await screeningPage(stage);
  const list = await assessments(4, { seed: 5 });
  const texts = await reports(page, list);
  const tampered = JSON.parse(texts[1]);
  tampered.result.total = { low: '99.99', high: '99.99' };
  const older = structuredClone(list[2]);
  older.prepared.on = '2021-01-01';
  const [olderText] = await reports(page, [older]);
  const paths = await onDisk([
    { name: 'one.json', content: texts[0] },
    { name: 'copy.json', content: texts[0] },
    { name: 'tampered.json', content: JSON.stringify(tampered) },
    { name: 'newer.json', content: texts[2] },
    { name: 'older.json', content: olderText },
  ]);
  assert.match(await give(page, paths), /共5份：已采用2份，待确认3份/);
  const apart = await page.locator('.cx-files__file[data-state="started"]').allInnerTexts();
  const said = apart.join('\n');
  for (const part of [/与“one\.json”内容相同/, /校验码与内容不符/, /结果与重新计算的结果有\d+处不一致/, /“newer\.json”填报日期较新/]) {
    assert.match(said, part);
  }
  await page.getByRole('button', { name: '经核实采用：tampered.json' }).click();
  await page.getByText(/已采用3份，待确认2份/).waitFor();
  await page.getByRole('button', { name: '采用这一份：older.json' }).click();
  await page.getByText(/已指定采用“older\.json”/).waitFor();
  await page.context().close();
});

test('a demo is told to be one, in either language, and is ranked nowhere', async () => {
  const { page, record } = await screeningPage(stage);
  const list = await assessments(3, { seed: 6 });
  list[1].purpose = 'demo';
  const texts = await reports(page, list);
  // As a report and as a draft, which a trainer may hand round too.
  const paths = await onDisk([
    ...texts.map((content, at) => ({ name: `${at}.json`, content })),
    { name: 'draft.json', content: JSON.stringify(list[1]) },
  ]);
  assert.match(await give(page, paths), /共4份：已采用2份，待确认0份，不予采用2份/);
  const { name } = list[1].applicant;
  const refused = page.locator('.cx-files__file[data-state="problem"]');
  await refused.nth(1).waitFor();
  for (const line of await refused.allInnerTexts()) {
    assert.ok(line.includes(`是演示数据（${name}），不得用于申报。`), line);
    assert.ok(!/经核实采用/.test(line), 'nobody can take it all the same');
  }
  assert.ok(!(await rows(page)).includes(name));
  // Of the 157 of the province two handed in; the others wait in the roster for a choice of area.
  assert.equal(await page.locator('#cx-ranking-table', { hasText: name }).count(), 0);
  assert.match(await page.locator('#cx-left-out').innerText(), /没有报送文件的155个不在图中/);
  await page.locator('#cx-prefecture').selectOption({ label: list[1].applicant.prefecture });
  await page.locator('#cx-ranking-table tr', { hasText: name }).getByText('未报送').waitFor();
  assert.equal(await page.locator('#cx-ranking-table tr', { hasText: name }).locator('input').count(), 0);
  await inEnglish(page);
  await refused.first().getByText(/is demo data and must not be used in an application/).waitFor();
  assert.deepEqual(record.pageErrors, []);
  await page.context().close();
});

test('keys go along the rows of the picture, and a total opens how it came about', async () => {
  const { page } = await screeningPage(stage);
  await give(page, await countyFiles(page, 12, { seed: 2 }));
  await rows(page);
  const focused = () => page.evaluate(() => document.activeElement.id);
  const ids = (selector) => page.locator(`#cx-ranking-table ${selector}`).evaluateAll((all) => all.map((it) => it.id));
  for (const selector of ['tbody th button', 'tbody input[type=checkbox]']) {
    const all = await ids(selector);
    await page.locator(`[id="${all[0]}"]`).focus();
    for (const [key, expected] of [['ArrowDown', all[1]], ['ArrowDown', all[2]], ['ArrowUp', all[1]], ['End', all.at(-1)], ['ArrowDown', all.at(-1)], ['Home', all[0]]]) {
      await page.keyboard.press(key);
      assert.equal(await focused(), expected, `${key} on ${selector}`);
    }
  }
  const total = page.locator('#cx-ranking-table .cx-number').first();
  await total.focus();
  await page.keyboard.press('Enter');
  await page.locator('#cx-ranking-table .cx-derivation').waitFor();
  await page.context().close();
});

test('below three ranked counties there is no analysis, and from three on it begins by itself', async () => {
  const { page } = await screeningPage(stage);
  const paths = await countyFiles(page, 3);
  await give(page, paths.slice(0, 2));
  await rows(page);
  await page.locator('#cx-versus-table').waitFor();
  for (const id of ['cx-analysis', 'cx-sample', 'cx-sample-progress', 'cx-analysis-result']) {
    assert.equal(await page.locator(`#${id}`).count(), 0, id);
  }
  await page.locator('#cx-files').setInputFiles(paths.slice(2));
  await page.locator('#cx-analysis-result').waitFor({ timeout: 60_000 });
  assert.match(await page.locator('#cx-analysis-result').innerText(), /换用不同权重后：.*居前2名的比例为\d+%/);
  await page.context().close();
});

// Three counties alike for two places: under all weights each is tied at the line, and none is
// within the quota by itself.
test('shares tied at the line stand beside those within the quota', async () => {
  const { page } = await screeningPage(stage);
  const list = await assessments(3);
  for (const one of list) one.answers = structuredClone(list[0].answers);
  const texts = await reports(page, list);
  await give(page, await onDisk(texts.map((content, at) => ({ name: `${at}.json`, content }))));
  await openAnalysis(page);
  // Equal weights have no order that could be kept.
  assert.ok(!(await page.locator('#cx-model').innerText()).includes('主次次序'));
  await tryWeights(page, { samples: 10000 });
  assert.match(await page.locator('#cx-headline').innerText(), /并列第1名，名额2个，得分不能确定名单/);
  for (const row of await page.locator('#cx-ranks-table tbody tr').all()) {
    assert.deepEqual((await row.locator('td').allInnerTexts()).slice(1, 3), ['0.00% ± 0.03', '100.00%']);
  }
  await page.context().close();
});

// What is drawn is what is read: place and total of each row are those of the file, and the
// difference across the line is the exact one.
test('every number of the picture stands in its table and is that of the files', async () => {
  const { page } = await screeningPage(stage);
  const list = await assessments(12, { seed: 9, draft: 0.2 });
  const texts = await reports(page, list);
  await give(page, await onDisk(texts.map((content, at) => ({ name: `${at}.json`, content }))));
  await rows(page);
  const short = (text) => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);
  for (const [at, text] of texts.entries()) {
    const { code, name } = list[at].applicant;
    const { low, high } = JSON.parse(text).result.total;
    const said = low === high ? short(low) : `${short(low)}–${short(high)}`;
    const shown = await page.locator(`#cx-rank-${code}-total`).innerText();
    assert.equal(shown.trim(), said, name);
  }
  const marks = await page.evaluate(() => [...document.querySelectorAll('#cx-ranking-table tr.cx-strip__ranked')].map((row) => ({
    total: Number(row.querySelector('.cx-number').innerText),
    at: row.querySelector('.cx-strip__layer > svg').getBoundingClientRect().left,
  })).sort((one, other) => other.total - one.total));
  for (const [before, after] of marks.slice(1).map((it, at) => [marks[at], it])) {
    assert.ok(before.total >= after.total && before.at >= after.at, JSON.stringify([before, after]));
  }
  await page.context().close();
});

test('how far a trial is stands in a line of its own, at any width, and it can be stopped', async () => {
  for (const width of [360, 1280]) {
    const { page } = await screeningPage(stage, { width });
    await give(page, await countyFiles(page, 12));
    const [bar, cancel, around] = await page.evaluate(async () => {
      while (!document.querySelector('#cx-sample-cancel')) await new Promise((resolve) => { requestAnimationFrame(resolve); });
      const bottom = (id) => document.getElementById(id).getBoundingClientRect().bottom;
      return ['cx-sample-progress', 'cx-sample-cancel', 'cx-sample-status'].map(bottom);
    });
    assert.ok(bar <= around && cancel <= around, `${bar} and ${cancel} within ${around}, ${width} px`);
    await stopTrial(page);
    assert.equal(await page.locator('#cx-analysis-result').count(), 0);
    // Looked for by the page itself: it may be there for less than a driver's round trip.
    await page.evaluate(async () => {
      document.querySelector('#cx-sample').click();
      while (!document.querySelector('#cx-sample-cancel')) await new Promise((resolve) => { requestAnimationFrame(resolve); });
    });
    await page.context().close();
  }
});

test('a trial of weights that ends leaves the focus in the picture', async () => {
  const { page } = await screeningPage(stage);
  await give(page, await countyFiles(page, 12));
  await rows(page);
  const held = await page.locator('#cx-ranking-table tbody tr').nth(2).locator('th button').evaluateHandle((it) => {
    it.focus();
    return it;
  });
  await page.locator('#cx-analysis-result').waitFor({ timeout: 60_000 });
  assert.ok(await held.evaluate((it) => it === document.activeElement), 'when it ended');
  await page.context().close();
});

test('a county\'s name brings one to its whole report, to read and print', async () => {
  const { page } = await screeningPage(stage);
  const list = await assessments(4, { seed: 13 });
  list[3].eligibility.materials_truthful = false;
  const texts = await reports(page, list);
  await give(page, await onDisk(texts.map((content, at) => ({ name: `${at}.json`, content }))));
  // One of the ranking, and a barred one.
  const [ranked] = await rows(page);
  for (const name of [ranked.trim(), list[3].applicant.name]) {
    const { digest, result } = texts.map((text) => JSON.parse(text))
      .find(({ assessment }) => assessment.applicant.name === name);
    await page.locator('#cx-ranking-table').getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
    const paper = await wholePaper(page, `#chengxin .cx-paper[aria-label*="${name}"]`);
    await page.locator('#cx-county-report:focus').waitFor();
    const printed = await pdfText(page);
    // Where an event excludes, no score is printed.
    const total = name === ranked.trim() ? result.total.low : '总分';
    for (const part of [digest.code, total, '自评报告']) assert.ok(printed.includes(part), `${part} of ${name}`);
    assert.equal(await paper.locator('input, select, textarea').count(), 0);
    // And back to its row.
    await page.locator('#cx-back-to-row').click();
    assert.equal(await page.evaluate(() => document.activeElement.innerText), name);
  }
  await page.locator('#cx-papers').selectOption('0');
  await page.locator('#chengxin .cx-paper').waitFor({ state: 'detached' });
  await page.context().close();
});

test('a barred county cannot be chosen, more than two is a warning, and it is saved whole', async () => {
  const { page } = await screeningPage(stage);
  const list = await assessments(6, { seed: 4 });
  list[5].eligibility.materials_truthful = false;
  const texts = await reports(page, list);
  await give(page, await onDisk(texts.map((content, at) => ({ name: `${at}.json`, content }))));
  const barred = list[5].applicant.name;
  const row = page.locator('#cx-ranking-table tr', { hasText: barred });
  assert.match(await row.innerText(), /存在否决情形/);
  assert.equal(await row.locator('input').count(), 0, 'it cannot be ticked');
  for (const at of [0, 1, 2]) await page.locator('#cx-ranking-table input[type=checkbox]').nth(at).check();
  assert.match(await page.locator('#cx-warnings').innerText(), /推荐3个，超出《通知》“原则上推荐不超过2个”/);
  await page.locator('#cx-reason-0').fill('名次第一');
  await page.locator('#cx-dissent').fill('无');
  await page.locator('#cx-dissent').blur();
  const save = async () => {
    const coming = page.waitForEvent('download');
    await page.locator('#cx-save').click();
    const download = await coming;
    await page.locator('#cx-saved').waitFor();
    return readFile(await download.path());
  };
  const first = await save();
  const [path] = await onDisk([{ name: 'saved.json', content: first }]);
  await page.reload();
  await started(page);
  await page.locator('#cx-open-saved').setInputFiles(path);
  await page.locator('#cx-saved-opened').waitFor();
  assert.equal(await page.locator('.cx-chosen__county').count(), 3);
  assert.ok(first.equals(await save()), 'what is saved again differs');

  await page.locator('#cx-papers').selectOption('1');
  await wholePaper(page);
  const text = (await pdfText(page)).replace(/\s/g, '');
  assert.match(text, /名次第一/);
  assert.match(text, new RegExp(barred));

  await page.evaluate(() => { location.hash = '#/'; });
  await page.locator('#cx-file').setInputFiles(path);
  await page.getByText('这是一份市级筛查文件').waitFor();
  await page.context().close();
});

test('it speaks English throughout', async () => {
  const { page } = await screeningPage(stage);
  await inEnglish(page);
  await give(page, await countyFiles(page, 3));
  const words = await page.locator('#cx-main').innerText();
  // Names of counties and the notice's own numbers stay Chinese.
  for (const part of ['筛查', '名次', '推荐', '权重', '文件']) {
    assert.ok(!words.includes(part), `${part} is left in English`);
  }
  await page.context().close();
});

/** What the Tab key does not reach in one round, or reaches without showing it. */
async function unreached(page, state) {
  const n = await page.evaluate(() => {
    const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
      .filter((it) => it.tabIndex >= 0 && it.checkVisibility({ visibilityProperty: true }) && !it.closest('details:not([open]) > :not(summary)'));
    window.left = new Set(all);
    document.activeElement.blur();
    window.scrollTo(0, 0);
    return all.length;
  });
  const unseen = [];
  for (let at = 0; at < n + 2; at += 1) {
    await page.keyboard.press('Tab');
    unseen.push(...await page.evaluate(() => {
      const it = document.activeElement;
      window.left.delete(it);
      const { outlineStyle, boxShadow } = getComputedStyle(it);
      return it !== document.body && outlineStyle === 'none' && boxShadow === 'none' ? [it.outerHTML.slice(0, 90)] : [];
    }));
  }
  const left = await page.evaluate(() => [...window.left].map((it) => it.outerHTML.slice(0, 90)));
  return [...left.map((it) => `${state}: Tab does not reach ${it}`), ...unseen.map((it) => `${state}: the focus is not seen on ${it}`)];
}

test('in every state axe finds nothing, and the Tab key reaches all that is there', async () => {
  const { page, record } = await screeningPage(stage);
  const found = [];
  const look = async (state) => {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      found.push(...await findings(page, `${state}, ${width} px`));
    }
    found.push(...await unreached(page, state));
  };
  await look('empty');
  const list = await assessments(6, { seed: 15, draft: 0.2 });
  list[4].eligibility.materials_truthful = false;
  const texts = await reports(page, list);
  const paths = await onDisk([...texts, texts[5].slice(0, 400)].map((content, at) => ({ name: `${at}.json`, content })));
  await give(page, paths.slice(0, 2));
  await page.locator('#cx-versus-all').click();
  await look('two counties, compared in all');
  await page.locator('#cx-prefecture').selectOption({ label: list[0].applicant.prefecture });
  await page.locator('#cx-files').setInputFiles(paths.slice(2));
  await page.locator('#cx-intake-sum', { hasText: '不予采用1份' }).waitFor();
  await tryWeights(page, { samples: 10_000 });
  await page.locator('#cx-files-taken').click();
  for (const folded of await page.locator('.cx-screening details').all()) await folded.evaluate((it) => { it.open = true; });
  await look('six with errors, all opened');
  await page.locator('#cx-ranking-table input[type=checkbox]').nth(1).check();
  await page.locator('#cx-papers').selectOption('1');
  await wholePaper(page);
  await look('chosen, with the minutes');
  if (await page.locator('#cx-change-settings').count()) await page.locator('#cx-change-settings').click();
  await page.locator('#cx-prefecture').selectOption({ label: '全省（省级综合评价）' });
  await page.locator('#cx-title', { hasText: '省级筛查' }).waitFor();
  await tryWeights(page);
  await look('the province');
  assert.deepEqual(found, []);
  assert.deepEqual(record.pageErrors, []);
  await page.context().close();
});

test('saving and papers wait for the trial of weights, and say so', async () => {
  const { page } = await screeningPage(stage);
  await give(page, await countyFiles(page, 12));
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 10 });
  await page.locator('#cx-sample-cancel').waitFor();
  await page.locator('#cx-papers').selectOption('1');
  const waiting = await page.locator('#cx-save, #cx-word-minute, #cx-excel-comparison, #cx-print').evaluateAll((all) =>
    all.map((it) => [it.id, it.getAttribute('aria-disabled')]));
  const ids = ['cx-save', 'cx-word-minute', 'cx-excel-comparison', 'cx-print'];
  assert.deepEqual(Object.fromEntries(waiting), Object.fromEntries(ids.map((id) => [id, 'true'])));
  assert.match(await page.locator('#cx-unsaved').innerText(), /正在测算权重，测算完（或者在排位图下停止测算）即可保存/);
  // Pressed by the page itself: a driver waits until a button that is off is on.
  const press = (id) => page.locator(`#${id}`).evaluate((it) => it.click());
  await press('cx-save');
  assert.equal(await page.locator('#chengxin .cx-paper, #cx-saved').count(), 0, 'neither a paper nor a file');
  await press('cx-sample-cancel');
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await wholePaper(page);
  for (const id of ids) await page.locator(`#${id}:not([aria-disabled])`).waitFor();
  assert.match(await page.locator('#chengxin .cx-paper').innerText(), /未进行权重变动测算/);
  await page.context().close();
});
