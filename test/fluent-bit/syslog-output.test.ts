import { writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { runOracle } from '../../generator/plan/oracle/index.js';
import { selfSigned } from '../cluster/certificate.js';
import { planOf } from '../support/answers.js';
import { eventCases } from '../support/corpus-events.js';
import { waitFor } from '../support/fluent-bit.js';
import { binary, startPipeline, tail } from '../support/fluent-bit-collector.js';
import { recordTime } from '../support/fuzz-corpus.js';
import { type SyslogServer, startSyslogServer } from '../support/syslog-server.js';
import { undoAfterEach } from '../support/undo.js';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const cases = eventCases('kubearmor').slice(0, 40);
const forged = JSON.stringify({ message: '<13>1 - forged - - - -\n<13>CEF:0|forged|' });
const undo = undoAfterEach();
const answers = cases.map(({ line }) => JSON.parse(runOracle(planOf('kubearmor'), JSON.stringify({ log: line }), { ...recordTime, schema: 'cef' })));

beforeAll(() => expect(cases).toHaveLength(40));

async function server(framing: 'octet_counting' | 'newline', tls?: { key: string; cert: string }): Promise<SyslogServer> {
  const started = await startSyslogServer(framing, tls);
  undo.push(() => started.close());
  return started;
}

/** Runs the generated pipeline from a file, that ends with a foreign and a broken line, to outputs. */
async function collector(outputs: (folder: string) => string, form?: 'yaml' | 'classic'): Promise<{ said(): string; out(): string }> {
  const members = (folder: string): string => `
products: [kubearmor]
schema: cef
inputs: [${tail(folder)}]
outputs: [${outputs(folder)}]`;
  const file = [...cases.map(({ line }) => line), forged, (cases[0]?.line ?? '').slice(0, -40), ''].join('\n');
  const { fluentBit } = await startPipeline(undo, members, { file, form });
  return { said: fluentBit.stderr, out: fluentBit.stdout };
}

/** Waits for the lines of all events, and a little longer for what should not come. */
async function linesOf(sink: SyslogServer): Promise<void> {
  await waitFor(() => sink.lines.length >= cases.length, 'every event to be sent');
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(sink.faults).toEqual([]);
  const messages = answers.map(({ message }) => message).sort();
  expect(sink.lines.map(({ message }) => message).sort()).toEqual(messages);
}

describe.skipIf(!binary)('syslog gets', () => {
  it.each(['yaml', 'classic'] as const)('the CEF line of every event, and of nothing else, with its octets counted, by TLS (%s)', async (form) => {
    const tls = selfSigned();
    const sink = await server('octet_counting', tls);
    await collector((folder) => {
      writeFileSync(`${folder}/ca.pem`, tls.cert);
      return `{ type: syslog, host: 127.0.0.1, port: ${sink.port}, tls: { ca_file: ${folder}/ca.pem } }`;
    }, form);
    await linesOf(sink);
    for (const line of sink.lines) {
      const record = answers.find(({ message }) => message === line.message);
      const severity = { 0: 6, 21: 5, 47: 4, 73: 3, 99: 2 }[record.unmapped.event.severity as 0];
      const { dataset, module } = record.unmapped.event;
      expect(line).toMatchObject({
        facility: 16,
        severity,
        hostname: record.unmapped.host.hostname,
        appname: module,
        procid: '-',
        msgid: dataset,
        structured: '-',
      });
      expect(Date.parse(line.timestamp)).toBe(Date.parse(record['@timestamp']));
    }
  });

  it('nothing where its certificate is of no authority that is known', async () => {
    const sink = await server('octet_counting', selfSigned());
    const { said } = await collector((folder) => {
      writeFileSync(`${folder}/ca.pem`, selfSigned().cert);
      return `{ type: syslog, host: 127.0.0.1, port: ${sink.port}, tls: { ca_file: ${folder}/ca.pem } }`;
    });
    await waitFor(() => /certificate/.test(said()), 'Fluent Bit to refuse the certificate');
    expect(sink.lines).toEqual([]);
  });

  it('a line each where it wants no lengths, beside outputs that get every record once', async () => {
    const sink = await server('newline');
    const relay = await server('octet_counting');
    const { out } = await collector(
      () =>
        `{ type: syslog, host: 127.0.0.1, port: ${sink.port}, framing: newline, facility: auth, tls: { enabled: false } }, { type: rsyslog, host: siem, relay_port: ${relay.port} }, { type: stdout }`,
    );
    await linesOf(sink);
    await linesOf(relay);
    expect(new Set(sink.lines.map(({ facility }) => facility))).toEqual(new Set([4]));
    const records = (): { message?: string; frame?: string }[] =>
      out()
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line));
    await waitFor(() => records().length >= cases.length + 2, 'every record at stdout');
    expect(records()).toHaveLength(cases.length + 2);
    expect(records().filter(({ frame }) => frame !== undefined)).toEqual([]);
  });
});
