// babel-preset-taro turns on React, TypeScript and the polyfills a mini-program needs; jest reads the same file.
module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', useBuiltIns: false }]],
};
