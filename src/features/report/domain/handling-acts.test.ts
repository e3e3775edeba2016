import { buildAbilities, buildReport, buildUnit } from '../../../../test/factories/reports'
import { listExtensions } from './extension'
import { acceptanceOf, listActs } from './handling-acts'
import { checkWords, noWords } from './handling-words'
import { reviewAtOf, reviewDayOf, reviewFault } from './review-day'

const NOW = Date.parse('2026-11-26T02:00:00.000Z')

const actsOf = (over: Parameters<typeof buildReport>[0]) =>
  listActs(buildReport(over)).map(({ act }) => act)

test.each([
  ['nobody', {}, []],
  ['the handler of an accepted report', { resolve: true, handOff: true }, ['resolve', 'hand_off']],
  ['the handler of a new one', { accept: true, handOff: true }, ['hand_off']],
  ['somebody above', { supervise: true, handOff: true }, ['supervise', 'reassign']],
  ['the sender', { resolve: true, recall: true }, ['resolve', 'recall']],
  ['the receiver', { acceptHandOff: true, returnHandOff: true }, ['return']],
])('%s is offered exactly what is theirs', (_who, abilities, acts) => {
  expect(actsOf({ abilities: buildAbilities(abilities) })).toEqual(acts)
})

test('more time is offered only while the service would give it', () => {
  const abilities = buildAbilities({ extend: true })
  expect(actsOf({ abilities, extendableUntil: null })).toEqual([])
  expect(actsOf({ abilities, extendableUntil: '2026-12-03T10:00:00.000Z' })).toEqual(['extend'])
})

test('while another unit is asked, a new report is not accepted by the way', () => {
  const abilities = buildAbilities({ accept: true })
  expect(acceptanceOf({ abilities, pending: null })).toBe('new')
  expect(acceptanceOf({ abilities, pending: buildUnit() })).toBeUndefined()
  const handed = buildAbilities({ acceptHandOff: true })
  expect(acceptanceOf({ abilities: handed, pending: buildUnit() })).toBe('handed')
})

test.each([
  ['resolve', {}, { note: true }],
  ['resolve', { note: '好' }, { note: true }],
  ['resolve', { note: '换了灯头' }, {}],
  ['resume', {}, {}],
  ['hand_off', { note: '修不了' }, { unit: true }],
  ['reject', { note: '不归这里' }, { referTo: true }],
  ['extend', { note: '等配件' }, { until: true }],
  ['suspend', { note: '等配件' }, { day: 'required' }],
  ['suspend', { note: '等配件', day: '2026-12-01' }, {}],
] as const)('%s with %j lacks %j', (act, words, faults) => {
  expect(checkWords(act, { ...noWords, ...words }, NOW)).toEqual(faults)
})

test.each([
  ['', 'required'],
  ['下周', 'not_a_day'],
  ['2026-11-26', undefined],
  ['2026-11-25', 'too_soon'],
  ['2027-05-24', undefined],
  ['2027-05-25', 'too_far'],
])('a review on “%s” is %s', (day, fault) => {
  expect(reviewFault(day, NOW - 3_600_000 - 1)).toBe(fault)
})

test('the clock runs on at nine in the morning in China', () => {
  expect(reviewDayOf('two_weeks', NOW)).toBe('2026-12-10')
  expect(reviewAtOf('2026年12月10日')).toBe('2026-12-10T01:00:00.000Z')
})

test.each([
  ['2026-11-26T12:00:00.000Z', [undefined]],
  ['2026-11-27T10:00:00.000Z', [12, 24]],
  ['2026-11-28T12:00:00.000Z', [12, 24, undefined]],
  ['2026-12-03T10:00:00.000Z', [12, 24, 72, 168]],
])('up to %s one may ask for %j hours more', (latest, hours) => {
  const choices = listExtensions('2026-11-26T10:00:00.000Z', latest)
  expect(choices.map((choice) => choice.hours)).toEqual(hours)
  expect(choices.at(-1)?.until).toBe(latest)
})
