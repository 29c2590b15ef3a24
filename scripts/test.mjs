// npm test: installs and builds what is missing, then runs linter, type check and tests; all of them, whatever fails. The engines are got
// meanwhile, and their tests come last. Arguments go to vitest. Its reports for machines are build/*-report.json.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrap, node, root } from './bootstrap.mjs';
import { build } from './build.mjs';
import { reports } from './count.mjs';

const given = process.argv.slice(2);

bootstrap();
for (const report of Object.values(reports)) rmSync(join(root, report), { force: true });
build({ generate: false });
const failed = given.length > 0 ? run({ tests: () => vitest(reports.unit, given) }) : await everything();
if (failed.length > 0) {
  console.error(`failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}

async function everything() {
  const getting = spawn(process.execPath, [join(root, 'scripts/engines.mjs')], { stdio: ['ignore', 2, 2] });
  process.on('exit', () => getting.kill());
  const got = once(getting, 'exit');
  const first = run({
    lint: () => node('node_modules/@biomejs/biome/bin/biome', ['check', '.']),
    types: () => node('node_modules/typescript/bin/tsc', ['--noEmit', '-p', '.']),
    tests: () => vitest(reports.unit, ['--project', 'unit']),
  });
  await got;
  // What could not be got by now is not tried again.
  process.env.SLUICE_ENGINES = 'cached';
  return [...first, ...run({ 'tests of engines': () => vitest(reports.engines, ['--project', 'engines']) })];
}

/** Runs checks; gives the names of those that fail. */
function run(checks) {
  return Object.keys(checks).filter((name) => checks[name]() !== 0);
}

function vitest(report, args) {
  return node('node_modules/vitest/vitest.mjs', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args]);
}
