export const appCopy = {
  tabs: {
    home: '首页',
    reports: '诉求',
    consultations: '议事',
    notices: '通知',
    mine: '我的',
  },
  update: '有新版本，点这里更新',
  sharedReport: (category: string, grid: string) => `${grid}有人报了：${category}`,
  signIn: '去登录',
  toHome: '回首页',
} as const
