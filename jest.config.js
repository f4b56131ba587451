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

/** Resolves `x.h5.tsx` before `x.tsx`, as the H5 build does. */
const h5Files = {
  moduleFileExtensions: ['h5.tsx', 'h5.ts', 'tsx', 'ts', 'js', 'json', 'jsx'],
};

/** The kit draws native elements in a browser, so its tests need React and jsdom but no Taro. */
const kit = {
  ...node,
  ...h5Files,
  displayName: 'kit',
  testEnvironment: 'jsdom',
  testMatch: ['<rootDir>/test/ui/**/*.test.tsx'],
  moduleNameMapper: { ...alias, '\\.(css|scss)$': 'identity-obj-proxy' },
};

/** Features and pages: Taro's H5 run time in jsdom. */
const screens = () => {
  // `bail` and `verbose` are not for one project of several.
  const {
    bail: _bail,
    verbose: _verbose,
    ...base
  } = taroJest({
    testEnvironment: 'jsdom',
    testMatch: ['<rootDir>/test/**/*.test.tsx'],
  });
  return {
    ...base,
    ...h5Files,
    displayName: 'screens',
    testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/ui/'],
    setupFiles: [...(base.setupFiles ?? []), '<rootDir>/test/setup/taro.ts'],
    // esbuild but for the one file that test-utils itself rewrites: ten times faster than its babel for all packages.
    transform: {
      'test-utils-react/dist/jest/runtime/taro-h5\\.js$': Object.values(base.transform)[0],
      '\\.[jt]sx?$': '<rootDir>/test/setup/transform.js',
    },
    moduleNameMapper: {
      ...base.moduleNameMapper,
      ...alias,
      '\\.(css|scss)$': 'identity-obj-proxy',
      '^swiper(/.*)?$': '<rootDir>/test/setup/stub.js',
      '^hls\\.js(/.*)?$': '<rootDir>/test/setup/stub.js',
    },
  };
};

// A test that waits for what never comes ends by this; a busy machine is no fault of the program.
module.exports = { testTimeout: 30_000, projects: [node, kit, screens()] };
