import { describe, expect, it } from 'vitest';
import { parseJson } from '../../generator/plan/oracle/json.js';
import { snakeCase } from '../../generator/plan/snake.js';
import { duplicateKey } from '../support/duplicate-key.js';
import { readCorpus } from '../support/fuzz-corpus.js';
import { canonical, differences, loadSubject, products, type Subject, same } from '../support/fuzz-subject.js';
import { type JsonCase, jsonCases } from '../support/json-cases.js';

type Answer = Record<string, unknown> & { event: { kind: string; module?: string; original?: string }; error?: unknown };

/** A member that no product knows, and its name in the answer. */
const member = 'JsonCase';
const kept = 'json_case';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const decode = (bytes: Uint8Array): string => decoder.decode(bytes);

/** A text with a case in it. */
interface Placed {
  bytes: Buffer;
  /** The same, ill-formed UTF-8 replaced. */
  text: string;
  /** Where it stops being JSON: bytes of `text`. */
  fault: number;
  /** An event's members stand before that. */
  ours: boolean;
}

function put(pattern: Uint8Array | string, mark: string, content: Uint8Array | string): Buffer {
  const bytes = Buffer.from(pattern);
  const at = bytes.indexOf(mark);
  return at < 0 ? bytes : Buffer.concat([bytes.subarray(0, at), Buffer.from(content), bytes.subarray(at + Buffer.byteLength(mark))]);
}

/** The case in the place of `¤` in a pattern that is JSON otherwise. */
function place(pattern: string, { text }: JsonCase, members: string): Placed {
  const marked = put(pattern, '¤', text);
  const filled = put(marked, '§', members);
  const bytes = put(filled, '‸', '');
  const at = filled.indexOf('‸');
  const before = at < 0 ? bytes : bytes.subarray(0, at);
  return { bytes, text: decode(bytes), fault: Buffer.byteLength(decode(before)), ours: before.includes(members) };
}

/** A JSON string of bytes that may be ill-formed. */
function quote(bytes: Buffer): Buffer {
  return Buffer.from(JSON.stringify(bytes.toString('latin1')), 'latin1');
}

function inLog(bytes: Buffer): Buffer {
  return put('{"stream":"stdout","log":¤}', '¤', quote(bytes));
}

/** Members of the product's shortest JSON events, by which a text that ends behind them is known to be the product's. */
function eventMembers(subject: Subject): string[] {
  const found: string[] = [];
  const all = readCorpus(subject.plan.product).map((entry) => entry.event.trim());
  const objects = all.filter((event) => event.startsWith('{') && event.endsWith('}') && !duplicateKey(event));
  for (const event of objects.sort((a, b) => a.length - b.length)) {
    const members = event.slice(1, -1);
    const isEvent = kindOf(subject, `{${members},"${member}":0}`) !== 'pipeline_error';
    if (isEvent && kindOf(subject, JSON.stringify({ log: `{${members}` })) === 'pipeline_error') found.push(members);
    if (found.length === 12) break;
  }
  return found;
}

function kindOf(subject: Subject, record: string): string | undefined {
  return JSON.parse(subject.oracle(record)).event?.kind;
}

const problems = {
  truncated: 'the JSON text ends early',
  invalid: 'the JSON text is not valid',
  nesting: 'the JSON text nests deeper than 60 levels',
};

/** What `error` says of a text at fault; blanks at its ends are none of it, and of a text in a member the first are not counted. */
function errorOf(where: string, { text, fault }: Placed, { deep }: JsonCase): { type: string; message: string } {
  const blanks = where === 'record' ? 0 : text.length - text.replace(/^[ \t\r\n\ufeff]+/, '').length;
  const end = Buffer.byteLength(text.replace(where === 'record' ? /[\0 \t\r\n]+$/ : /[ \t\r\n]+$/, ''));
  const kind = deep ? 'nesting' : fault >= end ? 'truncated' : 'invalid';
  return { type: `json_${kind}`, message: `${where}: ${problems[kind]}, at byte ${Math.min(fault, end) - blanks}` };
}

/** `value`, and each number in it as it is spelled. */
function expectValue(value: unknown, spelled: string | undefined, wanted: string): void {
  expect(value).toEqual(JSON.parse(wanted));
  expect(spelled).toBe(canonical(parseJson(wanted).value));
}

