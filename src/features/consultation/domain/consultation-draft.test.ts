import { buildConsultation, EVERY_KIND } from '../../../../test/factories/consultations'
import {
  type ConsultationDraft,
  checkDraft,
  draftOf,
  draftOfTopic,
  isEmptyDraft,
  isSameDraft,
  startDraft,
} from './consultation-draft'
import { type DraftQuestion, startQuestion } from './draft-question'
import { startThresholds } from './draft-thresholds'
import { restoreDraft } from './restore-draft'

const now = Date.parse('2026-11-23T02:00:00.000Z')
const communityCode = '430503001001'
const rules = [{ code: 'residents_meeting' }] as const

function buildQuestion(over: Partial<DraftQuestion> = {}): DraftQuestion {
  return { ...startQuestion('1'), text: '用维修资金换电梯，同意吗？', ...over }
}

const optionsOf = (...labels: string[]) =>
  labels.map((label, at) => ({ key: String(at + 1), label, cost: '' }))
const items = [
  { key: '1', label: '装扶手', cost: '12000' },
  { key: '2', label: '补路面', cost: '26000.5' },
]

function buildDraft(over: Partial<ConsultationDraft> = {}): ConsultationDraft {
  return {
    ...startDraft({ key: 'key-12345678', communityCode }),
    title: '换 2 栋电梯',
    questions: [buildQuestion()],
    votingUnit: 'household',
    body: '2 栋电梯用了十八年，换新要 46 万元。',
    areaCode: communityCode,
    ruleCode: 'residents_meeting',
    day: '2026-11-30',
    ...over,
  }
}

const origin = { communityCode, revisionOf: undefined, topicId: undefined }

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
    votingUnit: 'household',
    ruleCode: stored.poll.rule.code,
    day: '2026-11-30',
    time: '09:30',
  })
  expect(isSameDraft({ ...draft, key: 'another' }, draft)).toBe(true)
  expect(isSameDraft({ ...draft, time: '10:00' }, draft)).toBe(false)
  expect(restoreDraft(draft, origin)).toBeUndefined()
  expect(restoreDraft(draft, { ...origin, revisionOf: stored.id })).toEqual(draft)
})

test('a draft of a topic begins with what residents wrote and for whom, and is kept for that topic alone', () => {
  const topic = {
    id: '430503001001-7',
    title: '小花园添几把长椅',
    body: '老人走累了只能站着。',
    areaCode: `${communityCode}002`,
  }
  const draft = { ...draftOfTopic(topic, communityCode), key: 'k' }
  const { id: topicId, ...proposed } = topic
  expect(draft).toMatchObject({ topicId, ...proposed })
  expect(restoreDraft(draft, { ...origin, topicId: topic.id })).toEqual(draft)
  expect(restoreDraft(draft, origin)).toBeUndefined()
})

test.each([undefined, null, 'text', {}, { key: 1, communityCode }])('%j is no draft', (kept) => {
  expect(restoreDraft(kept, origin)).toBeUndefined()
})

test('what cannot be read in a kept draft is left open', () => {
  const kept = { key: 'k', communityCode, title: 3, areaCode: null, day: {} }
  expect(restoreDraft(kept, origin)).toEqual(startDraft({ key: 'k', communityCode }))
})

