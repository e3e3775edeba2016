import type { CategorySetting, LimitUnit, Receiver } from './domain/category-setting'
import type { SettingFault } from './domain/setting-draft'

const within = (amount: number, unit: LimitUnit) =>
  `${amount} ${{ hours: '小时', days: '天', work_days: '个工作日' }[unit]}内`

export const receiverNames: Readonly<Record<Receiver, string>> = {
  grid: '网格员',
  committee: '居委会',
  subdistrict: '街道',
  'department:urban_management': '城管',
  'department:housing': '住建',
  'department:public_security': '公安',
  'department:civil_affairs': '民政',
  'department:market_regulation': '市场监管',
  'department:water': '供水',
  'department:power': '供电',
  'department:gas': '燃气',
  'department:health': '卫健',
  'department:emergency_management': '应急',
  'department:transport': '交通',
  'department:environment': '生态环境',
}

type Limits = Pick<CategorySetting, 'respondLimitHours' | 'resolveLimit'>

export const settingsCopy = {
  title: '类别和时限',
  sub: (county: string) => `${county}，改了以后新报的算`,
  county: '哪个区县',
  limits: ({ respondLimitHours, resolveLimit }: Limits) =>
    `${within(respondLimitHours, 'hours')}答复，${within(resolveLimit.amount, resolveLimit.unit)}解决`,
  goesTo: (receiver: Receiver) => `先交给${receiverNames[receiver]}`,
  emergency: '紧急',
  private: '不公开',
  notOffered: '没有开放',
  changed: '改过',
  empty: '还没有类别',
  emptyText: '服务重新启动以后会有。',
  noCounty: '没有找到区县',
  noCountyText: '行政区划里没有您管的区县，请找管理员看看。',
  byDefault: (limits: string, goesTo: string) => `默认：${limits}，${goesTo}。`,
  respond: '几小时内答复',
  resolve: '多久解决',
  defaultNumber: (amount: number) => `默认 ${amount}`,
  unit: '按什么算',
  units: { hours: '小时', days: '天', work_days: '工作日' } satisfies Record<LimitUnit, string>,
  receiver: '先交给谁',
  near: '身边的人',
  departments: '职能部门',
  isEmergency: '紧急情况',
  isEmergencySub: '报的人会先看到 110、119、120',
  isPrivate: '不公开',
  isPrivateSub: '只给办事的人看',
  isOffered: '居民可以选这一类',
  isOfferedSub: '关上以后不能再报，报过的照样办',
  fixed: '紧急情况一直开放，公开不公开也不能改，好让 110、119、120 总在最前面。',
  save: '保存',
  saving: '正在保存…',
  reset: '改回默认',
  saved: '改好了',
  wasReset: '改回默认了',
  faults: {
    not_a_number: '请填 1 以上的整数。',
    shorter_than_respond: '解决的时间不能比答复还短。',
  } satisfies Record<SettingFault, string>,
} as const
