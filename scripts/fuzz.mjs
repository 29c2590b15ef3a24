// npm run fuzz: tries records that resemble the corpus, some way from well-formed, on the filters, on all cores. Each answer must be one
// that a collector survives, and a share of them the oracle's; memory must not grow; the scanners and their naive twins must agree.
// What is found goes to test/corpus/fuzz as short as it could be made, and the exit code is 1. The same seed tries the same records.
import { register } from 'node:module';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { bootstrap } from './bootstrap.mjs';
import { build } from './build.mjs';

const support = new URL('../test/support/', import.meta.url);
/** Records that are tried between two reports. */
const blockSize = 5000;

if (isMainThread) await main();
else await work();

/** Tries the blocks that it is told to. */
async function work() {
  register('./typescript.mjs', import.meta.url);
  const { loadSubject } = await import(new URL('fuzz-subject.ts', support));
  const { loadTwins } = await import(new URL('fuzz-twins.ts', support));
  const { Fuzzer } = await import(new URL('fuzz-run.ts', support));
  const { product, seed, twins } = workerData;
  const subject = loadSubject(product);
  const fuzzer = new Fuzzer(subject, seed, loadTwins(twins, subject.plan));
  parentPort.on('message', ({ block, size }) => parentPort.postMessage(fuzzer.block(block, size)));
  parentPort.postMessage(undefined);
}

async function main() {
  const options = read();
  bootstrap();
  build({ generate: false });
  register('./typescript.mjs', import.meta.url);
  const { products } = await import(new URL('fuzz-subject.ts', support));
  const { compileTwins } = await import(new URL('fuzz-twins.ts', support));
  const { keep } = await import(new URL('fuzz-keep.ts', support));
  const unknown = options.products.filter((product) => !products.includes(product));
  if (unknown.length > 0) usage(`there is no product ${unknown[0]}, but ${products.join(', ')}`);
  const twins = await compileTwins();
  let found = 0;
  for (const product of options.products.length > 0 ? options.products : products) {
    const sum = await fuzz({ product, seed: options.seed, twins }, options.records);
    const rate = Math.round(sum.records / sum.seconds);
    console.log(
      `${product}: ${number(sum.records)} records, seed ${options.seed}, ${number(rate)} a second; ${number(sum.compared)} compared with the oracle; ` +
        `memory ${number(Math.min(...sum.memory))} to ${number(Math.max(...sum.memory))} bytes; ${sum.finds.length} found, ${sum.alike} like them` +
        (sum.doubled > 0 ? `; ${sum.doubled} differ by a name that stands twice` : ''),
    );
    for (const find of sum.finds) console.log(keep(find, options.seed));
    found += sum.finds.length;
  }
  process.exitCode = found > 0 ? 1 : 0;
}

function read() {
  try {
    const { values } = parseArgs({
      options: { product: { type: 'string', multiple: true }, records: { type: 'string' }, seed: { type: 'string' } },
    });
    const whole = (name, otherwise) => {
      const value = Number(values[name] ?? otherwise);
      if (!Number.isSafeInteger(value) || value < 1) usage(`--${name} is a whole number above 0`);
      return value;
    };
    return { products: values.product ?? [], records: whole('records', 10_000_000), seed: whole('seed', 1) };
  } catch (error) {
    return usage(error.message);
  }
}

function usage(problem) {
  console.error(`${problem}\nusage: npm run fuzz [-- --product <name> --records <number> --seed <number>]`);
  process.exit(2);
}

/** Tries as many records of a product, a worker a core; gives the sums. */
async function fuzz(data, records) {
  const sum = { records: 0, compared: 0, doubled: 0, alike: 0, memory: [], finds: [], seconds: 0 };
  const told = new Set();
  const start = performance.now();
  let given = 0;
  let block = 0;
  const run = () =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL(import.meta.url), { workerData: data });
      worker.on('error', reject);
      worker.on('message', (tried) => {
        if (tried) {
          add(tried);
          progress(data.product, sum, records);
        }
        const size = Math.min(blockSize, records - given);
        given += size;
        if (size > 0) worker.postMessage({ block: block++, size });
        else resolve(worker.terminate());
      });
    });
  const add = (tried) => {
    for (const name of ['records', 'compared', 'doubled', 'alike']) sum[name] += tried[name];
    sum.memory.push(tried.memory);
    for (const find of tried.finds) {
      // Each worker knows only what it told itself.
      if (told.has(find.likeness)) sum.alike++;
      else sum.finds.push(find);
      told.add(find.likeness);
    }
    sum.seconds = (performance.now() - start) / 1000;
  };
  await Promise.all(Array.from({ length: availableParallelism() }, run));
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  return sum;
}

/** One line of standard error that is written over and over, on a terminal only. */
function progress(product, { records, seconds, finds }, whole) {
  if (!process.stderr.isTTY) return;
  const width = 24;
  const done = Math.floor((records / whole) * width);
  const rate = records / seconds;
  const left = Math.round((whole - records) / rate);
  const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  const bar = '█'.repeat(done) + '░'.repeat(width - done);
  process.stderr.write(`\r\x1b[K${product} ${bar} ${number(records)} of ${number(whole)}, ${number(Math.round(rate))}/s, ${finds.length} found, ${clock} left`);
}

function number(value) {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ' ');
}
