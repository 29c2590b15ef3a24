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
    const best = (pattern) => Math.min(...ways.filter(({ name }) => pattern.test(name)).map(({ cpu }) => cpu));
    const [least, interpreted, lua] = [best(/^constant answer$/), best(/Sluice$/), best(/LuaJIT$/)];
    const rows = [
      {
        goal: `${title}: interpreted, at most LuaJIT’s CPU for the same`,
        measured: interpreted / lua,
        most: 1,
        why:
          lua > least
            ? `All but the call takes ${micro(least)} µs, which leaves ${micro(lua - least)} for it; interpreted, at one to two nanoseconds an instruction, it takes ${micro(interpreted - least)}`
            : `Lua leaves alone what it does not change; for a wasm filter Fluent Bit makes JSON of every record and reads it back, ${micro(least)} µs in all`,
      },
    ];
    const ahead = best(/Sluice, ahead of time$/);
    // There are none where nothing was compiled.
    if (!Number.isFinite(ahead)) return rows;
    const passThrough = best(/^pass-through, ahead of time$/);
    return [
      ...rows,
      {
        goal: `${title}: ahead of time, at most 1.2 of the pass-through`,
        measured: ahead / passThrough,
        most: 1.2,
        why: `Fluent Bit reads an answer back that has more members than the record: the constant answer is at ${(least / passThrough).toFixed(2)} already`,
      },
      {
        goal: `${title}: ahead of time, at most 1.2 of the constant answer`,
        measured: ahead / least,
        most: 1.2,
        why: `The call takes ${micro(ahead - least)} µs`,
      },
    ];
  });
}

const micro = (nanoseconds) => (nanoseconds / 1000).toFixed(1);
