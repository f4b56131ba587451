const taro = require('babel-preset-taro');

/**
 * babel-preset-taro turns on React, TypeScript and the polyfills a mini-program needs; jest reads the same file. Told to
 * mend only the mistakes our phones make: otherwise every parameter with a default or a shape becomes lines of `arguments`.
 */
function forOurPhones(api, options) {
  const preset = taro(api, options);
  const [env, settings] = preset.overrides[0].presets[0];
  preset.overrides[0].presets[0] = [env, { ...settings, bugfixes: true }];
  return preset;
}

module.exports = {
  presets: [[forOurPhones, { framework: 'react', ts: true, compiler: 'webpack5', useBuiltIns: false }]],
  // Tests and the server read the whole contract.
  overrides:
    process.env.NODE_ENV === 'production'
      ? [
          { test: './contract', plugins: ['./config/shapes/phone-contract.js'] },
          { test: ['./contract', './src'], plugins: ['./config/shapes/shapes-when-used.js'] },
        ]
      : [],
};
