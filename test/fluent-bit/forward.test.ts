import { writeFileSync } from 'node:fs';
import { describe, it, vi } from 'vitest';
import { selfSigned } from '../cluster/certificate.js';
import { eventCases } from '../support/corpus-events.js';
import { binary, check, served, sourceToken, startCollector, startPipeline, tail } from '../support/fluent-bit-collector.js';
import { undoAfterEach } from '../support/undo.js';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const cases = eventCases('kubearmor');
const noise = '2026/05/26 05:00:00 received alert';
const cut = (cases[0]?.line ?? '').slice(0, -40);
const undo = undoAfterEach();

describe.skipIf(!binary)('what one generated pipeline forwards, by TLS and with a shared key, another takes', () => {
  it.each(['yaml', 'classic'] as const)('mapped where it began, and only there (%s)', async (form) => {
    const { key, cert } = selfSigned();
    const run = await startCollector(
      { input: (folder, port) => `{ type: forward, port: ${port}, shared_key: "\${SOURCE_TOKEN}", ${served(folder, key, cert)} }`, form },
      undo,
    );
    const members = (folder: string): string => {
      writeFileSync(`${folder}/ca.pem`, cert);
      return `
products: [kubearmor]
inputs: [${tail(folder)}]
outputs: [{ type: forward, host: 127.0.0.1, port: ${run.port}, shared_key: "\${SOURCE_TOKEN}", tls: { ca_file: ${folder}/ca.pem } }]`;
    };
    const file = `${cases.map(({ line }) => `${line}\n`).join('')}${noise}\n${cut}\n`;
    await startPipeline(undo, members, { file, form, environment: { SOURCE_TOKEN: sourceToken } });
    await check(run, { events: cases.map(({ expected }) => expected), others: [{ log: noise }], broken: [{ log: cut }] });
  });
});
