import { spaced } from '../../lib/shanghai-time'
import type { NoticeGroup } from './domain/notice'

export const reachCopy = {
  title: '多少户知道了',
  total: (households: number) => `一共发给 ${households} 户`,
  online: (count: number) => `手机上看过 ${count} 户`,
  told: { phone: '打电话', door: '上门', paper: '送纸条' },
  toldCount: (word: string, count: number) => `${word}告诉 ${count} 户`,
  unreached: (count: number) => `还有 ${count} 户没告诉到`,
  all: '每一户都知道了',
  noHouseholds: '这里还没有登记住户，没有人收到。',
  until: (moment: string) => `${moment} 前告诉到`,
  line: (online: number, told: number, unreached: number) =>
    `线上 ${online} · 上门、电话、纸条 ${told} · 没到 ${unreached}`,
} as const

export const detailCopy = {
  issuedBy: (communityName: string, authorName: string) => `${communityName}居委会 ${authorName}`,
  issuedAt: (when: string) => `${when}发`,
  goesOutAt: (when: string) => `${when} 发出`,
  holdsUntil: (when: string) => `${when} 后作废`,
  heldUntil: (when: string) => `${when} 已作废`,
  corrected: (when: string) => `${when}更正过`,
  seeVersions: '看原来怎么写的',
  version: (when: string) => `${when}以前是这样写的`,
  withheld: '这一版因含个人信息不再显示。',
  askedAgain: '改动大，请大家重新看一遍。',
  onlyFor: (whom: string) => `只发给${whom}`,
  groups: { owners: '业主', elders: '有七十岁以上老人的人家' } satisfies Record<
    NoticeGroup,
    string
  >,
  know: '我知道了',
  signInToKnow: '登录以后点“我知道了”',
  others: '看别的通知',
  withdrawn: (when: string | undefined) =>
    when === undefined
      ? '这条通知已经撤回，不再作数。'
      : spaced(`这条通知已在${when}撤回，不再作数。`),
  because: (reason: string) => `原因：${reason}`,
  expired: '这条通知已经到期，下面的话不再作数。',
  notReviewed: (when: string) =>
    spaced(`到了核对日期没有人核对，这条通知${when}起收起来了，下面的话不再作数。`),
  reviewBy: (when: string) => `${when} 前核对`,
  overdue: (day: string, communityName: string) =>
    spaced(`这条已过核对日期（${day}），正在请${communityName}居委会核对。`),
  gone: '这条通知已经撤回',
  goneText: '居委会收回了它，里面的话不再作数。',
  goneBecause: (reason: string) => `这条通知撤回了：${reason}`,
} as const
