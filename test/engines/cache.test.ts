import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cached, type Entry, isCached, pathOf } from '../../generator/engines/cache.js';
import { CommandError, retried, run } from '../../generator/engines/command.js';

const quiet = (): void => {};

describe('an entry of the cache', () => {
  let home: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'sluice-cache-'));
    vi.stubEnv('XDG_CACHE_HOME', home);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(home, { recursive: true });
  });

  /** An entry that counts how often it is made. */
  function entry(make: (folder: string) => Promise<void> = async () => {}): Entry & { made: number } {
    const one = {
      name: 'thing-1',
      sources: ['Lifeline.java'],
      made: 0,
      make: async (folder: string) => {
        one.made++;
        writeFileSync(join(folder, 'file'), 'content');
        await make(folder);
      },
    };
    return one;
  }

  test('is made once, below sluice in the cache', async () => {
    const one = entry();
    expect(isCached(one)).toBe(false);
    expect(await cached(one, quiet)).toBe(join(home, 'sluice/thing-1'));
    expect(await cached(one, quiet)).toBe(pathOf(one));
    expect(one.made).toBe(1);
    expect(readFileSync(join(pathOf(one), 'file'), 'utf8')).toBe('content');
    expect(readdirSync(join(home, 'sluice'))).toEqual(['thing-1']);
  });

  test('is made anew where its sources are others', async () => {
    const one = entry();
    await cached(one, quiet);
    one.sources = ['vrl/Cargo.toml'];
    expect(isCached(one)).toBe(false);
    await cached(one, quiet);
    expect(one.made).toBe(2);
  });

  test('is there whole or not at all', async () => {
    const one = entry(() => Promise.reject(new Error('it fails')));
    await expect(cached(one, quiet)).rejects.toThrow('it fails');
    expect(readdirSync(join(home, 'sluice'))).toEqual([]);
  });

  test('is waited for while it is made', async () => {
    const one = entry(() => new Promise((resolve) => setTimeout(resolve, 100)));
    const told: string[] = [];
    const both = [cached(one, quiet), cached(one, (line) => told.push(line))];
    expect(await Promise.all(both)).toEqual([pathOf(one), pathOf(one)]);
    expect(one.made).toBe(1);
    expect(told).toEqual([`waiting for process ${process.pid}, which is making it`]);
  });

  test('is made by another process where the one that was making it is gone', async () => {
    const one = entry();
    mkdirSync(`${pathOf(one)}.partial`, { recursive: true });
    // No system has a process of this number.
    writeFileSync(join(`${pathOf(one)}.partial`, 'pid'), '99999999');
    writeFileSync(join(`${pathOf(one)}.partial`, 'half'), '');
    await cached(one, quiet);
    expect(existsSync(join(pathOf(one), 'half'))).toBe(false);
  });
});

describe('a program that is run', () => {
  test('tells its lines, and its last ones where it fails', async () => {
    const lines: string[] = [];
    const script = 'console.log("one"); console.error("two"); process.exit(3)';
    const failed = run(process.execPath, ['-e', script], 1, (line) => lines.push(line));
    await expect(failed).rejects.toThrow(/ended with 3:\n(one\ntwo|two\none)/);
    expect(lines.sort()).toEqual(['one', 'two']);
  });

  test('may not take longer than it is given', async () => {
    await expect(run(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], 0.005)).rejects.toThrow('took more than 0.005 minutes');
  });

  test('that there is not is told so', async () => {
    await expect(run('no-such-program', ['x'], 1)).rejects.toThrow('no-such-program x does not run');
  });
});

describe('what depends on a registry', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('is tried again until it succeeds', async () => {
    const told: string[] = [];
    let tries = 0;
    const done = retried(
      async () => {
        if (++tries < 3) throw new CommandError('mvn ended with 1', 'no route');
      },
      (line) => told.push(line),
    );
    await vi.runAllTimersAsync();
    await done;
    expect(tries).toBe(3);
    expect(told[0]).toMatch(/^mvn ended with 1: no route; again in \d+ s$/);
  });

  test('is given up after a while', async () => {
    const failing = retried(() => Promise.reject(new CommandError('mvn ended with 1', '')), quiet);
    const failed = expect(failing).rejects.toThrow('mvn ended with 1');
    await vi.runAllTimersAsync();
    await failed;
  });

  test('is not tried again for a fault that is none of a registry’s', async () => {
    await expect(retried(() => Promise.reject(new TypeError('a bug')), quiet)).rejects.toThrow('a bug');
  });
});
