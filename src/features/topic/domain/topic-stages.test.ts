import { buildTopicSummary, waiting } from '../../../../test/factories/topics'
import type { TopicSummary } from './topic'
import { stagesOf } from './topic-stages'

const NOW = Date.parse('2026-11-23T02:00:00.000Z')

const CASES: readonly (readonly [string, Partial<TopicSummary>, string[]])[] = [
  ['collecting', {}, ['now', 'ahead', 'ahead']],
  ['waiting', waiting, ['done', 'now', 'ahead']],
  ['late', { ...waiting, answerDueAt: '2026-11-23T02:00:00.000Z' }, ['done', 'over', 'ahead']],
  ['adopted', { ...waiting, phase: 'adopted' }, ['done', 'done', 'done']],
  ['declined', { ...waiting, phase: 'declined' }, ['done', 'done', 'done']],
  ['withdrawn', { phase: 'withdrawn' }, []],
  ['lapsed since', { closesAt: '2026-11-23T02:00:00.000Z' }, []],
]

test.each(CASES)('where a topic stands that is %s', (_case, over, states) => {
  expect(stagesOf(buildTopicSummary(over), NOW).map(({ state }) => state)).toEqual(states)
})
