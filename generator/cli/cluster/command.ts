import { Command, InvalidArgumentError } from 'commander';
import { Client } from '../../cluster/client.js';
import { type Engine, identify } from '../../cluster/engine.js';
import { kinds } from '../../cluster/kinds.js';
import { makePlan, type PlanItem, type PlanOptions } from '../../cluster/plan.js';
import { type Sample, sampleEvents } from '../../cluster/samples.js';
import { type Wanted, wantedFrom } from '../../cluster/wanted.js';
import { loadConfig } from '../../config/config.js';
import { exit, UserError } from '../failure.js';
import { passing } from '../output.js';
import { schemasFolder } from '../paths.js';
import { accessFrom } from './access.js';

export interface Options extends PlanOptions {
  url: string;
  config: string;
  schemas?: string;
  diff?: boolean;
  timeout: number;
  json?: boolean;
}

/** A cluster, what is generated for it, and what is to be done about the difference. */
export interface Session {
  client: Client;
  engine: Engine;
  wanted: Wanted[];
  plan: PlanItem[];
  /** Sample events of the products. */
  samples: () => Sample[];
}

const folders = kinds.map((kind) => kind.folder);

/** A verb that compares a cluster with what is generated. */
export function clusterCommand(name: string, description: string, run: (session: Session, options: Options) => Promise<void>): Command {
  return new Command(name)
    .description(description)
    .requiredOption('--url <url>', 'address of Elasticsearch or OpenSearch')
    .option('--prune', 'delete what Sluice made and nothing generates or uses any more')
    .option('--adopt <id>', "make an object Sluice's that somebody else made; repeatable", collect)
    .option('--skip <kind>', `leave out a kind of object: ${folders.join(', ')}; repeatable`, collectKinds)
    .option('--diff', 'show the content of what is created and deleted, too')
    .option('--timeout <seconds>', 'wait this long for an answer', seconds, 60)
    .option('--config <file>', 'the config', 'sluice.yaml')
    .option('--schemas <dir>', 'folder of annotated schemas')
    .option('--json', 'say it as one JSON object')
    .addHelpText(
      'after',
      `
Environment:
  SLUICE_API_KEY                    API key, as the cluster encodes it
  SLUICE_USERNAME, SLUICE_PASSWORD  a user, where there is no API key
  SLUICE_CA_FILE                    PEM file of the CA that signed the cluster's certificate`,
    )
    .action(async (options: Options) => {
      const access = accessFrom(options.url, process.env);
      const client = new Client(access, { timeout: options.timeout * 1000, onPause: tellPause });
      try {
        const session = await open(client, options);
        passing('');
        await run(session, options);
      } finally {
        passing('');
        client.close();
      }
    });
}

async function open(client: Client, options: Options): Promise<Session> {
  // Loaded when they are asked for: they take longer than the other verbs.
  const { planSchemas, targetInput } = await import('../../generate.js');
  const { elasticsearch } = await import('../../targets/elasticsearch/index.js');
  const mapping = planSchemas(schemasFolder(options.schemas));
  const names = mapping.products.map((product) => product.name);
  const input = targetInput(mapping, loadConfig(options.config, names));
  const artifacts = await elasticsearch.emit(input);
  const engine = await identify(client);
  const wanted = wantedFrom(artifacts, engine.flavour);
  const strange = options.adopt?.find((id) => !wanted.some((object) => object.id === id));
  if (strange) throw new UserError(`--adopt ${strange}: nothing of this name is generated`, exit.usage, 'name it as the plan does: folder/name');
  return { client, engine, wanted, plan: await makePlan(client, engine, wanted, options), samples: () => sampleEvents(input.plans) };
}

function tellPause(pause: number, why: string): void {
  passing(`waiting ${(pause / 1000).toFixed(1)} s: ${why}`);
}

function collect(value: string, before: string[] = []): string[] {
  return [...before, value];
}

function collectKinds(value: string, before: string[] = []): string[] {
  if (!folders.includes(value)) throw new InvalidArgumentError(`one of ${folders.join(', ')} is wanted`);
  return [...before, value];
}

function seconds(text: string): number {
  const n = Number(text);
  if (!(n > 0 && n <= 3600)) throw new InvalidArgumentError('a number of seconds up to 3600 is wanted');
  return n;
}
