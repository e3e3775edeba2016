import type { Actor } from '../../identity/identity-types'
import { canReadAnswers, paperAbilitiesOf } from './paper-policy'
import { PAPER_STATUSES } from './paper-types'

const actor = (accountId: string) => ({ accountId }) as Actor
const entry = (status: (typeof PAPER_STATUSES)[number]) => ({ status, enteredByAccountId: '1' })
const NOTHING = { correct: false, withdraw: false, confirm: false, refuse: false }

test('whoever entered a slip never confirms it, and nobody else corrects it', () => {
  const own = { ...NOTHING, correct: true, withdraw: true }
  expect(paperAbilitiesOf(actor('1'), entry('waiting'), true)).toEqual(own)
  const foreign = { ...NOTHING, confirm: true, refuse: true }
  expect(paperAbilitiesOf(actor('2'), entry('waiting'), true)).toEqual(foreign)
})

test.each(PAPER_STATUSES)('after the close nothing can be done to a %s entry', (status) => {
  for (const id of ['1', '2']) {
    expect(paperAbilitiesOf(actor(id), entry(status), false)).toEqual(NOTHING)
  }
  expect(canReadAnswers(entry(status), false)).toBe(false)
  expect(canReadAnswers(entry(status), true)).toBe(status === 'waiting')
})
