import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { loadConfig } from '../config/config.js';
import type { Artifact } from '../targets/target.js';
import { type Change, compare, unifiedDiff, write } from '../write.js';
import { exit } from './failure.js';
import { colours, count, passing, say } from './output.js';
import { schemasFolder } from './paths.js';

interface Options {
  check?: boolean;
  diff?: boolean;
  config: string;
  schemas?: string;
  out: string;
  json?: boolean;
}

/** `sluice generate`: schemas and sluice.yaml to everything that is made from them. */
export const generate = new Command('generate')
  .description('write filters, types, configs, templates and docs from schemas and sluice.yaml')
  .option('--check', 'write nothing; exit 1 if a file is stale, missing or orphaned')
  .option('--diff', 'write nothing; show what would change')
  .option('--config <file>', 'the config', 'sluice.yaml')
  .option('--schemas <dir>', 'folder of annotated schemas')
  .option('--out <dir>', 'folder to write to', '.')
  .option('--json', 'say what changed as one JSON object')
  .action(async (options: Options) => {
    const artifacts = await emitted(options).finally(() => passing(''));
    const changes = compare(artifacts, options.out);
    const dry = options.check || options.diff;
    if (!dry) write(changes, options.out);
    if (options.json) say(JSON.stringify({ files: artifacts.length, written: !dry, changes: changes.map((change) => described(change, options.diff)) }));
    else if (options.diff) for (const change of changes) process.stdout.write(coloured(unifiedDiff(change)));
    else for (const line of summary(changes, artifacts.length, options.check)) say(line);
    if (options.check && changes.length > 0) process.exitCode = exit.failed;
  });

async function emitted(options: Options): Promise<Artifact[]> {
  passing('reading the schemas');
  // Loaded when it is asked for: the targets' libraries take longer than the other verbs.
  const { emit, planSchemas } = await import('../generate.js');
  const mapping = planSchemas(schemasFolder(options.schemas));
  const names = mapping.products.map((product) => product.name);
  const config = loadConfig(options.config, names);
  passing(`making filters, programs, configs and docs of ${count(names.length, 'product')}`);
  const artifacts = await emit(mapping, config);
  return canCompile(options.out) ? artifacts : artifacts.filter(({ path }) => !path.startsWith('assembly/'));
}

/** Whether the folder holds what the filters' generated sources are compiled with: a user's own has the filters as they come with Sluice. */
function canCompile(folder: string): boolean {
  return existsSync(join(folder, 'assembly', 'asconfig.json'));
}

function described(change: Change, diff: boolean | undefined): object {
  return { path: change.path, kind: change.kind, ...(diff ? { diff: unifiedDiff(change) } : {}) };
}

/** What is done about a change. */
const done = { missing: 'created', stale: 'changed', orphaned: 'removed' } as const;

function summary(changes: Change[], files: number, check: boolean | undefined): string[] {
  const rows = changes.map(({ kind, path }) => `${(check ? kind : done[kind]).padEnd(9)}${path}`);
  if (check)
    return changes.length === 0 ? [`${count(files, 'file')} up to date`] : [...rows, `${count(changes.length, 'file')} drifted: run "sluice generate"`];
  const removed = changes.filter((change) => change.kind === 'orphaned').length;
  const written = changes.length - removed;
  return [...rows, `${count(written, 'file')} written, ${removed} removed, ${files - written} unchanged`];
}

function coloured(diff: string): string {
  const { green, red, cyan, bold } = colours(process.stdout);
  const paint = (line: string): string => {
    if (line.startsWith('+++') || line.startsWith('---')) return bold(line);
    if (line.startsWith('+')) return green(line);
    if (line.startsWith('-')) return red(line);
    return line.startsWith('@@') ? cyan(line) : line;
  };
  return diff.split('\n').map(paint).join('\n');
}
