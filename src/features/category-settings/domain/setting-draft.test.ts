import { buildCategorySetting } from '../../../../test/factories/category-settings'
import { findFaults, type SettingDraft, toDraft, toTerms } from './setting-draft'

const draft = toDraft(buildCategorySetting())
const change = (over: Partial<SettingDraft>) => ({ ...draft, ...over })

test('what was not touched is sent as it was', () => {
  const { respondLimitHours, resolveLimit, receiver, isEmergency, isPrivate, isOffered } =
    buildCategorySetting()
  const terms = { respondLimitHours, resolveLimit, receiver, isEmergency, isPrivate, isOffered }
  expect(toTerms(draft)).toEqual(terms)
})

test.each(['', '0', '-1', '1.5', '两', '1e3', '12345678'])('“%s” is no number of hours', (text) => {
  expect(findFaults(change({ respondHours: text }))).toEqual({ respondLimitHours: 'not_a_number' })
  expect(findFaults(change({ resolveAmount: text }))).toEqual({ resolveLimit: 'not_a_number' })
})

test.each<[string, Partial<SettingDraft>, boolean]>([
  ['23 hours after 24', { resolveAmount: '23', resolveUnit: 'hours' }, true],
  ['24 hours after 24', { resolveAmount: '24', resolveUnit: 'hours' }, false],
  ['a day after 24 hours', { resolveAmount: '1', resolveUnit: 'days' }, false],
  [
    'a work day after 25 hours',
    { respondHours: '25', resolveAmount: '1', resolveUnit: 'work_days' },
    true,
  ],
])('a solution due %s', (_case, over, isShort) => {
  expect('resolveLimit' in findFaults(change(over))).toBe(isShort)
})
