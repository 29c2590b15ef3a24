import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../../generator/config/config.js';
import { pipeline } from '../../../generator/targets/fluent-bit/index.js';
import { checkOptions, known } from '../../../generator/targets/fluent-bit/options.js';
import { type ReadSection, readClassic, readYaml } from '../../support/fluent-bit-config.js';
import { emitBoth, emitFiles, everything, targetInput } from '../../support/pipeline.js';

const base = 'products: [kubearmor]\ninputs: [{ type: http }]\n';

/** Value of an option of the first section with this alias. */
function option(sections: ReadSection[], alias: string, name: string): string[] | undefined {
  const section = sections.find(({ options }) => options.some(([key, [value]]) => key === 'alias' && value === alias));
  return section?.options.find(([key]) => key === name)?.[1];
}

/** Every output that takes CEF, several of those with lines of their own. */
const cef = `${base}schema: cef
outputs:
  - { type: syslog, host: a, tls: { ca_file: /tls/ca.crt, cert_file: /tls/tls.crt, key_file: /tls/tls.key } }
  - { type: syslog, host: a, framing: newline, facility: auth, tls: { enabled: false } }
  - { type: rsyslog, host: a }
  - { type: splunk, host: a, token: "\${SLUICE_SPLUNK_TOKEN}" }
  - { type: forward, host: a }
  - { type: stdout }
`;

