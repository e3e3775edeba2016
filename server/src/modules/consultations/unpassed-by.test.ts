import { unpassedBy } from './unpassed-by'

const decisionOf = (...outcomes: readonly ('passed' | 'rejected' | 'invalid' | 'advisory')[]) => ({
  outcome: 'mixed' as const,
  questions: outcomes.map((outcome, at) => ({
    questionId: String(at + 1),
    options: [],
    thresholds: [],
    outcome,
  })),
})

test.each([
  [['rejected'], 'rejected'],
  [['rejected', 'advisory'], 'rejected'],
  [['invalid', 'advisory'], 'invalid'],
  [['rejected', 'passed'], 'rejected'],
  [['passed', 'advisory'], undefined],
  [['advisory', 'advisory'], undefined],
] as const)('of %j not all passed: %s', (outcomes, unpassed) => {
  expect(unpassedBy(decisionOf(...outcomes))).toBe(unpassed)
})
