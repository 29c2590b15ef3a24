// Says what a run of `npm test` came to: node scripts/count.mjs <exit code of the run>
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bootstrap.mjs';

const status = Number(process.argv[2]);
const file = join(root, 'build', 'test-report.json');
const suites = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).testResults : [];
const count = { passed: 0, failed: 0, skipped: 0 };
for (const { status, assertionResults } of suites) {
  // A file that could not be loaded has no tests to count.
  if (status === 'failed' && !assertionResults.some((test) => test.status === 'failed')) count.failed++;
  for (const test of assertionResults) {
    if (test.status === 'passed') count.passed++;
    else if (test.status === 'failed') count.failed++;
    else count.skipped++;
  }
}
// Something else went wrong: the linter, the type check, the build.
if (status !== 0 && count.failed === 0) count.failed = 1;
console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
