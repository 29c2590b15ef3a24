// npm start: installs and builds what is missing, then shows events and what becomes of them. Arguments go to `sluice preview`.
import { bootstrap, node } from './bootstrap.mjs';
import { build } from './build.mjs';

bootstrap();
build({ generate: true });
process.exitCode = node('dist/cli/index.js', ['preview', ...process.argv.slice(2)]);
