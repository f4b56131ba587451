const { spawnSync } = require('node:child_process');
const { accessSync, chmodSync, constants, copyFileSync, mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { dirname, join } = require('node:path');

exports.compile = compile;

const home = dirname(require.resolve('miniprogram-compiler/package.json'));
const programs = {
  linux: ['linux', ''],
  darwin: ['mac', ''],
  win32: ['windows', '.exe'],
};

/**
 * Runs `wcc` or `wcsc`, the compilers inside WeChat DevTools, in the folder of the build.
 *
 * @param {'wcc' | 'wcsc'} program
 * @param {string} dist
 * @param {readonly string[]} args
 * @returns {{ code: string, errors: string[] }} the compiled text, and one line an error with file:line:column
 * @throws {Error} when this machine cannot run the program at all
 */
function compile(program, dist, args) {
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
