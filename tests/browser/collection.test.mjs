// Departments' sheets go out before anything is filled in, and come back: the page asks where
// the record says something else, and changes nothing before that is answered.

import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { begin, enter, exportJson, go } from './county.mjs';
import { repacked } from './files.mjs';
import { open, started } from './support.mjs';

let stage;
let folder;
before(async () => {
  stage = await open();
  folder = await mkdtemp(join(tmpdir(), 'chengxin-collection-'));
});
after(async () => {
  await stage?.close();
  await rm(folder, { recursive: true });
});

/** The workbook with figures in the rows of these keys, as somebody else would type them. */
function filled(bytes, figures) {
  let texts;
  repacked(bytes, (path, text) => {
    if (path === 'xl/sharedStrings.xml') texts = [...text.matchAll(/<si>.*?<\/si>/gs)].map(([si]) => si.replace(/<[^>]+>/g, ''));
  });
  return repacked(bytes, (path, text) => {
    if (!path.startsWith('xl/worksheets/')) return undefined;
    let changed = text;
    for (const [key, figure] of Object.entries(figures)) {
      const at = texts.indexOf(key);
      const row = new RegExp(`<c r="I(\\d+)" t="s"><v>${at}</v>`).exec(text)?.[1];
      if (row) changed = changed.replace(new RegExp(`<c r="C${row}" s="(\\d+)"/>`), `<c r="C${row}" s="$1"><v>${figure}</v></c>`);
    }
    return changed === text ? undefined : changed;
  });
}

test('sheets go out and come back, and what differs is asked about', async () => {
  const { page, context } = await stage.openPage({ width: 1366, height: 768 });
  await started(page);
  // What is to be gathered is told before there is a record.
  await page.locator('#cx-before-link').click();
  assert.match(await page.locator('#cx-needed').innerText(), /分在14个部门；另请5个部门核实资格/);
  assert.match(await page.locator('#cx-main').innerText(), /收回的采集表在选定申报主体之后导入/);

  await begin(page, 'fqx');
  await go(page, '#/indicators/14');
  await enter(page, 'cx-14-enterprises_total', '9000');
  await go(page, '#/before');
  const coming = page.waitForEvent('download');
  await page.locator('#cx-sheets').click();
  const download = await coming;
  assert.equal(download.suggestedFilename(), '分部门采集表_封丘县_2020年数据.xlsx');
  const sheets = await readFile(await download.path());

  const file = join(folder, '收回.xlsx');
  await writeFile(file, filled(sheets, {
    'market 14/inputs/enterprises_total': 9100,
    'market 3/inputs/codes_in_stock': 12000,
    'establishment 3/inputs/codes_in_stock': 320,
    'civil_affairs 3/inputs/codes_in_stock': 480,
    'credit 2/inputs/units_due': 0,
  }));
  await page.locator('#cx-returned').setInputFiles(file);
  await page.locator('#cx-found').waitFor();
  assert.match(await page.locator('#cx-found').innerText(), /3项是新的，1项与已填的不同，1项没有采用/);
  const told = await page.locator('#cx-returned-status').innerText();
  assert.match(told, /发展改革委（信用办）!C\d+ 2\. 应接入的信源单位：/);
  assert.match(told, /14\. 企业总量[\s\S]*保留已填的：9000家[\s\S]*改为收回的：9100家（市场监管局!C\d+）/);
  await page.locator('#cx-collect').click();
  await page.locator('#cx-collected').waitFor();
  const stated = async () => JSON.parse((await exportJson(page)).text).assessment;
  const kept = await stated();
  assert.equal(kept.facts.enterprises_total, '9000');
  // 12000 + 320 + 480
  assert.equal(kept.answers[3].inputs.codes_in_stock, '12800');
  assert.deepEqual(kept.answers[3].parts, {
    codes_in_stock: { civil_affairs: '480', establishment: '320', market: '12000' },
  });
  await go(page, '#/indicators/3');
  assert.match(await page.locator('#cx-3-codes_in_stock').innerText(), /合计12\u202f800个（各部门之和）/);

  // The same again: now the other figure is chosen.
  await go(page, '#/before');
  await page.locator('#cx-returned').setInputFiles(file);
  await page.locator('#cx-found').waitFor();
  assert.match(await page.locator('#cx-found').innerText(), /3项与已填的相同，1项与已填的不同/);
  await page.locator('#cx-differs-0-1').check();
  await page.locator('#cx-collect').click();
  await page.locator('#cx-collected').waitFor();
  const taken = await stated();
  assert.equal(taken.facts.enterprises_total, '9100');
  await context.close();
});
