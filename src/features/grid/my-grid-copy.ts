import { spaced } from '../../lib/shanghai-time'

export const myGridCopy = {
  title: '我的网格',
  standIn: 'B 岗网格员，替请假的 A 岗',
  choose: '选网格',
  other: '换一个网格',
  noneTitle: '先选一个网格',
  noneText: '选好以后，就知道有事问谁，这里办得怎么样。',
  overdue: (day: string, communityName: string) =>
    spaced(`这些已过核对日期（${day}），正在请${communityName}居委会核对。`),
  askVisit: '请网格员来一趟',
  askVisitText: '腿脚不便、不会用手机，都可以约上门',
  record: '公开记录',
  open: (count: number) => `正在办 ${count} 件大家看得到的事`,
  nothingOpen: '现在没有正在办的事',
  answered: (moment: string) => `上次答复：${moment}`,
  notAnswered: '还没有答复过',
  handled: '办得怎么样',
  nothingHandled: '现在还没有数。有人报了诉求，这里就会有。',
  more: '看全部',
  consultations: '正在议的事',
  noConsultations: '现在没有正在议的事。',
  notices: '最近的通知',
  noNotices: '现在没有通知。',
} as const
