import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonOf } from '../config/file.js';
import type { FilterFunction } from '../plan/functions.js';
import { runOracle } from '../plan/oracle/index.js';
import type { Plan } from '../plan/types.js';

/** The collector's time of every corpus record. */
export const recordTime = { seconds: 1779768000, nanoseconds: 123456789 };

/** The same as a record says it. */
export const collectorTime = '2026-05-26T04:00:00.123456789Z';

/** An event and the record that should come of it. */
export interface Case {
  /** `<folder>/<name>` */
  id: string;
  product: string;
  /** JSON text of the record that a collector hands in. */
  record: string;
  /** JSON text of the expected record; `"*"` in `error.message` stands for the engine's own words. */
  expected: string;
}

/**
 * Reads a corpus: `<folder>/<name>.expected.json` beside `<name>.record.json`, a whole record, or `<name>.event.txt`, an event as it is
 * logged, which becomes the record's `log`. The folder names the product; of another folder, each case is of the product that knows it.
 * @throws ConfigError where an expected record is no JSON.
 */
export function readCorpus(corpus: string, plans: Plan[]): Case[] {
  const ending = '.expected.json';
  const folders = readdirSync(corpus, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .map(({ name }) => name)
    .sort()
    .flatMap((folder) => {
      const names = readdirSync(join(corpus, folder)).filter((name) => name.endsWith(ending));
      return names.sort().map((name): Case => {
        const id = `${folder}/${name.slice(0, -ending.length)}`;
        const base = join(corpus, id);
        const expected = readFileSync(`${base}${ending}`, 'utf8').trim();
        jsonOf(expected, `${base}${ending}`);
        const record = existsSync(`${base}.record.json`)
          ? readFileSync(`${base}.record.json`, 'utf8').trim()
          : JSON.stringify({ log: readFileSync(`${base}.event.txt`, 'utf8').replace(/\n$/, '') });
        return { id, product: (plans.find((plan) => plan.product === folder) ?? knowing(plans, record)).product, record, expected };
      });
    });
}

/** The plan that makes another record of this one; the first where none does. */
function knowing(plans: Plan[], record: string): Plan {
  return plans.find((plan) => runOracle(plan, record, recordTime) !== record) ?? (plans[0] as Plan);
}

/** What an answer is called: `ecs`, `ocsf_activity`. */
export function answerName({ name }: FilterFunction): string {
  return name.replace(/^to_/, '');
}

/** The record expected in another schema: what the oracle makes of the one expected in ECS, as `expected` says. */
export function expectedIn(plan: Plan, to: FilterFunction, expected: string): string {
  return to.schema === plan.schema ? expected : runOracle(plan, expected, { ...recordTime, ...to });
}
