// Says what a run of `npm test` came to: node scripts/count.mjs <exit code of the run>
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './bootstrap.mjs';

/** What vitest reports for machines. */
export const reports = { unit: 'build/test-report.json', engines: 'build/engine-report.json' };

function countOf(status) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  const files = Object.values(reports).map((report) => join(root, report));
  const suites = files.filter((file) => existsSync(file)).flatMap((file) => JSON.parse(readFileSync(file, 'utf8')).testResults);
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
  return count;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { passed, failed, skipped } = countOf(Number(process.argv[2]));
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
}
