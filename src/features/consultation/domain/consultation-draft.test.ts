import { buildConsultation } from '../../../../test/factories/consultations'
import {
  type ConsultationDraft,
  checkDraft,
  draftOf,
  isEmptyDraft,
  isSameDraft,
  restoreDraft,
  startDraft,
} from './consultation-draft'

const now = Date.parse('2026-11-23T02:00:00.000Z')
const communityCode = '430503001001'
const rules = [{ code: 'residents_meeting' }] as const

function buildDraft(over: Partial<ConsultationDraft> = {}): ConsultationDraft {
  return {
    ...startDraft({ key: 'key-12345678', communityCode }),
    title: '换 2 栋电梯',
    question: '用维修资金换电梯，同意吗？',
    body: '2 栋电梯用了十八年，换新要 46 万元。',
    areaCode: communityCode,
    ruleCode: 'residents_meeting',
    day: '2026-11-30',
    ...over,
  }
}

const origin = { communityCode, revisionOf: undefined }

test('a draft comes back from storage as it was, with its key', () => {
  const draft = buildDraft({ time: '9:30' })
  expect(restoreDraft(JSON.parse(JSON.stringify(draft)), origin)).toEqual(draft)
})

test('a draft of another community is not shown', () => {
  expect(restoreDraft(buildDraft(), { ...origin, communityCode: '430503001002' })).toBeUndefined()
})

test('a stored draft fills the form as it was written, and is the same until it is changed', () => {
  const stored = buildConsultation({ poll: { closesAt: '2026-11-30T01:30:00.000Z' } })
  const draft = draftOf(stored)
  expect(draft).toMatchObject({
    revisionOf: stored.id,
    title: stored.title,
    question: stored.poll.questions[0]?.text,
    ruleCode: stored.poll.rule.code,
    day: '2026-11-30',
    time: '09:30',
  })
  expect(isSameDraft({ ...draft, key: 'another' }, draft)).toBe(true)
  expect(isSameDraft({ ...draft, time: '10:00' }, draft)).toBe(false)
  expect(restoreDraft(draft, origin)).toBeUndefined()
  expect(restoreDraft(draft, { communityCode, revisionOf: stored.id })).toEqual(draft)
})

test.each([undefined, null, 'text', {}, { key: 1, communityCode }])('%j is no draft', (kept) => {
  expect(restoreDraft(kept, origin)).toBeUndefined()
})

test('what cannot be read in a kept draft is left open', () => {
  const kept = { key: 'k', communityCode, title: 3, areaCode: null, day: {} }
  expect(restoreDraft(kept, origin)).toEqual(startDraft({ key: 'k', communityCode }))
})

test('a draft without words is empty, whatever was chosen', () => {
  expect(isEmptyDraft(buildDraft({ title: ' ', question: '', body: '\n' }))).toBe(true)
  expect(isEmptyDraft(buildDraft({ title: '', body: '' }))).toBe(false)
})

test('a checked draft goes out with trimmed texts and its closing instant', () => {
  expect(checkDraft(buildDraft({ title: ' 换 2 栋电梯 ' }), rules, now)).toEqual({
    kind: 'ready',
    consultation: {
      title: '换 2 栋电梯',
      questions: [{ kind: 'motion', text: '用维修资金换电梯，同意吗？' }],
      votingUnit: 'household',
      secrecy: 'named',
      allowsRecast: false,
      developerHeld: 'as_one',
      emptyFlats: 'counted',
      customThresholds: null,
      body: '2 栋电梯用了十八年，换新要 46 万元。',
      areaCode: communityCode,
      ruleCode: 'residents_meeting',
      closesAt: '2026-11-30T10:00:00.000Z',
    },
  })
})

test.each([
  [{ title: ' 电梯 ' }, { title: 'too_short' }],
  [{ title: '梯'.repeat(41) }, { title: 'too_long' }],
  [{ question: '换吗？' }, { question: 'too_short' }],
  [{ question: '梯'.repeat(81) }, { question: 'too_long' }],
  [{ body: '换电梯的事情' }, { body: 'too_short' }],
  [{ body: '梯'.repeat(2001) }, { body: 'too_long' }],
  [{ areaCode: undefined }, { areaCode: 'required' }],
  [{ ruleCode: undefined }, { ruleCode: 'required' }],
  [{ ruleCode: 'owners_meeting' }, { ruleCode: 'required' }],
  [{ day: '' }, { closesAt: 'required' }],
  [{ day: '2026-11-22' }, { closesAt: 'too_soon' }],
] as const)('%j cannot be saved: %j', (over, faults) => {
  expect(checkDraft(buildDraft(over), rules, now)).toEqual({ kind: 'faulty', faults })
})

test('a picture character counts as one', () => {
  const draft = buildDraft({ title: '💧'.repeat(40) })
  expect(checkDraft(draft, rules, now)).toMatchObject({ kind: 'ready' })
})
