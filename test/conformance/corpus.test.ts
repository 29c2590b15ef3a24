import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { readCorpus } from '../../generator/conformance/corpus.js';
import { planSchemas } from '../../generator/generate.js';

const { plans } = planSchemas(fileURLToPath(new URL('../../schemas', import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'sluice-corpus-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a corpus is read case by case, each of its product', () => {
  const files = {
    'kubearmor/as-logged.event.txt': 'a line\n',
    'kubearmor/as-logged.expected.json': '{"log":"a line"}\n',
    'kubearmor/whole.event.txt': 'a line\n',
    'kubearmor/whole.record.json': '{"log":"a line","stream":"stdout"}\n',
    'kubearmor/whole.expected.json': '{"log":"a line","stream":"stdout"}\n',
    'made/known.record.json': '{"Type":"HostLog","UpdatedTime":"2026-05-26T04:15:13Z","HostName":"h","Operation":"File"}',
    'made/known.expected.json': '{}',
    'made/unknown.record.json': '{}',
    'made/unknown.expected.json': '{}',
    'readme.txt': '',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  expect(readCorpus(folder, plans)).toEqual([
    { id: 'kubearmor/as-logged', product: 'kubearmor', record: '{"log":"a line"}', expected: '{"log":"a line"}' },
    { id: 'kubearmor/whole', product: 'kubearmor', record: '{"log":"a line","stream":"stdout"}', expected: '{"log":"a line","stream":"stdout"}' },
    { id: 'made/known', product: 'kubearmor', record: files['made/known.record.json'], expected: '{}' },
    { id: 'made/unknown', product: 'kubearmor', record: '{}', expected: '{}' },
  ]);
});
