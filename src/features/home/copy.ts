export const homeCopy = {
  elder: '长辈版大字',
  noGrid: '选一个网格',
  workerRole: '网格员',
  askTitle: '报问题',
  askSub: '打字、拍照都行',
  workbench: '网格员工作台',
  workbenchSub: (count: number, hasMore: boolean) => `${count}${hasMore ? '+' : ''} 件等您办`,
  /** Only this phone has them. */
  unsent: (count: number) => `${count}\u00a0件没发出去`,
  console: '管理台',
  /** What the console's entries say. */
  consoleSub: (of: { inbox: number; supervision: number; freshness: number; waiting: number }) => {
    if (of.waiting === of.inbox) return `收件 ${of.inbox} 件等您办`
    const counts = { 收件: of.inbox, 督办: of.supervision, 过期核对: of.freshness }
    const waiting = Object.entries(counts).filter(([, count]) => count > 0)
    return waiting.map(([word, count]) => `${word}\u00a0${count}\u00a0件`).join('，')
  },
  ask: '有事问谁',
  about: '关于邻格',
  aboutSub: '谁办的、打哪个电话',
  record: (open: string, answered: string | undefined) =>
    answered === undefined
      ? `本网格在办 ${open} 件`
      : `本网格在办 ${open} 件，上次答复 ${answered}`,
  waiting: '等您办',
  waitingCount: (count: string) => `${count} 件`,
  news: '新消息',
  newsCount: (count: string) => `${count} 条没看`,
  nothingNew: '没有新消息。有了会放在这里。',
  demo: '演示 · 人物均为虚构',
  more: '更多',
  visitorTitle: '先找到您的网格',
  visitorText: '选好网格，就知道有事可以问谁。',
  chooseGrid: '选网格',
  signIn: '登录',
  signInSub: '登录以后，可以上报、投票、看自己的记录',
  retry: '再试一次',
  mine: '我报的',
  // In large type the line breaks at the comma, not inside a count.
  mineWaiting: (count: string) => `${count}\u00a0件等您答`,
  mineRunning: (count: string) => `${count}\u00a0件在办`,
  doors: {
    report: '报问题',
    reportSub: '灯坏了、水堵了，都可以说',
    notices: '看通知',
    unread: (count: string) => `${count} 条没看`,
    allRead: '都看过了',
    vote: '投票',
    voteBy: (until: string) => `${until}投`,
    nothingToVote: '现在没有要投的',
    call: (name: string) => `打给${name}`,
    committee: '居委会',
    visit: '请网格员来一趟',
    larger: '字再大些',
    ordinary: '普通版',
  },
} as const
