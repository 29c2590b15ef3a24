import { type CorpusCase, readCorpus } from './fuzz-corpus.js';
import { type Fault, fault } from './fuzz-fault.js';
import { Mutator } from './fuzz-mutate.js';
import { Random } from './fuzz-random.js';
import { shrink } from './fuzz-shrink.js';
import type { Subject } from './fuzz-subject.js';
import type { Twins } from './fuzz-twins.js';

/** One in so many records is made anew, structure and all; those between are damaged copies of it. */
const fresh = 10;
/** One in so many answers, of a record made anew, is compared with the oracle's. */
const compared = 20;
/** Faults that are shrunken and told, no two alike; more are counted. */
const most = 20;

/** A record at fault. */
export interface Find extends Fault {
  product: string;
  /** The module's function. */
  name: string;
  /** Where it came up: the same seed and block make it again. */
  block: number;
  index: number;
  /** As short as it could be made. */
  record: Uint8Array;
  /** The oracle's answer to it. */
  oracle?: string;
  /** What faults have in common that are likely one. */
  likeness: string;
}

/** What came of a block of records. */
export interface Tried {
  records: number;
  compared: number;
  /** Answers that differ from the oracle's because a name stood twice: said in fuzz-fault.ts. */
  doubled: number;
  /** Faults that are like one already told. */
  alike: number;
  /** Bytes of memory that the module has now. */
  memory: number;
  finds: Find[];
}

/** Tries records that resemble the corpus, in blocks. One instance of the module answers all of them. */
export class Fuzzer {
  private readonly random = new Random(0);
  private readonly mutator: Mutator;
  /** Likenesses of faults as they came up, and shrunken. */
  private readonly seen = new Set<string>();
  private readonly told = new Set<string>();

  constructor(
    private readonly subject: Subject,
    private readonly seed: number,
    private readonly twins?: Twins,
  ) {
    const cases = readCorpus(subject.plan.product);
    // A filter also meets what another has answered.
    const answers = cases.filter((_, index) => index % 5 === 0).map((entry) => ({ ...entry, ...recordAlone(JSON.stringify(entry.expected)) }));
    this.mutator = new Mutator(subject.plan, [...cases, ...answers], this.random);
  }

  /** Tries the records of a block: the same ones whatever was tried before. */
  block(block: number, size: number): Tried {
    const { subject, random, mutator } = this;
    const { functions } = subject.filter;
    const known = functions.filter((name) => subject.knows(name));
    random.restart(Math.imul(this.seed, 0x9e3779b1) + Math.imul(block, 0x85ebca6b));
    const tried: Tried = { records: size, compared: 0, doubled: 0, alike: 0, memory: 0, finds: [] };
    let record = mutator.record();
    for (let index = 0; index < size; index++) {
      const anew = index % fresh === 0;
      const compare = index % compared === 0;
      const one = anew ? mutator.record() : mutator.damaged(record);
      if (anew) record = one;
      if (compare) tried.compared++;
      const name = random.pick(compare ? known : functions);
      const found = fault(subject, name, one, compare) ?? this.twins?.fault(one, index);
      if (!found) continue;
      if (found.kind === 'doubled') {
        tried.doubled++;
        continue;
      }
      const find = this.told.size < most && isNew(found, this.seen) ? this.shortest(found, name, one, index) : undefined;
      if (find && isNew(find, this.told)) tried.finds.push({ ...find, product: subject.plan.product, name, block, index, likeness: likenessOf(find) });
      else tried.alike++;
    }
    tried.memory = subject.filter.memorySize();
    return tried;
  }

  /** The record as short as it still has a fault of this kind. */
  private shortest(found: Fault, name: string, record: Uint8Array, index: number): Fault & Pick<Find, 'record' | 'oracle'> {
    const again = (candidate: Uint8Array): Fault | undefined =>
      found.kind === 'twins' ? this.twins?.fault(candidate, index) : fault(this.subject, name, candidate, found.kind === 'differs');
    const least = shrink(record, (candidate) => again(candidate)?.kind === found.kind);
    const oracle = this.subject.expected(name, least);
    return { ...(again(least) ?? found), record: least, ...(oracle === undefined ? {} : { oracle }) };
  }
}

function recordAlone(record: string): Pick<CorpusCase, 'event' | 'record'> {
  return { event: record, record };
}

/** Of a difference, the members that differ; values vary from record to record. */
function likenessOf({ kind, text }: Fault): string {
  return `${kind} ${kind === 'differs' ? text.replace(/: .*$/gm, '') : text.replace(/\d+/g, '')}`;
}

function isNew(found: Fault, known: Set<string>): boolean {
  const size = known.size;
  return known.add(likenessOf(found)).size > size;
}
