import { describe, expect, test } from 'vitest';
import type { Program } from '../../generator/engines/program.js';

/** Why one of these can't be run, once they have been got where that is possible. */
async function lacking(programs: Program[]): Promise<string | undefined> {
  for (const program of programs) {
    const missing = program.missing();
    if (missing !== undefined) return `${program.title}: install ${missing}`;
    if (program.isCached()) continue;
    if (process.env.SLUICE_ENGINES === 'cached') return `${program.title} could not be got`;
    try {
      await program.get((line) => console.error(`${program.title}: ${line}`));
    } catch (error) {
      return `${program.title} could not be got: ${(error as Error).message}`;
    }
  }
  return undefined;
}

/** `describe` for tests that run programs. Where one can't be had they are skipped, with a line that says why; with `CI=true` they fail. */
export async function describeWith(programs: Program[], title: string, body: () => void): Promise<void> {
  const lack = await lacking(programs);
  if (lack === undefined) {
    describe(title, body);
  } else if (process.env.CI === 'true') {
    describe(title, () => {
      test('has its engines', () => expect.fail(lack));
    });
  } else {
    console.log(`${title}: skipped. ${lack}`);
    describe.skip(title, body);
  }
}
