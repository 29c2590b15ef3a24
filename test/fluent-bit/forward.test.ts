import { describe, it, vi } from 'vitest';
import { selfSigned } from '../cluster/certificate.js';
import { eventCases } from '../support/corpus-events.js';
import { freePorts, scratch, startFluentBit } from '../support/fluent-bit.js';
import { binary, check, deployment, served, sourceToken, startCollector } from '../support/fluent-bit-collector.js';
import { emitFiles } from '../support/pipeline.js';
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
    const node = scratch();
    undo.push(() => node.remove());
    node.folder('in');
    node.write('in/events.log', `${cases.map(({ line }) => `${line}\n`).join('')}${noise}\n${cut}\n`);
    const ca = node.write('ca.pem', cert);
    const [http = 0] = await freePorts(1);
    const files = emitFiles(`
products: [kubearmor]
inputs: [{ type: tail, path: ${node.path}/in/*.log, format: plain }]
outputs: [{ type: forward, host: 127.0.0.1, port: ${run.port}, shared_key: "\${SOURCE_TOKEN}", tls: { ca_file: ${ca} } }]
${deployment(node, http)}`);
    for (const [name, content] of files) node.write(name, content.replace(/(scheduler\.(base|cap)\W+)\d+/g, '$11'));
    const main = `${node.path}/${form === 'yaml' ? 'fluent-bit.yaml' : 'fluent-bit.conf'}`;
    const sender = await startFluentBit(binary, ['-c', main], { SOURCE_TOKEN: sourceToken });
    undo.push(() => sender.stop());
    await check(run, { events: cases.map(({ expected }) => expected), others: [{ log: noise }], broken: [{ log: cut }] });
  });
});
