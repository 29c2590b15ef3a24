import { expect, test } from 'vitest';
import { differences } from '../../../generator/conformance/compare.js';
import { collectorTime, recordTime } from '../../../generator/conformance/corpus.js';
import { startVrl, vrl } from '../../../generator/engines/vrl.js';
import { functionsOf } from '../../../generator/plan/functions.js';
import { runOracle } from '../../../generator/plan/oracle/index.js';
import { vrlProgram } from '../../../generator/targets/vrl/program.js';
import { describeWith } from '../../support/engines.js';
import { madePlan } from '../../support/made-schemas.js';

// Wrapped values also stand behind an object that other rules fill, and text is cut in a list.
const plan = madePlan(({ ocsf, ocsfTargets }) => {
  ocsf.fields.message.push({ to: 'attacks[0].technique.uid', when: { 'source.port': ['1'] } });
  ocsf.fields.tags = ['cut'];
  ocsfTargets.root.cut = { type: 'keyword', list: true, maxLength: 2 };
  for (const unit of ['us', 'ns']) {
    ocsf.fields['@timestamp'].push({ to: unit, via: { op: 'epoch', unit } });
    ocsfTargets.root[unit] = { type: 'any' };
  }
});

const event = { Gate: 'north', When: '2026-05-26T04:15:13.581968Z', Text: 'opened', Tags: ['t-a', 'T1059', 'x', 'T1078', 'x'], Port: 22, Address: '10.0.0.1' };
const ecs = { '@timestamp': '2026-05-26T04:15:13Z', ecs: { version: plan.schemaVersion }, event: { module: 'gate', kind: 'event' }, host: { name: 'south' } };

const records: object[] = [
  event,
  { ...event, Alarm: true, Lock: 'bolt', Score: 1.5 },
  { ...event, Port: 1, Tags: ['T1059'] },
  { ...event, Port: 1, Tags: [], Address: 'nowhere' },
  { ...event, Gate: '🚪🚪🚪🚪', Text: 'a|b=c\\d\r\ne=🚪', Alarm: true },
  { ...event, Tags: ['one', 2, true], OddName: { a: [1, { b: null }] }, Extra: '', Lock: null },
  { ...event, Tags: ['one', { two: 3 }] },
  { ...event, Text: { a: 1 }, Port: [1], Gate2: 'x' },
  { log: JSON.stringify(event), stream: 'stdout', kubernetes: { labels: { a: 'b' } }, header: 'x', extension: { y: 1 }, unmapped: 'z', message: 'm' },
  { log: `2026-05-26T04:00:01Z stdout F <13>1 2026-05-26T04:00:00Z h a 1 m - ${JSON.stringify(event)}` },
  { log: '{"Gate":"north","When":"20' },
  { log: 'hello' },
  ecs,
  { ...ecs, event: { ...ecs.event, kind: 'pipeline_error' } },
  { ...ecs, event: { ...ecs.event, module: 'other' } },
  {
    ...ecs,
    process: 5,
    host: { name: 'south', '': 1, _: 2, 'a.b': 3, ip: [] },
    'host.name': 'west',
    tags: 'T1',
    '': 'nameless',
    collector: { x: 1 },
    stream: 's',
  },
  { ...ecs, source: { ip: ['10.0.0.1', '10.0.0.2'], port: 7.5 }, tags: ['T1', '', 'T2'], message: 'log | x' },
  ...[
    '2026-05-26T04:15:13.999999999Z',
    '2026-05-26T06:15:13.5+02:00',
    '2026-05-26T06:15:13-18:59',
    '1969-12-31T23:59:59.5Z',
    '1970-01-01T00:00:00Z',
    '2262-04-11T23:47:16.854775807Z',
    '2262-04-11T23:47:16.854775808Z',
    '2023-02-29T00:00:00Z',
    '2026-05-26 04:15:13',
    '1779768913581',
    'yesterday',
  ].map((When) => ({ ...event, When })),
];

await describeWith([vrl], 'a VRL program of a made-up product', () => {
  test.each(functionsOf(plan).map((to) => [to.name, to] as const))('answers %s as the oracle does', async (_, to) => {
    const program = await startVrl(`%vector.ingest_timestamp = t'${collectorTime}'\n${vrlProgram(plan, to)}`);
    const { schema, choice, original } = to;
    // VRL knows no order of members: the raw event is the same where it came as a text.
    const texts = records.map((record) => JSON.stringify(original && 'Gate' in record ? { log: JSON.stringify(record) } : record));
    const answers = await program.run(texts).finally(program.stop);
    for (const [index, record] of texts.entries()) {
      const expected = runOracle(plan, record, { ...recordTime, schema, original, ...(choice === undefined ? {} : { choice }) });
      const answer = answers[index] as string;
      expect(answer, record).toMatch(/^\{"ok":/);
      // The byte that a text nests or ends at is the engine's own.
      expect(differences(expected.replace(/("message":")record: [^"]*/, '$1*'), answer.slice('{"ok":'.length, -1)), record).toEqual([]);
    }
  });
});
