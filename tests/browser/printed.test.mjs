// What comes out of the printer: every page of a county from the keyboard, and the papers page
// by page. What the papers say is held natively.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { caseText, go, openText } from './county.mjs';
import { fetchedAhead, open, pdfPages, pdfText } from './support.mjs';

let stage;
before(async () => {
  stage = await open();
});
after(() => stage?.close());

const squeezed = (text) => text.replace(/\s/g, '');

// Each page of the county, with what its print is headed by and what must stand in it.
const PAGES = [
  ['#/applicant', '原阳县申报主体信息', '所属省辖市新乡市'],
  ['#/eligibility', '原阳县资格核验情况', '待核实不等于通过'],
  ['#/indicators', '原阳县指标填报情况', '21.表彰激励情况'],
  ['#/indicators/4', '原阳县第4项指标自评情况', '口径：'],
  ['#/indicators/13', '原阳县第13项指标自评情况', '第13项'],
  ['#/result', '原阳县自评结果', '自评得分汇总表'],
  ['#/improve', '原阳县提升空间', '达到满分'],
  ['#/plan', '原阳县创建河南省社会信用体系建设', '一、申报县（市、区）基础条件'],
  ['#/check', '示范县（市、区）创建自评表', '原阳县'],
  ['#/narrative', '原阳县创建河南省社会信用体系建设', '四、下一步打算'],
  ['#/evidence', '原阳县创建河南省社会信用体系建设', '佐证材料目录'],
  ['#/report', '原阳县申报材料目录', '01_申报请示.docx'],
];

test('every page of a county prints a paper, and nothing of what it is worked with', async () => {
  const { page, record } = await stage.openPage();
  await openText(page, await caseText('worked-half-filled'));
  await go(page, '#/indicators/4');
  await fetchedAhead(page);
  for (const [route, head, within] of PAGES) {
    await go(page, route);
    const shown = await page.locator('#cx-title').innerText();
    const controls = await page.locator('#chengxin button:visible').allInnerTexts();
    const text = squeezed(await pdfText(page));
    assert.ok(text.startsWith(squeezed(head)), `${route}: ${text.slice(0, 80)}`);
    assert.ok(text.includes(within), `${route} does not print ${within}:\n${text}`);
    // Scores are buttons that open their calculation.
    for (const said of controls.map(squeezed).filter((it) => /\p{Script=Han}/u.test(it))) {
      assert.ok(!text.includes(said), `${route} prints the button ${said}`);
    }
    // On the screen it is the page as before.
    assert.equal(await page.locator('#cx-title').innerText(), shown);
    assert.equal(await page.locator('#chengxin .cx-paper').isVisible(), false, route);
  }
  assert.deepEqual(record.pageErrors, []);
  await page.context().close();
});

/** Documents for all indicators but the last three, so that the catalogue needs two pages. */
const evidence = Array.from({ length: 18 }, (_, at) => at + 1).filter((no) => no !== 13).map((no) => ({
  title: `第${no}项指标的统计表和情况说明`, number: '示例〔2021〕1号', issuer: '县信用办',
  date: '2021-01-15', pages: no, copies: 1, kept_at: '县信用办', indicators: [no], checks: [],
}));

const of = async (name, change) => ({ ...JSON.parse(await caseText(name)), purpose: 'real', evidence, ...change });
const COUNTIES = {
  full: () => of('worked-complete-clear', {
    applicant: { name: '瀍河回族区', code: '410304', prefecture: '洛阳市', type: 'district', province_administered: false },
  }),
  half: () => of('worked-half-filled'),
  barred: () => of('worked-barred-first-day', {
    applicant: { name: '浉河区', code: '411502', prefecture: '信阳市', type: 'district', province_administered: false },
  }),
  direct: () => of('worked-complete-clear'),
};

// Of how many pages each may be at most.
const PAPERS = [
  ['report', 20], ['plan', 6], ['briefing', 1], ['letter', 1], ['catalogue', 2], ['form', 6],
];

for (const [name, county] of Object.entries(COUNTIES)) {
  test(`the papers of a county are full pages, and no head stands alone: ${name}`, async () => {
    const { page } = await stage.openPage();
    const assessment = await county();
    await openText(page, JSON.stringify(assessment));
    await go(page, '#/report');
    for (const [kind, most] of PAPERS) {
      await page.locator(`#cx-preview-${kind}`).click();
      await page.locator(`#cx-preview-${kind}[aria-expanded="true"]`).waitFor();
      const paper = page.locator('#chengxin .cx-paper');
      await paper.waitFor();
      const heads = await paper.evaluate((it) =>
        [...it.querySelectorAll('thead tr, caption, h2, h3, h4, .cx-paper__row--whole')].map((head) => head.textContent));
      const isHead = new Set(heads.map(squeezed));
      // What stands before a page that is begun on purpose ends where its text does.
      const ends = await paper.evaluate((it) =>
        [...it.querySelectorAll('.cx-paper__break')].map((at) => at.previousElementSibling.innerText));
      const pages = await pdfPages(page);
      assert.ok(pages.length <= most, `${kind}: ${pages.length} pages`);
      assert.ok(pages[0].lines.join('').includes(assessment.applicant.name), `${kind}: ${pages[0].lines.join('')}`);
      for (const [at, { lines, filled }] of pages.slice(0, -1).entries()) {
        const last = lines.at(-1);
        assert.ok(!isHead.has(last), `${kind}, page ${at + 1} ends with the head ${last}`);
        const isEnd = ends.some((end) => squeezed(end).endsWith(last));
        assert.ok(filled >= 0.75 || isEnd, `${kind}, page ${at + 1} is ${Math.round(filled * 100)} % full, to ${last}`);
      }
    }
    await page.context().close();
  });
}
