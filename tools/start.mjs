// One command: builds what people open and the backend, then serves both.
import { spawn, spawnSync } from 'node:child_process';

for (const tool of ['tools/build-h5.mjs', 'tools/build-server.mjs']) {
  const built = spawnSync(process.execPath, [tool], { stdio: 'inherit' });
  if (built.status !== 0) process.exit(built.status ?? 1);
}

const server = spawn(process.execPath, ['server/dist/server.mjs'], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
