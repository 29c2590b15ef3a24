// npm test: installs and builds what is missing, then runs linter, type check and tests; all of them, whatever fails.
// Arguments go to vitest. Its report for machines is build/test-report.json.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrap, node, root } from './bootstrap.mjs';
import { build } from './build.mjs';

const report = 'build/test-report.json';

bootstrap();
rmSync(join(root, report), { force: true });
build({ generate: false });
const checks = {
  lint: node('node_modules/@biomejs/biome/bin/biome', ['check', '.']),
  types: node('node_modules/typescript/bin/tsc', ['--noEmit', '-p', '.']),
  tests: node('node_modules/vitest/vitest.mjs', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)]),
};
const failed = Object.keys(checks).filter((name) => checks[name] !== 0);
if (failed.length > 0) {
  console.error(`failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