/** A member of an answer, in the oracle's one spelling. */
function spelling(answer: string, path: string[]): string | undefined {
  let { value } = parseJson(answer);
  for (const name of path) value = (value as Map<string, typeof value>).get(name) ?? null;
  return canonical(value);
}

const isValid = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** A test for each group of cases, which says the case at fault. */
function each(title: string, cases: JsonCase[], check: (one: JsonCase) => void): void {
  for (const group of new Set(cases.map((one) => one.group))) {
    it(title.replace('%s', group), () => {
      for (const one of cases.filter((other) => other.group === group)) {
        try {
          check(one);
        } catch (error) {
          if (error instanceof Error) error.message = `${one.about}: ${error.message}`;
          throw error;
        }
      }
    });
  }
}

const isValue = ({ kind }: JsonCase): boolean => kind === 'value';
const isString = (one: JsonCase): boolean => isValue(one) && one.text.toString().startsWith('"');
const passing = jsonCases.filter((one) => one.verdict === 'accepted' || one.becomes !== undefined);
const failing = jsonCases.filter((one) => one.verdict === 'refused' || (one.verdict === 'open' && one.becomes === undefined));

describe('the table', () => {
  it('agrees with another reader of JSON', () => {
    for (const one of jsonCases.filter(({ verdict }) => verdict !== 'open')) {
      const { text } = place(one.kind === 'value' ? '{"a":¤}' : '¤', one, '"b":1');
      expect([one.about, isValid(text)]).toEqual([one.about, one.verdict === 'accepted']);
    }
  });

  it('has each text once', () => {
    const texts = jsonCases.map(({ kind, only, text }) => `${kind} ${only} ${text.toString('latin1')}`);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });
});

