// What the filters are to reach, and whether they do.
import { cases } from './cases.mjs';

/** Rows of a table: the goal, what was measured, whether it is reached, and why not; those only of which the figures are there. */
export function goals({ v8, pipelines }) {
  return [...(v8 ? inV8(v8) : []), ...(pipelines ? inFluentBit(pipelines) : [])].map(({ goal, measured, most, why }) => {
    const reached = measured <= most;
    return [goal, measured.toFixed(2), reached ? 'yes' : 'no', reached ? '' : why];
  });
}

function inV8(v8) {
  const ratio = (product, name) => {
    const { filter, parse } = v8[cases.findIndex((one) => one.product === product && one.name === name)];
    return filter / parse;
  };
  return [
    {
      goal: 'KubeArmor alert in V8: at most 0.35 of JSON.parse alone',
      measured: ratio('kubearmor', 'alert'),
      most: 0.35,
      why: 'JSON.parse is native code that makes objects of shapes it has seen; the filter also looks each member up, derives the rest of the record and writes it',
    },
    {
      goal: 'NeuVector text in V8: at most 0.35 of JSON.parse alone',
      measured: ratio('neuvector', 'violation in syslog text'),
      most: 0.35,
      why: 'To JSON.parse the text is one string, of which it finds the end: it reads no member of the event',
    },
  ];
}

function inFluentBit(pipelines) {
  return pipelines.flatMap(({ title, ways }) => {
    const cpu = (wanted) => ways.find(({ name }) => name === wanted)?.cpu;
    const added = (wanted) => cpu(wanted) - cpu('no filter');
    const best = (pattern) => Math.min(...ways.filter(({ name }) => pattern.test(name)).map((way) => way.cpu));
    const rows = [
      {
        goal: `${title}: interpreted, at most LuaJIT’s CPU for the same`,
        measured: best(/Sluice$/) / best(/LuaJIT$/),
        most: 1,
        why: 'The interpreter takes one to two nanoseconds an instruction; LuaJIT is machine code, and is handed the record without JSON between',
      },
    ];
    if (cpu('Sluice, ahead of time') !== undefined) {
      rows.push({
        goal: `${title}: ahead of time, at most 1.2 of the pass-through`,
        measured: cpu('Sluice, ahead of time') / cpu('pass-through, ahead of time'),
        most: 1.2,
        why: `Of ${(added('Sluice, ahead of time') / 1000).toFixed(1)} µs added the pass-through has ${(added('pass-through, ahead of time') / 1000).toFixed(1)}; the rest is the call, and a record with more members to read back`,
      });
    }
    return rows;
  });
}
