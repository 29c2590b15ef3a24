import type { Tell } from '../engines/program.js';
import { type Difference, differences } from './compare.js';
import type { Case } from './corpus.js';
import type { Engine, RunningEngine, Subject } from './engine.js';
import type { Exception } from './exceptions.js';

/** Where an engine's record is another than expected; with a reason where that is an exception. */
export interface CaseDifference extends Difference {
  case: string;
  reason?: string;
}

/** What an engine made of a product's cases. */
export interface Tally {
  product: string;
  cases: number;
  /** Cases whose record is the expected one, field by field. */
  equal: number;
  /** Cases whose every difference is an exception. */
  excepted: number;
  differences: CaseDifference[];
}

/** What came of an engine. */
export interface Result {
  engine: string;
  title: string;
  /** Empty where it was skipped. */
  tallies: Tally[];
  /** Why it did not run. */
  skipped?: string;
  /** Why it gave no answers, to some products or to all: it does not start, a program of it does not compile. */
  failures: string[];
  /** Exceptions for it, of cases that ran, which did not occur. */
  stale: Exception[];
}

/** Runs cases through an engine, and compares. */
export async function conform(engine: Engine, subject: Subject, cases: Case[], exceptions: Exception[], tell: Tell): Promise<Result> {
  const result: Result = { engine: engine.name, title: engine.title, tallies: [], failures: [], stale: [] };
  const skipped = await unavailable(engine, tell);
  if (skipped !== undefined) return { ...result, skipped };
  tell('starting');
  let running: RunningEngine | undefined;
  try {
    running = await engine.start(subject);
    for (const product of new Set(cases.map((one) => one.product))) {
      const own = cases.filter((one) => one.product === product);
      tell(`${own.length} records of ${product}`);
      const records = own.map((one) => one.record);
      const answers = await running.run(product, records).catch((error: Error) => {
        result.failures.push(`${product}: ${error.message}`);
      });
      if (answers) result.tallies.push(tallyOf(engine.name, product, own, answers, exceptions));
    }
  } catch (error) {
    result.failures.push((error as Error).message);
  } finally {
    await running?.stop();
  }
  const found = result.tallies.flatMap(({ differences }) => differences);
  const ran = new Set(cases.filter(({ product }) => result.tallies.some((tally) => tally.product === product)).map(({ id }) => id));
  result.stale = exceptions.filter(
    (exception) =>
      exception.engines.includes(engine.name) && ran.has(exception.case) && !found.some((one) => one.case === exception.case && one.path === exception.path),
  );
  return result;
}

/** Gets what the engine needs; says why that can't be had. */
async function unavailable({ program }: Engine, tell: Tell): Promise<string | undefined> {
  if (!program) return undefined;
  const missing = program.missing();
  if (missing !== undefined) return `install ${missing}`;
  try {
    await program.get(tell);
    return undefined;
  } catch (error) {
    return `it can’t be got: ${(error as Error).message}`;
  }
}

function tallyOf(engine: string, product: string, cases: Case[], answers: string[], exceptions: Exception[]): Tally {
  const tally: Tally = { product, cases: cases.length, equal: 0, excepted: 0, differences: [] };
  for (const [index, { id, expected }] of cases.entries()) {
    const found = differences(expected, answers[index] as string).map((difference): CaseDifference => {
      const known = exceptions.find(({ case: of, engines, path }) => of === id && engines.includes(engine) && path === difference.path);
      return { case: id, ...difference, ...(known ? { reason: known.reason } : {}) };
    });
    if (found.length === 0) tally.equal++;
    else if (found.every(({ reason }) => reason !== undefined)) tally.excepted++;
    tally.differences.push(...found);
  }
  return tally;
}

/** Whether an engine that ran answers what is expected, but for exceptions, which all occur. */
export function isEqual({ tallies, failures, stale }: Result): boolean {
  return failures.length === 0 && stale.length === 0 && tallies.every(({ cases, equal, excepted }) => equal + excepted === cases);
}
