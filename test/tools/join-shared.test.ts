import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeBuild, writeSmallBuild } from '../weapp/support/small-build';

const code = `import { joinShared } from './tools/build/join-shared.mjs'; joinShared(process.argv[1]);`;
const joinShared = (folder: string) =>
  execFileSync(process.execPath, ['--input-type=module', '-e', code, folder]);

test('what the pages of a sub-package share is one file, and each page asks for it once, before its own script', () => {
  const folder = writeSmallBuild({
    'pages/more/index.js': '"use strict";require("./sub-common/a.js");require("./sub-common/b.js");Page({});',
    'pages/more/sub-common/a.js': 'one();',
    'pages/more/sub-common/b.js': 'two();',
    'pages/more/sub-common/b.wxss': '.b{}',
  });
  const text = (file: string): string => readFileSync(join(folder, 'pages', file), 'utf8');
  try {
    const home = text('home/index.js');
    joinShared(folder);
    expect(text('more/sub-common.js')).toBe('one();\ntwo();');
    expect(text('more/index.js')).toBe('"use strict";require("./sub-common.js");Page({});');
    expect(text('more/sub-common/b.wxss')).toBe('.b{}');
    expect(existsSync(join(folder, 'pages/more/sub-common/a.js'))).toBe(false);
    expect(text('home/index.js')).toBe(home);
    joinShared(folder);
    expect(text('more/sub-common.js')).toBe('one();\ntwo();');
  } finally {
    removeBuild(folder);
  }
});
