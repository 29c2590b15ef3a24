/** When a request is sent again, and after what pause. */
export interface RetryPolicy {
  /** How often a request is sent at most. */
  attempts: number;
  /** The first pause, in milliseconds; each further one is twice as long. */
  base: number;
  /** The longest pause, in milliseconds. A cluster that asks for a longer one is given up. */
  longest: number;
}

export const retryPolicy: RetryPolicy = { attempts: 6, base: 500, longest: 30_000 };

/** Answers that say "not now". Others would be the same again. */
const passing = [429, 502, 503, 504];

/** A connection that ended before the answer. Every request of Sluice may be sent twice: it reads, or sets a named object to a value. */
const resets = ['ECONNRESET', 'EPIPE'];

/** Whether an answer's status, or the code of a failed connection, may be another one at the next try. */
export function mayPass(outcome: number | string): boolean {
  return typeof outcome === 'number' ? passing.includes(outcome) : resets.includes(outcome);
}

/**
 * The pause before a request is sent again, in milliseconds; undefined where it is not worth it.
 * @param tries How often it was sent, from 1.
 * @param retryAfter The answer's Retry-After: seconds or a date. It is a lower bound.
 * @param random In [0, 1): spreads the pauses of several clients over the second half of each.
 */
export function pauseBefore(policy: RetryPolicy, tries: number, retryAfter?: string, random: number = Math.random()): number | undefined {
  if (tries >= policy.attempts) return undefined;
  const backoff = Math.min(policy.base * 2 ** (tries - 1), policy.longest);
  const asked = askedFor(retryAfter);
  if (asked > policy.longest) return undefined;
  return Math.max((backoff * (1 + random)) / 2, asked);
}

function askedFor(retryAfter: string | undefined): number {
  if (retryAfter === undefined) return 0;
  const asked = /^\d+$/.test(retryAfter.trim()) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - Date.now();
  return Number.isNaN(asked) ? 0 : Math.max(asked, 0);
}
