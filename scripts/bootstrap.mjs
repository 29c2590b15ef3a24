// What every script needs first, with nothing but Node: the right Node, the packages of package-lock.json, and child processes.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const wanted = [20, 19];

/** Ends the process where Node is too old; installs the packages where they are not those of package-lock.json. */
export function bootstrap() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < wanted[0] || (major === wanted[0] && minor < wanted[1])) {
    console.error(`Node ${wanted.join('.')} or later is wanted; this is ${process.versions.node}`);
    process.exit(1);
  }
  if (installed()) return;
  console.error('installing packages (npm ci)');
  // A shell finds npm on every platform.
  const { status } = spawnSync('npm ci --no-audit --no-fund --loglevel=error', { cwd: root, shell: true, stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
}

/** Whether node_modules holds what package-lock.json asks for; optional packages are for other platforms. */
function installed() {
  const hidden = `${root}node_modules/.package-lock.json`;
  if (!existsSync(hidden)) return false;
  const have = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  const want = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')).packages;
  return Object.entries(want).every(([path, { version, optional }]) => path === '' || (have[path] ? have[path].version === version : optional));
}

/**
 * Runs a Node program in the project's folder and waits for it.
 * @param {string} file Path below the project's folder.
 * @param {string[]} args
 * @param {import('node:child_process').StdioOptions} [stdio]
 * @returns {number} Its exit code.
 */
export function node(file, args = [], stdio = 'inherit') {
  return spawnSync(process.execPath, [`${root}${file}`, ...args], { cwd: root, stdio }).status ?? 1;
}
