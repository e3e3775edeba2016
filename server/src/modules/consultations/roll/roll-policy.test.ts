import { answers, objectionFaults } from './roll-policy'
import type { ObjectionKind, RollChange } from './roll-types'

const COMMUNITY = '430503990096'
const unit = (id: string) => ({ communityCode: COMMUNITY, id })
const add: RollChange = { kind: 'add', flat: unit('9') }
const remove: RollChange = { kind: 'remove', votingUnit: unit('1') }
const area: RollChange = { kind: 'area', votingUnit: unit('1'), floorAreaHundredths: 9000 }
const removeOther: RollChange = { kind: 'remove', votingUnit: unit('2') }

test.each<[ObjectionKind, readonly RollChange[]]>([
  ['missing', [add]],
  ['not_entitled', [remove]],
  ['wrong_area', [area]],
  ['wrong_owner', [add, remove, area]],
])('%s is answered by what was asked for, and by nothing else', (kind, answering) => {
  const votingUnitId = kind === 'missing' ? null : '1'
  const objection = {
    pollId: '1',
    kind,
    votingUnitId,
    accountId: '1',
    status: 'waiting' as const,
    objectedAt: new Date(0),
  }
  const all = [add, remove, area, removeOther]
  expect(all.filter((change) => answers(change, objection))).toEqual(answering)
})

test('an objection names the flat that is missing, or the unit that is wrong', () => {
  const poll = { weighsByArea: true, votingUnit: 'owner' as const }
  const missing = { kind: 'missing' as const, rollNumber: null, flat: '3栋 201', body: '' }
  const wrong = { kind: 'not_entitled' as const, rollNumber: 1, flat: null, body: '' }
  expect(objectionFaults(missing, poll)).toEqual({})
  expect(objectionFaults(wrong, poll)).toEqual({})
  expect(objectionFaults({ ...missing, flat: null }, poll)).toEqual({ flat: 'required' })
  expect(objectionFaults({ ...wrong, rollNumber: null }, poll)).toEqual({
    rollNumber: 'required',
  })
  expect(objectionFaults({ ...wrong, flat: '3栋' }, poll)).toEqual({ flat: 'contradicts' })
})

test('what a poll does not count cannot be wrong', () => {
  const poll = { weighsByArea: false, votingUnit: 'household' as const }
  for (const kind of ['wrong_area', 'wrong_owner'] as const) {
    const objection = { kind, rollNumber: 1, flat: null, body: '' }
    expect(objectionFaults(objection, poll)).toEqual({ kind: 'not_counted' })
  }
})
