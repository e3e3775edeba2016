import fc from 'fast-check'
import { checkAnswer } from './check-answer'
import type { Answer, Question } from './counting-types'

const optionIds = ['a', 'b', 'c', 'd']
const items = optionIds.map((id) => ({ id, costCents: 100 }))
const motion: Question = { kind: 'motion' }
const single: Question = { kind: 'single', optionIds }
const multiple: Question = { kind: 'multiple', optionIds, min: 2, max: 3 }
const ranking: Question = { kind: 'ranking', optionIds }
const budget: Question = { kind: 'budget', items, capCents: 300 }

const pick = (...ids: string[]): Answer => ({ kind: 'multiple', optionIds: ids })
const rank = (...ids: string[]): Answer => ({ kind: 'ranking', optionIds: ids })
const approve = (...ids: string[]): Answer => ({ kind: 'budget', itemIds: ids })
const name = (optionId: string): Answer => ({ kind: 'single', optionId })
const choose = (choice: string) => ({ kind: 'motion', choice }) as Answer

test.each([
  [motion, choose('for'), undefined],
  [motion, choose('against'), undefined],
  [motion, choose('abstain'), undefined],
  [motion, choose('perhaps'), 'unknown_option'],
  [single, name('a'), undefined],
  [single, name('e'), 'unknown_option'],
  [single, name(''), 'unknown_option'],
  [multiple, pick(), 'too_few'],
  [multiple, pick('a'), 'too_few'],
  [multiple, pick('a', 'd'), undefined],
  [multiple, pick('c', 'b', 'a'), undefined],
  [multiple, pick('a', 'b', 'c', 'd'), 'too_many'],
  [multiple, pick('a', 'a'), 'duplicate_option'],
  [multiple, pick('a', 'e'), 'unknown_option'],
  [ranking, rank(), 'too_few'],
  [ranking, rank('d'), undefined],
  [ranking, rank('d', 'a', 'c', 'b'), undefined],
  [ranking, rank('d', 'a', 'd'), 'duplicate_option'],
  [ranking, rank('d', 'toString'), 'unknown_option'],
  [budget, approve(), 'too_few'],
  [budget, approve('a', 'b', 'c', 'd'), undefined],
  [budget, approve('b', 'b'), 'duplicate_option'],
  [budget, approve('x'), 'unknown_option'],
])('%j answered by %j is %s', (question, answer, fault) => {
  expect(checkAnswer(question, answer)).toBe(fault)
})

test('an answer to another kind of question never counts', () => {
  const questions = [motion, single, multiple, ranking, budget]
  const answers = [choose('for'), name('a'), pick('a', 'b'), rank('a'), approve('a')]
  for (const question of questions) {
    for (const answer of answers) {
      const expected = question.kind === answer.kind ? undefined : 'wrong_kind'
      expect(checkAnswer(question, answer)).toBe(expected)
    }
  }
})

test('whoever abstains may always do so', () => {
  expect(checkAnswer(single, { kind: 'single', optionId: null })).toBeUndefined()
  expect(checkAnswer(multiple, { kind: 'multiple', optionIds: null })).toBeUndefined()
  expect(checkAnswer(ranking, { kind: 'ranking', optionIds: null })).toBeUndefined()
  expect(checkAnswer(budget, { kind: 'budget', itemIds: null })).toBeUndefined()
})

test('a set counts exactly when it is of the options, without repeats and within the bounds', () => {
  const ids = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 })
  const bounds = fc.record({ min: fc.integer({ min: 1, max: 4 }), more: fc.nat(3) })
  fc.assert(
    fc.property(ids, bounds, (named, { min, more }) => {
      const max = Math.min(4, min + more)
      const question: Question = { kind: 'multiple', optionIds, min, max }
      const isGood =
        !named.includes('e') &&
        named.every((id, place) => named.indexOf(id) === place) &&
        named.length >= min &&
        named.length <= max
      expect(checkAnswer(question, pick(...named)) === undefined).toBe(isGood)
    }),
    { numRuns: 1_000 },
  )
})
