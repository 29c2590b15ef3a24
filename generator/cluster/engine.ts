import type { Client } from './client.js';
import { objectOf } from './json.js';
import { ClusterError } from './problem.js';

/** Which engine a cluster runs: chooses the generated files that are meant for it. */
export interface Engine {
  /** Name of its folder under configs/. */
  flavour: 'elasticsearch' | 'opensearch';
  title: string;
  version: string;
  cluster: string;
}

/** The oldest version that takes what is generated. */
const oldest = { elasticsearch: [8, 14], opensearch: [2, 7] } as const;

/**
 * Asks a cluster which engine it runs.
 * @throws ClusterError where it is neither, or too old.
 */
export async function identify(client: Client): Promise<Engine> {
  const answer = await client.send('GET', '');
  const version = objectOf(answer.body.version);
  if (answer.status !== 200 || typeof version.number !== 'string') {
    const problem = client.problem(answer);
    const mend = problem.mend ?? 'is --url the address of Elasticsearch or OpenSearch itself?';
    throw new ClusterError([{ message: `${client.address}: ${problem.message}`, mend }]);
  }
  const flavour = version.distribution === 'opensearch' ? 'opensearch' : 'elasticsearch';
  const title = flavour === 'opensearch' ? 'OpenSearch' : 'Elasticsearch';
  const [major, minor] = oldest[flavour];
  const [theirs = 0, theirMinor = 0] = version.number.split('.').map(Number);
  if (theirs < major || (theirs === major && theirMinor < minor)) {
    throw new ClusterError([
      { message: `${client.address}: it runs ${title} ${version.number}; what is generated needs ${major}.${minor} or later`, mend: 'upgrade the cluster' },
    ]);
  }
  return { flavour, title, version: version.number, cluster: String(answer.body.cluster_name ?? '') };
}
