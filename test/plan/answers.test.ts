import { describe, expect, test } from 'vitest';
import { planFolder } from '../../generator/generate.js';
import { functionsOf } from '../../generator/plan/functions.js';
import { runOracle } from '../../generator/plan/oracle/index.js';
import { epoch, join } from '../../generator/plan/oracle/operations.js';
import { type Problem, SchemaError } from '../../generator/schema/problem.js';
import { type MadeFiles, madeFolder, madePlan } from '../support/made-schemas.js';

const plan = madePlan();
const time = { seconds: 1779768000, nanoseconds: 5 };
const event = { Gate: 'north', When: '2026-05-26T04:15:13.581968Z', Text: 'opened', Tags: ['t-a', 'T1059', 'x', 'T1078'], Port: 22, Address: '10.0.0.1' };

/** What becomes of an event in a schema. */
function answer(record: object, schema: string, choice?: string) {
  return JSON.parse(runOracle(plan, JSON.stringify(record), { ...time, schema, ...(choice ? { choice } : {}) }));
}

describe('an answer schema', () => {
  test('gives a function for each word of its choice, the first unnamed', () => {
    expect(functionsOf(plan).map(({ name }) => name)).toEqual([
      'to_ecs',
      'to_ecs_original',
      'to_cef',
      'to_cef_original',
      'to_ocsf',
      'to_ocsf_original',
      'to_ocsf_activity',
      'to_ocsf_activity_original',
    ]);
  });

  test('chooses by the word that it is called with', () => {
    const alarm = { ...event, Alarm: true };
    expect(answer(alarm, 'ocsf').class).toBe(1);
    expect(answer(alarm, 'ocsf', 'finding').class).toBe(1);
    expect(answer(alarm, 'ocsf', 'activity').class).toBe(2);
    expect(answer(event, 'ocsf').class).toBe(2);
  });

  test('fills the one object of an array, and of an array in it, from rules of several files', () => {
    expect(answer({ ...event, Lock: 'bolt' }, 'ocsf').places).toEqual([{ lock: { kind: 'bolt' }, name: 'north', port: 22, rooms: [{ name: 'opened' }] }]);
    expect(answer({ Gate: 'north', When: event.When }, 'ocsf').places).toEqual([{ name: 'north' }]);
  });

  test('wraps each value of a list in an object, rule behind rule', () => {
    expect(answer(event, 'ocsf').attacks).toEqual([
      { technique: { uid: 'T1059', known: true } },
      { technique: { uid: 'T1078', known: true } },
      { source: 'gate' },
      { address: '10.0.0.1' },
    ]);
    expect(answer({ Gate: 'north', When: event.When }, 'ocsf')).not.toHaveProperty('attacks');
  });

  test('puts wrapped values behind the object that other rules fill', () => {
    const filled = madePlan(({ ocsf }) => ocsf.fields.message.push('attacks[0].technique.uid'));
    const record = JSON.parse(runOracle(filled, JSON.stringify({ ...event, Tags: ['T1059'] }), { ...time, schema: 'ocsf' }));
    expect(record.attacks).toEqual([{ technique: { uid: 'opened' } }, { technique: { uid: 'T1059', known: true } }, { address: '10.0.0.1' }]);
  });

  test('joins a list, keeps of it what starts so, or what does not', () => {
    expect(answer(event, 'ocsf')).toMatchObject({ tag_text: 't-a, T1059, x, T1078', labels: ['t-a', 'x'] });
    expect(answer({ ...event, Tags: ['T1059'] }, 'ocsf')).not.toHaveProperty('labels');
    expect(join([], ',')).toBeUndefined();
  });

  test('counts time, and says it as it came', () => {
    expect(answer(event, 'ocsf')).toMatchObject({ time: 1779768913581, seconds: 1779768913, original_time: event.When });
  });

  test('takes the rules of the product before its own', () => {
    expect(answer({ ...event, Alarm: true }, 'ocsf').title).toBe('alert at north');
    expect(answer(event, 'ocsf').title).toBe('north');
  });

  test('keeps under unmapped, as it is spelled, what no rule moves; and what was cut', () => {
    const { unmapped, text } = answer({ ...event, Tags: undefined, Text: 'opened 🚪', OddName: { a: 1 }, Port: 'high' }, 'ocsf');
    expect(text).toBe('opene');
    expect(unmapped).toEqual({
      ecs: { version: plan.schemaVersion },
      event: { kind: 'event', category: ['authentication'], dataset: 'gate.pass', module: 'gate' },
      gate: { odd_name: { a: 1 }, port: 'high' },
      message: 'opened 🚪',
    });
  });

  test('keeps what stood beside the event at the top, or unmapped, as it says', () => {
    const record = { log: JSON.stringify(event), stream: 'stdout', labels: { a: 'b' }, header: 'x' };
    expect(answer(record, 'cef')).toMatchObject({ stream: 'stdout', unmapped: { header: 'x' } });
    expect(answer(record, 'ocsf').unmapped).toMatchObject({ stream: 'stdout' });
    expect(answer(record, 'ocsf')).not.toHaveProperty('stream');
  });

  test('writes a line where it says so, its values cut at whole characters', () => {
    const { message, unmapped } = answer({ ...event, Gate: '🚪🚪🚪🚪', Text: 'a|b=c\nd', Tags: undefined, Score: 0.5 }, 'cef');
    expect(message).toBe('CEF:0|Gate|gate|1|gate.pass|a\\|b=c d|5|cfp1=0.5 dvchost=🚪🚪🚪 msg=a|b\\=c\\nd spt=22 src=10.0.0.1');
    expect(unmapped.host).toEqual({ name: '🚪🚪🚪🚪' });
  });

  test('leaves alone what is no event, what is a broken one, and what says of a broken one', () => {
    const other = { log: 'hello', ecs: { version: plan.schemaVersion }, event: { module: 'other', kind: 'event' } };
    expect(answer(other, 'ocsf')).toEqual(other);
    const broken = { log: '{"Gate":"north","When":"20' };
    expect(answer(broken, 'ocsf')).toEqual(answer(broken, 'ecs'));
    expect(answer(answer(broken, 'ecs'), 'ocsf')).toEqual(answer(broken, 'ecs'));
  });

  test('makes the same of the ECS record as of the event', () => {
    for (const schema of ['ocsf', 'cef']) expect(answer(answer(event, 'ecs'), schema)).toEqual(answer(event, schema));
  });

  test('moves the raw event, too, where it has a place for it', () => {
    const kept = (change?: (files: MadeFiles) => void) =>
      JSON.parse(runOracle(madePlan(change), JSON.stringify({ log: 'x', ...event }), { ...time, original: true, schema: 'ocsf' }));
    expect(kept().unmapped.event.original).toContain('"Gate":"north"');
    const moved = kept(({ ocsf, ocsfTargets }) => {
      ocsf.fields['event.original'] = ['raw'];
      ocsfTargets.root.raw = { type: 'keyword' };
    });
    expect(moved.raw).toContain('"Gate":"north"');
    expect(moved.unmapped.event).not.toHaveProperty('original');
  });
});

