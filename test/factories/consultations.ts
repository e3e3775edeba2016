import type {
  Consultation,
  ConsultationSummary,
  PollResult,
  PollRule,
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
  question: '装六件健身器材，同意吗？',
  kind: 'motion' as const,
  votingUnit: 'household' as const,
  isSecret: false,
  closesAt: '2026-11-27T10:00:00.000Z',
  rollSize: 336,
  turnout: 138,
}

/** A poll of an invented community that closes on Friday evening; one household of the reader may vote. */
export function buildConsultationSummary(
  over: Partial<Omit<ConsultationSummary, 'poll'>> & {
    poll?: Partial<ConsultationSummary['poll']>
  } = {},
): ConsultationSummary {
  return {
    ...head,
    ...over,
    poll: { ...pollHead, requiredParticipants: 169, myOpenUnits: 1, outcome: null, ...over.poll },
  }
}

export function buildConsultation(
  over: Partial<Omit<Consultation, 'poll'>> & { poll?: Partial<Consultation['poll']> } = {},
): Consultation {
  const myVotingUnits = over.poll?.myVotingUnits ?? [buildVotingUnit()]
  return {
    ...head,
    body: '小花园有一块空地。\n器材由惠民资金出钱。',
    abilities: {
      open: false,
      editDraft: false,
      castBallot: myVotingUnits.some(({ hasCast }) => !hasCast),
    },
    ...over,
    poll: { ...pollHead, rule: buildPollRule(), result: null, ...over.poll, myVotingUnits },
  }
}

export function buildVotingUnit(over: Partial<VotingUnit> = {}): VotingUnit {
  return {
    id: '430503001001-31',
    label: '示范苑 3 栋 2 单元 501',
    floorAreaHundredths: 8640,
    hasCast: false,
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

/** A residents' meeting as the service decides it: both thresholds ask for more than half. */
export function buildPollResult(
  counts: { for: number; against: number; abstain: number },
  { rollSize = pollHead.rollSize } = {},
): PollResult {
  const turnout = counts.for + counts.against + counts.abstain
  const gate = (name: 'participation' | 'agreement', actual: number, of: number) => {
    const required = Math.floor(of / 2) + 1
    const margin = actual - required
    return { name, measure: 'units' as const, required, actual, of, margin, isMet: margin >= 0 }
  }
  const thresholds = [
    gate('participation', turnout, rollSize),
    gate('agreement', counts.for, turnout),
  ]
  const [participation, agreement] = thresholds
  const decided = agreement?.isMet ? 'passed' : 'rejected'
  return { outcome: participation?.isMet ? decided : 'invalid', ...counts, thresholds }
}
