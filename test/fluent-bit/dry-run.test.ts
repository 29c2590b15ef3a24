import { spawnSync } from 'node:child_process';
import { afterAll, describe, expect, it } from 'vitest';
import { defaultConfig, type SluiceConfig } from '../../generator/config/config.js';
import { findFluentBit, scratch } from '../support/fluent-bit.js';
import { emitFiles, everything, targetInput } from '../support/pipeline.js';

const found = findFluentBit();
const folder = scratch();
afterAll(() => folder.remove());

const small = (outputs: string, rest = ''): string => `products: [kubearmor]\ninputs: [{ type: http, listen: 127.0.0.1 }]\noutputs: [${outputs}]\n${rest}`;
const configs: [string, string | SluiceConfig][] = [
  ['default', defaultConfig()],
  ['everything', everything],
  ['opensearch', small('{ type: opensearch, host: a, tls: { verify: false } }')],
  ['splunk', small(`{ type: splunk, host: a, token: "$\{SLUICE_SPLUNK_TOKEN}" }`)],
  ['forward', small('{ type: forward, host: a }, { type: forward, host: b }')],
  ['syslog', small('{ type: syslog, host: a }, { type: rsyslog, host: a }, { type: stdout }', 'schema: cef')],
  ['odd texts', small('{ type: file, path: "/tmp/a b: #c\'d", file: "x \\"y" }', 'keep_original: true')],
];

describe.skipIf('missing' in found)('Fluent Bit accepts, as --dry-run sees it,', () => {
  it.each(configs.flatMap(([name, config]) => (['yaml', 'classic'] as const).map((form) => [name, form, config] as const)))('%s as %s', (_, form, config) => {
    const files = emitFiles(local(config));
    for (const [other, content] of files) folder.write(other, content);
    const main = form === 'yaml' ? 'fluent-bit.yaml' : 'fluent-bit.conf';
    const text = files.get(main) ?? '';
    const file = `${folder.path}/${main}`;
    const path = 'path' in found ? found.path : '';
    const { stdout, stderr, status } = spawnSync(path, ['-c', file, '--dry-run'], { encoding: 'utf8', env: { ...process.env, ...secrets(text) } });
    expect(`${stdout}${stderr}`).toContain('configuration test is successful');
    expect(`${stdout}${stderr}`).not.toMatch(/\[error\]|\[ ?warn\]/);
    expect(status).toBe(0);
  });
});

/** The same config with folders that are there: --dry-run opens the filter's file and the state. */
function local(config: string | SluiceConfig): SluiceConfig {
  const copy = structuredClone(targetInput(config).config);
  for (const product of copy.products) folder.write(`${product}.wasm`, '');
  Object.assign(copy.deployment, { module_dir: folder.path, state_dir: folder.path, storage_dir: `${folder.path}/storage` });
  return copy;
}

/** Every variable that a config refers to, with some value. */
function secrets(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/\$\{(SLUICE_\w+)\}/g)].map(([, name]) => [name, 'x']));
}
