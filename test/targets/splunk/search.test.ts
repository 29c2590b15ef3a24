import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { planSchemas } from '../../../generator/generate.js';
import type { Plan } from '../../../generator/plan/types.js';
import { root } from '../../cli/sluice.js';
import type { Value } from '../../support/splunk/eval.js';
import { loadPcre } from '../../support/splunk/pcre.js';
import { type App, calculated, claims, type RawEvent, rawEvents, readApp, seen } from '../../support/splunk/search.js';

const { plans } = planSchemas(join(root, 'schemas'));
const claimed = claims();
let app: App;

beforeAll(async () => {
  await loadPcre();
  app = readApp();
});

/** Texts in which somebody has forged keys: cut at another place than the filter cuts them, which reads all that could be keys first. */
const forged = /^(?:incident-file-spoof|own\.forged-)/;

const beside = new Set(['event_action', 'kubernetes_namespace']);

interface Count {
  events: number;
  equal: number;
  absent: number;
  different: string[];
}

/** What a search calculates of events, against the filter's answer. */
function compare(events: RawEvent[], sourcetype: (event: RawEvent) => string, text: (event: RawEvent) => string): Count {
  const count: Count = { events: events.length, equal: 0, absent: 0, different: [] };
  for (const event of events) {
    const type = sourcetype(event);
    const fields = calculated(app, type, text(event));
    for (const [name, reach] of claimed.get(type) ?? []) {
      // What a mapped record has by itself is not calculated.
      if (reach === '' && beside.has(name)) continue;
      const got = fields.get(name) ?? null;
      const wanted = seen(wantedOf(event, name));
      if (got === null && wanted === null) continue;
      if (JSON.stringify(got) === JSON.stringify(wanted)) count.equal++;
      else if (reach !== 'yes' && less(got, wanted)) count.absent++;
      else count.different.push(`${event.id} ${type} ${name}: ${JSON.stringify(got)} for ${JSON.stringify(wanted)}`);
    }
  }
  return count;
}

/** Nothing, or a list's items but not all of them. */
function less(got: Value, wanted: Value): boolean {
  return got === null || (Array.isArray(wanted) && [got].flat().every((item) => wanted.includes(String(item))));
}

function wantedOf({ cim, ecs }: RawEvent, name: string): unknown {
  const at = (...path: string[]): unknown => path.reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], ecs);
  if (name === 'event_action') return at('event', 'action');
  if (name === 'kubernetes_namespace') return at('orchestrator', 'namespace');
  return cim[name === 'cim_tag' ? 'tag' : name];
}

const isAmbiguous = ({ ecs }: RawEvent): boolean => (ecs.tags as string[] | undefined)?.includes('ambiguous') ?? false;
const page = readFileSync(join(root, 'docs/splunk.md'), 'utf8');

/** Per cent of the values that a search has. */
const shareOf = ({ equal, absent }: Count): number => (100 * equal) / (equal + absent);

/** The same as docs/splunk.md says. */
function claimedShare(row: string): number {
  return Number(new RegExp(`\\| ${row} \\| [0-9]+ \\| ([0-9.]+) %`).exec(page)?.[1]);
}

describe.each(plans.map((plan): [string, Plan] => [plan.product, plan]))('events of %s', (product, plan) => {
  const all = rawEvents(plan);
  const events = all.filter((event) => !isAmbiguous(event) && !forged.test(event.id));

  test('are there of every kind', () => {
    expect(new Set(events.map(({ kind }) => kind.name))).toEqual(new Set(plan.kinds.map(({ name }) => name)));
  });

  test('raw: no field has another value than in the answer of the filter', () => {
    const count = compare(
      events,
      ({ kind }) => `${kind.module}:${kind.name}`,
      ({ raw }) => raw,
    );
    expect(count.different).toEqual([]);
    expect(shareOf(count)).toBeGreaterThan(claimedShare(`${product}, raw`) - 1);
  });

  test('mapped into ECS: every field has the value that it has in CIM', () => {
    const count = compare(
      events,
      ({ kind }) => `sluice:ecs:${kind.module}`,
      ({ ecs }) => JSON.stringify(ecs),
    );
    expect(count.different).toEqual([]);
    expect(shareOf(count)).toBeGreaterThan(claimedShare(`${product}, in ECS`) - 1);
  });

  test('mapped into CIM: lists have the names that data models know', () => {
    for (const { kind, cim } of events.slice(0, 40)) {
      const fields = calculated(app, `sluice:cim:${kind.module}`, JSON.stringify(cim));
      expect(fields.get('cim_tag') ?? null).toEqual(seen(cim.tag));
      expect(fields.get('mitre_technique_id') ?? null).toEqual(seen(cim.mitre_technique_id));
    }
  });
});
