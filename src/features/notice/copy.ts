import type { NoticeCategory } from './domain/notice'

export const noticeCopy = {
  title: '通知',
  categories: {
    party: '党建',
    safety: '平安',
    public_service: '公共服务',
    property: '物业',
    activity: '活动',
    emergency: '应急',
  } satisfies Record<NoticeCategory, string>,
  thisGrid: '本网格',
  wholeCommunity: '全社区',
  wholeCommunityOf: (communityName: string) => `${communityName}全社区`,
  status: { scheduled: '等着发', expired: '已到期', withdrawn: '已撤回' },
  acknowledged: '您已确认知道',
} as const

export const listCopy = {
  unread: '未读',
  changed: '看过后改了',
  pinned: '置顶',
  asks: '看完请点“我知道了”',
  overdue: '过了核对日期',
  empty: '现在没有通知',
  emptyText: '居委会发了通知，会出现在这里。',
  noGridTitle: '先选一个网格',
  noGridText: '选好以后，就能看到那里的通知。',
  chooseGrid: '选网格',
} as const
