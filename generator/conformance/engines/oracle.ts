import { runOracle } from '../../plan/oracle/index.js';
import type { Plan } from '../../plan/types.js';
import { recordTime } from '../corpus.js';
import type { Engine } from '../engine.js';

/** The plan's plain interpreter. */
export const oracle: Engine = {
  name: 'oracle',
  title: 'oracle',
  start: async ({ mapping }) => ({
    run: async (product, to, records) => {
      const plan = mapping.plans.find((candidate) => candidate.product === product) as Plan;
      return records.map((record) => runOracle(plan, record, { ...recordTime, ...to }));
    },
    stop: async () => {},
  }),
};
