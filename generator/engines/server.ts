import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { cached, type Entry, isCached, sourcePath } from './cache.js';
import { startChild } from './child.js';
import { ask, CommandError, onLines, retried, run } from './command.js';
import { java, missingJava } from './java.js';
import type { Program, Tell } from './program.js';

/** A search server that Maven Central holds: its jars, started by a small program of ours. */
export interface SearchServer extends Program {
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

function searchServer(name: string, title: string, parts: Pick<SearchServer, 'java' | 'size' | 'modules'>): SearchServer {
  const server: SearchServer = {
    name,
    title: `${title} ${versionOf(name)}`,
    ...parts,
    missing: () => {
      const maven = server.isCached() || ask('mvn', ['--version']) !== undefined ? undefined : 'Maven';
      return [missingJava(parts.java), maven].filter(Boolean).join('; ') || undefined;
    },
    isCached: () => isCached(entryOf(server)),
    get: async (tell) => {
      await java(parts.java, tell);
      await cached(entryOf(server), tell);
    },
  };
  return server;
}

function versionOf(name: string): string {
  return /<server\.version>(.+)</.exec(readFileSync(sourcePath(`${name}/pom.xml`), 'utf8'))?.[1] as string;
}

export const opensearch2 = searchServer('opensearch2', 'OpenSearch', { java: 17, size: 52 });
export const opensearch3 = searchServer('opensearch3', 'OpenSearch', { java: 21, size: 72 });
export const es7 = searchServer('es7', 'Elasticsearch', { java: 17, size: 35 });
export const es8 = searchServer('es8', 'Elasticsearch', { java: 17, size: 57, modules: /^(transport-netty4|netty|x-pack-core)-/ });

/** Starts a server with no data. @throws Error where it does not start. */
export async function startServer(server: SearchServer, tell: Tell = () => {}): Promise<Server> {
  const folder = await cached(entryOf(server), tell);
  const home = mkdtempSync(join(tmpdir(), `sluice-${server.name}-${process.pid}-`));
  const options = ['-Xms512m', '-Xmx512m', '-XX:+UseSerialGC', `-Djava.io.tmpdir=${home}`];
  const classPath = `${join(folder, 'classes')}${delimiter}${join(folder, 'lib', '*')}`;
  const child = startChild(await java(server.java, tell), [...options, '-cp', classPath, 'Server', home, join(folder, 'modules')]);
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
    throw new Error(`${server.name} does not start: ${[why, ...said].join('\n')}`);
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

function entryOf(server: SearchServer): Entry {
  const own = readdirSync(sourcePath(server.name)).filter((file) => file.endsWith('.java'));
  const programs = ['Lifeline.java', ...own.map((file) => `${server.name}/${file}`)];
  return {
    name: `${server.name}-${versionOf(server.name)}`,
    sources: [`${server.name}/pom.xml`, ...programs],
    make: async (folder, tell) => {
      tell(`jars by Maven (${server.size} MB)`);
      const lib = join(folder, 'lib');
      await retried(() => run('mvn', maven(sourcePath(`${server.name}/pom.xml`), lib), 10), tell);
      await compile(server, programs, folder, tell);
      if (server.modules) separate(server.modules, folder);
    },
  };
}

function maven(pom: string, lib: string): string[] {
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
  return ['--batch-mode', '--quiet', '--strict-checksums', '--file', pom, goal, `-DoutputDirectory=${lib}`];
}

/** Compiles with Eclipse's compiler, which is one of the jars: a Java runtime has none. */
async function compile(server: SearchServer, programs: string[], folder: string, tell: Tell): Promise<void> {
  const lib = join(folder, 'lib');
  const jars = readdirSync(lib).map((jar) => join(lib, jar));
  const compiler = jars.find((jar) => /ecj-[\d.]+\.jar$/.test(jar));
  if (!compiler) throw new CommandError(`${lib} holds no compiler`, '');
  const args = ['-jar', compiler, `-${server.java}`, '-proc:none', '-nowarn', '-cp', jars.join(delimiter), '-d', join(folder, 'classes')];
  await run(await java(server.java, tell), [...args, ...programs.map(sourcePath)], 5);
  rmSync(compiler);
}

function separate(modules: RegExp, folder: string): void {
  const to = join(folder, 'modules');
  mkdirSync(to);
  for (const jar of readdirSync(join(folder, 'lib'))) if (modules.test(jar)) renameSync(join(folder, 'lib', jar), join(to, jar));
  renameSync(join(folder, 'classes/sluice'), join(to, 'sluice'));
}
