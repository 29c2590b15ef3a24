// The other engines that run the mapping: nanoseconds of CPU a record, of the whole process, as the system counts them.
import { readFileSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import { root } from '../scripts/bootstrap.mjs';
import { cases } from './cases.mjs';

/** Nanoseconds of CPU that warm an engine up: Java compiles what runs often, while it runs. */
const warmUp = 3e9;
/** Nanoseconds of CPU that are measured, at least. */
const measured = 1.5e9;
/** Bytes of records that are handed over at once, about. */
const piece = 256 * 1024;
/** Nanoseconds of a clock tick in /proc. */
const tick = 1e7;

/**
 * Times the typical records in every engine that is in the cache: nanoseconds each, in their order.
 * @returns {Promise<{ title: string, times: number[] }[]>}
 */
export async function timeEngines(tell) {
  const results = [];
  for (const { title, start } of await cachedEngines()) {
    tell(title);
    const engine = await start();
    try {
      const times = [];
      for (const { product, record } of cases.filter(({ typical }) => typical)) times.push(await engine.time(product, record));
      results.push({ title, times });
    } finally {
      await engine.stop();
    }
  }
  return results;
}

/**
 * The engines, those that are in the cache. Each takes a product and a record, and gives nanoseconds.
 * @returns {Promise<{ title: string, start(): Promise<{ time(product: string, record: string): Promise<number>, stop(): Promise<void> }> }[]>}
 */
async function cachedEngines() {
  if (platform() !== 'linux') return [];
  const [{ vrl }, { opensearch3, es7 }] = await Promise.all([import('../dist/engines/vrl.js'), import('../dist/engines/server.js')]);
  const all = [
    { program: vrl, start: startVrlPrograms },
    { program: opensearch3, start: () => startPipelines(opensearch3) },
    { program: es7, start: () => startPipelines(es7) },
  ];
  return all.filter(({ program }) => program.isCached()).map(({ program, start }) => ({ title: program.title, start }));
}

/** Everything a program does with a record: reads JSON, runs VRL, writes JSON. */
async function startVrlPrograms() {
  const [{ startVrl }, { vrlProgram }, { plans }] = await Promise.all([import('../dist/engines/vrl.js'), import('../dist/targets/vrl/program.js'), mapping()]);
  const running = new Map();
  return {
    time: async (product, record) => {
      if (!running.has(product)) {
        const plan = plans.find((candidate) => candidate.product === product);
        running.set(product, await startVrl(vrlProgram(plan, { original: false })));
      }
      const program = running.get(product);
      return cpuOf(program.pid, record, (count) => program.run(Array(count).fill(record)));
    },
    stop: async () => {
      for (const program of running.values()) await program.stop();
    },
  };
}

/**
 * The pipeline alone: documents are sent by bulk and dropped behind it, and what the server takes for the same without the pipeline is
 * taken off.
 */
async function startPipelines(server) {
  const [{ startIngestNode }, { emit }, { loadConfig }, { products, plans }] = await Promise.all([
    import('../dist/conformance/engines/pipelines.js'),
    import('../dist/generate.js'),
    import('../dist/config/config.js'),
    mapping(),
  ]);
  const names = plans.map((plan) => plan.product);
  const artifacts = await emit({ products, plans }, { ...loadConfig(join(root, 'sluice.yaml'), names), products: names });
  const node = await startIngestNode(server, artifacts);
  const put = async (name, processors) => {
    const { status, text } = await node.send('PUT', `_ingest/pipeline/${name}`, JSON.stringify({ processors }));
    if (status !== 200) throw new Error(text);
  };
  await put('nothing', [{ drop: {} }]);
  for (const name of names) await put(`bench-${name}`, [{ pipeline: { name: `sluice-${name}` } }, { drop: {} }]);
  const through = (pipeline, record) =>
    cpuOf(node.pid, record, async (count) => {
      const { status, text } = await node.send('POST', `bench/_bulk?pipeline=${pipeline}`, `{"index":{}}\n${record}\n`.repeat(count));
      if (status !== 200 || !text.includes('"errors":false')) throw new Error(text.slice(0, 300));
    });
  return {
    time: async (product, record) => (await through(`bench-${product}`, record)) - (await through('nothing', record)),
    stop: node.stop,
  };
}

async function mapping() {
  const { planSchemas } = await import('../dist/generate.js');
  return planSchemas(join(root, 'schemas'));
}

/** Nanoseconds of CPU that a process takes for a record, once it is warm. */
async function cpuOf(pid, record, run) {
  const count = Math.max(1, Math.round(piece / Buffer.byteLength(record)));
  const spend = async (nanoseconds) => {
    const start = cpu(pid);
    for (let records = count; ; records += count) {
      await run(count);
      const spent = cpu(pid) - start;
      if (spent >= nanoseconds) return spent / records;
    }
  };
  await spend(warmUp);
  return spend(measured);
}

function cpu(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * tick;
}
