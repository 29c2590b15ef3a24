import { startVrl, vrl } from '../../engines/vrl.js';
import type { Plan } from '../../plan/types.js';
import { vrlProgram } from '../../targets/vrl/program.js';
import { collectorTime } from '../corpus.js';
import type { Engine } from '../engine.js';

/** The VRL programs, run as Vector's `remap` runs them. */
export const vrlPrograms: Engine = {
  name: vrl.name,
  title: vrl.title,
  program: vrl,
  start: async ({ mapping }) => ({
    run: async (product, to, records) => {
      const plan = mapping.plans.find((candidate) => candidate.product === product) as Plan;
      // Vector says so when a record arrived.
      const program = await startVrl(`%vector.ingest_timestamp = t'${collectorTime}'\n${vrlProgram(plan, to)}`);
      try {
        return (await program.run(records)).map(answerOf);
      } finally {
        await program.stop();
      }
    },
    stop: async () => {},
  }),
};

/** The record of `{"ok":record}`; else the line as it is. */
function answerOf(line: string): string {
  return line.startsWith('{"ok":') ? line.slice('{"ok":'.length, -1) : line;
}
