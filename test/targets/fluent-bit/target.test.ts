import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../../generator/config/config.js';
import { pipeline } from '../../../generator/targets/fluent-bit/index.js';
import { checkOptions, known } from '../../../generator/targets/fluent-bit/options.js';
import { type ReadSection, readClassic, readYaml } from '../../support/fluent-bit-config.js';
import { emitBoth, everything, targetInput } from '../../support/pipeline.js';

const base = 'products: [kubearmor]\ninputs: [{ type: http }]\n';

/** Value of an option of the first section with this alias. */
function option(sections: ReadSection[], alias: string, name: string): string[] | undefined {
  const section = sections.find(({ options }) => options.some(([key, [value]]) => key === 'alias' && value === alias));
  return section?.options.find(([key]) => key === name)?.[1];
}

describe.each([
  ['the default', defaultConfig()],
  ['everything', everything],
])('from %s config', (_, config) => {
  const { yaml, classic } = emitBoth(config);
  const sections = readYaml(yaml);

  it('both forms say the same', () => {
    expect(readClassic(classic)).toEqual(sections);
  });

  it('every option exists in Fluent Bit for its plugin', () => {
    for (const { kind, options } of sections) {
      if (kind === 'service') {
        expect(known.service).toEqual(expect.arrayContaining(options.map(([name]) => name)));
        continue;
      }
      const plugin = options.find(([name]) => name === 'name')?.[1][0] ?? '';
      const valid = known[`${kind}s` as 'inputs'][plugin] ?? [];
      expect(['name', ...valid]).toEqual(expect.arrayContaining(options.map(([name]) => name)));
    }
  });

  it('secrets are references', () => {
    const secret = /passwd|user|api_key|token|shared_key|secret/;
    for (const [name, values] of sections.flatMap(({ options }) => options)) {
      if (secret.test(name)) expect(values).toEqual([expect.stringMatching(/^\$\{\w+\}$/)]);
    }
  });

  it('every input waits on disk, every output tries again within limits and verifies TLS', () => {
    for (const { kind, options } of sections) {
      const names = Object.fromEntries(options);
      if (kind === 'input') expect(names['storage.type']).toEqual(['filesystem']);
      if (kind !== 'output') continue;
      expect(names).toMatchObject({ retry_limit: [expect.any(String)], 'storage.total_limit_size': ['2G'] });
      if (names.tls?.[0] === 'on') expect(names['tls.verify']).toEqual(['on']);
    }
  });

  it('aliases are told apart', () => {
    const aliases = sections.flatMap(({ kind, options }) => options.filter(([name]) => name === 'alias').map(([, [value]]) => `${kind} ${value}`));
    expect(new Set(aliases).size).toBe(aliases.length);
  });
});

describe('the pipeline', () => {
  it('calls the function of the schema', () => {
    const name = (text: string) => option(readYaml(emitBoth(text).yaml), 'sluice-kubearmor', 'function_name');
    expect(name(`${base}outputs: [{ type: stdout }]`)).toEqual(['to_ecs']);
    expect(name(`${base}outputs: [{ type: stdout }]\nkeep_original: true`)).toEqual(['to_ecs_original']);
  });

  it('names data streams only where a sink has them', () => {
    const plugins = (output: string) => pipeline(targetInput(`${base}outputs: [${output}]`)).map(({ plugin }) => plugin);
    expect(plugins('{ type: stdout }')).toEqual(['', 'http', 'wasm', 'stdout']);
    expect(plugins('{ type: opensearch, host: a }')).toEqual(['', 'http', 'wasm', 'rewrite_tag', 'opensearch', 'opensearch', 'opensearch']);
  });

  it('sends events, broken events and the rest to streams of the namespace', () => {
    const sections = readYaml(emitBoth(everything).yaml);
    expect(option(sections, 'elasticsearch-events', 'logstash_dateformat')).toEqual(['prod']);
    expect(option(sections, 'elasticsearch-errors', 'index')).toEqual(['logs-sluice.error-prod']);
    expect(option(sections, 'opensearch-other', 'index')).toEqual(['logs-sluice.other-prod']);
  });

  it('takes no tag for unrouted that a filter gives, and every other', () => {
    const pattern = new RegExp(option(readYaml(emitBoth(everything).yaml), 'sluice-route', 'match_regex')?.[0] ?? '');
    expect(['in.tail', 'v1_logs', 'logs', 'error_sluice', 'kube.logs-x'].every((tag) => pattern.test(tag))).toBe(true);
    expect(['logs-kubearmor.alert', 'error-sluice'].some((tag) => pattern.test(tag))).toBe(false);
  });

  it('speaks to Elasticsearch by the plugin that loses nothing, and by the other where only that can', () => {
    const plugin = (alias: string) => option(readYaml(emitBoth(everything).yaml), alias, 'name');
    expect(plugin('elasticsearch-events')).toEqual(['opensearch']);
    expect(plugin('elasticsearch-2-events')).toEqual(['es']);
  });

  it('leaves out products that the config does not name', () => {
    const input = targetInput(`${base}outputs: [{ type: stdout }]`);
    input.config.products = [];
    expect(pipeline(input).map(({ plugin }) => plugin)).toEqual(['', 'http', 'stdout']);
  });
});

describe('an option that Fluent Bit does not know', () => {
  const section = { plugin: 'tail', comment: '', options: [{ name: 'buffer_max_sise', value: 1 }] };
  it('stops emission', () => {
    expect(() => checkOptions([{ kind: 'input', ...section }])).toThrow('has no option "buffer_max_sise" for input "tail" - did you mean "buffer_max_size"?');
    expect(() => checkOptions([{ kind: 'service', ...section }])).toThrow('for the service');
    expect(() => checkOptions([{ kind: 'output', ...section }])).toThrow('has no output "tail"');
  });
});
