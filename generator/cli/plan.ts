import type { Command } from 'commander';
import { refused, toWrite } from '../cluster/plan.js';
import { clusterCommand } from './cluster/command.js';
import { planJson, planLines } from './cluster/show.js';
import { exit } from './failure.js';
import { colours, say } from './output.js';

/** `sluice plan`: what `sluice apply` would write to a cluster. Exits 1 where that is anything. */
export const plan: Command = clusterCommand(
  'plan',
  'show what apply would create, change and delete on a cluster; exit 1 if anything',
  async ({ client, engine, plan }, options) => {
    if (options.json) say(JSON.stringify(planJson(engine, client.address, plan)));
    else for (const line of planLines(engine, client.address, plan, options.diff ?? false, colours(process.stdout))) say(line);
    if (toWrite(plan).length + refused(plan).length > 0) process.exitCode = exit.failed;
  },
);
