import { getRule } from '.'
import { buildCustomRule } from './custom-rule'
import { requiredParticipants, sentencesOf } from './rule-sentences'

const meeting = getRule('residents_meeting', '2018', null)
const ordinary = getRule('owners_ordinary', '2021', null)
const special = getRule('owners_special', '2021', null)
const advisory = getRule('advisory', '1', null)
const rollOf = (units: number, areaHundredths: number | null = null) => ({ units, areaHundredths })

test('before the opening the sentences name no numbers', () => {
  expect(sentencesOf(meeting, 'household', null)).toEqual([
    '参加的户数超过一半',
    '参加的里面，同意的超过一半',
  ])
  expect(sentencesOf(ordinary, 'owner', null)).toEqual([
    '参加的业主，专有面积达到三分之二',
    '参加的业主人数达到三分之二',
    '参加的业主里面，同意的专有面积超过一半',
    '参加的业主里面，同意的人数超过一半',
  ])
  expect(requiredParticipants(meeting, null)).toBeNull()
})

test('with a frozen roll they say how many households it takes', () => {
  expect(sentencesOf(meeting, 'household', rollOf(336))[0]).toBe(
    '参加的户数超过一半：336 户里至少 169 户',
  )
  expect(requiredParticipants(meeting, 336)).toBe(169)
})

test('with a frozen roll they say how many owners and how many square metres it takes', () => {
  expect(sentencesOf(special, 'owner', rollOf(150, 1_234_567))).toEqual([
    '参加的业主，专有面积达到三分之二：12345.67 平方米里至少 8230.45 平方米',
    '参加的业主人数达到三分之二：150 位业主里至少 100 位业主',
    '参加的业主里面，同意的专有面积达到四分之三',
    '参加的业主里面，同意的人数达到四分之三',
  ])
  expect(requiredParticipants(special, 150)).toBe(100)
})

test('people are counted as people', () => {
  expect(sentencesOf(meeting, 'person', rollOf(801))).toEqual([
    '参加的人数超过一半：801 人里至少 401 人',
    '参加的里面，同意的超过一半',
  ])
})

test('an area nobody measured is not made up', () => {
  expect(sentencesOf(ordinary, 'owner', rollOf(3))[0]).toBe('参加的业主，专有面积达到三分之二')
})

test('square metres keep both decimals', () => {
  expect(sentencesOf(ordinary, 'owner', rollOf(3, 30_006))[0]).toBe(
    '参加的业主，专有面积达到三分之二：300.06 平方米里至少 200.04 平方米',
  )
})

test('an advisory poll says that it decides nothing', () => {
  const sentences = ['只听大家的意见，不作决定']
  expect(sentencesOf(advisory, 'household', rollOf(336))).toEqual(sentences)
  expect(requiredParticipants(advisory, 336)).toBeNull()
})

test.each([
  [2, 3, false, '达到三分之二'],
  [3, 5, true, '超过五分之三'],
  [2, 4, true, '超过一半'],
  [7, 12, false, '达到12分之七'],
  [1, 1, false, '达到全部'],
])('%d of %d, strictly %s, is put as %s', (numerator, denominator, isStrict, words) => {
  const share = { measure: 'units', numerator, denominator, isStrict } as const
  const rule = buildCustomRule([
    { name: 'participation', ...share },
    { name: 'agreement', ...share },
  ])
  expect(sentencesOf(rule, 'household', null)).toEqual([
    `参加的户数${words}`,
    `参加的里面，同意的${words}`,
  ])
})
