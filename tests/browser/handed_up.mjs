// What prefectures and counties hand up to the province: reports, and saved screenings with the
// counties that a prefecture chose. It must not know what a test expects of them.

import assert from 'node:assert/strict';
import { assessments } from './counties.mjs';
import { evaluate } from './support.mjs';

/** The reports of these counties for a round, from the command line's evaluator. */
export async function reportsOf(applicants, round) {
  const [pattern] = await assessments(1, { seed: round });
  const all = await assessments(applicants.length, { seed: round });
  return Promise.all(applicants.map(async (applicant, at) => {
    const one = structuredClone(pattern);
    one.answers = all[at].answers;
    Object.assign(one, { applicant, round, reference_date: `${round}-04-10` });
    one.prepared = { by: '示例单位', on: `${round}-04-10` };
    const graded = (year) => ({ year, energy_saving: 'met', emission_reduction: 'met' });
    one.eligibility.energy_targets = [3, 2, 1].map((ago) => graded(round - ago));
    const { status, stdout, stderr } = await evaluate(JSON.stringify(one));
    assert.equal(status, 0, stderr);
    return JSON.parse(stdout);
  }));
}

/** The saved screening of a prefecture that chose these counties. */
export function screening(prefecture, round, files, chosen) {
  return JSON.stringify({
    kind: 'chengxin-screening', version: 1,
    settings: {
      area: { level: 'prefecture', name: prefecture }, zones: [], round, reference_date: `${round}-04-14`, rescore: false, quota: 2,
      held_by: `${prefecture}示例单位`, held_on: `${round}-04-14`,
    },
    scheme: files[0].scheme,
    files: files.map((file) => ({
      state: 'read', name: `${file.assessment.applicant.name}.json`, file, typed_code: '',
      admitted: [], preferred: false, identity: { is: 'as_stated' },
    })),
    skipped: [], absent: [],
    analysis: { weights: { model: 'uniform' }, seed: 20210415, samples: 100000, tried: false },
    selection: {
      chosen: chosen.map(({ code, name }) => ({ code, name, reason: '示例理由' })),
      others: [], excess: '', nobody: '', dissent: '',
    },
  });
}
