import { describe, expect, test } from 'vitest';
import { flatten } from '../../../generator/cli/preview/flatten.js';
import { functionsOf } from '../../../generator/plan/functions.js';
import { type Reason, reasons } from '../../../generator/plan/oracle/explain.js';
import { interpret } from '../../../generator/plan/oracle/index.js';
import { writeJson } from '../../../generator/plan/oracle/json.js';
import { planOf } from '../../support/answers.js';
import { eventCases } from '../../support/corpus-events.js';
import { recordTime } from '../../support/fuzz-corpus.js';

const plan = planOf('kubearmor');

/** Where the members of an event's record come from. */
function of(event: object): Reason[] {
  const { answer } = interpret(plan, JSON.stringify(event), recordTime);
  return answer ? reasons(answer) : [];
}

const at = (all: Reason[], field: string): Reason[] => all.filter(({ path }) => path.join('.') === field);

describe('of a record is said', () => {
  const event = { Type: 'HostLog', HostName: 'worker-02', Operation: 'Syscall', Data: 'syscall=SYS_UMOUNT2', Result: 'Passed', Novel: { a: 1 } };
  const all = of(event);

  test('the fields that a value is made of, step by step', () => {
    const [reason, ...more] = at(all, 'event.action');
    expect(more).toEqual([]);
    expect(reason?.rule).toMatch(/^kubearmor\/product\.json#\/x-ecs\/\d+$/);
    expect(reason?.from).toMatchObject({ name: 'action', op: 'first', value: '"umount"', of: [{ op: 'lookup', of: [{ op: 'first' }] }] });
    const ends = (trace = reason?.from): unknown => (trace?.of.length === 1 ? ends(trace.of[0]) : trace);
    expect(ends()).toEqual({ name: 'Data', value: '"syscall=SYS_UMOUNT2"', of: [] });
  });

  test('a change on the way without a name, as it has none', () => {
    expect(at(all, 'event.outcome')[0]?.from).toEqual({ op: 'lookup', value: '"success"', of: [{ name: 'Result', value: '"Passed"', of: [] }] });
  });

  test('the field that keeps its value, the member that no schema knows, and the time that the event lacks', () => {
    expect(at(all, 'kubearmor.operation')).toEqual([
      { path: ['kubearmor', 'operation'], by: 'field', from: { name: 'Operation', value: '"Syscall"', of: [] } },
    ]);
    expect(at(all, 'kubearmor.novel')).toEqual([{ path: ['kubearmor', 'novel'], by: 'unknown' }]);
    expect(at(all, '@timestamp')).toEqual([{ path: ['@timestamp'], by: 'collector time' }]);
  });

  test('each rule that gave a list something', () => {
    const alert = of({ ...event, Type: 'MatchedPolicy', PolicyName: 'watch-mounts', Action: 'Audit' });
    expect(at(alert, 'event.category').map(({ from }) => from?.op)).toEqual(['lookup', undefined]);
  });
});

test.each(functionsOf(plan).filter(({ original }) => !original))('$name: every member of a record has its reason, and no other', ({ schema, choice }) => {
  const cases = eventCases('kubearmor').filter((_, index) => index % 4 === 0);
  expect(cases.length).toBeGreaterThan(20);
  for (const { line } of cases) {
    const { answer } = interpret(plan, line, { ...recordTime, schema, ...(choice ? { choice } : {}) });
    if (!answer) throw new Error(`no answer to ${line}`);
    const fields = reasons(answer).map(({ path }) => path.join('.'));
    const members = flatten(writeJson(answer.record)).map(({ path }) => path);
    const isWithin = (path: string, field: string): boolean => path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`);
    expect(members.filter((path) => !fields.some((field) => isWithin(path, field)))).toEqual([]);
    expect(fields.filter((field) => !members.some((path) => isWithin(path, field)))).toEqual([]);
  }
});
