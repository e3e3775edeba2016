import { buildVotingUnit } from '../../../../test/factories/consultations'
import { pickUnit, standingOf } from './voting-units'

const open = buildVotingUnit({ id: '1-1' })
const other = buildVotingUnit({ id: '1-2' })
const cast = buildVotingUnit({ id: '1-3', hasCast: true })

test.each([
  [[], false, 'visitor'],
  [[open], false, 'visitor'],
  [[], true, 'not_on_roll'],
  [[open, cast], true, 'may_cast'],
  [[cast], true, 'all_cast'],
] as const)('%#: units and sign-in say what the reader may do', (units, isSignedIn, standing) => {
  expect(standingOf(units, isSignedIn)).toBe(standing)
})

test('the only open household is taken, among several none is taken beforehand', () => {
  expect(pickUnit([open, cast], undefined)).toBe(open)
  expect(pickUnit([open, other], undefined)).toBeUndefined()
  expect(pickUnit([open, other], '1-2')).toBe(other)
})

test('a household that has cast cannot be picked', () => {
  expect(pickUnit([cast], '1-3')).toBeUndefined()
  expect(pickUnit([open, other, cast], '1-3')).toBeUndefined()
})
