import { spaced } from '../../lib/shanghai-time'
import type { FreshKind } from './domain/stale-item'

export const freshnessCopy = {
  title: '过期核对',
  sub: '这些大家看得到，过了核对日期。先过期的在前。',
  subAbove: '过了核对日期一周还没有核对的，已经报到这里。',
  empty: '没有要核对的',
  emptyText: '通知、网格信息到了核对日期，会出现在这里。',
  kinds: { notice: '通知', grid_card: '网格信息', milestone: '要办的事' } satisfies Record<
    FreshKind,
    string
  >,
  dueOn: (day: string) => spaced(`${day}该核对`),
  promisedFor: (day: string) => spaced(`说好${day}办完`),
  escalated: '已报街道',
  archivesOn: (day: string) => spaced(`到${day}还没有核对，就自己收起来`),
  owner: (communityName: string) => `${communityName}居委会负责`,
  confirm: (day: string) => spaced(`内容没变，继续有效到${day}`),
  done: '核对好了',
  see: {
    notice: '要改或者撤回',
    grid_card: '要改',
    milestone: '去落实',
  } satisfies Record<FreshKind, string>,
} as const
