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
  signInTitle: '登录',
  pickTitle: '您想以谁的身份看看？',
  pickText: '下面都是演示人物，姓名和住处是编的。点一下就进去。',
  demoTag: '演示人物',
  resident: '居民',
  visitor: '先不登录，随便看看',
  lookUp: '不登录，凭查询码查进度',
  byWechat: '微信登录',
  byWechatText: '点一下就登录，不用填什么。我们只认得是您这个微信，不要您的头像和昵称。',
  notOfferedTitle: '这里还不能登录',
  notOfferedText:
    '登录要在安装时开通，在微信里打开小程序再看看。您现在可以不登录，先看公开的内容。',
  nobodyTitle: '还没有演示人物',
  nobodyText: '演示数据还没有装好，请过一会儿再来。',
  signingIn: '正在登录…',
  loading: '正在打开名单…',
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
  revealsLast: (name: string, day: string) => spaced(`${name}${day}看过您的电话`),
  about: '关于邻格，投诉',
  homes: '我的家',
  workbench: '网格员工作台',
  console: '管理台',
  signOut: '退出登录',
  signOutAsk: '要退出登录吗？',
  signOutText: '这台手机上不再留有您的信息。没发出去的草稿也会清掉。',
  signOutYes: '退出',
  signOutNo: '不退出',
  retry: '再试一次',
} as const

export const revealsCopy = {
  title: '谁看过我的信息',
  rule: '办事的人要看您的电话，先要写为什么。看一次，这里记一次。',
  what: { phone: '电话' },
  looked: (name: string, what: string) => `${name}看了您的${what}`,
  asWhatAndWhen: (role: string, when: string) => `${role} · ${when}`,
  why: (reason: string) => `为什么看：${reason}`,
  report: (title: string) => `办这件事：${title}`,
  empty: '还没有人看过您的信息',
  emptyText: '办事的人要看您的电话，先要写为什么。看过以后，会记在这里。',
} as const
