import type { Derivation, Slot } from './types.js';

/** The slots that a derivation writes. */
export function results(derivation: Derivation): Slot[] {
  switch (derivation.op) {
    case 'pairs':
      return [...new Set([...derivation.forms.flatMap((form) => form.keys.map((key) => key.slot)), derivation.bare])];
    case 'cut':
      return [derivation.before, derivation.after];
    case 'image':
      return [derivation.name, derivation.tag, derivation.digest];
    case 'mitre':
      return [derivation.tactic, derivation.technique, derivation.subtechnique];
    case 'tty':
      return [derivation.major, derivation.minor];
    case 'tuple':
      return [derivation.clientIp, derivation.clientPort, derivation.serverIp, derivation.serverPort];
    case 'pick':
    case 'entries':
    case 'scope':
      return derivation.parts.map((part) => part.to);
    default:
      return [derivation.to];
  }
}

/** The slots that a derivation reads. */
export function inputs(derivation: Derivation): Slot[] {
  if (derivation.op === 'first') return derivation.from.flatMap((entry) => entry.slot ?? []);
  if (derivation.op === 'template') return derivation.parts.map((part) => part.from);
  if (derivation.op === 'minus') return [derivation.from, derivation.minus];
  if (derivation.op === 'pick' && derivation.where) return [derivation.from, derivation.where.equals];
  return [derivation.from];
}

/** The derivations that give a list. */
export const givesList: ReadonlySet<string> = new Set(['split', 'elements', 'values', 'collect', 'mitre', 'select', 'reject']);

/** The derivations that read a list, one by one or joined: of an array's field its elements. */
export const readsList: ReadonlySet<string> = new Set(['lookup', 'mitre', 'join', 'select', 'reject']);
