import { afterEach } from 'vitest';

/** A list for what a test has started: after each test its steps are taken, the last first. */
export function undoAfterEach(): (() => unknown)[] {
  const undo: (() => unknown)[] = [];
  afterEach(async () => {
    for (const step of undo.splice(0).reverse()) await step();
  });
  return undo;
}
