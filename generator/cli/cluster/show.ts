import type { Engine } from '../../cluster/engine.js';
import type { Action, PlanItem } from '../../cluster/plan.js';
import { type colours, count } from '../output.js';

type Paint = ReturnType<typeof colours>;

const signs: Record<Action, string> = { create: '+', change: '~', delete: '-', keep: ' ', leave: '?', refuse: '!', skip: ' ' };

/** The plan as lines: what is written with its difference, what is left or refused with the reason; last the counts. */
export function planLines(engine: Engine, address: string, plan: PlanItem[], whole: boolean, paint: Paint): string[] {
  const told = plan.filter(({ action }) => action !== 'keep' && action !== 'skip');
  return [
    paint.bold(`${engine.title} ${engine.version} at ${address}${engine.cluster ? ` (${engine.cluster})` : ''}`),
    '',
    ...told.flatMap((item) => itemLines(item, whole, paint)),
    ...(told.length > 0 ? [''] : []),
    counts(plan),
  ];
}

function itemLines(item: PlanItem, whole: boolean, paint: Paint): string[] {
  const { action, id, difference, why, mend } = item;
  const colour = { create: paint.green, change: paint.yellow, delete: paint.red, keep: paint.reset, leave: paint.dim, refuse: paint.red, skip: paint.dim }[
    action
  ];
  const shown = action === 'change' || (whole && action !== 'leave');
  const size = !shown && action !== 'leave' && difference.length > 0 ? paint.dim(`  ${count(difference.length, 'line')}`) : '';
  return [
    `${colour(`${signs[action]} ${printable(id)}`)}${size}`,
    ...(why ? [`    ${printable(why)}${mend ? ` - ${mend}` : ''}`] : []),
    ...(shown ? difference.map((line) => `    ${(line.startsWith('+') ? paint.green : paint.red)(printable(line))}`) : []),
  ];
}

/** What a cluster says, without what a terminal would take for a command. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, '');
}

const words: [Action, string][] = [
  ['create', 'to create'],
  ['change', 'to change'],
  ['delete', 'to delete'],
  ['refuse', 'refused'],
  ['leave', 'no longer generated'],
  ['skip', 'skipped'],
  ['keep', 'unchanged'],
];

/** `3 to create, 1 to change, 9 unchanged` */
export function counts(plan: PlanItem[]): string {
  const parts = words.map(([action, word]) => [plan.filter((item) => item.action === action).length, word] as const).filter(([n]) => n > 0);
  return parts.map(([n, word]) => `${n} ${word}`).join(', ') || 'nothing is generated for this engine';
}

/** The plan for machines. */
export function planJson(engine: Engine, address: string, plan: PlanItem[]): object {
  return {
    cluster: { url: address, engine: engine.flavour, version: engine.version, name: engine.cluster },
    objects: plan.map(({ id, action, difference, why, mend }) => ({ id, action, ...(why ? { why } : {}), ...(mend ? { mend } : {}), difference })),
  };
}
