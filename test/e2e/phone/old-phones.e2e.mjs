import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'acorn';
import { builtH5 } from '../support/town.mjs';

/** What iOS 12 and the WebView 66 of Android 7 read: ES2018, and `catch` without a name. */
const language = 2019;

test('every script is one that an iPhone with iOS 12 reads', () => {
  const folder = join(builtH5, 'js');
  const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
  assert.ok(scripts.length > 0);
  const unread = scripts.filter((file) => {
    try {
      return !parse(readFileSync(join(folder, file), 'utf8'), { ecmaVersion: language });
    } catch {
      return true;
    }
  });
  assert.deepEqual(unread, []);
});
