import { mitre } from '../../plan/oracle/operations.js';
import type { Plan } from '../../plan/types.js';
import type { Artifact } from '../target.js';
import { appFile } from './app.js';
import type { Stanza } from './conf.js';
import { cimOf } from './props.js';

/** Tables of the schemas, for searches. */
export function lookups(plans: Plan[]): { files: Artifact[]; stanzas: Stanza[] } {
  const tables = [severity(plans), attack(plans)];
  return {
    files: tables.map(({ name, rows }) => appFile(`lookups/${name}.csv`, csv(rows))),
    stanzas: tables.map(({ name }) => ({
      name,
      settings: [
        ['filename', `${name}.csv`],
        ['case_sensitive_match', true],
      ],
    })),
  };
}

/** The scale of event.severity by the data models' words, with a weight for sums and for order. */
function severity(plans: Plan[]): { name: string; rows: string[][] } {
  const words = new Map<number, string>();
  for (const plan of plans) {
    const answer = cimOf(plan);
    const field = answer?.fields.find(({ name }) => name === 'event.severity')?.slot;
    for (const step of answer?.steps ?? []) {
      if (step.kind !== 'derive' || step.derivation.op !== 'lookup' || step.derivation.from !== field) continue;
      for (const [key, word] of step.derivation.table) words.set(Number(key), String(word));
    }
  }
  const scale = [...words].sort(([a], [b]) => a - b);
  return {
    name: 'sluice_severity',
    rows: [['severity', 'event_severity', 'weight'], ...scale.map(([number, word], weight) => [word, String(number), String(weight)])],
  };
}

/** ATT&CK ids that the schemas know of a field's value. */
function attack(plans: Plan[]): { name: string; rows: string[][] } {
  const ids = /^TA?\d{4}(?:\.\d{3})?(?: TA?\d{4}(?:\.\d{3})?)*$/;
  const rows = plans.flatMap((plan) =>
    plan.steps.flatMap((step) => {
      if (step.kind !== 'derive' || step.derivation.op !== 'lookup') return [];
      const { table, from } = step.derivation;
      if (!table.every(([, value]) => ids.test(String(value)))) return [];
      return table.map(([key, value]) => {
        const found = mitre(String(value).split(' '));
        return [plan.product, plan.slotNames[from] as string, key, found.tactic.join(' '), found.technique.join(' '), found.subtechnique.join(' ')];
      });
    }),
  );
  return { name: 'sluice_attack', rows: [['product', 'field', 'value', 'mitre_tactic_id', 'mitre_technique_id', 'mitre_subtechnique_id'], ...rows] };
}

/** RFC 4180, with line feeds. */
function csv(rows: string[][]): string {
  const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => `${row.map(cell).join(',')}\n`).join('');
}
