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
  missingPage: {
    unreachable: {
      title: '这一页没有打开',
      text: '多半是网络断了。连上以后会自己打开，也可以再试一次。',
    },
    unknown: { title: '没有这一页', text: '链接可能旧了，或者少了几个字。' },
    retry: '再试一次',
    goHome: '回首页',
  },
} as const
