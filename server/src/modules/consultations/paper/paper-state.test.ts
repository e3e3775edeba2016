import { nextPaperStatus, PAPER_TRANSITIONS } from './paper-state'
import { PAPER_STATUSES } from './paper-types'

const ACTS = Object.keys(PAPER_TRANSITIONS) as (keyof typeof PAPER_TRANSITIONS)[]

test.each(ACTS)('%s happens to a waiting entry only', (act) => {
  expect(nextPaperStatus('waiting', act)).toBe(PAPER_TRANSITIONS[act])
  for (const status of PAPER_STATUSES.filter((each) => each !== 'waiting')) {
    expect(() => nextPaperStatus(status, act)).toThrow(
      expect.objectContaining({ code: 'illegal_transition' }),
    )
  }
})
