/** The built mini-program, run in Node: build it first (npm run build:weapp). Serial, because builds are read from disk. */
module.exports = {
  displayName: 'weapp',
  testEnvironment: 'node',
  maxWorkers: 1,
  // A busy machine is no fault of the program.
  testTimeout: 60_000,
  setupFilesAfterEnv: ['<rootDir>/test/weapp/support/end-phones.ts'],
  testMatch: ['<rootDir>/test/weapp/**/*.test.ts'],
  transform: { '\\.[jt]sx?$': '<rootDir>/test/setup/transform.js' },
  transformIgnorePatterns: ['/node_modules/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  moduleNameMapper: {
    '^@/(.*)$': '<rootDir>/src/$1',
    '^@contract/(.*)$': '<rootDir>/contract/$1',
  },
};
