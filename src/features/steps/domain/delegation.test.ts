import { type AskedUnit, type Delegation, listOfferable, takesDelegations } from './delegation'

const unit = (id: string, over: Partial<AskedUnit> = {}) =>
  ({ id, hasCast: false, isDelegated: false, ...over }) as AskedUnit
const given = (id: string, status: Delegation['status']) =>
  ({ unit: { id, label: '' }, status }) as Delegation

test('what has voted, is of somebody else, or is given away already is not given away', () => {
  const units = [
    unit('1'),
    unit('2', { hasCast: true }),
    unit('3', { isDelegated: true }),
    unit('4'),
    unit('5'),
  ]
  const list = listOfferable(units, [given('4', 'waiting'), given('5', 'declined')])
  expect(list.map(({ id }) => id)).toEqual(['1', '5'])
})

test('only a named poll that runs takes delegations', () => {
  const closesAt = '2026-11-30T10:00:00.000Z'
  const now = Date.parse('2026-11-23T02:00:00.000Z')
  const named = { status: 'voting', poll: { secrecy: 'named', closesAt } } as const
  expect(takesDelegations(named, now)).toBe('open')
  expect(takesDelegations(named, Date.parse(closesAt))).toBe('closed')
  expect(takesDelegations({ ...named, status: 'draft' }, now)).toBe('closed')
  const secret = { ...named, poll: { secrecy: 'secret', closesAt } } as const
  expect(takesDelegations(secret, now)).toBe('secret')
})
