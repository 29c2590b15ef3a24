import pc from 'picocolors';
import { describe, expect, test } from 'vitest';
import { flatten, valueAt } from '../../generator/cli/preview/flatten.js';
import { overview, rowOf } from '../../generator/cli/preview/overview.js';
import { outcomeOf, show } from '../../generator/cli/preview/show.js';
import { safe, width, wrap } from '../../generator/cli/preview/text.js';

const plain = pc.createColors(false);

describe('flatten', () => {
  test.each([
    ['{"a":1,"b":{"c":"x","d":{}}}', ['a=1', 'b.c="x"', 'b.d={}']],
    ['{"a":[1,"x,]",null],"b":[]}', ['a=[1,"x,]",null]', 'b=[]']],
    ['{"a":[{"b":1},{"b":[2,{"c":3}]}]}', ['a[0].b=1', 'a[1].b[0]=2', 'a[1].b[1].c=3']],
    ['{"n":18446744073709551615,"e":1.50e+09}', ['n=18446744073709551615', 'e=1.50e+09']],
    ['{"a":1,"a":2}', ['a=1', 'a=2']],
    [' { "a" : { "b" : true } } ', ['a.b=true']],
    ['{"a\\"b":"\\u001b[31m"}', ['a\\"b="\\u001b[31m"']],
    ['{}', []],
  ])('%s', (json, expected) => {
    expect(flatten(json).map(({ path, value }) => `${path}=${value}`)).toEqual(expected);
  });

  test('finds a value by its path', () => {
    const entries = flatten('{"event":{"kind":"alert"}}');
    expect(valueAt(entries, 'event.kind')).toBe('alert');
    expect(valueAt(entries, 'event.type')).toBeUndefined();
  });

  test('takes any depth', () => {
    expect(flatten(`${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`)).toHaveLength(1);
  });
});

describe('text on a terminal', () => {
  test('never obeys what an event holds', () => {
    expect(safe('\u001b[2J\r\n\u009b\u202eabc')).toBe('\\u001b[2J\\u000d\\u000a\\u009b\\u202eabc');
  });

  test('counts columns, not characters', () => {
    expect([width('abc'), width('拒绝'), width('e\u0301'), width('👍')]).toEqual([3, 4, 1, 2]);
  });

  test('wraps at the column, later lines indented', () => {
    expect(wrap('abcdefgh', 5)).toEqual(['abcde', '  fgh']);
    expect(wrap('拒绝访问', 5)).toEqual(['拒绝', '  访', '  问']);
  });
});

describe('show', () => {
  const record = '{"log":"{\\"Type\\":\\"x\\"}","stream":"stdout"}';
  const answer = '{"event":{"kind":"alert"}}';

  test('puts event and record beside each other where there is room', () => {
    expect(show(record, answer, 'title', 103, plain).split('\n')).toEqual([
      `── title ${'─'.repeat(94)}`,
      `log${' '.repeat(42)} │ event.kind  alert`,
      `  Type  x${' '.repeat(36)} │`,
      `stream  stdout${' '.repeat(31)} │`,
    ]);
  });

  test('puts them under each other where there is not', () => {
    expect(show(record, answer, 'title', 30, plain).split('\n')).toEqual([
      `── title ${'─'.repeat(21)}`,
      'log',
      '  Type  x',
      'stream  stdout',
      `── becomes ${'─'.repeat(19)}`,
      'event.kind  alert',
    ]);
  });

  test('puts values in a column of their own, the later lines of one below it', () => {
    const text = show('{}', '{"a":"1234567890123456789012345","long_name":"x","a_name_that_is_longer_than_its_column":"y"}', 't', 30, plain);
    expect(text.split('\n').slice(2)).toEqual([
      'a          1234567890123456789',
      '           012345',
      'long_name  x',
      'a_name_that_is_longer_than_its',
      '  _column',
      '           y',
    ]);
  });

  test('takes no more columns than there are', () => {
    const long = JSON.stringify({ log: `${'x'.repeat(500)}\n拒绝${'y'.repeat(300)}`, a: '拒绝访问'.repeat(90) });
    for (const columns of [40, 99, 100, 133, 200]) {
      for (const line of show(long, long.replace('{', '{"b":1,'), 'title', columns, plain).split('\n')) expect(width(line)).toBeLessThanOrEqual(columns);
    }
  });

  test('says what became of a record', () => {
    expect(outcomeOf(record, record)).toBe('unchanged');
    expect(outcomeOf(record, null)).toBe('lost');
    expect(outcomeOf(record, '{"event":')).toBe('invalid');
    expect(outcomeOf(record, answer)).toBe('event');
    expect(outcomeOf(record, '{"event":{"kind":"pipeline_error"}}')).toBe('broken');
  });

  test('shortens what is too long to read', () => {
    const text = show(`{"a":"${'x'.repeat(10_000)}"}`, answer, 'title', 80, plain);
    expect(text.split('\n').length).toBeLessThan(15);
    expect(text).toContain('… 10000 characters');
  });

  test('shows a value and a list of megabytes', () => {
    const long = 'a\\"{['.repeat(2_000_000);
    const text = show(`{"a":"${long}","b":["${long}"],"log":"${'\\n'.repeat(2)}${long}"}`, answer, 'title', 80, plain);
    expect(text).toContain(`… ${long.length - 2_000_000} characters`);
    expect(text.split('\n').length).toBeLessThan(40);
  });

  test('shows hundreds of thousands of values', () => {
    const wide = `{"log":"{\\"a\\":[${'{\\"b\\":1},'.repeat(200_000)}0]}"}`;
    expect(show(wide, answer, 'title', 80, plain).split('\n').length).toBeGreaterThan(200_000);
  });

  test('colours names only, and dims what the name before has, too', () => {
    const colours = pc.createColors(true);
    const text = show('{"a":"b"}', '{"event":{"kind":"alert","type":"x"}}', 't', 80, colours);
    expect(text).toContain(`${colours.cyan('a')}  b`);
    expect(text).toContain(`${colours.cyan('event.kind')}  alert\n${colours.dim('event.')}${colours.cyan('type')}  x`);
  });
});

