import { spaced } from '../../lib/shanghai-time'
import type { PeriodKey } from './domain/period'
import type { Rate } from './domain/scoreboard'

const percent = (hundredths: number) => `${Math.round(hundredths / 100)}%`

export const periodCopy = {
  choose: '看哪段时间',
  words: {
    this_month: '本月',
    last_month: '上月',
    this_quarter: '本季度',
    this_year: '今年',
    last_year: '去年',
  } satisfies Record<PeriodKey, string>,
  month: (year: number, month: number) => `${year} 年 ${month} 月`,
  quarter: (year: number, quarter: number) => `${year} 年第 ${quarter} 季度`,
  year: (year: number) => `${year} 年`,
  asOf: (day: string) => spaced(`数字到${day} 24 点`),
} as const

export const ratesCopy = {
  rates: {
    response: '响应率',
    resolution: '解决率',
    satisfaction: '满意率',
  } satisfies Record<Rate, string>,
  said: {
    response: (all: number, some: number) => `${all} 件里 ${some} 件按时答复`,
    resolution: (all: number, some: number) => `${all} 件里 ${some} 件居民说解决了`,
    satisfaction: (all: number, some: number) => `${all} 个评价里 ${some} 个满意或基本满意`,
  } satisfies Record<Rate, (all: number, some: number) => string>,
  none: {
    response: '还没有到时间要答复的',
    resolution: '还没有办完或到期的',
    satisfaction: '还没有人评价',
  } satisfies Record<Rate, string>,
  hidden: '件数太少，为保护个人不写出来',
  between: (low: number, high: number) => `大概在 ${percent(low)} 到 ${percent(high)} 之间`,
  byCode: (count: number) =>
    count === 0 ? '没有凭查询码确认的。' : `其中 ${count} 件是凭查询码确认的。`,
  byCodeHidden: '凭查询码确认的件数这里不显示，免得认出是谁家的事。',
  lapsed: (count: number) => `没人答复自动结案的 ${count} 件`,
  rejected: (count: number) => `不予受理的 ${count} 件`,
  notSolved: (what: readonly string[]) => `${what.join('、')}，不算解决。`,
  open: '还没办完',
  overdue: '其中超时',
  suspended: '其中暂缓',
  onlyPublic: '这三个数只数公开的诉求。',
} as const

export const tableCopy = {
  label: '各处的三个率',
  area: '地方',
  until: (name: string, day: string) => `${name}（${spaced(`到${day}为止`)}）`,
  open: '没办完',
  overdue: '超时',
  suspended: '暂缓',
  count: (count: number) => `${count} 件`,
  figure: (share: string, words: string) => `${share}，${words}`,
} as const

const sameBelow = '下面的表里有同样的数。'

export const chartCopy = {
  titles: {
    response: '响应率，颜色浅的是“大概在多少”',
    resolution: '解决率，颜色浅的是“大概在多少”',
    satisfaction: '满意率，颜色浅的是“大概在多少”',
    open: '还没办完的件数',
  },
  labels: {
    response: `各处响应率的图。${sameBelow}`,
    resolution: `各处解决率的图。${sameBelow}`,
    satisfaction: `各处满意率的图。${sameBelow}`,
    open: `各处还没办完的件数的图。${sameBelow}`,
  },
  unknown: { hidden: '（不显示）', none: '（还没有）' },
  parts: { inTime: '没超时', overdue: '超时', suspended: '暂缓' },
} as const

export const scoreboardCopy = {
  title: '办得怎么样',
  chooseArea: '看哪里',
  levels: { grid: '本网格', community: '本社区', subdistrict: '本街道' },
  of: (area: string, months: string) => `${area}，${months}报的`,
  table: '列成表',
  byCode: '按编号排，不分先后',
  how: '怎么算的',
  howText: [
    '响应率：该答复的里面，按时第一次答复的有多少。',
    '解决率：办完的和到期的里面，居民自己说解决了的有多少。',
    '凭查询码确认的也算解决，另外数出来，方便回访核对。',
    '满意率：居民确认解决时打的评价。',
    '没办完、超时、暂缓，只数公开的诉求。',
    '数字每天夜里 12 点算一次，当天的事第二天才算进来。',
    '件数越少越说不准，所以只说“大概”。',
    '少于 5 件的，和能推算出这种数的，都不显示，免得认出是谁家的事。',
    '只看地方，不看个人，不排名。',
  ],
  emptyTitle: '还没有可看的数',
  emptyText: (what: string) => `${what}诉求还没有。换一段时间看看。`,
  noGridTitle: '先选一个网格',
  noGridText: '选好以后，就能看到那里办得怎么样。',
  chooseGrid: '选网格',
} as const

export const statisticsCopy = {
  summary: '日报、月报',
  title: '统计',
  sub: (area: string, months: string) => `${area}，${months}报的`,
  chooseArea: '哪个地方',
  up: (name: string) => `回${name}`,
  chooseOrder: '怎么排',
  orders: { code: '按编号', name: '按名称' },
  download: '导出表格',
  empty: '这里没有统计',
  emptyText: '这一页按街道、社区、网格统计。',
  csv: {
    file: (area: string, from: string, to: string) => `${area} ${from} ${to}.csv`,
    hidden: '不显示',
    code: '编号',
    name: '名称',
    from: '起',
    to: '止',
    asOf: '算到',
    byCode: '凭查询码确认',
    numerator: (rate: string) => `${rate} 分子`,
    denominator: (rate: string) => `${rate} 分母`,
    low: (rate: string) => `${rate} 区间下限 %`,
    high: (rate: string) => `${rate} 区间上限 %`,
    lapsed: '自动结案',
    rejected: '不予受理',
    open: '公开没办完',
    overdue: '公开超时',
    suspended: '公开暂缓',
  },
} as const
