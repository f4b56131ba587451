// Taro drops every aria-* attribute on weapp (NervJS/taro#10025); this puts them back into base.wxml.
const { resolve } = require('node:path');
const attributes = require('./aria-attributes');

module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template) return;
      platform.runtimePath = [].concat(platform.runtimePath, resolve(__dirname, 'aria-runtime.js'));
      platform.template.mergeComponents(ctx, attributes);
    },
  });
};
