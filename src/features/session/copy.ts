import { spaced } from '../../lib/shanghai-time'
import type { Role } from './domain/person'

export const roleNames: Readonly<Record<Role, string>> = {
  grid_worker: '网格员',
  committee_member: '居委会工作人员',
  subdistrict_officer: '街道工作人员',
  department_officer: '职能部门工作人员',
  supervisor: '指挥中心',
  auditor: '第三方评估',
  operator: '运维',
}

export const sessionCopy = {
  demoTag: '演示人物',
  mineTitle: '我的',
  visitorName: '您还没有登录',
  visitorText: '登录以后，可以上报、投票、看自己的记录。',
  signIn: '去登录',
  display: '字号和长辈版',
  grid: '我的网格',
  chooseGrid: '选一个网格',
  scoreboard: '本网格办得怎么样',
  reveals: '谁看过我的信息',
  revealsNone: '还没有人看过',
  revealsLast: (name: string, day: string) => spaced(`${name}${day}看过您的信息`),
  about: '关于邻格，投诉',
  account: '我的账号',
  leaving: (day: string) => spaced(`账号${day}会注销`),
  leavingSub: '不想注销，点这里收回',
  messages: '消息',
  unread: (count: string) => `${count} 条没看`,
  homes: '我的家',
  workbench: '网格员工作台',
  console: '管理台',
  signOut: '退出登录',
  signOutAsk: '要退出登录吗？',
  signOutText: '这台手机上不再留有您的信息。没发出去的草稿也会清掉。',
  unsent: (count: number) => `还有 ${count} 件没发出去，退出就没有了。先连上网，等它发完再退。`,
  signOutYes: '退出',
  signOutNo: '不退出',
  retry: '再试一次',
} as const
