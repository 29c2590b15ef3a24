import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { cached, type Entry, isCached, sourcePath } from './cache.js';
import { startChild } from './child.js';
import { ask, CommandError, onLines, retried, run } from './command.js';
import { java, missingJava } from './java.js';

/** A search server that Maven Central holds: its jars, started by a small program of ours. */
export interface ServerKind {
  /** `opensearch2`; its folder holds pom.xml and Java. */
  name: string;
  title: string;
  version: string;
  /** The oldest Java that it runs on. */
  java: number;
  /** How much Maven gets, in MB. */
  size: number;
  /** Jars that are no part of the class path; with them go the classes of the package `sluice`. */
  modules?: RegExp;
}

/** A running server. */
export interface Server {
  /** `http://127.0.0.1:…` */
  url: string;
  pid: number;
  stop(): Promise<void>;
}

function kind(name: string, title: string, java: number, size: number, modules?: RegExp): ServerKind {
  const pom = readFileSync(sourcePath(`${name}/pom.xml`), 'utf8');
  const version = /<server\.version>(.+)</.exec(pom)?.[1] as string;
  return { name, title: `${title} ${version}`, version, java, size, ...(modules ? { modules } : {}) };
}

export const servers: ServerKind[] = [
  kind('opensearch2', 'OpenSearch', 17, 52),
  kind('opensearch3', 'OpenSearch', 21, 72),
  kind('es7', 'Elasticsearch', 17, 35),
  kind('es8', 'Elasticsearch', 17, 57, /^(transport-netty4|netty|x-pack-core)-/),
];

/** What to install so that the server can be got; undefined where nothing is missing. */
export function missingServer(kind: ServerKind): string | undefined {
  const maven = isCached(entryOf(kind)) || ask('mvn', ['--version']) !== undefined ? undefined : 'Maven';
  return [missingJava(kind.java), maven].filter(Boolean).join('; ') || undefined;
}

/** Gets the server, where it is not in the cache. */
export async function getServer(kind: ServerKind, tell: (line: string) => void): Promise<void> {
  await cached(entryOf(kind), tell);
}

/** Starts a server with no data. @throws Error where it does not start. */
export async function startServer(kind: ServerKind, tell: (line: string) => void = () => {}): Promise<Server> {
  const folder = await cached(entryOf(kind), tell);
  const home = mkdtempSync(join(tmpdir(), `sluice-${kind.name}-`));
  const options = ['-Xms512m', '-Xmx512m', '-XX:+UseSerialGC', `-Djava.io.tmpdir=${home}`];
  const classPath = `${join(folder, 'classes')}${delimiter}${join(folder, 'lib', '*')}`;
  const child = startChild(await java(kind.java, tell), [...options, '-cp', classPath, 'Server', home, join(folder, 'modules')]);
  const stop = async (): Promise<void> => {
    await child.stop();
    rmSync(home, { recursive: true, force: true });
  };
  const said: string[] = [];
  const port = new Promise<string>((resolve) => {
    onLines(child.stdout, (line) => {
      const ready = /^READY (\d+)$/.exec(line)?.[1];
      if (ready !== undefined) resolve(ready);
      else if (said.push(line) > 20) said.shift();
    });
  });
  const failed = (why: string): never => {
    throw new Error(`${kind.name} does not start: ${[why, ...said].join('\n')}`);
  };
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(resolve, 120_000, 'waited two minutes');
  });
  try {
    const url = `http://127.0.0.1:${await Promise.race([port, child.ended.then(failed), late.then(failed)])}`;
    return { url, pid: child.pid, stop };
  } catch (error) {
    await stop();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

function entryOf(kind: ServerKind): Entry {
  const own = readdirSync(sourcePath(kind.name)).filter((file) => file.endsWith('.java'));
  const programs = ['Lifeline.java', ...own.map((file) => `${kind.name}/${file}`)];
  return {
    name: `${kind.name}-${kind.version}`,
    sources: [`${kind.name}/pom.xml`, ...programs],
    make: async (folder, tell) => {
      tell(`jars by Maven (${kind.size} MB)`);
      const lib = join(folder, 'lib');
      await retried(() => run('mvn', maven(sourcePath(`${kind.name}/pom.xml`), lib), 10), tell);
      await compile(kind, programs, folder, tell);
      if (kind.modules) separate(kind.modules, folder);
    },
  };
}

function maven(pom: string, lib: string): string[] {
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
  return ['--batch-mode', '--quiet', '--strict-checksums', '--file', pom, goal, `-DoutputDirectory=${lib}`];
}

/** Compiles with Eclipse's compiler, which is one of the jars: a Java runtime has none. */
async function compile(kind: ServerKind, programs: string[], folder: string, tell: (line: string) => void): Promise<void> {
  const lib = join(folder, 'lib');
  const jars = readdirSync(lib).map((jar) => join(lib, jar));
  const compiler = jars.find((jar) => /ecj-[\d.]+\.jar$/.test(jar));
  if (!compiler) throw new CommandError(`${lib} holds no compiler`, '');
  const args = ['-jar', compiler, `-${kind.java}`, '-proc:none', '-nowarn', '-cp', jars.join(delimiter), '-d', join(folder, 'classes')];
  await run(await java(kind.java, tell), [...args, ...programs.map(sourcePath)], 5);
  rmSync(compiler);
}

function separate(modules: RegExp, folder: string): void {
  const to = join(folder, 'modules');
  mkdirSync(to);
  for (const jar of readdirSync(join(folder, 'lib'))) if (modules.test(jar)) renameSync(join(folder, 'lib', jar), join(to, jar));
  renameSync(join(folder, 'classes/sluice'), join(to, 'sluice'));
}
