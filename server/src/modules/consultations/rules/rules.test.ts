import { findCurrentRule, getRule, listCurrentRules } from '.'
import { buildCustomRule } from './custom-rule'
import { RULE_CODES } from './rule-types'

const KINDS = ['person', 'household', 'owner'] as const

test('every rule names its law, except one that decides nothing or that a community made', () => {
  const custom = buildCustomRule([
    { name: 'agreement', measure: 'units', numerator: 1, denominator: 2, isStrict: true },
  ])
  const rules = [...KINDS.flatMap((kind) => listCurrentRules(kind)), custom]
  expect(new Set(rules.map(({ code }) => code))).toEqual(new Set(RULE_CODES))
  for (const { code, source } of rules) {
    expect(source === null).toBe(code === 'advisory' || code === 'custom')
  }
})

test('every rule asks for nothing, or for agreement in each measure it asks participation in', () => {
  for (const { thresholds } of KINDS.flatMap((kind) => listCurrentRules(kind))) {
    const measuresOf = (name: string) =>
      thresholds.filter((each) => each.name === name).map(({ measure }) => measure)
    expect(measuresOf('agreement')).toEqual(measuresOf('participation'))
  }
})

test.each([
  ['household', ['advisory', 'residents_meeting']],
  ['person', ['advisory', 'residents_meeting']],
  ['owner', ['advisory', 'owners_ordinary', 'owners_special']],
] as const)('a poll of each %s may choose from %j', (kind, codes) => {
  expect(listCurrentRules(kind).map(({ code }) => code)).toEqual(codes)
})

test('a rule is not found for those it is not made for', () => {
  expect(findCurrentRule('owners_special', 'household')).toBeUndefined()
  expect(findCurrentRule('residents_meeting', 'owner')).toBeUndefined()
  expect(findCurrentRule('custom', 'owner')).toBeUndefined()
  expect(findCurrentRule('owners_special', 'owner')).toMatchObject({ version: '2021' })
})

test('a version that never was is refused', () => {
  expect(() => getRule('owners_special', '1999', null)).toThrow('does not know')
})
