import type { InboxItem, InboxKind } from './domain/inbox'

export const committeeInboxCopy = {
  tab: '等您办的',
  order: '所有要居委会办的事，按到期先后排',
  kindsLabel: '只看一种',
  allKinds: '全部',
  kinds: {
    report: '诉求',
    topic: '议题等答复',
    opinion: '意见等您看',
    appeal: '申诉',
    check: '等您看能不能公开',
    check_appeal: '没公开，请再看',
    claim: '认领没人核对',
    dispute: '住户异议没人核对',
    visit: '上门没人答复',
    unreached: '通知还有人没看到',
    objection: '名册异议',
    correction: '名册更正等第二人',
    delegation: '委托等核对',
    slip: '纸质选票等第二人',
    form: '要收的表',
    milestone: '过了日子的承诺',
    notice: '通知等核对',
    grid_card: '网格卡过期',
  } satisfies Record<InboxKind, string>,
  counted: (kind: string, count: number) => `${kind} ${count}`,
  columns: { due: '什么时候到期', what: '什么事', since: '从哪天起' },
  /** How much waits there, where that says more than the title. */
  amount: ({ kind, count }: Pick<InboxItem, 'kind' | 'count'>): string => {
    if (kind === 'form') return count === 0 ? '都交了，可以收了' : `${count} 个网格没交`
    if (kind === 'slip') return `${count} 张`
    return count > 1 ? `${count} 条` : ''
  },
  noLimit: '没有期限',
  late: (left: string, deadline: string) => `${left}，本该${deadline}`,
  none: '没有等您办的',
  noneOfKind: '没有这一种',
  noneText: '有了会按到期先后排在这里。',
} as const
