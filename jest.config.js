/** One runner for everything. `scripts/test.ts` builds first and calls it; see README "Tests". */
const shared = {
  rootDir: __dirname,
  transform: {
    '\\.(ts|tsx|mjs)$': '<rootDir>/test/transform.js',
    // Ships ES modules under the name .js.
    'weapp-qrcode/src/.+\\.js$': '<rootDir>/test/transform.js',
  },
  moduleFileExtensions: ['h5.ts', 'ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/src/$1', '\\.(scss|css)$': '<rootDir>/test/stubs/style.js' },
  transformIgnorePatterns: ['/node_modules/(?!weapp-qrcode/)'],
}

module.exports = {
  // Two cores are shared with browsers and servers: how long a test takes there is not what it tests.
  testTimeout: 30_000,
  // Engines that wait for the next file (test/environment.js) hold timers of PostgreSQL, which never end.
  forceExit: true,
  testSequencer: '<rootDir>/test/sequencer.js',
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: '<rootDir>/test/environment.js',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      moduleNameMapper: {
        ...shared.moduleNameMapper,
        '^@electric-sql/pglite$': '<rootDir>/test/stubs/pglite.js',
      },
    },
    {
      ...shared,
      displayName: 'screen',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/**/*.test.tsx'],
      moduleNameMapper: {
        ...shared.moduleNameMapper,
        '^@tarojs/components$': '<rootDir>/test/stubs/components.tsx',
        '^@tarojs/taro$': '<rootDir>/test/stubs/taro.ts',
      },
    },
  ],
}
