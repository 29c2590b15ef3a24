// npm run engines: gets the engines that the conformance tests run, those that this machine has the tools for, and keeps them in
// ${XDG_CACHE_HOME:-~/.cache}/sluice. Exits 1 where one could not be got, or, with CI=true, where a tool is missing.
import { setPriority } from 'node:os';
import { pathToFileURL } from 'node:url';
import { bootstrap } from './bootstrap.mjs';
import { build } from './build.mjs';

/** Milliseconds between two lines about one engine. */
const pause = 20_000;

/** Gets one engine, with a line now and then; gives whether it is there. */
async function get(program) {
  if (program.isCached()) return true;
  const say = (text) => console.error(`${program.title}: ${text}`);
  const missing = program.missing();
  if (missing !== undefined) {
    say(`not got, as there is no ${missing}`);
    return process.env.CI !== 'true';
  }
  const start = Date.now();
  let last = 0;
  try {
    await program.get((text) => {
      if (Date.now() - last < pause) return;
      last = Date.now();
      say(text);
    });
    say(`got in ${Math.round((Date.now() - start) / 1000)} s`);
    return true;
  } catch (error) {
    say(error.message);
    return false;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  bootstrap();
  build({ generate: false });
  // Its end is the end of what it runs.
  process.on('SIGTERM', () => process.exit(1));
  // Whatever else runs meanwhile goes first.
  setPriority(10);
  const { programs } = await import('../dist/engines/index.js');
  const [vrl, ...servers] = programs;
  const built = get(vrl);
  const got = [];
  // One after the other: Maven's repository takes no two at once.
  for (const server of servers) got.push(await get(server));
  got.push(await built);
  if (got.includes(false)) process.exitCode = 1;
}
