import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { exit } from './failure.js';

const program = fileURLToPath(new URL('../../bench/bench.mjs', import.meta.url));

interface Options {
  json?: boolean;
  write?: boolean;
  baseline?: boolean;
}

/** `sluice bench`: what a record costs. It runs as a process of its own, as what it loads would be timed, too. */
export const bench = new Command('bench')
  .description('time the filters in V8 and in Fluent Bit, beside what else makes the same record')
  .argument('[part...]', 'v8, interpreter, pipelines, engines; all of them where none is named')
  .option('--json', 'say what was measured as one JSON object')
  .option('--write', 'write bench/RESULTS.md')
  .option('--baseline', 'write the fuel that npm test compares with, and time nothing')
  .action((parts: string[], options: Options) => {
    const flags = Object.keys(options).map((name) => `--${name}`);
    const { status } = spawnSync(process.execPath, [program, ...parts, ...flags], { stdio: 'inherit' });
    process.exitCode = status ?? exit.failed;
  });
