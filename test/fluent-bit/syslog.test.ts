import { createSocket } from 'node:dgram';
import { connect as connectTcp, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { describe, expect, it, vi } from 'vitest';
import { selfSigned } from '../cluster/certificate.js';
import { waitFor } from '../support/fluent-bit.js';
import { feedOf, isUtf8, type SentCase, sentCases } from '../support/fluent-bit-cases.js';
import { binary, type Collector, check, type Setup, served, startCollector } from '../support/fluent-bit-collector.js';
import { undoAfterEach } from '../support/undo.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 30_000 });

const products = 'kubearmor, neuvector, sysdig';
const oneLine = ({ text }: SentCase): boolean => !/[\n\0]/.test(text);
const header = '<134>1 2026-08-18T09:30:44Z controller-0 /usr/local/bin/controller 7 neuvector - ';

const undo = undoAfterEach();
const collector = (setup: Setup): Promise<Collector> => startCollector({ products, ...setup }, undo);

/** Writes texts as NeuVector does: each ends in one line break, all on one connection. */
async function sendLines(socket: Socket, lines: Buffer[]): Promise<void> {
  for (const line of lines) {
    const whole = Buffer.concat([line, Buffer.from('\n')]);
    await new Promise<void>((resolve, reject) => socket.write(whole, (error) => (error ? reject(error) : resolve())));
  }
  undo.push(() => socket.destroy());
}

async function sendDatagrams(port: number, texts: Buffer[]): Promise<void> {
  const socket = createSocket('udp4');
  for (const text of texts) {
    await new Promise<void>((resolve, reject) => socket.send(text, port, '127.0.0.1', (error) => (error ? reject(error) : resolve())));
    // The kernel holds but a few large ones.
    await new Promise((resolve) => setTimeout(resolve, text.length > 8192 ? 50 : 2));
  }
  socket.close();
}

const counted = (_: string, port: number): string => `{ type: syslog, port: ${port}, framing: octet_counting }`;
const tcp = (_: string, port: number): string => `{ type: syslog, port: ${port} }`;
const udp = (_: string, port: number): string => `{ type: syslog, mode: udp, port: ${port} }`;

describe.skipIf(!binary)('syslog', () => {
  it.each(['yaml', 'classic'] as const)('by datagrams, line breaks within them included (%s)', async (form) => {
    const cases = sentCases('neuvector', '.syslog-text.udp-text', '.syslog-json.udp-json').filter(isUtf8);
    expect(cases.length).toBeGreaterThan(150);
    expect(cases.filter((one) => !oneLine(one)).length).toBeGreaterThan(5);
    const run = await collector({ input: udp, form });
    const bare = 'a datagram that begins with no priority';
    await sendDatagrams(run.port, [...cases.map(({ bytes }) => Buffer.concat([bytes, Buffer.from('\n')])), Buffer.from(bare)]);
    const feed = feedOf(cases, undefined, (text) => `${text}\n`);
    await check(run, { ...feed, others: [...feed.others, { log: bare }] });
  });

  it('by TCP, scan reports of 115 KiB among them', async () => {
    const lines = sentCases('neuvector', '.syslog-text.tcp-text', '.syslog-json.tcp-json').filter(oneLine);
    const others = sentCases('sysdig', 'sd-044', 'syslog-3164-falco');
    expect(others).toHaveLength(2);
    const large = sentCases('neuvector', '.scan-report-115k.text', '.scan-report-115k.json').map(
      ({ bytes, expected, ...one }): SentCase => ({ ...one, bytes: Buffer.concat([Buffer.from(header), bytes]), expected: withHeader(expected) }),
    );
    expect(large.filter(({ bytes }) => bytes.length > 100_000)).not.toEqual([]);
    const cases = [...lines, ...others, ...large];
    const run = await collector({ input: tcp, sink: 'opensearch' });
    await sendLines(
      connectTcp(run.port, '127.0.0.1'),
      cases.map(({ bytes }) => bytes),
    );
    await check(run, feedOf(cases));
  });

  it('by TCP with the length of each line before it, line breaks within them included', async () => {
    const cases = sentCases('neuvector', '.syslog-text.tcp-text').filter(isUtf8);
    expect(cases.filter((one) => !oneLine(one)).length).toBeGreaterThan(5);
    const run = await collector({ input: counted });
    await sendLines(
      connectTcp(run.port, '127.0.0.1'),
      cases.map(({ bytes }) => Buffer.concat([Buffer.from(`${bytes.length} `), bytes])),
    );
    await check(run, feedOf(cases));
  });

  it('by TLS', async () => {
    const cases = sentCases('neuvector', '.syslog-json.tcp-json').filter(oneLine).slice(0, 10);
    const { key, cert } = selfSigned();
    const run = await collector({ input: (folder, port) => `{ type: syslog, port: ${port}, ${served(folder, key, cert)} }` });
    const socket = connectTls({ port: run.port, host: '127.0.0.1', ca: cert });
    await new Promise<void>((resolve, reject) => socket.once('secureConnect', resolve).once('error', reject));
    await sendLines(
      socket,
      cases.map(({ bytes }) => bytes),
    );
    await check(run, feedOf(cases));
  });

  it('with bytes that are no UTF-8 and with control characters', async () => {
    const odd = sentCases('neuvector', '.syslog-text.udp-text').filter((one) => !isUtf8(one));
    expect(odd.length).toBeGreaterThan(1);
    const line = (message: string): Buffer => Buffer.from(`${header}${message}`, 'latin1');
    const noise = ['a\xff\xfeb', 'cut \xe2\x82', 'nul \0 within', '\x1b[31m\r\t\x07'].map(line);
    const run = await collector({ input: udp });
    await sendDatagrams(run.port, [...odd.map(({ bytes }) => bytes), ...noise]);
    const { stdout } = await run.received(odd.length + noise.length);
    expect(stdout).toHaveLength(odd.length + noise.length);
    // Fluent Bit drops such bytes, or puts others in their place (U+E000 to U+E0FF); all else is there.
    const bare = (text: string): string => text.replace(/[\ufffd\ue000-\ue0ff]/g, '');
    const clean = (record: unknown): unknown => JSON.parse(bare(JSON.stringify(record)));
    for (const { expected } of odd) expect(stdout.map(clean)).toContainEqual(clean(expected));
    expect(stdout.flatMap(({ log }) => (typeof log === 'string' ? [bare(log)] : []))).toEqual(
      ['ab', 'cut ', 'nul \0 within', '\x1b[31m\r\t\x07'].map((message) => `${header}${message}`),
    );
  });

  it('by TCP with line breaks within messages: what is behind the first is dropped, nothing else, and nothing comes twice', async () => {
    const [first, second] = sentCases('neuvector', '.syslog-text.tcp-text').filter(oneLine);
    if (!first || !second) throw new Error('no cases');
    const run = await collector({ input: tcp });
    await sendLines(connectTcp(run.port, '127.0.0.1'), [Buffer.concat([first.bytes, Buffer.from('\n.  more\n\nbehind a blank line')]), second.bytes]);
    await check(run, feedOf([first, second]));
    await waitFor(() => run.fluentBit.stderr().includes('error parsing log message'), 'a warning');
  });
});

/** The record of an event that came bare, as it is behind the header above. */
function withHeader(expected: Record<string, unknown>): Record<string, unknown> {
  const syslog = {
    priority: 134,
    facility: { code: 16 },
    severity: { code: 6 },
    version: '1',
    hostname: 'controller-0',
    appname: '/usr/local/bin/controller',
    procid: '7',
    msgid: 'neuvector',
  };
  return { ...expected, log: { ...(expected.log as object), syslog }, collector: { syslog: { timestamp: '2026-08-18T09:30:44Z' } } };
}
