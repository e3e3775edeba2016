import { EVERY_KIND } from '../../../../test/factories/consultations'
import type { Answer } from './consultation'
import { checkSlip, EMPTY_SLIP, type SlipDraft } from './slip-draft'

const unit = {
  votingUnitId: '430503001001-31',
  label: '3栋 2单元501',
  floorAreaHundredths: null,
  isOnPaper: false,
}
const answers: Answer[] = [
  { kind: 'motion', choice: 'for' },
  { kind: 'single', optionId: '2' },
  { kind: 'multiple', optionIds: ['1', '2'] },
  { kind: 'ranking', optionIds: ['3'] },
  { kind: 'budget', itemIds: null },
]
const named = { questions: EVERY_KIND, secrecy: 'named' as const, weighsByArea: false }
const secret = { questions: EVERY_KIND, secrecy: 'secret' as const, weighsByArea: true }
const full: SlipDraft = { slipNumber: ' A-12 ', unit, weight: undefined, answers }

test('a slip of a named poll is sent with its unit and without a weight', () => {
  expect(checkSlip(full, named, ['u1'])).toEqual({
    isReady: true,
    slip: {
      slipNumber: 'A-12',
      votingUnitId: '430503001001-31',
      weight: null,
      answers,
      uploadIds: ['u1'],
    },
  })
})

test('a slip of a secret poll is sent with its weight and never with a unit', () => {
  const checked = checkSlip({ ...full, weight: 8640 }, secret, ['u1'])
  expect(checked).toMatchObject({ isReady: true, slip: { votingUnitId: null, weight: 8640 } })
  const oneEach = checkSlip(full, { ...secret, weighsByArea: false }, ['u1'])
  expect(oneEach).toMatchObject({ isReady: true, slip: { votingUnitId: null, weight: 1 } })
})

test('nothing is answered beforehand: every missing thing is told at its place', () => {
  expect(checkSlip(EMPTY_SLIP, named, [])).toEqual({
    isReady: false,
    faults: {
      votingUnitId: 'required',
      slipNumber: 'required',
      'answers.0': 'not_answered',
      'answers.1': 'not_answered',
      'answers.2': 'not_answered',
      'answers.3': 'not_answered',
      'answers.4': 'not_answered',
      uploadIds: 'required',
    },
  })
  expect(checkSlip(EMPTY_SLIP, secret, [])).toMatchObject({ faults: { weight: 'required' } })
})

test.each([
  ['第 3 号', 'number_unreadable'],
  ['A 1', 'number_unreadable'],
  ['1'.repeat(21), 'number_unreadable'],
  ['AB12AB12AB12AB12', 'number_like_receipt'],
])('the number %s is refused', (slipNumber, fault) => {
  expect(checkSlip({ ...full, slipNumber }, named, ['u1'])).toEqual({
    isReady: false,
    faults: { slipNumber: fault },
  })
})

test('too few choices are no answer', () => {
  const short = answers.map(
    (each, at): Answer => (at === 2 ? { kind: 'multiple', optionIds: ['1'] } : each),
  )
  expect(checkSlip({ ...full, answers: short }, named, ['u1'])).toEqual({
    isReady: false,
    faults: { 'answers.2': 'not_answered' },
  })
})
