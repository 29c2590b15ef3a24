import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { planSchemas } from '../../generator/generate.js';
import { runOracle } from '../../generator/plan/oracle/index.js';
import { eventCases } from '../support/corpus-events.js';
import { waitFor } from '../support/fluent-bit.js';
import { isUtf8, sentCases } from '../support/fluent-bit-cases.js';
import { binary, startPipeline, tail } from '../support/fluent-bit-collector.js';
import { undoAfterEach } from '../support/undo.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 30_000 });

type Json = Record<string, unknown>;

const undo = undoAfterEach();
const { plans } = planSchemas(fileURLToPath(new URL('../../schemas', import.meta.url)));

/**
 * Lines of events of all products that bring their own time, so that the answer does not depend on the collector's, and that no multiline
 * parser joins; without the one whose numbers no collector can hold.
 */
const lines = [
  ...eventCases('kubearmor').map(({ line }) => line),
  ...[...sentCases('neuvector', '.podlog.stdout-text', '.podlog.stdout-json').filter(isUtf8), ...sentCases('sysdig', '')]
    .filter(({ text, expected }) => !text.includes('\n') && /^\{|notification=/.test(text) && typeof (expected.event as Json | undefined)?.dataset === 'string')
    .map(({ text }) => text),
].filter((line) => !/[:[]-?\d{23}/.test(line));

/** What the oracle makes of a line, through the filters of all products in their order. */
function expected(line: string, schema: string, choice?: string): string {
  const record = JSON.stringify({ log: line });
  const answer = plans.reduce((text, plan) => runOracle(plan, text, { seconds: 0, nanoseconds: 0, schema, ...(choice ? { choice } : {}) }), record);
  return sorted(JSON.parse(answer));
}

/** A record's text whatever the order of its members. */
function sorted(record: Json): string {
  const ordered = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([name, member]) => [name, ordered(member)]),
        )
      : Array.isArray(value)
        ? value.map(ordered)
        : value;
  return JSON.stringify(ordered(record));
}

describe.skipIf(!binary)('the generated pipeline of an answer schema', () => {
  it.each([
    ['ocsf', 'schema: ocsf', undefined],
    ['ocsf', 'schema: ocsf\nocsf: { alerts: activity }', 'activity'],
    ['cim', 'schema: cim', undefined],
    ['cef', 'schema: cef', undefined],
  ])('%s (%s): a record out for each in, as the oracle says', async (schema, member, choice) => {
    const members = (folder: string): string => `
${member}
products: [kubearmor, neuvector, sysdig]
inputs: [${tail(folder)}]
outputs: [{ type: file, path: ${folder}/out, file: records.ndjson }]`;
    const { fluentBit, folder } = await startPipeline(undo, members, { file: lines.map((line) => `${line}\n`).join('') });
    const out = (): string[] => {
      try {
        return readFileSync(`${folder.path}/out/records.ndjson`, 'utf8').split('\n').slice(0, -1);
      } catch {
        return [];
      }
    };
    await waitFor(
      () => out().length >= lines.length,
      `${lines.length} records`,
      20,
      () => `: ${out().length}\n${fluentBit.stderr().slice(-2000)}`,
    );
    const got = out().map((text) => sorted(JSON.parse(text)));
    const wanted = lines.map((line) => expected(line, schema, choice));
    expect(got.length).toBe(wanted.length);
    const missing = wanted.filter((text) => !got.includes(text));
    const odd = got.filter((text) => !wanted.includes(text));
    expect(missing.slice(0, 2).map((text, index) => `${text}\n${odd[index]}`)).toEqual([]);
  });
});
