const { default: Sequencer } = require('@jest/test-sequencer')

/** A minute or more each. Jest starts the largest files first as long as it does not know how long one takes. */
const LONGEST = [
  'test/browser/screens.test.ts',
  'test/weapp/journeys.test.ts',
  'test/browser/journeys.test.ts',
  'server/test/start.test.ts',
  'test/browser/layout-shift.test.ts',
]

const isLong = ({ path }) => LONGEST.some((file) => path.endsWith(file))

/** Starts them before everything else, so that at the end no worker waits for the other one. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests)
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))]
  }
}
