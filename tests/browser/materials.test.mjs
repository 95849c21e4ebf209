// What a county hands in as one package: its name, its files, and the data file that is the
// same as the one exported by itself. What stands in the papers is held natively.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { caseText, exportJson, go, openText } from './county.mjs';
import { open } from './support.mjs';

let stage;
before(async () => {
  stage = await open();
});
after(() => stage?.close());

test('a county downloads what it hands in as one package', async () => {
  const { page, record } = await stage.openPage();
  await openText(page, await caseText('worked-complete-clear'));
  const { text } = await exportJson(page);
  await go(page, '#/report');
  const coming = page.waitForEvent('download', { timeout: 120_000 });
  await page.locator('#cx-materials').click();
  const download = await coming;
  assert.equal(download.suggestedFilename(), '兰考县申报材料.zip');
  await page.locator('#cx-materials-done').waitFor();
  const files = unzipSync(await readFile(await download.path()));
  const names = Object.keys(files);
  assert.deepEqual(names.slice(0, 4), ['00_目录.docx', '01_申报请示.docx', '02_创建方案.docx', '03_信用承诺书.docx']);
  assert.match(names.at(-2), /^\d\d_自评表\.xlsx$/);
  assert.match(names.at(-1), /^\d\d_自评数据\.json$/);
  assert.equal(strFromU8(files[names.at(-1)]), text);
  // As many points as the check above lists, and each of them in the contents.
  const points = await page.locator('[aria-labelledby="cx-handing-in"] .cx-tasks__what').allInnerTexts();
  assert.ok(points.length > 0);
  assert.match(await page.locator('#cx-materials-open').innerText(), new RegExp(`还有${points.length}处`));
  const links = page.locator('[aria-labelledby="cx-handing-in"] .cx-tasks__task a');
  const routes = await links.evaluateAll((all) => all.map((it) => it.getAttribute('href')));
  assert.equal(routes.length, points.length);
  for (const [at, route] of routes.entries()) {
    await links.nth(at).click();
    await page.waitForFunction((hash) => location.hash === hash, route);
    await page.locator('#cx-title').waitFor();
    await go(page, '#/report');
  }
  const xml = strFromU8(unzipSync(files['00_目录.docx'])['word/document.xml']);
  const said = [...xml.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, it]) => it).join('');
  for (const point of points) assert.ok(said.includes(point), `${point} in ${said}`);
  assert.deepEqual(record.pageErrors, []);
  await page.context().close();
});
