import type { PollRule } from './rule-types'

/** Listens and decides nothing, so it has no thresholds and no law behind it. */
export const advisory: PollRule = {
  code: 'advisory',
  version: '1',
  name: '只听意见',
  votingUnits: ['person', 'household', 'owner'],
  source: null,
  thresholds: [],
}