describe('overview', () => {
  const event = {
    event: { dataset: 'kubearmor.alert', action: 'exec', outcome: 'failure', severity: 47 },
    message: 'Package manager\u001b[31m executed',
  };
  const broken = { event: { kind: 'pipeline_error' }, error: { message: 'log: the JSON text ends early, at byte 9' } };
  const rows = [rowOf(1, 1, '{}', JSON.stringify(event)), rowOf(2, 34, '{"a":1}', JSON.stringify(broken)), rowOf(3, 35, '{}', '{}'), rowOf(4, 36, '{}', null)];

  test('says in a line what a record became', () => {
    expect(overview(rows, 100, plain).split('\n')).toEqual([
      '#  line  became           action  outcome  severity   message',
      '1     1  kubearmor.alert  exec    failure  47 medium  Package manager\\u001b[31m executed',
      '2    34  broken                                       log: the JSON text ends early, at byte 9',
      '3    35  unchanged                                    no event of the product',
      '4    36  lost                                         no answer: the collector would drop the record',
    ]);
  });

  test.each([
    [
      'OCSF',
      { metadata: { log_name: 'a.b' }, activity_name: 'Launch', status: 'Failure', severity: 'High', message: 'm', unmapped: { event: { severity: 47 } } },
    ],
    ['CIM', { action: 'Launch', status: 'Failure', severity: 'High', subject: 'm', unmapped: { event: { dataset: 'a.b' } } }],
    ['CEF', { message: 'm', unmapped: { event: { dataset: 'a.b', action: 'Launch', outcome: 'Failure', severity: 73 } } }],
  ])('finds the same in %s', (schema, record) => {
    expect(rowOf(1, 1, '{}', JSON.stringify(record))).toMatchObject({
      what: 'a.b',
      action: 'Launch',
      outcome: 'Failure',
      severity: { OCSF: '47 medium', CIM: 'High', CEF: '73 high' }[schema],
      message: 'm',
    });
  });

  test('leaves out what can be done without until the message has room, and cuts it', () => {
    const heads = [100, 66, 60, 50].map((room) => overview(rows, room, plain).split('\n')[0]);
    expect(heads).toEqual([
      '#  line  became           action  outcome  severity   message',
      '#  became           action  outcome  severity  message',
      '#  became           action  severity  message',
      '#  became           severity  message',
    ]);
    expect(overview(rows, 60, plain).split('\n').slice(1)).toEqual([
      '1  kubearmor.alert  exec    medium    Package manager\\u001b…',
      '2  broken                             log: the JSON text en…',
      '3  unchanged                          no event of the produ…',
      '4  lost                               no answer: the collec…',
    ]);
  });
});
