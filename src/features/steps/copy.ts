import { spaced } from '../../lib/shanghai-time'
import type { StepKey, StepState } from './domain/step-rows'
import type { DeclineRule, Milestone, Opinion, Unpassed } from './domain/steps'

export const stepCopy = {
  title: '走到哪一步',
  steps: {
    draft: '拟定',
    opinions: '征求意见',
    voting: '表决',
    result: '公示结果',
    carrying_out: '落实',
    closed: '了结',
  } satisfies Record<StepKey, string>,
  states: {
    done: '已完成',
    now: '现在到这一步',
    ahead: '还没到',
    over: '有的事晚了',
    skipped: '这次没有这一步',
  } satisfies Record<StepState, string>,
  skipped: '这次没有',
  ahead: '还没到',
  between: (from: string, until: string) => spaced(`${from}到${until}`),
  progress: (done: number, total: number) => `${total} 项，办完 ${done} 项`,
  overdue: (count: number) => `${count} 项过了日子还没办完`,
  closing: '最后是这样了结的',
  inSpite: {
    rejected: '表决没有全部通过，居委会要办的理由',
    invalid: '表决不算数，居委会还要办的理由',
  } satisfies Record<Unpassed, string>,
} as const

export const declineWords = {
  off_topic: '和这件事不相干',
  personal_data: '写了别人的私事',
  insulting: '有骂人、攻击人的话',
  advertising: '是广告',
  unlawful: '法律不许公开',
} satisfies Record<DeclineRule, string>

export const opinionsCopy = {
  title: '大家的意见',
  counts: (shown: number, answered: number) =>
    shown === 0 ? '还没有公开的意见' : `${shown} 条公开，居委会答复了 ${answered} 条`,
  open: (moment: string, left: string) => `${moment} 截止，${left}`,
  over: (moment: string) => `${moment} 已截止，不再收新的意见`,
  empty: '还没有公开的意见。',
  write: '写下您的意见',
  hint: '怎么想就怎么写，4 到 500 字',
  rules: (left: number) => `先由居委会看过，再公开，只显示您的姓。您还能写 ${left} 条。`,
  count: (used: number) => `${used} / 500 字`,
  send: '交给居委会',
  sendAnyway: '就这样交',
  whoSees: '公开时号码会遮住一部分，只有您自己看得到全的。',
  sent: '交给居委会了',
  offline: '没有连上网。写的都在这里，连上以后再点，只会交一条。',
  arrivedBefore: '这条刚才已经交了，没有重复。',
  tooShort: '至少写 4 个字。',
  tooLong: '最多 500 个字，请短一些。',
  full: '您写满 5 条了。收回一条，就能再写一条。',
  outsiderTitle: '这件事问的是住在这里的人',
  outsider: '您可以看大家的意见，不能写。',
  visitorTitle: '登录以后写意见',
  visitor: '住在这里的人都可以写。',
  signIn: '去登录',
  mine: '我写的',
  statuses: {
    waiting: '等居委会看',
    public: '公开了',
    declined: '没有公开',
    withdrawn: '您收回了',
  } satisfies Record<Opinion['status'], string>,
  author: (name: string, day: string) => `${name} · ${day}`,
  reply: '居委会答复',
  replied: (name: string, moment: string) => `${name}，${moment}`,
  corrected: (count: number) => `改过 ${count} 次，看看原来怎么说`,
  hideEarlier: '收起来',
  refused: (rule: string) => `没有公开：${rule}`,
  decided: (name: string, moment: string) => `${name}，${moment} 决定`,
  appealed: '您请上一级再看了，正在等。',
  appealUpheld: '再看过了，还是不公开。',
  appealWon: '再看过了，公开了。',
  withdraw: '收回这条',
  withdrawTitle: '收回这条意见吗？',
  withdrawText: '收回以后，大家就看不到它和居委会的答复了。',
  withdrawYes: '收回',
  withdrawn: '收回了',
  keep: '不收回',
  appeal: '请上一级再看看',
  appealTitle: '请上一级再看看',
  appealText: '由街道来看；没有街道的，由居委会另一个人来看。只有一次，定了就不再改。',
  appealLabel: '为什么该公开',
  appealHint: '写一两句就行',
  appealSend: '请上一级看',
  appealSent: '交给上一级了',
} as const

export const documentsCopy = {
  title: '材料',
  added: (day: string, pages: number) => `${day}放上来的，${pages} 页`,
  page: (title: string, number: number) => `${title}，第 ${number} 页`,
  withdrawn: (day: string, reason: string) => `${day}撤下了：${reason}`,
} as const

export const correctionsCopy = {
  title: '更正记录',
  when: (name: string, moment: string) => `${name}，${moment}`,
  show: '看看改了什么',
  hide: '收起来',
  titleBefore: '原来的标题',
  titleAfter: '改成',
  bodyBefore: '原来的内容',
  bodyAfter: '改成',
} as const

export const milestonesCopy = {
  title: '落实得怎么样',
  statuses: {
    running: '正在办',
    done: '办完了',
    dropped: '不办了',
  } satisfies Record<Milestone['status'], string>,
  overdue: '过了日子',
  late: '晚过',
  due: (day: string) => `${day}前办完`,
  overdueSince: (day: string, days: number) => spaced(`应在${day}办完，晚了 ${days} 天`),
  ended: (day: string, what: string) => `${day}${what}`,
  endedBy: (name: string) => `${name}写的`,
  noPhotos: '没有照片',
  firstDue: (day: string) => spaced(`原来定的是${day}`),
  postponed: (from: string, to: string) => spaced(`从${from}改到${to}`),
  postponedLate: '改的时候已经过了日子',
  reason: (reason: string, name: string, day: string) => `${reason}（${name}，${day}）`,
} as const