test('a draft without words is empty, whatever was chosen', () => {
  expect(
    isEmptyDraft(buildDraft({ title: ' ', questions: [startQuestion('1')], body: '\n' })),
  ).toBe(true)
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
  [{ questions: [buildQuestion({ text: '换吗？' })] }, { 'questions.0.text': 'too_short' }],
  [{ questions: [buildQuestion({ text: '梯'.repeat(81) })] }, { 'questions.0.text': 'too_long' }],
  [{ votingUnit: undefined }, { votingUnit: 'required' }],
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

test('every kind of question comes back from the service as it was written', () => {
  const stored = buildConsultation({ poll: { questions: EVERY_KIND } })
  const checked = checkDraft(draftOf(stored), rules, Date.parse(stored.createdAt))
  expect(checked).toMatchObject({
    kind: 'ready',
    consultation: {
      questions: [
        { kind: 'motion', text: '拿惠民资金修小区，同意吗？' },
        { kind: 'single', options: [{}, {}, { label: '整夜不关' }] },
        { kind: 'multiple', min: 2, max: 2, options: [{ label: '长椅' }, {}, {}] },
        { kind: 'ranking', options: [{}, { label: '补路面' }, {}] },
        {
          kind: 'budget',
          capCents: 5_000_000,
          method: 'greedy',
          items: [
            { label: '装扶手', costCents: 1_200_000 },
            { label: '补东门路面', costCents: 4_600_050 },
          ],
        },
      ],
    },
  })
  const draft = draftOf(stored)
  expect(
    restoreDraft(JSON.parse(JSON.stringify({ ...draft, key: 'k' })), {
      ...origin,
      revisionOf: stored.id,
    }),
  ).toEqual({ ...draft, key: 'k' })
})

test('an option left blank is none', () => {
  const options = optionsOf(' 长椅 ', '', '棋桌')
  const questions = [buildQuestion({ kind: 'single', options })]
  expect(checkDraft(buildDraft({ questions }), rules, now)).toMatchObject({
    kind: 'ready',
    consultation: { questions: [{ options: [{ label: '长椅' }, { label: '棋桌' }] }] },
  })
})

test.each([
  [{ kind: 'single', options: optionsOf('长椅', ' ') }, { options: 'too_few_options' }],
  [{ kind: 'ranking', options: optionsOf('长椅', '长椅 ') }, { options: 'same_label' }],
  [{ kind: 'single', options: optionsOf('长椅', '椅'.repeat(41)) }, { options: 'label_too_long' }],
  [{ kind: 'multiple', options: optionsOf('a', 'b'), min: '2', max: '1' }, { min: 'above_max' }],
  [{ kind: 'multiple', options: optionsOf('a', 'b'), max: '3' }, { max: 'above_options' }],
  [{ kind: 'multiple', options: optionsOf('a', 'b'), min: '一' }, { min: 'not_a_count' }],
  [{ kind: 'budget', options: items, cap: '一万' }, { capCents: 'not_an_amount' }],
  [{ kind: 'budget', options: items, cap: '26000' }, { capCents: 'below_an_item' }],
  [{ kind: 'budget', options: optionsOf('a', 'b'), cap: '9' }, { items: 'cost_unreadable' }],
  [
    { kind: 'budget', options: [...items, { key: '3', label: '', cost: '5' }], cap: '50000' },
    { items: 'label_missing' },
  ],
] as const)('a question like %j is faulty: %j', (over, faults) => {
  const questions = [buildQuestion(), buildQuestion({ key: '2', ...over })]
  const named = Object.entries(faults).map(([name, fault]) => [`questions.1.${name}`, fault])
  expect(checkDraft(buildDraft({ questions }), rules, now)).toEqual({
    kind: 'faulty',
    faults: Object.fromEntries(named),
  })
})

test('thresholds of one’s own go out with their rule alone, and areas only where owners are asked', () => {
  const thresholds = startThresholds().map((slot) => ({ ...slot, isOn: true }))
  const sent = (over: Partial<ConsultationDraft>) => {
    const checked = checkDraft(buildDraft({ thresholds, ...over }), rules, now)
    return checked.kind === 'ready' ? checked.consultation.customThresholds : checked.faults
  }
  expect(sent({})).toBeNull()
  expect(sent({ ruleCode: 'custom' })).toHaveLength(2)
  expect(sent({ ruleCode: 'custom', votingUnit: 'owner' })).toHaveLength(4)
})

test.each([
  [{ numerator: '3', denominator: '2' }, 'share_out_of_range'],
  [{ denominator: '' }, 'share_out_of_range'],
  [{ numerator: '2', denominator: '2' }, 'never_met'],
  [{ isOn: false }, 'without_agreement'],
] as const)('an agreement of %j is no rule: %s', (over, fault) => {
  const thresholds = startThresholds().map((slot) =>
    slot.name === 'agreement' && slot.measure === 'units' ? { ...slot, ...over } : slot,
  )
  expect(checkDraft(buildDraft({ ruleCode: 'custom', thresholds }), rules, now)).toEqual({
    kind: 'faulty',
    faults: { customThresholds: fault },
  })
})
