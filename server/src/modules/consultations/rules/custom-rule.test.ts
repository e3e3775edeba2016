import { buildCustomRule, type CustomThreshold, customRuleFault } from './custom-rule'
import { decide } from './decide'

const agreement: CustomThreshold = {
  name: 'agreement',
  measure: 'units',
  numerator: 3,
  denominator: 5,
  isStrict: false,
}

test.each([
  [{ numerator: 0 }, 'share_out_of_range'],
  [{ numerator: -1 }, 'share_out_of_range'],
  [{ numerator: 6 }, 'share_out_of_range'],
  [{ numerator: 0.5 }, 'share_out_of_range'],
  [{ numerator: Number.NaN }, 'share_out_of_range'],
  [{ denominator: 0 }, 'share_out_of_range'],
  [{ denominator: 5.5 }, 'share_out_of_range'],
  [{ denominator: 1001 }, 'share_out_of_range'],
  [{ numerator: 5, isStrict: true }, 'never_met'],
  [{ name: 'participation' }, 'without_agreement'],
  [{ numerator: 5 }, undefined],
  [{ numerator: 1, denominator: 1000 }, undefined],
  [{ numerator: 1000, denominator: 1000 }, undefined],
] as const)('a threshold with %j is %s', (over, fault) => {
  const thresholds = [{ ...agreement, ...over }]
  expect(customRuleFault(thresholds)).toBe(fault)
  if (fault) expect(() => buildCustomRule(thresholds)).toThrow(RangeError)
  else expect(buildCustomRule(thresholds).thresholds).toHaveLength(1)
})

test('a threshold named twice is refused, one in each measure is not', () => {
  expect(customRuleFault([agreement, { ...agreement, numerator: 4 }])).toBe('named_twice')
  expect(customRuleFault([agreement, { ...agreement, measure: 'area' }])).toBeUndefined()
})

test('a custom rule without thresholds is refused', () => {
  expect(customRuleFault([])).toBe('without_agreement')
})

test('a custom rule decides by its own shares and by no law', () => {
  const rule = buildCustomRule([agreement])
  const counts = (agreeing: number, turnout = 5) => ({
    units: { roll: 100, turnout, agreeing },
    areaHundredths: null,
  })
  expect(rule).toMatchObject({ code: 'custom', source: null })
  expect(decide(rule, counts(3)).outcome).toBe('passed')
  expect(decide(rule, counts(2)).outcome).toBe('rejected')
  expect(decide(rule, counts(0, 0)).outcome).toBe('rejected')
})