describe('the time since 1970', () => {
  test.each([
    ['2026-05-26T04:15:13.581968Z', 3, '1779768913581'],
    ['2026-05-26T04:15:13.999999Z', 0, '1779768913'],
    ['2026-05-26T04:15:13Z', 9, '1779768913000000000'],
    ['2026-05-26T06:15:13.5+02:00', 3, '1779768913500'],
    ['2026-05-25T22:45:13-05:30', 6, '1779768913000000'],
    ['1970-01-01T00:00:00.001Z', 3, '1'],
    ['2024-02-29T00:00:00Z', 0, '1709164800'],
    ['2262-04-11T23:47:16.854775807Z', 9, '9223372036854775807'],
  ])('%s in units of 10^-%i s', (text, decimals, expected) => {
    expect(epoch(text, decimals)?.text).toBe(expected);
  });

  test.each([
    ['before it', '1969-12-31T23:59:59.999Z', 3],
    ['more than 64 bits hold', '2262-04-11T23:47:16.854775808Z', 9],
    ['no day', '2023-02-29T00:00:00Z', 0],
    ['no zone', '2026-05-26T04:15:13', 0],
    ['a number', '1779768913', 0],
  ])('is none of %s', (_, text, decimals) => {
    expect(epoch(text, decimals)).toBeUndefined();
  });
});

