import type { Tell } from '../engines/program.js';
import { type FilterFunction, functionsOf } from '../plan/functions.js';
import type { Plan } from '../plan/types.js';
import { type Difference, differences } from './compare.js';
import { answerName, type Case, expectedIn } from './corpus.js';
import type { Engine, RunningEngine, Subject } from './engine.js';
import type { Exception } from './exceptions.js';

/** Where an engine's record is another than expected; with a reason where that is an exception. */
export interface CaseDifference extends Difference {
  case: string;
  reason?: string;
}

/** What an engine made of a product's cases, in one schema. */
export interface Tally {
  product: string;
  /** As {@link answerName}. */
  answer: string;
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

/**
 * Runs cases through an engine, and compares.
 * @param schemas Those to answer in; all where it is not said.
 */
export async function conform(
  engine: Engine,
  subject: Subject,
  cases: Case[],
  exceptions: Exception[],
  tell: Tell,
  schemas?: readonly string[],
): Promise<Result> {
  const result: Result = { engine: engine.name, title: engine.title, tallies: [], failures: [], stale: [] };
  const skipped = await unavailable(engine, tell);
  if (skipped !== undefined) return { ...result, skipped };
  tell('starting');
  let running: RunningEngine | undefined;
  try {
    running = await engine.start(subject);
    for (const product of new Set(cases.map((one) => one.product))) {
      const own = cases.filter((one) => one.product === product);
      const plan = subject.mapping.plans.find((candidate) => candidate.product === product) as Plan;
      for (const to of asked(plan, engine, schemas)) {
        tell(`${own.length} records of ${product} in ${answerName(to)}`);
        const records = own.map((one) => one.record);
        const answers = await running.run(product, to, records).catch((error: Error) => {
          result.failures.push(`${product} in ${answerName(to)}: ${error.message}`);
        });
        if (answers) result.tallies.push(tallyOf(engine.name, plan, to, own, answers, exceptions));
      }
    }
  } catch (error) {
    result.failures.push((error as Error).message);
  } finally {
    await running?.stop();
  }
  result.stale = exceptions.filter((exception) => exception.engines.includes(engine.name) && !occurs(exception, result.tallies, cases));
  return result;
}

/** What an engine is asked to answer of a product. */
function asked(plan: Plan, { onlyEcs }: Engine, schemas: readonly string[] | undefined): FilterFunction[] {
  return functionsOf(plan).filter(({ schema, original }) => !original && (!onlyEcs || schema === 'ecs') && (schemas?.includes(schema) ?? true));
}

/** Whether an exception occurs in all its answers, as far as they ran. */
function occurs(exception: Exception, tallies: Tally[], cases: Case[]): boolean {
  const product = cases.find(({ id }) => id === exception.case)?.product;
  const ran = tallies.filter((tally) => tally.product === product && concerns(exception, tally.answer));
  return ran.every(({ differences }) => differences.some((one) => one.case === exception.case && one.path === exception.path));
}

function concerns({ answers }: Exception, answer: string): boolean {
  return (answers ?? ['ecs']).includes(answer);
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

function tallyOf(engine: string, plan: Plan, to: FilterFunction, cases: Case[], answers: string[], exceptions: Exception[]): Tally {
  const tally: Tally = { product: plan.product, answer: answerName(to), cases: cases.length, equal: 0, excepted: 0, differences: [] };
  for (const [index, { id, expected }] of cases.entries()) {
    const found = differences(expectedIn(plan, to, expected), answers[index] as string).map((difference): CaseDifference => {
      const known = exceptions.find((one) => one.case === id && one.engines.includes(engine) && concerns(one, tally.answer) && one.path === difference.path);
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
