import { spaced } from '../../lib/shanghai-time'
import type { Choice, PollOutcome, VotingUnitKind } from './domain/consultation'
import type { StageKey } from './domain/poll-stages'
import type { PollStep } from './domain/poll-step'

export const consultationCopy = {
  origin: '由居民的这个议题而来',
  listTitle: '议事',
  titles: { voting: '表决', result: '表决结果', other: '议事详情' },
  wholeCommunity: '全社区',
  steps: {
    draft: '还没开始',
    opinions: '征求意见',
    voting: '正在表决',
    counting: '刚刚截止',
    result: '结果公示',
    carrying_out: '正在落实',
    closed: '已了结',
  } satisfies Record<PollStep, string>,
  stages: {
    opinions: '征求意见',
    voting: '表决',
    result: '公示',
    carrying_out: '落实',
  } satisfies Record<StageKey, string>,
  outcomes: {
    passed: '通过',
    rejected: '没通过',
    invalid: '不算数',
    advisory: '只听意见',
    mixed: '每题不一样',
  } satisfies Record<PollOutcome, string>,
  choices: {
    for: '同意',
    against: '不同意',
    abstain: '弃权',
  } satisfies Record<Choice, string>,
  /** Those who are asked, counted. */
  units: {
    household: (count: number) => `${count} 户`,
    owner: (count: number) => `${count} 位业主`,
  } satisfies Record<VotingUnitKind, unknown>,
  questionOf: (question: string, count: number) => `${question}（共 ${count} 题）`,
  closes: (moment: string) => `${moment} 截止`,
  closesIn: (moment: string, left: string) => `${moment} 截止，${left}`,
  closed: (moment: string) => `${moment} 已截止`,
  opinions: (moment: string) => spaced(`征求意见到${moment}`),
  opinionsOver: (moment: string) => `${moment} 征求意见截止`,
} as const

export const listCopy = {
  phases: { open: '正在议', topics: '议题', closed: '议完的' },
  openUnits: {
    household: (count: number) => `您家还有 ${count} 票没投`,
    owner: (count: number) => `您还有 ${count} 票没投`,
  } satisfies Record<VotingUnitKind, unknown>,
  turnout: (turnout: string) => `已有 ${turnout}参加`,
  turnoutOf: (turnout: string, required: string) => `已有 ${turnout}参加，要 ${required}`,
  turnoutEnough: {
    household: (turnout: string) => `已有 ${turnout}参加，户数够了`,
    owner: (turnout: string) => `已有 ${turnout}参加，人数够了`,
  } satisfies Record<VotingUnitKind, unknown>,
  vote: '去投票',
  look: '看一看',
  empty: { open: '现在没有要议的事', closed: '还没有议完的事' },
  emptyText: {
    open: '居委会请大家议事，会出现在这里。',
    closed: '议完的事和结果，会留在这里。',
  },
  noGridTitle: '先选一个网格',
  noGridText: '选好以后，就能看到那里议的事。',
  chooseGrid: '选网格',
} as const

export const homeCopy = {
  pollTitle: {
    household: (title: string, units: number) => `${title}，您家 ${units} 票`,
    owner: (title: string, units: number) => `${title}，您有 ${units} 票`,
  } satisfies Record<VotingUnitKind, unknown>,
  voteBy: (until: string) => `${until}投`,
} as const
