// One command: builds what people open and the backend, then serves both.
import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';

const { PORT: port = '8080', HOST: host = '127.0.0.1' } = process.env;
if (await isTaken()) {
  console.error(`PORT ${port} is taken by another program; set another one, such as PORT=8081 npm start.`);
  process.exit(1);
}

for (const tool of ['tools/build/h5.mjs', 'tools/build/server.mjs']) {
  const built = spawnSync(process.execPath, [tool], { stdio: 'inherit' });
  if (built.status !== 0) process.exit(built.status ?? 1);
}

const server = spawn(process.execPath, ['server/dist/server.mjs'], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));

/** Asked before the build, so that nobody waits a minute for a refusal. Anything else wrong is the server's to say. */
function isTaken() {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', ({ code }) => resolve(code === 'EADDRINUSE'));
    try {
      probe.listen(Number(port), host, () => probe.close(() => resolve(false)));
    } catch {
      resolve(false);
    }
  });
}
