import type { TodoItem } from './domain/todo'

export const workbenchCopy = {
  title: '工作台',
  dueToday: (name: string, count: number) => `${name}，今天 ${count} 件`,
  dueTodayAtLeast: (name: string, count: number) => `${name}，今天 ${count} 件以上`,
  nothingDue: (name: string) => `${name}，今天没有到期的`,
  tabs: { todo: '全部要办的', open: '诉求', closed: '办完的' },
  assist: '帮人代办',
  patrol: '随手记一件',
  leave: '我的请假',
  map: '看地图',
  bar: { workbench: '工作台', home: '首页', mine: '我的' },
  deniedTitle: '这一页您看不了',
  deniedText: '工作台给网格员用。您要是网格员，请找居委会登记。',
  toHome: '回首页',
  visitorTitle: '请先登录',
  visitorText: '登录以后看您要办的事。',
  signIn: '去登录',
} as const

export const todoCopy = {
  none: '没有等着办的',
  noneText: '诉求、住户核对、请您上门的、要告诉到户的通知、要填的表，都办完了。',
  kinds: {
    report: '诉求',
    claim: '认领核对',
    dispute: '住户异议',
    visit: '请您上门',
    notice: '告诉到户',
    form: '要填的表',
  } satisfies Record<TodoItem['kind'], string>,
  late: (left: string, deadline: string) => `${left}，本该${deadline}`,
} as const
