// Files of many counties, as a prefecture gets them: the names are those of the product's own
// list, the figures are drawn from a seed and mean nothing. It must not know what a test
// expects of them.

import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PARTS = [
  'units_connected', 'entries_collected', 'codes_converted', 'records_passed', 'permits_compliant',
  'penalties_compliant', 'permits_in_time', 'penalties_in_time', 'entities_pledged',
  'matters_under_pledge', 'entities_educated', 'reports_handed_in', 'entities_graded',
  'measures_carried_out',
  'enterprises_registered', 'enterprises_financed', 'breaches_corrected',
];
/** The lines of lists among the inputs of an indicator, and the state that counts nothing. */
const LISTS = { 6: /./, 9: /^(?!reports_)/, 10: /^(?!entities_)/ };
const LAST = { 6: 2, 9: 1, 10: 1 };
const KINDS = { 县: 'county', 县级市: 'county_level_city', 市辖区: 'district' };

/** Numbers from 0 to 1 that are the same for the same seed (a linear congruence mod 2³²). */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
}

/** The counties of the product's list. */
export async function listed() {
  const file = new URL('../../src/domain/division/henan-20211031.csv', import.meta.url);
  const edition = new URL('../../src/domain/edition/henan-2021.json', import.meta.url);
  const { direct } = JSON.parse(await readFile(edition, 'utf8'));
  const [, ...lines] = (await readFile(file, 'utf8')).trim().split(/\r?\n/);
  return lines.map((line) => line.split(',')).map(([code, name, , prefecture, kind]) =>
    ({ name, code, prefecture, type: KINDS[kind], province_administered: direct.includes(code) }));
}

/** An applicant beyond the list: a development zone of its own name. */
function zone(n, prefecture) {
  return { name: `${prefecture}${n}号开发区`, code: null, prefecture, type: 'development_zone', province_administered: false };
}

/** `n` different applicants; those that the prefecture recommends first. */
async function applicants(n) {
  const counties = await listed();
  const sorted = [...counties.filter((one) => !one.province_administered), ...counties.filter((one) => one.province_administered)];
  const zones = Array.from({ length: Math.max(0, n - sorted.length) }, (_, at) => zone(at + 1, '郑州市'));
  return [...sorted, ...zones].slice(0, n);
}

/**
 * `n` assessments: by `barred` and `draft`, two shares, some excluded and some not filled in.
 */
export async function assessments(n, { seed = 1, barred = 0, draft = 0 } = {}) {
  const file = new URL('../cases/worked-complete-clear.json', import.meta.url);
  const { assessment: pattern } = JSON.parse(await readFile(file, 'utf8'));
  const next = random(seed);
  return (await applicants(n)).map((applicant) => {
    const one = structuredClone(pattern);
    Object.assign(one, { purpose: 'real', applicant });
    const level = 0.4 + 0.6 * next();
    for (const [no, { inputs }] of Object.entries(one.answers)) {
      for (const [id, value] of Object.entries(inputs)) {
        if (typeof value === 'boolean') inputs[id] = next() < level;
        else if (LISTS[no]?.test(id)) inputs[id] = next() < level ? 0 : LAST[no];
        else if (typeof value === 'number') inputs[id] = Math.floor(5 * next() * level);
        else if (PARTS.includes(id)) inputs[id] = String(Math.floor(Number(value) * (level + (1 - level) * next())));
      }
    }
    if (next() < barred) one.eligibility.materials_truthful = false;
    if (next() < draft) delete one.answers['15'];
    return one;
  });
}

/** The report files of assessments, made by the page's own evaluator. */
export async function reports(page, list) {
  const texts = list.map((one) => JSON.stringify(one));
  return page.evaluate((given) => given.map((text) => window.chengxin.evaluate(text)), texts);
}

/** Puts texts or bytes into a folder of their own; the paths. */
export async function onDisk(files) {
  const folder = await mkdtemp(join(tmpdir(), 'chengxin-screening-'));
  return Promise.all(files.map(async ({ name, content }) => {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  }));
}

/** The reports of `n` seeded counties, on disk. */
export async function countyFiles(page, n, options) {
  const list = await assessments(n, options);
  const zones = list.map((one) => one.applicant).filter((one) => one.code === null);
  if (zones.length > 0) await addZones(page, zones.map((zone) => zone.name));
  const texts = await reports(page, list);
  return onDisk(texts.map((content, at) => ({ name: `${list[at].applicant.name}-${at}.json`, content })));
}

/** Adds development zones to the roster of a page: all at once, by a saved screening without files. */
async function addZones(page, zones) {
  const file = new URL('../../src/domain/scheme/equal-2021.json', import.meta.url);
  const [path] = await onDisk([{
    name: 'zones.json',
    content: JSON.stringify({
      kind: 'chengxin-screening', version: 1,
      settings: {
        area: { level: 'prefecture', name: null }, zones, round: 2021, reference_date: '2021-12-31', rescore: false,
        quota: 2, held_by: '', held_on: null,
      },
      scheme: JSON.parse(await readFile(file, 'utf8')),
      files: [], skipped: [], absent: [],
      analysis: { weights: { model: 'uniform' }, seed: 20210415, samples: 100000, tried: false },
      selection: { chosen: [], others: [], excess: '', nobody: '', dissent: '' },
    }),
  }]);
  await page.locator('#cx-open-saved').setInputFiles(path);
  await page.locator('#cx-saved-opened').waitFor();
}
