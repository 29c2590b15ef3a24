import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import type { Access } from '../../cluster/client.js';
import { exit, UserError } from '../failure.js';

/**
 * Where the cluster is, from the command line, and who asks, from the environment: SLUICE_API_KEY, or SLUICE_USERNAME and
 * SLUICE_PASSWORD; SLUICE_CA_FILE names the certificates that are trusted instead of the system's.
 * @throws UserError where they are wrong or contradict each other. It repeats no secret.
 */
export function accessFrom(given: string, env: NodeJS.ProcessEnv): Access {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
    throw new UserError('--url: this is no address of a cluster', exit.usage, 'write it as https://host:9200');
  }
  if (url.username || url.password) {
    throw new UserError(
      '--url: it holds credentials, which others see in the list of processes',
      exit.usage,
      'set SLUICE_USERNAME and SLUICE_PASSWORD instead',
    );
  }
  const { SLUICE_API_KEY: key, SLUICE_USERNAME: user, SLUICE_PASSWORD: password, SLUICE_CA_FILE: caFile } = env;
  if (key && (user || password)) throw new UserError('SLUICE_API_KEY and SLUICE_USERNAME are both set', exit.usage, 'unset one of them');
  if (!user !== !password) {
    const [set, unset] = user ? ['SLUICE_USERNAME', 'SLUICE_PASSWORD'] : ['SLUICE_PASSWORD', 'SLUICE_USERNAME'];
    throw new UserError(`${set} is set without ${unset}`, exit.usage, `set ${unset}`);
  }
  const basic = user ? Buffer.from(`${user}:${password}`).toString('base64') : undefined;
  const credentials = key || basic;
  if (credentials && !/^[\x21-\x7e]+$/.test(credentials))
    throw new UserError(
      'SLUICE_API_KEY: no API key has blanks or such characters',
      exit.usage,
      'set it to the "encoded" member of the answer that made the key',
    );
  if (credentials && url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new UserError('--url: over http:// everybody on the way could read the credentials', exit.usage, 'use https://');
  }
  return {
    url,
    secrets: [key, password, basic].filter((secret): secret is string => Boolean(secret)),
    ...(credentials ? { authorization: key ? `ApiKey ${key}` : `Basic ${basic}` } : {}),
    ...(caFile ? { ca: certificates(caFile) } : {}),
  };
}

function isLoopback(host: string): boolean {
  const address = host.replace(/^\[|\]$/g, '');
  return address === 'localhost' || address === '::1' || (isIP(address) === 4 && address.startsWith('127.'));
}

function certificates(file: string): string {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UserError(
      `SLUICE_CA_FILE: ${file} can't be read (${(error as NodeJS.ErrnoException).code})`,
      exit.usage,
      'name a file of certificates in PEM form',
    );
  }
  if (!text.includes('-----BEGIN CERTIFICATE-----')) {
    throw new UserError(`SLUICE_CA_FILE: ${file} holds no certificate`, exit.usage, 'name a file of certificates in PEM form');
  }
  return text;
}