describe.each([
  ['the default', defaultConfig()],
  ['everything', everything],
  ['a CEF', cef],
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
    const secret = /passwd|user|api_key|splunk_token|shared_key|secret/;
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

/** The tags that a section matches. */
function matched(config: string, alias: string): RegExp {
  return new RegExp(option(readYaml(emitBoth(config).yaml), alias, 'match_regex')?.[0] ?? '$^');
}

describe('the pipeline', () => {
  it('calls the function of the schema', () => {
    const name = (text: string) => option(readYaml(emitBoth(text).yaml), 'sluice-kubearmor', 'function_name');
    expect(name(`${base}outputs: [{ type: stdout }]`)).toEqual(['to_ecs']);
    expect(name(`${base}outputs: [{ type: stdout }]\nkeep_original: true`)).toEqual(['to_ecs_original']);
    expect(name(`${base}outputs: [{ type: stdout }]\nschema: cim`)).toEqual(['to_cim']);
  });

  it('calls the function of what is chosen of a schema', () => {
    const name = (text: string) =>
      option(readYaml(emitBoth(`${base}outputs: [{ type: stdout }]\nschema: ocsf\n${text}`).yaml), 'sluice-kubearmor', 'function_name');
    expect(name('')).toEqual(['to_ocsf']);
    expect(name('ocsf: { alerts: finding }')).toEqual(['to_ocsf']);
    expect(name('ocsf: { alerts: activity }\nkeep_original: true')).toEqual(['to_ocsf_activity_original']);
  });

  it('routes a record by the data set where its schema has it', () => {
    const rule = (schema: string) =>
      option(readYaml(emitBoth(`${base}outputs: [{ type: splunk, host: a, token: "\${T}" }]\nschema: ${schema}`).yaml), 'sluice-route-kubearmor', 'rule')?.[1];
    expect(rule('ecs')).toContain("$event['dataset'] ^(");
    expect(rule('ocsf')).toContain("$metadata['log_name'] ^(");
    expect(rule('cim')).toContain("$unmapped['event']['dataset'] ^(");
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
    const pattern = matched(everything, 'elasticsearch-other');
    expect(['in-tail.var.log.x', 'v1_logs', 'logs', 'error_sluice', 'kube.logs-x'].every((tag) => pattern.test(tag))).toBe(true);
    expect(['logs-kubearmor.alert', 'error-sluice'].some((tag) => pattern.test(tag))).toBe(false);
  });

  it('shows a product what comes where its events may come, and what names no input', () => {
    const seen = (product: string) =>
      ['in-tail.var.log.x', 'in-plain', 'in-syslog', 'in-open', 'in-udp', 'in-plainer', 'hook', 'logs-a.b', 'error-sluice'].filter((tag) =>
        matched(everything, `sluice-${product}`).test(tag),
      );
    expect(seen('kubearmor')).toEqual(['in-tail.var.log.x', 'in-plain', 'in-udp', 'in-plainer', 'hook']);
    expect(seen('neuvector')).toEqual(['in-tail.var.log.x', 'in-syslog', 'in-open', 'in-udp', 'in-plainer', 'hook']);
    expect(seen('sysdig')).toEqual(['in-tail.var.log.x', 'in-syslog', 'in-udp', 'in-plainer', 'hook']);
  });

  it('lets events of each product leave behind its filter, where there are several products or data streams', () => {
    const plugins = (products: string, output: string) =>
      pipeline(targetInput(`products: [${products}]\ninputs: [{ type: http }]\noutputs: [${output}]`))
        .filter(({ kind }) => kind === 'filter')
        .map(({ plugin }) => plugin);
    expect(plugins('kubearmor', '{ type: stdout }')).toEqual(['wasm']);
    expect(plugins('kubearmor', '{ type: opensearch, host: a }')).toEqual(['wasm', 'rewrite_tag']);
    expect(plugins('kubearmor, neuvector', '{ type: stdout }')).toEqual(['wasm', 'rewrite_tag', 'wasm', 'rewrite_tag']);
  });

  it('routes each dataset that a product has, by its module', () => {
    const rules = option(readYaml(emitBoth(everything).yaml), 'sluice-route-kubearmor', 'rule');
    expect(rules).toEqual(["$event['kind'] ^pipeline_error$ error-sluice false", "$event['dataset'] ^(kubearmor[.](?:message|alert|log))$ logs-$1 false"]);
  });

  it('joins lines only of files whose product may need it', () => {
    const tails = (products: string) =>
      `products: [kubearmor, neuvector]\ninputs: [{ type: tail, path: /a, products: [${products}] }]\noutputs: [{ type: stdout }]`;
    expect(option(readYaml(emitBoth(tails('kubearmor')).yaml), 'tail', 'tag')).toEqual(['in-tail']);
    expect(emitFiles(tails('kubearmor')).has('parsers.conf')).toBe(false);
    const sections = readYaml(emitBoth(tails('kubearmor, neuvector')).yaml);
    expect(option(sections, 'tail', 'tag')).toEqual(['in-tail.*']);
    expect(option(sections, 'sluice-lines', 'multiline.parser')).toEqual(['sluice-neuvector']);
  });

  it('takes any message whose end is known, and by lines only what begins with a priority', () => {
    const sections = readYaml(emitBoth(everything).yaml);
    const parser = (alias: string) => option(sections, alias, 'parser')?.[0];
    expect(['syslog', 'udp', 'counted'].map(parser)).toEqual(['sluice-line', 'sluice-message', 'sluice-message']);
    expect(option(sections, 'counted', 'format')).toEqual(['octet_counting']);
    const file = emitFiles(everything).get('parsers.conf') ?? '';
    expect(file.match(/^ {4}name +\S+/gm)?.map((line) => line.trim().split(/ +/)[1])).toEqual(['sluice-line', 'sluice-message', 'sluice-neuvector']);
  });

  it("keeps a sender's token out of records and their metadata", () => {
    const sections = readYaml(emitBoth(everything).yaml);
    expect(option(sections, 'splunk', 'store_token_in_metadata')).toEqual(['off']);
    expect(option(sections, 'sluice-token', 'remove_key')).toEqual(['@splunk_token']);
    const pattern = matched(everything, 'sluice-token');
    expect(['in-splunk', 'in-open', 'in-syslog', 'in-opener'].map((tag) => pattern.test(tag))).toEqual([true, true, false, false]);
  });

  it('splits only where it is told to', () => {
    expect(emitFiles(defaultConfig()).has('split.lua')).toBe(false);
    expect(option(readYaml(emitBoth(everything).yaml), 'sluice-split', 'script')).toEqual(['split.lua']);
    expect(emitFiles(everything).get('split.lua')).toContain('  { "a/b", "c\\"d", "*" },');
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

describe('CEF by syslog', () => {
  const sections = readYaml(emitBoth(cef).yaml);

  it('takes a copy of each event for each output, whose tag no other output takes', () => {
    for (const alias of ['syslog', 'syslog-2', 'rsyslog']) {
      expect(option(sections, `sluice-${alias}`, 'rule')).toEqual([`$message ^CEF:0 logs-${alias} true`]);
      expect(option(sections, alias, 'match')).toEqual([`logs-${alias}`]);
      expect(option(sections, alias, 'raw_message_key')).toEqual(['$frame']);
    }
    const taking = (tag: string): string[] =>
      sections.flatMap(({ kind, options }) => {
        const values = Object.fromEntries(options.map(([name, [value]]) => [name, value as string]));
        if (kind !== 'output') return [];
        const regex = values.match_regex ?? `^${(values.match as string).replaceAll('*', '.*')}$`;
        return new RegExp(regex).test(tag) ? [values.alias as string] : [];
      });
    expect(taking('logs-syslog')).toEqual(['syslog']);
    expect(taking('logs-syslog-2')).toEqual(['syslog-2']);
    expect(taking('logs-rsyslog')).toEqual(['rsyslog']);
    expect(taking('logs-kubearmor.alert')).toEqual(['splunk-events', 'forward', 'stdout']);
    expect(taking('error-sluice')).toEqual(['splunk-errors', 'forward', 'stdout']);
    expect(taking('in-http')).toEqual(['splunk-other', 'forward', 'stdout']);
  });

  it('takes the events themselves where no other output wants them', () => {
    const alone = readYaml(emitBoth(`${base}schema: cef\noutputs: [{ type: syslog, host: a }, { type: rsyslog, host: a }]\n`).yaml);
    expect(option(alone, 'sluice-syslog', 'rule')).toEqual(['$message ^CEF:0 logs-syslog true']);
    expect(option(alone, 'sluice-rsyslog', 'rule')).toEqual(['$message ^CEF:0 logs-rsyslog false']);
  });

  it('has a script that knows what each output wants, and no script where no output wants lines', () => {
    const script = emitFiles(cef).get('syslog.lua');
    expect(script).toContain("['logs-syslog'] = { facility = 16, counted = true }");
    expect(script).toContain("['logs-syslog-2'] = { facility = 4, counted = false }");
    expect(script).toContain("['logs-rsyslog'] = { facility = 16, counted = true }");
    expect([...emitFiles(everything).keys()]).not.toContain('syslog.lua');
  });
});
