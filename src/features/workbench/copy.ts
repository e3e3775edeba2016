export const workbenchCopy = {
  title: '工作台',
  dueToday: (name: string, count: number) => `${name}，今天 ${count} 件`,
  dueTodayAtLeast: (name: string, count: number) => `${name}，今天 ${count} 件以上`,
  nothingDue: (name: string) => `${name}，今天没有到期的`,
  tabs: { open: '按到期先后', closed: '办完的' },
  bar: { workbench: '工作台', home: '首页', mine: '我的' },
  deniedTitle: '这一页您看不了',
  deniedText: '工作台给网格员用。您要是网格员，请找居委会登记。',
  toHome: '回首页',
  visitorTitle: '请先登录',
  visitorText: '登录以后看您要办的事。',
  signIn: '去登录',
} as const
