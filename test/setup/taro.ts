// Gives tests of pages and features Taro's H5 run time. See docs: the order of the imports matters.
process.env.TARO_PLATFORM = 'web';

// First: it breaks the circle between router and taro-h5 (NervJS/taro-test-utils#38).
require('@tarojs/taro');

const React = require('react');
const ReactDom = require('react-dom/client');
const { createReactApp } = require('@tarojs/plugin-framework-react/dist/runtime');

const same = (config: unknown) => config;
Object.assign(globalThis, {
  definePageConfig: same,
  defineAppConfig: same,
  IS_REACT_ACT_ENVIRONMENT: true,
  SETTINGS: {
    apiUrl: 'http://127.0.0.1:8080',
    h5Url: '',
    messageTemplates: [],
    release: false,
    version: '0.0.0',
  },
});

// Hands React to useDidShow, useLoad, useRouter.
createReactApp(() => null, React, ReactDom, {});

export {};
