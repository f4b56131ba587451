import { spawnSync } from 'node:child_process';
import { accessSync, chmodSync, constants, copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const home = dirname(createRequire(import.meta.url).resolve('miniprogram-compiler/package.json'));
const programs = {
  linux: ['linux', ''],
  darwin: ['mac', ''],
  win32: ['windows', '.exe'],
};

/**
 * Runs `wcc` or `wcsc`, the compilers inside WeChat DevTools, in the folder of the build.
 *
 * @returns what it printed: `code` is the compiled text, `errors` one line each with file:line:column
 * @throws {Error} when this machine cannot run the program at all
 */
export function compile(program, dist, args) {
  const [system, ending] = programs[process.platform] ?? [];
  if (!system) throw new Error(`miniprogram-compiler has no ${program} for ${process.platform}.`);
  return withExecutable(join(home, 'bin', system, program + ending), (path) => {
    const { status, stdout, stderr, error } = spawnSync(path, args, {
      cwd: dist,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    });
    if (error)
      throw new Error(`${program} cannot run here (${error.message}); it needs a 64-bit x86 system.`);
    return { code: stdout, errors: status === 0 ? [] : complaints(stderr, program, status) };
  });
}

/** npm runs no install scripts here, so the program may lack its execute bit: then a copy gets it. */
function withExecutable(path, use) {
  if (executable(path)) return use(path);
  const folder = mkdtempSync(join(tmpdir(), 'wechat-compiler-'));
  try {
    const copy = join(folder, 'program');
    copyFileSync(path, copy);
    chmodSync(copy, 0o755);
    return use(copy);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function complaints(stderr, program, status) {
  const lines = stderr
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('error file count'));
  return lines.length > 0 ? lines : [`${program} stopped with code ${status} and said nothing.`];
}
