import type {
  Consultation,
  ConsultationSummary,
  MotionResult,
  PollResult,
  PollRule,
  ThresholdResult,
  VotingUnit,
} from '../../src/features/consultation/domain/consultation'

const head = {
  id: '430503001001-5',
  communityCode: '430503001001',
  areaCode: '430503001001',
  areaName: '示范社区',
  communityName: '示范社区',
  title: '要不要装健身器材',
  status: 'voting' as const,
  createdAt: '2026-11-20T01:00:00.000Z',
  openedAt: '2026-11-20T01:00:00.000Z',
  opinionsEndAt: null,
  ownerName: '郑演',
}

const pollHead = {
  id: '430503001001-6',
  votingUnit: 'household' as const,
  secrecy: 'named' as const,
  closesAt: '2026-11-27T10:00:00.000Z',
  roll: { units: 336, areaHundredths: 3_124_860 },
  turnout: 138,
}

const QUESTION = '装六件健身器材，同意吗？'

/** A poll of an invented community that closes on Friday evening; one household of the reader may vote. */
export function buildConsultationSummary(
  over: Partial<Omit<ConsultationSummary, 'poll'>> & {
    poll?: Partial<ConsultationSummary['poll']>
  } = {},
): ConsultationSummary {
  return {
    ...head,
    ...over,
    poll: {
      ...pollHead,
      question: QUESTION,
      questionCount: 1,
      requiredParticipants: 169,
      myOpenUnits: 1,
      outcome: null,
      ...over.poll,
    },
  }
}

export function buildConsultation(
  over: Partial<Omit<Consultation, 'poll'>> & { poll?: Partial<Consultation['poll']> } = {},
): Consultation {
  const myVotingUnits = over.poll?.myVotingUnits ?? [buildVotingUnit()]
  return {
    ...head,
    body: '小花园有一块空地。\n器材由惠民资金出钱。',
    topic: null,
    abilities: {
      open: false,
      editDraft: false,
      castBallot: myVotingUnits.some(({ hasCast }) => !hasCast),
      enterPaper: false,
    },
    ...over,
    poll: {
      ...pollHead,
      questions: [{ id: '1', kind: 'motion', text: QUESTION }],
      allowsRecast: false,
      developerHeld: 'as_one',
      emptyFlats: 'counted',
      boardPublicKey: 'YDVgl4qAx3Dp_bJ8wkLFBLQJWdSoWuLZbKhkAkPd1yo',
      hasBoard: !!over.poll?.result,
      rule: buildPollRule(),
      weighsByArea: false,
      drawCommitment: null,
      unconfirmedPaper: null,
      struckOff: null,
      result: null,
      ...over.poll,
      myVotingUnits,
    },
  }
}

/** One question of each kind. */
export const EVERY_KIND: Consultation['poll']['questions'] = [
  { id: '1', kind: 'motion', text: '拿惠民资金修小区，同意吗？' },
  {
    id: '2',
    kind: 'single',
    text: '东门夜里几点关？',
    options: [
      { id: '1', label: '晚上十点' },
      { id: '2', label: '晚上十一点' },
      { id: '3', label: '整夜不关' },
    ],
  },
  {
    id: '3',
    kind: 'multiple',
    text: '小花园里添些什么？',
    min: 2,
    max: 2,
    options: [
      { id: '1', label: '长椅' },
      { id: '2', label: '棋桌' },
      { id: '3', label: '滑梯' },
    ],
  },
  {
    id: '4',
    kind: 'ranking',
    text: '哪件事先办？',
    options: [
      { id: '1', label: '修电梯' },
      { id: '2', label: '补路面' },
      { id: '3', label: '装路灯' },
    ],
  },
  {
    id: '5',
    kind: 'budget',
    text: '这笔钱该办哪几件？',
    capCents: 5_000_000,
    method: 'greedy',
    items: [
      { id: '1', label: '装扶手', costCents: 1_200_000 },
      { id: '2', label: '补东门路面', costCents: 4_600_050 },
    ],
  },
]

export function buildVotingUnit(over: Partial<VotingUnit> = {}): VotingUnit {
  return {
    id: '430503001001-31',
    label: '示范苑 3 栋 2 单元 501',
    floorAreaHundredths: 8640,
    hasCast: false,
    mark: null,
    isSlipWaiting: false,
    isDelegated: false,
    castByMe: false,
    receipt: null,
    castAt: null,
    ...over,
  }
}

/** Over half take part, over half of those agree. */
export function buildPollRule(over: Partial<PollRule> = {}): PollRule {
  return {
    code: 'residents_meeting',
    version: '2018',
    name: '居民会议',
    source: {
      law: '中华人民共和国城市居民委员会组织法',
      article: '第九条、第十条',
      date: '2018-12-29',
      note: '条文尚待核对',
    },
    thresholds: [
      { name: 'participation', measure: 'units', numerator: 1, denominator: 2, isStrict: true },
      { name: 'agreement', measure: 'units', numerator: 1, denominator: 2, isStrict: true },
    ],
    sentences: ['参加的户数超过一半：336 户里至少 169 户', '参加的里面，同意的超过一半'],
    requiredParticipants: 169,
    ...over,
  }
}

export function buildAdvisoryRule(): PollRule {
  return buildPollRule({
    code: 'advisory',
    name: '只听意见',
    source: null,
    thresholds: [],
    sentences: ['只听大家的意见，不作决定'],
    requiredParticipants: null,
  })
}

interface Counts {
  readonly for: number
  readonly against: number
  readonly abstain: number
}

/** A motion put to a residents' meeting as the service decides it: both thresholds ask for more than half. */
export function buildPollResult(
  counts: Counts,
  { rollSize = pollHead.roll.units } = {},
): PollResult {
  const question = buildMotionResult(counts, { rollSize })
  const turnout = counts.for + counts.against + counts.abstain
  return { outcome: question.outcome, turnout: amountOf(turnout), questions: [question] }
}

export function buildMotionResult(
  counts: Counts,
  { rollSize = pollHead.roll.units, questionId = '1' } = {},
): MotionResult {
  const turnout = counts.for + counts.against + counts.abstain
  const thresholds = [
    buildGate('participation', turnout, rollSize),
    buildGate('agreement', counts.for, turnout),
  ]
  const [participation, agreement] = thresholds
  const decided = agreement?.isMet ? 'passed' : 'rejected'
  return {
    questionId,
    kind: 'motion',
    outcome: participation?.isMet ? decided : 'invalid',
    thresholds,
    for: amountOf(counts.for),
    against: amountOf(counts.against),
    abstain: amountOf(counts.abstain),
  }
}

/** A motion that is only listened to. */
export function buildAdvisoryResult(counts: Counts): PollResult {
  const { turnout, questions } = buildPollResult(counts)
  const asHeard = { outcome: 'advisory' as const, thresholds: [] }
  return {
    outcome: 'advisory',
    turnout,
    questions: questions.map((each) => ({ ...each, ...asHeard })),
  }
}

/** More than half of so many. */
export function buildGate(
  name: ThresholdResult['name'],
  actual: number,
  of: number,
): ThresholdResult {
  const required = Math.floor(of / 2) + 1
  const margin = actual - required
  return { name, measure: 'units', required, actual, of, margin, isMet: margin >= 0 }
}

/** Ballots that weigh 1 each. */
export const amountOf = (units: number) => ({ units, weight: units })
