import { appendFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { feedOf, isUtf8, type SentCase, sentCases } from '../support/fluent-bit-cases.js';
import { binary, type Collector, check, type Setup, startCollector } from '../support/fluent-bit-collector.js';
import { undoAfterEach } from '../support/undo.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 30_000 });

const undo = undoAfterEach();
const collector = (setup: Setup): Promise<Collector> => startCollector({ products: 'kubearmor, neuvector, sysdig', ...setup }, undo);

/** A line of the controller's own. */
const own = (index: number): string => `2026-08-18T09:30:44.12 |INFO|CTL|rest.handlerAuthLogin: - User=admin-${index}`;
const tail = (folder: string): string => `{ type: tail, path: ${folder}/in/*.log, products: [neuvector] }`;
const plain = (folder: string): string => `{ type: tail, path: ${folder}/in/*.log, products: [neuvector], format: plain }`;

/** Where containerd cuts a line into parts, about. */
const criLimit = 16_000;

/** When something was printed. No two at a time: equal records of one time are stored once. */
const timeOf = (index: number): string => `2026-08-18T09:30:44.${String(index).padStart(9, '0')}Z`;

/** Lines of a CRI file: all parts of a line but the last are marked with P. */
function cri(text: string, index: number): string {
  const lines = text.split('\n').map((line) => {
    const parts = line.match(new RegExp(`[^]{1,${criLimit}}`, 'g')) ?? [''];
    return parts.map((part, at) => `${timeOf(index)} stdout ${at === parts.length - 1 ? 'F' : 'P'} ${part}\n`).join('');
  });
  return lines.join('');
}

/** Lines of a Docker file. */
const docker = (text: string, index: number): string =>
  text
    .split('\n')
    .map((line) => `${JSON.stringify({ log: `${line}\n`, stream: 'stdout', time: timeOf(index) })}\n`)
    .join('');

/**
 * What the controller prints: text of several lines, text, JSON, and lines that are no events. Without single lines of
 * several, and without texts that hold what starts an event, as a failed login's user name may: nothing tells that line
 * from an event.
 */
function podLog(): SentCase[] {
  return sentCases('neuvector', '.podlog.stdout-text', '.podlog.stdout-json').filter(
    (one) => isUtf8(one) && !one.id.includes('.line-') && !one.text.includes('\nnotification='),
  );
}

/** The cases, each with a line of the controller's own behind it, which is no event; that ends an event of several lines. */
const withOwn = (cases: SentCase[]): SentCase[] => cases.flatMap((one, index) => [one, { ...one, text: own(index), expected: {} }]);

describe.skipIf(!binary)('the log of a pod whose events have several lines', () => {
  it.each(['yaml', 'classic'] as const)('is read event by event, as containerd writes it (%s)', async (form) => {
    const cases = withOwn(podLog());
    const texts = cases.map(({ text }) => text);
    expect(cases.filter(({ text }) => text.includes('\n')).length).toBeGreaterThan(5);
    const run = await collector({ input: tail, form, file: texts.map(cri).join('') });
    const mark = (text: string): string => ((text.split('\n', 1)[0] as string).length > criLimit ? 'P' : 'F');
    const feed = feedOf(
      cases,
      (text) => ({ time: timeOf(texts.indexOf(text)), stream: 'stdout', _p: mark(text) }),
      (text) => text || '\n',
    );
    await check(run, feed);
  });

  it('is read event by event, as Docker writes it', async () => {
    const cases = withOwn(podLog());
    const texts = cases.map(({ text }) => text);
    const run = await collector({ input: tail, file: texts.map(docker).join('') });
    const feed = feedOf(
      cases,
      (text) => ({ time: timeOf(texts.indexOf(text)), stream: 'stdout' }),
      (text) => `${text}\n`,
    );
    await check(run, feed);
  });

  // Twice a second the filter lets go of what it holds; an event whose lines come just then is torn.
  it('is read so while it grows line by line', { retry: 2 }, async () => {
    const cases = withOwn(podLog().filter(({ text }) => text.includes('\n')));
    const run = await collector({ input: plain, file: '' });
    for (const { text } of cases) {
      for (const line of text.split('\n')) appendFileSync(`${run.folder.path}/in/events.log`, `${line}\n`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await check(run, feedOf(cases));
  });

  it('keeps the last event, which no line ends', async () => {
    const [last] = podLog().filter(({ text }) => text.includes('\n'));
    if (!last) throw new Error('no case');
    const run = await collector({ input: plain, file: `${last.text}\n` });
    await check(run, feedOf([last]));
  });
});
