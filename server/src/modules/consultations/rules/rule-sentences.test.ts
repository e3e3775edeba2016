import { getCurrentRule } from '.'
import { requiredParticipants, sentencesOf } from './rule-sentences'
import type { PollRule } from './rule-types'

const meeting = getCurrentRule('residents_meeting')

test('before the opening the sentences name no numbers', () => {
  expect(sentencesOf(meeting, null)).toEqual(['参加的户数超过一半', '参加的里面，同意的超过一半'])
  expect(requiredParticipants(meeting, null)).toBeNull()
})

test('with a frozen roll they say how many households it takes', () => {
  expect(sentencesOf(meeting, 336)[0]).toBe('参加的户数超过一半：336 户里至少 169 户')
  expect(requiredParticipants(meeting, 336)).toBe(169)
})

test('an advisory poll says that it decides nothing', () => {
  expect(sentencesOf(getCurrentRule('advisory'), 336)).toEqual(['只听大家的意见，不作决定'])
  expect(requiredParticipants(getCurrentRule('advisory'), 336)).toBeNull()
})

test('other shares are put in words', () => {
  const share = { numerator: 2n, denominator: 3n }
  const rule: PollRule = {
    ...meeting,
    thresholds: [{ name: 'participation', share, isStrict: false }],
  }
  expect(sentencesOf(rule, 336)).toEqual(['参加的户数达到三分之二：336 户里至少 224 户'])
})
