import { readCorpus } from './fuzz-corpus.js';
import type { Subject } from './fuzz-subject.js';

/** An alert of the product as the corpus has it, one of the shorter ones, and a member in it that spells all that JSON must escape. */
export function alertOf({ plan, oracle }: Subject): Record<string, unknown> {
  const kindOf = (event: string): unknown => JSON.parse(oracle(JSON.stringify({ log: event }))).event?.kind;
  const events = readCorpus(plan.product).map(({ event }) => event);
  const alert = events
    .filter((event) => event.startsWith('{"') && event.endsWith('}') && event.length > 600)
    .sort((a, b) => a.length - b.length)
    .find((event) => kindOf(event) === 'alert' && kindOf(event.slice(0, -20)) === 'pipeline_error');
  if (!alert) throw new Error(`no alert of ${plan.product}`);
  return { ...JSON.parse(alert), Odd: 'wörker "\\ \u{1f600}\t' };
}

/** A record with so many of something that a filter could take too long, or too much memory, over; with its name. */
export type Shape = [name: string, make: (count: number) => unknown];

/** Records of all shapes, around an event or with one within. */
export function shapesOf(alert: Record<string, unknown>): Shape[] {
  const text = JSON.stringify(alert);
  const members = (count: number): Record<string, number> => Object.fromEntries([...Array(count).keys()].map((index) => [`A${index}`, index]));
  const texts = Object.keys(alert).filter((name) => typeof alert[name] === 'string');
  return [
    ['escapes', (count) => ({ log: JSON.stringify({ ...alert, Odd: 'é"\\\n'.repeat(count), Even: '\0='.repeat(count) }) })],
    ['members', (count) => ({ ...alert, ...members(count) })],
    ['members in a string', (count) => ({ log: JSON.stringify({ ...alert, ...members(count) }) })],
    ['members beside the event', (count) => ({ log: text, ...members(count) })],
    [
      'members of one name in snake_case',
      (count) => ({
        ...alert,
        ...Object.fromEntries([...Array(Math.ceil(count / 50)).keys()].map((index) => ['-_'[index & 1]?.repeat(1 + (index >> 1)) ?? '', 1])),
      }),
    ],
    [
      'items of lists',
      (count) => ({ ...alert, ...Object.fromEntries(texts.map((name) => [name, [...Array(Math.ceil(count / 10)).keys()].map((index) => `T${index}`)])) }),
    ],
    ...['T1059.004,', 'a=b ', 'x: y\n', '/', '1', ' ', '{"a":', '[', '\\', 'map[', ', '].map(
      (piece): Shape => [
        `${JSON.stringify(piece)} in every text`,
        (count) => ({ ...alert, ...Object.fromEntries(texts.map((name) => [name, `${alert[name]}${piece.repeat(Math.ceil(count / 10))}`])) }),
      ],
    ),
    ['lines of one key', (count) => ({ log: `PodName: x\n${'HostName: h\n'.repeat(count)}UpdatedTime: x` })],
    [
      'lines of unknown keys',
      (count) => ({ log: `PodName: x\n${[...Array(count).keys()].map((index) => `A${index % 9}: h\n`).join('')}HostName: h\nUpdatedTime: x` }),
    ],
    ['pairs in a line', (count) => ({ log: `notification=incident,${'name=x,level=y, '.repeat(count)}` })],
    ['carriers', (count) => ({ log: '{'.repeat(count), message: '['.repeat(count), body: { text: { msg: '{"a":'.repeat(count) } } })],
    ['items of a batch', (count) => ({ log: [...Array(count).fill({ a: 1 }), alert, ...Array(count).fill({ a: 1 })] })],
    [
      'log records',
      (count) => ({
        resourceLogs: [
          {
            scopeLogs: [{ logRecords: Array(count).fill({ body: { kvlistValue: { values: [{ key: 'Type', value: { stringValue: 'ContainerLog' } }] } } }) }],
          },
        ],
      }),
    ],
  ];
}
