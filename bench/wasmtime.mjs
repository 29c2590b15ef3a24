// Fuel as wasmtime itself counts it, for the proof that bench/wasm/meter.mjs counts the same: wasmtime's package of PyPI (11 MB), got once
// and kept beside the engines that `npm run engines` gets.
//
// Version 44 is the last that takes 1 for memory.copy and memory.fill; later ones take 1 for each byte of them, which says little about
// their time.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { cached, isCached } from '../dist/engines/cache.js';
import { ask, retried, run } from '../dist/engines/command.js';
import { tag, time } from './call.mjs';

const version = '44.0.0';

const entry = {
  name: `wasmtime-${version}`,
  sources: [],
  make: (folder, tell) => {
    tell(`wasmtime ${version} from PyPI`);
    const install = ['-m', 'pip', 'install', '--quiet', '--no-deps', '--only-binary=:all:', '--disable-pip-version-check', '--target', folder];
    return retried(() => run('python3', [...install, '--upgrade', `wasmtime==${version}`], 5), tell);
  },
};

/** Python with wasmtime, or why there is none. */
export async function findWasmtime() {
  if (ask('python3', ['--version']) === undefined) return { missing: 'there is no python3' };
  if (!isCached(entry) && ask('python3', ['-m', 'pip', '--version']) === undefined) return { missing: 'there is no pip, which gets it' };
  try {
    return { path: await cached(entry, (line) => console.error(line)), version };
  } catch (error) {
    return { missing: error.message.split('\n', 1)[0] };
  }
}

/**
 * Fuel of each record.
 * @param {string} path What findWasmtime found.
 * @param {string} module Path of the module.
 * @param {string[]} records
 * @returns {number[]}
 */
export function burn(path, module, records) {
  const input = records.map((record) => `${JSON.stringify({ tag, record, ...time })}\n`).join('');
  const program = fileURLToPath(new URL('burn.py', import.meta.url));
  const { status, stdout, stderr } = spawnSync('python3', [program, module], { input, encoding: 'utf8', env: { ...process.env, PYTHONPATH: path } });
  if (status !== 0) throw new Error(`wasmtime: ${stderr}`);
  return stdout.trimEnd().split('\n').map(Number);
}
