// Prints the result of the rules for a household file, with reasons in Chinese:
//   npm run -s assess -- test/fixtures/households/低保-三口之家.json
import { fileURLToPath } from 'node:url';
import { load } from '../load.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { main } = await load('tools/assess/main.ts');
process.exitCode = main(root, process.argv.slice(2));
