import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Artifact } from '../../generator/targets/target.js';
import { root } from '../cli/sluice.js';

/** Compiles a product's filter from what was generated, in a folder of its own: `<product>.wasm`. @throws Error with what the compiler says. */
export function compileFilter(product: string, artifacts: Artifact[], folder: string): void {
  cpSync(join(root, 'assembly'), join(folder, 'assembly'), { recursive: true, filter: (source) => !source.includes('generated') });
  for (const { path, content } of artifacts.filter(({ path }) => path.startsWith('assembly/generated/'))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const asc = [join(root, 'node_modules/assemblyscript/bin/asc.js'), `assembly/generated/${product}.ts`, '--config', 'assembly/asconfig.json'];
  const { status, stderr } = spawnSync(process.execPath, [...asc, '--outFile', `${product}.wasm`], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}
