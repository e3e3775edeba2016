import type { SettingsFault, SettingsField } from './domain/settings-draft'
import type { AnswerKind } from './domain/topic'

export const consoleTopicsCopy = {
  title: '议题',
  sub: '到期早的在前',
  waiting: '等居委会答复',
  collecting: '正在征集支持',
  adopted: '采纳了，还没开始议',
  columns: {
    what: '议题',
    when: '期限',
    since: '什么时候',
    support: '支持的户数',
    step: '到哪一步',
  },
  empty: '没有等答复的议题',
  emptyText: '支持的户数够了，议题会出现在这里，按到期的先后排。',
  nothingOpen: '现在没有人在征集支持。',
  nothingAdopted: '采纳的议题，都开始议了。',
  drafted: '有草稿',
  notDrafted: '还没有拟',
  detailTitle: '议题',
  readOnly: '由居委会答复，这里只能看。',
  answer: '答复这个议题',
  draft: '照这个议题拟一次表决',
  openDraft: '打开它的草稿',
} as const

export const answerCopy = {
  title: '怎么答复',
  kind: '您的决定',
  kinds: {
    adopted: '采纳',
    answered: '答复',
    declined: '不采纳',
  } satisfies Record<AnswerKind, string>,
  kindSubs: {
    adopted: '接着到“议事和表决”里请大家议',
    answered: '能办的直接办，不用再开会',
    declined: '写明为什么',
  } satisfies Record<AnswerKind, string>,
  tooEarly: (needed: number) => `够 ${needed} 户支持以后，才能选“不采纳”。`,
  text: '写给大家的话',
  reason: '为什么不采纳',
  textHint: '打算怎么办、什么时候办、找谁',
  count: (used: number, max: number) => `${used} / ${max} 字`,
  next: '看一遍再答复',
  kindFault: '请选一种。',
  textTooShort: '请写清楚，至少 5 个字。',
  textTooLong: '最多 500 字，请短一些。',
  confirmTitle: '这样答复吗？',
  final: '答复以后不能改，大家都看得到。',
  send: (kind: string) => `就这样${kind}`,
  sending: '正在发…',
  back: '再改改',
  done: '答复了',
} as const

export const topicSettingsCopy = {
  group: '议题',
  title: '议题的门槛和期限',
  summary: (percent: number, minimum: number, collectDays: number, workDays: number) =>
    `百分之 ${percent} 的户支持，至少 ${minimum} 户；征集 ${collectDays} 天；${workDays} 个工作日内答复`,
  note: '改了以后新提的议题算，已经提的不变。地方小的，最多要全部住户支持。',
  fields: {
    supportPercent: '要百分之几的户支持',
    supportMinimum: '至少多少户',
    collectDays: '征集多少天',
    answerWorkDays: '几个工作日内答复',
  } satisfies Record<SettingsField, string>,
  range: (min: number, max: number) => `${min} 到 ${max}`,
  faults: {
    not_a_number: '请填整数。',
    out_of_range: '这个数不在范围里。',
  } satisfies Record<SettingsFault, string>,
  save: '保存',
  saving: '正在保存…',
  saved: '改好了',
} as const
