export const consoleCopy = {
  mark: '邻',
  name: '邻格 管理台',
  items: { inbox: '收件', notices: '通知', consultations: '议事和表决', categories: '类别和时限' },
  roles: { community: '居委会', county: '指挥中心' },
  demo: (role: string) => `${role} · 演示`,
  leave: '回首页',
  deniedTitle: '这一页您看不了',
  deniedText: {
    community: '管理台给居委会用。您要是居委会的人，请找街道登记。',
    county: '类别和时限由区里的指挥中心定。您要是那里的人，请找管理员登记。',
  },
  toHome: '回首页',
  visitorTitle: '请先登录',
  visitorText: '登录以后才能打开管理台。',
  signIn: '去登录',
} as const
