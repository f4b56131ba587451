import { execFileSync } from 'node:child_process';

const code = `import { inParentheses } from './tools/build/compile-at-once.mjs'; process.stdout.write(inParentheses(process.argv[1]));`;
const inParentheses = (file: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '-e', code, file], { encoding: 'utf8' });

const file =
  '"use strict";(wx.w=wx.w||[]).push([[1],{12:function(e,n,t){n.a=function(){return{1:2}}},7:function(e){e.b="{12:function(){}}"}}]);';

test('the function of each module stands in parentheses, what is inside it does not', () => {
  expect(inParentheses(file)).toBe(
    '"use strict";(wx.w=wx.w||[]).push([[1],{12:(function(e,n,t){n.a=function(){return{1:2}}}),7:(function(e){e.b="{12:function(){}}"})}]);',
  );
});

test('a second time changes nothing, nor does a file without modules', () => {
  const once = inParentheses(file);
  expect(inParentheses(once)).toBe(once);
  for (const other of ['', 'var a={b:function(){}};', 'var a={};f({1:2});'])
    expect(inParentheses(other)).toBe(other);
});
