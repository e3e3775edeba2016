import { findTermFaults } from './category-terms'
import type { CategoryTerms } from './category-types'

const ordinary: CategoryTerms = {
  respondLimitHours: 24,
  resolveLimit: { amount: 7, unit: 'days' },
  receiver: 'grid',
  isEmergency: false,
  isPrivate: false,
  isOffered: true,
}
const emergency: CategoryTerms = {
  ...ordinary,
  respondLimitHours: 1,
  resolveLimit: { amount: 2, unit: 'hours' },
  isEmergency: true,
}
const hours = (amount: number) => ({ amount, unit: 'hours' as const })
const days = (amount: number) => ({ amount, unit: 'days' as const })
const workDays = (amount: number) => ({ amount, unit: 'work_days' as const })

test.each<[string, CategoryTerms, Partial<CategoryTerms>]>([
  ['as they are', ordinary, {}],
  ['a solution due with the first answer', ordinary, { resolveLimit: hours(24) }],
  ['half a year', ordinary, { resolveLimit: days(180) }],
  ['another receiver', ordinary, { receiver: 'department:water' }],
  ['no longer offered', ordinary, { isOffered: false }],
  ['private', ordinary, { isPrivate: true }],
  ['an ordinary matter made an emergency', ordinary, { ...emergency }],
  [
    'an emergency with as much time as there is',
    emergency,
    {
      respondLimitHours: 24,
      resolveLimit: days(3),
    },
  ],
  ['an emergency for a department', emergency, { receiver: 'department:emergency_management' }],
])('%s can be had', (_case, defaults, change) => {
  expect(findTermFaults({ ...defaults, ...change }, defaults)).toEqual({})
})

test.each<[string, CategoryTerms, Partial<CategoryTerms>, object]>([
  [
    'solved before it is answered',
    ordinary,
    { resolveLimit: hours(23) },
    {
      resolveLimit: 'shorter_than_respond',
    },
  ],
  ['too many hours', ordinary, { resolveLimit: hours(721) }, { resolveLimit: 'too_long' }],
  ['too many days', ordinary, { resolveLimit: days(181) }, { resolveLimit: 'too_long' }],
  ['too many work days', ordinary, { resolveLimit: workDays(121) }, { resolveLimit: 'too_long' }],
  [
    'an emergency answered after a day',
    emergency,
    {
      respondLimitHours: 25,
      resolveLimit: hours(72),
    },
    { respondLimitHours: 'too_long_for_emergency' },
  ],
  [
    'an emergency of four days',
    emergency,
    { resolveLimit: days(4) },
    {
      resolveLimit: 'too_long_for_emergency',
    },
  ],
  [
    'an emergency that waits for a work day',
    emergency,
    { resolveLimit: workDays(1) },
    {
      resolveLimit: 'too_long_for_emergency',
    },
  ],
  [
    'an emergency that is none',
    emergency,
    { isEmergency: false },
    {
      isEmergency: 'fixed_for_emergency',
    },
  ],
  [
    'an emergency nobody can report',
    emergency,
    { isOffered: false },
    {
      isOffered: 'fixed_for_emergency',
    },
  ],
  [
    'a danger hidden from the neighbours',
    emergency,
    { isPrivate: true },
    {
      isPrivate: 'fixed_for_emergency',
    },
  ],
  [
    'an injured person shown to the neighbours',
    { ...emergency, isPrivate: true },
    {
      isPrivate: false,
    },
    { isPrivate: 'fixed_for_emergency' },
  ],
  [
    'an ordinary matter made an emergency with all its time',
    ordinary,
    { isEmergency: true },
    {
      resolveLimit: 'too_long_for_emergency',
    },
  ],
])('%s cannot be had', (_case, defaults, change, faults) => {
  expect(findTermFaults({ ...defaults, ...change }, defaults)).toEqual(faults)
})
