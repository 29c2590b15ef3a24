import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keep } from '../support/fuzz-keep.js';
import { type Find, Fuzzer } from '../support/fuzz-run.js';
import { show } from '../support/fuzz-shrink.js';
import { loadSubject, products, type Subject } from '../support/fuzz-subject.js';

/** As many records a product; ten million, or another seed: `npm run fuzz`. */
const blocks = 10;
const size = 10_000;

it.each(products)(
  `${blocks * size} mutated records of %s: every answer is valid, the oracle's, and memory does not grow for what is not large`,
  { timeout: 900_000 },
  (product) => {
    const fuzzer = new Fuzzer(loadSubject(product), 1);
    let compared = 0;
    let doubled = 0;
    for (let block = 0; block < blocks; block++) {
      const tried = fuzzer.block(block, size);
      compared += tried.compared;
      doubled += tried.doubled;
      for (const find of tried.finds) {
        expect.fail(`${find.name}, seed 1, block ${block}, record ${find.index}: ${find.kind}\n${show(find.record)}\noracle | filter\n${find.text}`);
      }
    }
    // A name twice beside another spelling of it.
    expect(doubled).toBeLessThanOrEqual(compared / 500);
  },
);

describe('a planted fault', () => {
  /** What is found where the answer to a record in which a byte stands is another. */
  function find(byte: string, change: (answer: string) => string): Find[] {
    const subject = loadSubject('kubearmor');
    const call: Subject['call'] = (name, record) => (Buffer.from(record).includes(byte) ? change(subject.call(name, record)) : subject.call(name, record));
    return new Fuzzer({ ...subject, call }, 1).block(0, 4000).finds;
  }

  function kept(found: Find): { said: string; files: string[]; contents: string[] } {
    const folder = mkdtempSync(join(tmpdir(), 'sluice-fuzz-'));
    const said = keep(found, 1, folder);
    const files = readdirSync(folder).sort();
    const contents = files.map((name) => readFileSync(join(folder, name), 'utf8'));
    rmSync(folder, { recursive: true });
    return { said, files, contents };
  }

  it('is found, and told once, as short as it can be', () => {
    const finds = find('~', () => {
      throw new Error('planted');
    });
    expect(finds.map(({ kind, text, record }) => [kind, text, show(record)])).toEqual([['answer', 'Error: planted', '~']]);
    expect(kept(finds[0] as Find)).toMatchObject({ files: [], said: expect.stringContaining('not kept') });
  });

  it('becomes a case with the oracle’s answer where the filter has none', () => {
    const record = new TextEncoder().encode('{"log":"~"}');
    const { said, files, contents } = kept({
      ...(find('~', () => {
        throw new Error('planted');
      })[0] as Find),
      record,
      oracle: '{"log":"~"}',
    });
    expect(files.map((name) => name.replace(/-[\da-f]{8}/, ''))).toEqual(['kubearmor.expected.json', 'kubearmor.record.json']);
    expect(contents.map((text) => JSON.parse(text))).toEqual([{ log: '~' }, { log: '~' }]);
    expect(said).toContain('with the oracle');
  });

  it('becomes a record that a person must judge where both have one', () => {
    const finds = find('T', (answer) => answer.replace('"event":{"', '"event":{"planted":1,"'));
    expect(finds.length).toBeGreaterThan(0);
    for (const found of finds) {
      expect(found.kind).toBe('differs');
      expect(found.record.length).toBeLessThan(200);
      const { said, files } = kept(found);
      expect(files.map((name) => name.replace(/-[\da-f]{8}/, ''))).toEqual(
        show(found.record).startsWith('{') && said.includes('person') ? ['kubearmor.record.json'] : [],
      );
    }
  });
});
