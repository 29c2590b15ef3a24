import type { Command } from 'commander';
import { carryOut } from '../cluster/apply.js';
import { toWrite } from '../cluster/plan.js';
import { ClusterError } from '../cluster/problem.js';
import { clusterCommand } from './cluster/command.js';
import { planJson, planLines } from './cluster/show.js';
import { codeOf } from './failure.js';
import { colours, count, passing, say } from './output.js';

const past = { create: 'created', change: 'changed', delete: 'deleted' } as const;

/** `sluice apply`: makes a cluster hold what is generated for it. */
export const apply: Command = clusterCommand(
  'apply',
  'create and change on a cluster what differs from what is generated',
  async ({ client, engine, wanted, samples, plan }, options) => {
    const lines = options.json ? [] : planLines(engine, client.address, plan, options.diff ?? false, colours(process.stdout));
    for (const line of lines) say(line);
    const written: string[] = [];
    let failure: ClusterError | undefined;
    try {
      await carryOut(
        client,
        engine,
        { wanted, samples, plan, options },
        {
          trying: ({ id }) => passing(`trying ${id} on sample events`),
          written: ({ id, action }) => {
            passing('');
            if (!options.json) say(`${written.length === 0 ? '\n' : ''}${past[action as keyof typeof past]} ${id}`);
            written.push(id);
          },
        },
      );
    } catch (error) {
      if (!(error instanceof ClusterError)) throw error;
      failure = error;
    } finally {
      passing('');
    }
    if (options.json) {
      say(JSON.stringify({ ...planJson(engine, client.address, plan), written, problems: failure?.problems ?? [] }));
      if (failure) process.exitCode = codeOf(failure);
    } else {
      const all = toWrite(plan).length;
      say(`\n${written.length < all ? `${written.length} of ${count(all, 'object')}` : count(all, 'object')} written`);
      if (failure) throw failure;
    }
  },
);
