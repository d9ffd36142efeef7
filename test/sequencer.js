const Sequencer = require('@jest/test-sequencer').default

/**
 * What takes longest, first, and beside who often waits for a browser who never waits. jest goes by size where it knows
 * no times yet, and these are small files.
 */
const LONG = [
  /\/browser\/screens\.test/,
  /\/(matrix|fuzz|start|kill)\.test/,
  /\/simulator\/screens\.test/,
  /\/(golden|journey|shared-draft|dist|keyboard|look)/,
]
const rank = ({ path }) => {
  const found = LONG.findIndex((pattern) => pattern.test(path))
  return found < 0 ? LONG.length : found
}

/** Long files that come last leave one core with nothing to do. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => rank(one) - rank(other))
  }
}
