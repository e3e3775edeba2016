import type { WorkKind } from './domain/committee-work'
import type { ConsoleKind } from './domain/sections'

export const consoleCopy = {
  mark: '邻',
  name: '邻格 管理台',
  menu: { open: '菜单', fold: '收起菜单' },
  items: {
    inbox: '收件',
    supervision: '督办',
    notices: '通知',
    topics: '议题',
    consultations: '议事和表决',
    opinions: '意见',
    milestones: '落实',
    freshness: '过期核对',
    grids: '网格',
    people: '人员',
    roster: '住户名册',
    categories: '类别和时限',
    statistics: '统计',
    offices: '机构人员',
    record: '操作记录',
    sends: '微信消息',
    forms: '表格',
  },
  posts: {
    grid: '网格员',
    committee: '居委会',
    subdistrict: '街道',
    department: '职能部门',
    supervisor: '指挥中心',
    operator: '运维',
    auditor: '第三方评估',
  } satisfies Record<ConsoleKind, string>,
  demo: (post: string) => `${post} · 演示`,
  leave: '回首页',
  deniedTitle: '这一页您看不了',
  deniedText: '这一页不归您的岗位用。要是弄错了，请找上级登记。',
  toHome: '回首页',
  visitorTitle: '请先登录',
  visitorText: '登录以后才能打开管理台。',
  signIn: '去登录',
} as const

/** What waits for the committee in one consultation. */
export const workCopy = {
  title: '等您办的',
  lines: {
    objections: (count: number) => `${count} 条异议等答复`,
    corrections: (count: number) => `${count} 条名册更正等您核对`,
    delegations: (count: number) => `${count} 份委托等核对`,
    slips: (count: number) => `${count} 张纸质选票等您核对`,
    milestones: (count: number) => `${count} 件要办的事过了日子`,
  } satisfies Record<WorkKind, (count: number) => string>,
} as const
