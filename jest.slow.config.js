/** What takes minutes: builds of all that is published, and thousands of random sheets. @type {import('jest').Config} */
module.exports = {
  ...require('./jest.config.js'),
  testMatch: ['**/*.slow.test.{ts,tsx}'],
  testPathIgnorePatterns: ['/node_modules/'],
}
