const taroJest = require('@tarojs/test-utils-react/dist/jest.js').default;

const alias = {
  '^@/(.*)$': '<rootDir>/src/$1',
  '^@contract/(.*)$': '<rootDir>/contract/$1',
  '^@region/(.*)$': '<rootDir>/src/content/regions/pulv/$1',
};

/** Pure code, services, contract and server: plain Node, no browser. */
const node = {
  displayName: 'node',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/', '<rootDir>/test/weapp/'],
  transform: { '\\.[jt]sx?$': '<rootDir>/test/setup/transform.js' },
  transformIgnorePatterns: ['/node_modules/'],
  moduleNameMapper: alias,
};

/** Kit, features and pages: Taro's H5 components in jsdom. */
const screens = () => {
  const base = taroJest({
    testEnvironment: 'jsdom',
    testMatch: ['<rootDir>/test/**/*.test.tsx'],
  });
  return {
    ...base,
    displayName: 'screens',
    setupFiles: [...(base.setupFiles ?? []), '<rootDir>/test/setup/taro.ts'],
    moduleNameMapper: {
      ...base.moduleNameMapper,
      ...alias,
      '\\.(css|scss)$': 'identity-obj-proxy',
      '^swiper(/.*)?$': '<rootDir>/test/setup/stub.js',
      '^hls\\.js(/.*)?$': '<rootDir>/test/setup/stub.js',
    },
  };
};

module.exports = { projects: [node, screens()] };
