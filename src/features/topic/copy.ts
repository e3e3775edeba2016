import { spaced } from '../../lib/shanghai-time'
import type { AnswerKind, TopicPhase } from './domain/topic'
import type { StageKey } from './domain/topic-stages'

/** What a list and a topic's own page both say. */
export const topicCopy = {
  wholeCommunity: '全社区',
  supported: (count: number, needed: number) =>
    count < needed ? `${count} / ${needed} 户支持` : `${count} 户支持，要 ${needed} 户`,
  missing: (count: number) => `还差 ${count} 户`,
  enough: '户数够了',
  closes: (moment: string) => `${moment} 截止`,
  closesOn: (day: string) => `${day}截止`,
  answersBy: (moment: string) => spaced(`居委会${moment} 前答复`),
  overdue: (moment: string, late: string) => spaced(`应在${moment} 前答复，${late}`),
  endedAs: (day: string, what: string) => `${day}${what}`,
  phases: {
    collecting: '征集支持',
    waiting: '等居委会答复',
    adopted: '采纳了',
    answered: '答复了',
    declined: '没采纳',
    withdrawn: '提的人收回了',
    lapsed: '截止，户数不够',
  } satisfies Record<TopicPhase, string>,
  late: '超时没答复',
  answeredLate: '答复晚了',
  stages: {
    collecting: '征集支持',
    waiting: '等居委会答复',
    answer: '答复',
  } satisfies Record<StageKey, string>,
  mine: '您提的',
  supportedByMe: '您家支持了',
} as const

export const answerWords = {
  adopted: '采纳',
  answered: '答复',
  declined: '不采纳',
} satisfies Record<AnswerKind, string>

export const topicsCopy = {
  propose: '提一个议题',
  which: '看哪些议题',
  phases: { open: '等支持和答复', ended: '有结果的' },
  promise: (needed: number, workDays: number) =>
    `够 ${needed} 户，居委会 ${workDays} 个工作日内要答复`,
  mustAnswer: '户数够了，居委会必须答复',
  support: '去支持',
  look: '看一看',
  empty: { open: '还没有人提议题', ended: '还没有结果' },
  emptyText: {
    open: '小区里的事，想让大家商量，您可以先提出来。',
    ended: '居委会答复过的议题，会留在这里。',
  },
} as const

/** Of a topic that is looked at before everybody reads it. */
export const heldCopy = {
  not: '还没公开：',
  held: { pending: '正在检查', manual: '等居委会看', declined: '没有通过', withdrawn: '已撤回' },
  why: '别人现在看不到。点开看看',
} as const
