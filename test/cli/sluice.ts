import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root: string = fileURLToPath(new URL('../..', import.meta.url));

export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the built command line (`npm run build`), in the project's folder unless told otherwise. */
export function sluice(args: string[], { cwd = root, input = '' }: { cwd?: string; input?: string } = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${root}dist/cli/index.js`, ...args], { cwd, input, encoding: 'utf8' });
  return { code: status, stdout, stderr };
}
