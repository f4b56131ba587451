// Prints what the builds cost: npm run bench -- [folder of the weapp build] [folder of the H5 build]
import { fileURLToPath } from 'node:url';
import { runBundled } from './run-bundled.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [weapp = `${root}dist/weapp`, h5 = `${root}dist/h5`] = process.argv.slice(2);

await runBundled('tools/bench/main.ts', weapp, h5);
