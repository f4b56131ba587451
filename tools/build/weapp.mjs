// Builds the mini-program into dist/weapp. Without TARO_APP_API_URL it asks the backend on this machine, for trying
// out; `--release` wants the address of a live backend and stops without one.
import { spawnSync } from 'node:child_process';
import { compileAtOnce } from './compile-at-once.mjs';
import { joinShared } from './join-shared.mjs';
import { checkRegion } from './region.mjs';

const tryOut = 'http://127.0.0.1:8080';
const release = process.argv.includes('--release');
const address = (process.env.TARO_APP_API_URL ?? '').trim() || (release ? '' : tryOut);

if (release && /^http:/.test(address)) {
  console.error(`TARO_APP_API_URL must start with https:// in a release build, not "${address}".`);
  process.exit(1);
}
await checkRegion();
const built = spawnSync(process.execPath, ['node_modules/@tarojs/cli/bin/taro', 'build', '--type', 'weapp'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, NODE_ENV: process.env.NODE_ENV ?? 'production', TARO_APP_API_URL: address },
});
if (built.status === 0) {
  const folder = process.env.OUTPUT_ROOT ?? 'dist/weapp';
  joinShared(folder);
  compileAtOnce(folder);
  console.log(`Mini-program built${release ? ' for release' : ''}: it asks ${address}.`);
}
process.exitCode = built.status ?? 1;