describe('a wrong answer schema', () => {
  /** What is said of the files after a change. */
  function problems(change: (files: MadeFiles) => void): Problem[] {
    try {
      planFolder(madeFolder(change));
    } catch (error) {
      if (error instanceof SchemaError) return error.problems;
      throw error;
    }
    return [];
  }
  const file = 'answers/ocsf.json';

  test.each<[string, (files: MadeFiles) => void, Problem]>([
    [
      'that reads a field which ECS does not have',
      ({ ocsf }) => {
        ocsf.fields['event.kindd'] = [];
      },
      { file, pointer: '/fields/event.kindd', message: 'ECS has no field "event.kindd" that holds a value', nearest: 'event.kind' },
    ],
    [
      'with a target that its dictionary does not have',
      ({ ocsf }) => {
        ocsf.fields.message = ['texts'];
      },
      { file, pointer: '/fields/message/0/to', message: 'OCSF 0.1 has no field "texts"', nearest: 'text' },
    ],
    [
      'with a target within an object that it does not have',
      ({ ocsf }) => {
        ocsf.fields.message = ['places[0].nme'];
      },
      { file, pointer: '/fields/message/0/to', message: 'OCSF 0.1 has no field "places[0].nme"', nearest: 'places[0].name' },
    ],
    [
      'that takes an array for an object',
      ({ ocsf }) => {
        ocsf.fields.message = ['places.name'];
      },
      { file, pointer: '/fields/message/0/to', message: 'OCSF 0.1 has no field "places.name"', nearest: 'places[0]' },
    ],
    [
      'that writes a value where an object goes',
      ({ ocsf }) => {
        ocsf.fields.message = ['places[0].lock'];
      },
      { file, pointer: '/fields/message/0/to', message: '"places[0].lock" is of type lock in OCSF 0.1, which no value fits', nearest: 'places[0].lock' },
    ],
    [
      'with a constant that is not allowed',
      ({ ocsf }) => {
        ocsf.rules[0].value = 3;
      },
      { file, pointer: '/rules/0/value', message: 'OCSF does not allow 3 in "class"', nearest: '1' },
    ],
    [
      'that asks what there is no value for',
      ({ ocsf }) => {
        ocsf.conditions.alert = { 'event.kynd': ['alert'] };
      },
      { file, pointer: '/conditions/alert/event.kynd', message: 'there is no field or derived value "event.kynd"', nearest: 'event.kind' },
    ],
    [
      'that wraps a value in what its objects do not have',
      ({ ocsf }) => {
        ocsf.rules[6].item = { technique: { id: '$' } };
      },
      { file, pointer: '/rules/6/item', message: 'OCSF 0.1 has no field "attacks[0].technique.id"', nearest: 'attacks[0].technique.uid' },
    ],
    [
      'that wraps no value',
      ({ ocsf }) => {
        ocsf.rules[6].item = { technique: { uid: 'T1' } };
      },
      { file, pointer: '/rules/6/item', message: 'one member of it is "$", where the value goes' },
    ],
    [
      'that wraps a constant',
      ({ ocsf }) => {
        ocsf.rules[6] = { to: 'attacks', value: 'x', item: { source: '$' } };
      },
      { file, pointer: '/rules/6/item', message: 'a constant has no item: name a value that it wraps' },
    ],
    [
      'with a value beside wrapped ones',
      ({ ocsf }) => {
        ocsf.rules[7] = { to: 'attacks', from: 'event.module' };
      },
      { file, pointer: '/rules/7', message: '"attacks" is a list of objects: each of its rules has an item' },
    ],
    [
      'that writes a list where one value goes',
      ({ ocsf }) => {
        ocsf.rules[2] = { to: 'title', from: 'techniques' };
      },
      { file, pointer: '/rules/2', message: '"techniques" is a list and "title" is not' },
    ],
    [
      'with a derived value named as its choice',
      ({ ocsf }) => {
        ocsf.derive.alerts = { op: 'join', from: 'tags', separator: ',' };
      },
      { file, pointer: '/derive/alerts', message: '"alerts" is already the name of another value' },
    ],
    [
      'whose product writes what its dictionary does not have',
      ({ fields }) => {
        fields.$defs.Lock['x-ocsf'] = ['places[0].lock.kinds'];
      },
      {
        file: 'gate/fields.json',
        pointer: '/$defs/Lock/x-ocsf/0/to',
        message: 'OCSF 0.1 has no field "places[0].lock.kinds"',
        nearest: 'places[0].lock.kind',
      },
    ],
  ])('%s is told where, what and the nearest right name', (_, change, expected) => {
    expect(problems(change)).toContainEqual(expected);
  });

  test('none is told of the right one', () => {
    expect(problems(() => {})).toEqual([]);
  });
});