describe.each(products)('%s', (product) => {
  const subject = loadSubject(product);
  const events = eventMembers(subject);
  const membersFor = (one: JsonCase): string => events[jsonCases.indexOf(one) % events.length] as string;

  const others = subject.filter.functions.filter((name) => !name.startsWith('to_ecs'));

  /** The filter's answer, which must be valid and the oracle's; those in other schemas must be valid. */
  function answerTo(record: Buffer, original = false): { text: string; answer: Answer } {
    for (const name of others) subject.call(name, record);
    const text = subject.answer(record, original);
    const oracle = subject.oracle(record, original);
    if (!same(oracle, text)) expect.fail(`${decode(record).slice(0, 3000)}\noracle | filter\n${differences(oracle, text).join('\n')}`);
    const answer = JSON.parse(text);
    // What `JSON.stringify` writes of a lone surrogate.
    expect(JSON.stringify(answer)).not.toMatch(/(?<!\\)(\\\\)*\\ud/);
    return { text, answer };
  }

  function expectEvent(record: Buffer): { text: string; answer: Answer } {
    const found = answerTo(record);
    expect(found.answer.event.module).toBeTruthy();
    expect(found.answer.event.kind).not.toBe('pipeline_error');
    return found;
  }

  /** A record that is no JSON is kept as text, one that only nests too deep as it is. */
  function expectUnreadable(record: Placed, one: JsonCase): void {
    const { answer } = answerTo(record.bytes);
    const trimmed = record.text.replace(/[\0 \t\r\n]+$/, '');
    expect(answer).toMatchObject({ event: { kind: 'pipeline_error', module: product }, error: errorOf('record', record, one) });
    if (one.deep === 'kept') expect(answer).toMatchObject(JSON.parse(trimmed));
    else expect(answer.event.original).toBe(trimmed);
  }

  it('has events to put them in', () => {
    expect(events.length).toBeGreaterThan(5);
  });

  describe('takes what is JSON as it is', () => {
    each('a value of %s', passing.filter(isValue), (one) => {
      const members = membersFor(one);
      const wanted = one.becomes ?? decode(one.text);
      const expectKept = ({ text, answer }: { text: string; answer: Answer }): void => {
        expectValue((answer[product] as Record<string, unknown>)[kept], spelling(text, [product, kept]), wanted);
      };
      const event = place(`{§,"${member}":¤}`, one, members);
      expectKept(expectEvent(event.bytes));
      const carried = expectEvent(inLog(event.bytes));
      expectKept(carried);
      expect(carried.answer.stream).toBe('stdout');
      if (one.verdict === 'accepted') expect(answerTo(inLog(event.bytes), true).answer.event.original).toBe(event.text);

      if (one.group !== 'nesting') {
        expectKept(answerTo(place(`{"stream":"stdout","log":{§,"${member}":¤}}`, one, members).bytes));
        const beside = answerTo(place(`{"log":${JSON.stringify(`{${members}}`)},"${member}":¤}`, one, members).bytes);
        expect(beside.answer.event.module).toBeTruthy();
        expectValue(beside.answer[member], spelling(beside.text, [member]), wanted);
      }

      const other = place(`{"${member}":¤}`, one, members);
      const unchanged = answerTo(other.bytes);
      if (one.verdict === 'accepted') expect(unchanged.text).toBe(other.text.replace(/\s+$/, ''));
      else expectValue(unchanged.answer[member], spelling(unchanged.text, [member]), wanted);
      expect(answerTo(inLog(other.bytes)).text).toBe(decode(inLog(other.bytes)));
    });

    each('a name of %s', passing.filter(isString), (one) => {
      const name = snakeCase(JSON.parse(one.becomes ?? decode(one.text)));
      const event = place('{§,¤:7000001}', one, membersFor(one));
      for (const record of [event.bytes, inLog(event.bytes)]) expect(answerTo(record).answer[product]).toHaveProperty([name], 7000001);
    });

    each(
      'a text of %s',
      passing.filter(({ kind }) => kind === 'document'),
      (one) => {
        const event = place('¤', one, membersFor(one));
        const plain = Buffer.from(`{${membersFor(one)}}`);
        if (one.only !== 'log') expect(differences(subject.answer(plain), answerTo(event.bytes).text)).toEqual([]);
        if (one.only !== 'record') expect(differences(subject.answer(inLog(plain)), answerTo(inLog(event.bytes)).text)).toEqual([]);
      },
    );

    each(
      'a record that is no object',
      passing.filter(({ kind }) => kind === 'lonely'),
      (one) => {
        const lonely = place('¤', one, '');
        expect(answerTo(lonely.bytes).answer).toMatchObject({
          event: { kind: 'pipeline_error', original: lonely.text.replace(/\s+$/, '') },
          error: { type: 'json_invalid', message: 'record: the JSON text is not valid, at byte 0' },
        });
        expect(answerTo(inLog(lonely.bytes)).text).toBe(decode(inLog(lonely.bytes)));
      },
    );
  });

  describe('says of its own event where it stops being JSON, and leaves another’s as it is', () => {
    function expectRefused(event: Placed, one: JsonCase): void {
      if (one.only !== 'log') expectUnreadable(event, one);
      if (one.only === 'record') return;
      const record = inLog(event.bytes);
      const { text, answer } = answerTo(record);
      if (!event.ours) expect(text).toBe(decode(record));
      else {
        expect(answer).toMatchObject({ stream: 'stdout', log: event.text });
        expect(answer).toMatchObject({ event: { kind: 'pipeline_error', module: product }, error: errorOf('log', event, one) });
      }
    }

    each('a value of %s', failing.filter(isValue), (one) => {
      const members = membersFor(one);
      expectRefused(place(`{§,"${member}":¤}`, one, members), one);
      const other = place(`{"${member}":¤}`, one, members);
      expect(answerTo(inLog(other.bytes)).text).toBe(decode(inLog(other.bytes)));
      if (one.deep) return;
      expectUnreadable(other, one);
      expectUnreadable(place(`{"stream":"stdout","log":{§,"${member}":¤}}`, one, members), one);
      expectUnreadable(place(`{"log":${JSON.stringify(`{${members}}`)},"${member}":¤}`, one, members), one);
    });

    each('a name of %s', failing.filter(isString), (one) => {
      expectRefused(place('{§,¤:1}', one, membersFor(one)), one);
    });

    each(
      'a text of %s',
      failing.filter(({ kind }) => kind === 'document'),
      (one) => {
        expectRefused(place('¤', one, membersFor(one)), one);
      },
    );
  });
});
