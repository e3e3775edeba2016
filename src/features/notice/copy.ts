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
  wholeCommunity: (communityName: string) => `全社区 · ${communityName}`,
  status: { expired: '已到期', withdrawn: '已撤回' },
} as const
