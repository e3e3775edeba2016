import type { Notice, NoticeSummary } from '../../src/features/notice/domain/notice'

/** A water cut in one grid of an invented community, not yet read. */
export function buildNoticeSummary(over: Partial<NoticeSummary> = {}): NoticeSummary {
  return {
    id: '430503001001-4',
    communityCode: '430503001001',
    areaCode: '430503001001003',
    areaName: '第三网格',
    communityName: '示范社区',
    category: 'public_service',
    title: '周三停水 6 小时',
    status: 'current',
    asksAcknowledgement: false,
    authorName: '郑演',
    publishedAt: '2026-11-22T01:00:00.000Z',
    expiresAt: '2026-11-25T07:00:00.000Z',
    review: null,
    archive: null,
    withdrawnAt: null,
    buildings: [],
    audience: null,
    isPinned: false,
    correctedAt: null,
    isRead: false,
    isAcknowledged: false,
    isChangedSinceRead: false,
    reach: null,
    ...over,
  }
}

export function buildNotice(over: Partial<Notice> = {}): Notice {
  return {
    ...buildNoticeSummary(),
    body: '自来水公司要换水管。周三上午 9 点停水。\n请您前一晚接好水！',
    attachments: [],
    withdrawnReason: null,
    version: 0,
    abilities: {
      read: true,
      withdraw: false,
      correct: false,
      pin: false,
      confirm: false,
      deliver: false,
    },
    ...over,
  }
}
