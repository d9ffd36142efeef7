const Sequencer = require('@jest/test-sequencer').default

/** What takes longest, first. jest goes by size where it knows no times yet, and these are small files. */
const LONG = [
  /\/screens\.test/,
  /\/golden/,
  /\/journey/,
  /\/(shared-draft|matrix|fuzz|dist|dist-faults|keyboard|look)\.test/,
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
