// The catalogue of evidence: each document once, for several indicators, and a folder held
// against it.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assessments, onDisk, reports } from './counties.mjs';
import { give, screeningPage } from './screened.mjs';
import { open, started } from './support.mjs';
import { caseText, enter, exportJson, go, openText } from './county.mjs';

let stage, folder;
before(async () => {
  stage = await open();
  folder = await mkdtemp(join(tmpdir(), 'catalogue-'));
});
after(async () => {
  await rm(folder, { recursive: true });
  await stage.close();
});

const said = (page, id) => page.locator(`#${id}`).innerText();

/** Writes a document on the page of an indicator. */
async function document(page, at, title) {
  await page.locator('#cx-evidence-add').click();
  await enter(page, `cx-evidence-${at}-title`, title);
}

test('a document of one indicator is chosen for another, and leaves it without being lost', async () => {
  const { page, context } = await stage.openPage();
  await started(page);
  await openText(page, await caseText('worked-complete-clear'), 'a.json');
  await go(page, '#/indicators/4');
  await document(page, 0, '双公示通报');
  await enter(page, 'cx-evidence-0-pages', '24页');
  await page.locator('#cx-evidence-0-kind').selectOption({ label: '统计表格' });
  await go(page, '#/indicators/5');
  assert.equal(await page.locator('.cx-entry').count(), 0);
  await page.locator('#cx-evidence-pick').selectOption({ index: 1 });
  assert.equal(await said(page, 'cx-evidence-0-title-of'), '4-01　双公示通报');
  await document(page, 1, '台账');
  await page.getByRole('button', { name: /不再用于本项 4-01/ }).click();
  assert.deepEqual(await page.locator('.cx-entry__title').allInnerTexts(), ['5-01　台账']);
  await page.locator('#cx-evidence-pick').selectOption({ index: 1 });
  const { evidence } = JSON.parse((await exportJson(page)).text).assessment;
  assert.deepEqual(evidence.map((it) => [it.code, it.indicators, it.pages, it.type]), [
    ['4-01', [4, 5], 24, 'statistics'], ['5-01', [5], undefined, undefined],
  ]);
  await context.close();
});

test('a folder says what is present, missing, changed and not in the catalogue', async () => {
  const { page, context } = await stage.openPage();
  await started(page);
  await openText(page, await caseText('worked-complete-clear'), 'a.json');
  await go(page, '#/indicators/4');
  const titles = ['通报', '台账', '照片', '报告'];
  for (const [at, title] of titles.entries()) await document(page, at, title);
  const inside = join(folder, '佐证材料');
  await mkdir(join(inside, '第4项'), { recursive: true });
  await writeFile(join(folder, '通报.pdf'), 'abc');
  await writeFile(join(folder, '台账.xlsx'), 'abc');
  await go(page, '#/evidence');
  for (const [at, file] of [[0, '通报.pdf'], [1, '台账.xlsx']]) {
    await page.locator(`#cx-evidence-${at}-details > summary`).click();
    await page.locator(`#cx-evidence-${at}-file`).setInputFiles(join(folder, file));
    await page.locator(`#cx-evidence-${at}-noted`).waitFor();
    assert.match(await said(page, `cx-evidence-${at}-noted`), new RegExp(file));
  }
  assert.match(await said(page, 'cx-evidence-0-file-name'), /4-01_通报\.pdf/);
  // The first lies there under the name that it is to have, the second was changed, the third
  // was never noted, the fourth is not there.
  await writeFile(join(inside, '第4项', '4-01_通报.pdf'), 'abc');
  await writeFile(join(inside, '台账.xlsx'), 'abd');
  await writeFile(join(inside, '4-03_照片.jpg'), 'x');
  await writeFile(join(inside, 'Thumbs.db'), 'x');
  await page.locator('#cx-evidence-folder').setInputFiles(inside);
  await page.locator('#cx-folder-said').waitFor();
  const found = '目录4份：齐全2份（其中1份没有登记文件，仅核对文件名），缺少1份（4-04），已变动1份（4-02）；另有目录外文件1个。';
  assert.equal(await said(page, 'cx-folder-said'), found);
  await page.locator('#cx-folder-others > summary').click();
  assert.match(await said(page, 'cx-folder-others'), /Thumbs\.db/);
  const { evidence } = JSON.parse((await exportJson(page)).text).assessment;
  // SHA-256 of "abc", from FIPS 180-2.
  const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  assert.deepEqual(evidence[0].file, { name: '通报.pdf', size: 3, sha256 });
  await context.close();

  // The prefecture has the catalogue in a county's file, and the same folder.
  const prefecture = await screeningPage(stage);
  const [county] = await assessments(1, { seed: 1 });
  const [content] = await reports(prefecture.page, [{ ...county, evidence }]);
  const [file] = await onDisk([{ name: 'county.json', content }]);
  await give(prefecture.page, [file]);
  await prefecture.page.locator('#cx-evidence-county').waitFor();
  await prefecture.page.locator('#cx-evidence-folder').setInputFiles(inside);
  await prefecture.page.locator('#cx-folder-said').waitFor();
  assert.equal(await said(prefecture.page, 'cx-folder-said'), found);
  await prefecture.context.close();
});
