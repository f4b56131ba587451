// What ours is held against: an empty Taro app and one with a plain list, of the very versions ours is built with.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const config = (output, root) => `module.exports = {
  projectName: 'peer', designWidth: 375, deviceRatio: { 375: 2, 750: 1 },
  sourceRoot: 'src', outputRoot: ${JSON.stringify(output)}, framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } }, cache: { enable: false },
  plugins: [], logger: { quiet: true, stats: false },
  mini: { postcss: { pxtransform: { enable: false, config: {} } } },
  h5: { publicPath: '/', staticDirectory: 'static', router: { mode: 'browser' },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    compile: { include: [${JSON.stringify(join(root, 'node_modules/valibot'))}] } },
};`;

const shared = (root, output) => ({
  'package.json': '{ "name": "peer", "private": true }',
  'project.config.json': '{ "miniprogramRoot": "dist/weapp/" }',
  'config/index.js': config(output, root),
  'babel.config.js':
    "module.exports = { presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', useBuiltIns: false }]] };",
  'src/app.tsx': 'export default function App({ children }) { return children; }',
  'src/app.config.ts':
    "export default defineAppConfig({ pages: ['pages/index/index'], animation: false, window: { navigationBarTitleText: 'peer' } });",
  'src/pages/index/index.config.ts': "export default definePageConfig({ navigationBarTitleText: 'peer' });",
  'src/index.html':
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,"><title>peer</title></head><body><div id="app"></div></body></html>',
});

const pages = {
  empty: `import { Text, View } from '@tarojs/components';
export default function Page() { return <View><Text>一行字</Text></View>; }`,
  list: `import { Text, View } from '@tarojs/components';
const rows = Array.from({ length: 41 }, (_, row) => ({ id: row, title: '第' + row + '条的题目', note: '一句话说清楚这一条是什么' }));
export default function Page() {
  return <View>{rows.map(({ id, title, note }) => (
    <View key={id} className="row" onClick={() => undefined}><Text>{title}</Text><Text>{note}</Text></View>
  ))}</View>;
}`,
  field: `import { Input, View } from '@tarojs/components';
import { useState } from 'react';
export default function Page() {
  const [text, setText] = useState('');
  return <View><Input value={text} onInput={(event) => setText(event.detail.value)} /></View>;
}`,
};

/** Writes the sources of a plain app into a folder inside the repository, where it finds the packages ours has. */
export function writePlainApp(folder, kind, { root, output }) {
  const files = { ...shared(root, output), 'src/pages/index/index.tsx': pages[kind] };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
