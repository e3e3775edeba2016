import type { AskFault } from './domain/ask-draft'
import type { KnownField } from './domain/form'
import type { AnswerFault } from './domain/read-answers'

export const knownWords: Readonly<Record<KnownField, string>> = {
  households: '户数',
  buildings: '楼栋数',
  reports_received: '收到诉求',
  reports_answered: '答复诉求',
  reports_overdue: '超时诉求',
  reports_filed: '替人报的诉求',
  homes_told: '告诉到户',
  visits: '走访次数',
  decisions: '核对住户',
}

/** What nobody has to write, said wherever a table is shown. */
export const burdenText = (asked: number, filled: number) =>
  asked === 0
    ? `${filled} 格都由系统填好，网格员不用写`
    : `${filled} 格由系统填好，网格员要写 ${asked} 格`

export const formsCopy = {
  title: '表格',
  sub: '要各网格填的表。系统知道的不再问，问过的下次自动带出来',
  ask: '要一张表',
  columns: { name: '表', due: '截止', sent: '交了', burden: '要写多少' },
  month: (month: string) => `${month} 的数`,
  due: (day: string) => `${day} 前交`,
  sent: (count: number, grids: number) => `${count} / ${grids} 个网格`,
  filled: '不用交，都齐了',
  ended: '不收了',
  empty: '还没有要过表',
  emptyText: '要一张表，各网格的网格员会在工作台看到。',
} as const

export const formCopy = {
  back: '表格',
  grid: '网格',
  nothing: '还没交',
  none: '—',
  noWorker: '现在没有网格员',
  answer: '居委会来填',
  download: '导出表格',
  downloaded: '已下载',
  end: '不收了',
  endTitle: '这张表不收了吗？',
  endText: '没交的网格员不会再看到它。已经交的还在，还能导出。',
  endYes: '不收了',
  ended: '不收了',
  running: '本月还没完，数字还会变。',
  isEnded: '这张表已经不收了。',
  label: (name: string) => `${name}，各网格一行`,
} as const

export const askCopy = {
  title: '要一张表',
  sub: '先选系统知道的，实在不知道的再问',
  name: '表的名字',
  namePlaceholder: '例如：电梯情况表',
  month: '哪个月的数',
  monthPlaceholder: '例如 2026-11',
  dueOn: '哪天前交',
  dueOnPlaceholder: '例如 2026-12-05',
  known: '系统填好的',
  knownHint: '每个网格当月的数，网格员不用写。',
  asked: '要网格员写的',
  askedHint: '最多十个。别问个人的姓名、电话、证件。',
  question: (number: number) => `第 ${number} 个问题`,
  questionPlaceholder: '例如：有几部电梯',
  answer: '填什么',
  answers: { number: '数', text: '字' },
  add: '再加一个问题',
  remove: '去掉',
  burden: (grids: number, asked: number) =>
    asked === 0
      ? '网格员一格也不用写，马上就能看到。'
      : `${grids} 个网格，一共要写 ${grids * asked} 格。能少问就少问。`,
  send: '发给各网格',
  sent: '发给各网格了',
  faults: {
    required: '这里不能空着。',
    too_short: '至少写两个字。',
    not_a_month: '月份写成 2026-11 这样。',
    not_a_day: '日期写成 2026-12-05 这样。',
    twice: '同一个问题写了两遍。',
  } satisfies Record<AskFault, string>,
} as const

export const workerFormsCopy = {
  title: '要填的表',
  open: '要填的表',
  count: (count: number) => `${count} 张没交`,
  intro: '系统知道的已经填好，以前写过的也带出来了，看一眼、补几格就能交。',
  due: (day: string) => `${day} 前交`,
  sent: '交过了，还能改',
  waits: '写好了，连上网自己交',
  refused: (sentence: string) => `没交成：${sentence}`,
  look: '打开看看',
  waiting: {
    title: '还没交上去的',
    text: '没交成的可以打开看看，也可以不要了。别的连上网自己交。',
    sendNow: '现在交',
    throwAway: '不要这张了',
    throwAwayTitle: (title: string) => `不要“${title}”这张了吗？`,
    throwAwayText: '只有这部手机里有，不要就没有了。',
  },
  none: '没有要填的表',
  noneText: '居委会要表的时候，会列在这里。',
} as const

export const sheetCopy = {
  known: '系统填好的',
  knownHint: '是您网格的数，总是最新的。',
  asked: '要您写的',
  remembered: '上次写的，不对就改。',
  numberPlaceholder: '写数字',
  textPlaceholder: '写几个字',
  textHint: '别写个人的姓名、电话。',
  send: '交给居委会',
  sendAgain: '改好了，再交一次',
  sent: '交了',
  kept: '先存在手机里，连上网自己交',
  sentAt: (when: string) => `${when}交过，还能改。`,
  ended: '这张表不收了。',
  faults: {
    required: '这里要写。',
    not_a_number: '写数字，最多两位小数。',
  } satisfies Record<AnswerFault, string>,
} as const
