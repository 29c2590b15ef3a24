import { fileURLToPath } from 'node:url';
import { type Alias, type Document, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import { nearest } from '../schema/problem.js';
import { fillDefaults } from './defaults.js';
import { bytesOf } from './file.js';
import { type Path, position, valuePosition } from './positions.js';
import { ConfigError, type ConfigProblem } from './problem.js';
import type { SluiceConfig } from './types.js';
import { configSchema, validate } from './validate.js';

export { ConfigError, type ConfigProblem, formatConfigProblem } from './problem.js';
export type * from './types.js';

/** The sluice.yaml that Sluice comes with. */
export const defaultConfigPath: string = fileURLToPath(new URL('../../sluice.yaml', import.meta.url));

/** The config of the sluice.yaml that Sluice comes with. */
export function defaultConfig(): SluiceConfig {
  return loadConfig(defaultConfigPath);
}

/**
 * Reads a sluice.yaml.
 * @param known Names of the products that have schemas; given, others are an error.
 * @throws ConfigError where the file is missing or wrong.
 */
export function loadConfig(path: string, known?: string[]): SluiceConfig {
  const bytes = bytesOf(path, 'run "sluice init" to write one');
  if (bytes.includes(0)) throw new ConfigError([{ file: path, line: 1, column: 1, message: 'this is no text' }]);
  return parseConfig(new TextDecoder().decode(bytes), path, known);
}

/**
 * Reads the text of a sluice.yaml: checked against sluice.schema.json, defaults filled in.
 * @param file Its name, for messages.
 * @throws ConfigError with all problems found.
 */
export function parseConfig(text: string, file: string, known?: string[]): SluiceConfig {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const broken = [...untilBroken(doc.errors), ...doc.warnings].map((error): ConfigProblem => {
    const { line, col } = lines.linePos(error.pos[0]);
    const at = { file, line: Math.max(line, 1), column: Math.max(col, 1) };
    if (error.code === 'MULTIPLE_DOCS') return { ...at, message: 'a second document begins here, and a config is one', mend: 'remove the "---"' };
    return { ...at, message: `not YAML: ${error.message}` };
  });
  if (broken.length > 0) throw new ConfigError(broken);
  const config = plain(doc, lines, file);
  const problems = validate(config, doc, lines, file);
  if (problems.length > 0) throw new ConfigError(problems);

  fillDefaults(configSchema, configSchema, config);
  for (const input of config.inputs) {
    input.name ??= input.type;
    input.products ??= config.products;
  }
  const clashes = contradictions(config, known).map(
    ({ path, message, mend }): ConfigProblem => ({ file, ...valuePosition(doc, lines, path), message, ...(mend ? { mend } : {}) }),
  );
  if (clashes.length > 0) throw new ConfigError(clashes);
  return config;
}

/** The errors up to the first that leaves the text's structure unknown: those behind it are of its making. */
function untilBroken(errors: YAMLError[]): YAMLError[] {
  const end = errors.findIndex(({ code }) => code !== 'DUPLICATE_KEY');
  return end < 0 ? errors : errors.slice(0, end + 1);
}

/** The document as plain values; not checked yet. */
function plain(doc: Document, lines: LineCounter, file: string): SluiceConfig {
  let loose: Alias | undefined;
  visit(doc, {
    Alias: (_, alias) => {
      if (!alias.resolve(doc)) loose ??= alias;
    },
  });
  if (loose) {
    const message = `there is no anchor "&${loose.source}" before "*${loose.source}"`;
    throw new ConfigError([{ file, ...position(lines, loose), message, mend: 'quote it where it is a text' }]);
  }
  try {
    return doc.toJS();
  } catch (error) {
    // So many aliases that the text unfolds to far more than it is.
    throw new ConfigError([{ file, line: 1, column: 1, message: `not YAML: ${(error as Error).message}` }]);
  }
}

/** What a JSON Schema can't see: members that are right alone and wrong together. */
function contradictions(config: SluiceConfig, known?: string[]): { path: Path; message: string; mend?: string }[] {
  const found: { path: Path; message: string; mend?: string }[] = [];
  config.products.forEach((product, index) => {
    if (!known || known.includes(product)) return;
    const near = nearest(product, known);
    found.push({
      path: ['products', index],
      message: `there are no schemas for the product "${product}"`,
      mend: near ? `did you mean "${near}"?` : `one of ${known.join(', ')}`,
    });
  });
  const names = new Set<string>();
  const ports = new Map([[`tcp ${config.deployment.http_port}`, 'deployment.http_port']]);
  config.inputs.forEach((input, index) => {
    if (names.has(input.name)) {
      found.push({
        path: ['inputs', index],
        message: `two inputs are named "${input.name}": tags and state could not be told apart`,
        mend: 'give one a "name"',
      });
    }
    names.add(input.name);
    input.products.forEach((product, item) => {
      if (config.products.includes(product)) return;
      const near = nearest(product, config.products);
      found.push({
        path: ['inputs', index, 'products', item],
        message: `"${product}" is not among this file's products`,
        mend: near ? `did you mean "${near}"?` : `one of ${config.products.join(', ')}`,
      });
    });
    if (!('port' in input)) return;
    const transport = input.type === 'syslog' ? input.mode : 'tcp';
    if (transport === 'udp' && input.tls) found.push({ path: ['inputs', index, 'tls'], message: 'there is no TLS over udp', mend: 'write "mode: tcp"' });
    if (transport === 'udp' && input.type === 'syslog' && input.framing !== 'newline') {
      found.push({ path: ['inputs', index, 'framing'], message: 'a datagram has no framing', mend: 'write "mode: tcp"' });
    }
    const port = `${transport} ${input.port}`;
    const taken = ports.get(port);
    if (taken) found.push({ path: ['inputs', index], message: `port ${input.port} is already ${taken}'s`, mend: 'give one another "port"' });
    ports.set(port, `input ${input.name}`);
  });
  config.outputs.forEach((output, index) => {
    if (config.schema !== 'ecs' && (output.type === 'elasticsearch' || output.type === 'opensearch')) {
      const message = `data streams hold ECS: their templates know no field of ${config.schema.toUpperCase()}`;
      found.push({ path: ['outputs', index], message, mend: 'write "schema: ecs", or another output' });
    }
    if (output.type === 'syslog' || output.type === 'rsyslog') {
      if (config.schema !== 'cef') found.push({ path: ['outputs', index], message: 'syslog takes CEF lines', mend: 'write "schema: cef", or another output' });
      const taken = output.type === 'rsyslog' && ports.get(`tcp ${output.relay_port}`);
      if (taken) found.push({ path: ['outputs', index], message: `port ${output.relay_port} is already ${taken}'s`, mend: 'give another "relay_port"' });
    }
    if (output.type !== 'elasticsearch' || !output.api_key || !output.user) return;
    found.push({ path: ['outputs', index], message: 'an api_key and a user: one of them is not used', mend: 'keep one' });
  });
  return found;
}
