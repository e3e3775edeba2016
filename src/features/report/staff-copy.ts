import { spaced } from '../../lib/shanghai-time'
import type { HandlingAct } from './domain/handling-acts'
import type { InboxTab } from './domain/inbox-tabs'
import type { Report } from './domain/report'
import type { ReviewChoice, ReviewFault } from './domain/review-day'
import type { WorkFilter } from './domain/work-filter'

interface ActWords {
  readonly title: string
  /** The rule it follows. */
  readonly rule: string
  /** Of the words to write. */
  readonly label: string
  readonly hint: string
  readonly send: string
  /** Standard answers, put in by one tap. */
  readonly answers: readonly string[]
}

/** Without words of one's own: what the button says. */
const plain = { label: '', hint: '', answers: [] } as const

export const actCopy = {
  acts: {
    resume: { title: '接着办', rule: '时间接着走，停掉的天数会补上', send: '接着办', ...plain },
    resolve: {
      title: '办好了',
      rule: '写一句怎么办的，照片可不传。居民说好才算好',
      label: '怎么办的？',
      hint: '比如：换了两个灯头，晚上试过都亮',
      send: '办好了，请居民确认',
      answers: ['已修好，试过能用。', '已清理干净。', '已上门办好。', '已和双方谈好。'],
    },
    progress: {
      title: '去看过，写进展',
      rule: '居民会看到，时限照样走',
      label: '办到哪一步了？',
      hint: '比如：灯头烧了，明早来换',
      send: '写上去',
      answers: ['去看过，已约人来修。', '已联系物业。', '配件已订，到货就装。', '明天上门。'],
    },
    hand_off: {
      title: '转给别的单位',
      rule: '对方接单前，还由您负责',
      label: '为什么转？',
      hint: '比如：要用高空车，网格里修不了',
      send: '转出去',
      answers: ['网格里修不了。', '归贵单位管。', '要专业的人来看。', '要执法的人来处理。'],
    },
    recall: {
      title: '收回来自己办',
      rule: '对方还没接。收回以后接着由您办',
      send: '收回来',
      ...plain,
    },
    return: {
      title: '退回，写明原因',
      rule: '要写原因和建议谁来办。退两次，由街道兜底',
      label: '为什么退？',
      hint: '比如：这盏灯归小区物业管',
      send: '退回去',
      answers: ['不在我单位职责内。', '地点不在管辖范围。', '情况没写清楚，请补充。'],
    },
    supervise: {
      title: '督办',
      rule: '写进办理经过，负责的单位和居民都看得到',
      label: '要求怎么办？',
      hint: '比如：楼里有坐轮椅的老人，请今天给答复',
      send: '发督办',
      answers: ['请今天给居民答复。', '请三天内办好。', '请说明为什么超时。'],
    },
    reassign: {
      title: '改派给别的单位',
      rule: '对方接单前，还由现在的单位负责',
      label: '为什么改派？',
      hint: '比如：这段路归城管，不归社区',
      send: '改派',
      answers: ['由职能部门办更合适。', '现在的单位办不了。', '归属已查明。'],
    },
    suspend: {
      title: '暂缓，写明原因',
      rule: '时间先停，到约定那天接着走，最长 180 天',
      label: '为什么暂缓？',
      hint: '比如：专家下周才能来看，已拉警戒线',
      send: '先停表',
      answers: ['等配件到货。', '等专家来看。', '等天气好了再施工。', '居民约了改日上门。'],
    },
    extend: {
      title: '延长时间',
      rule: '只能在到期以前，一件最多两次',
      label: '为什么要延长？',
      hint: '比如：灯头要从厂里调，后天到',
      send: '延长时间',
      answers: ['等配件到货。', '要几家一起商量。', '施工还没做完。'],
    },
    reject: {
      title: '不归这里管',
      rule: '写明原因，告诉居民去哪里办。居民可以不同意',
      label: '为什么不归这里管？',
      hint: '比如：这段路归高速公路管理处',
      send: '告诉居民',
      answers: ['不在本地管辖范围。', '属于双方合同，请走法律途径。'],
    },
    reopen: {
      title: '重新办',
      rule: '结了案的再打开，办理时限重新算',
      label: '为什么重新办？',
      hint: '比如：回访时居民说又漏了',
      send: '重新办',
      answers: ['回访没有解决。', '同样的问题又出现了。'],
    },
    note: {
      title: '记一笔',
      rule: '只有办事的人看得到，时限不变',
      label: '记什么？',
      hint: '比如：住户上夜班，下午四点后才有人',
      send: '记下',
      answers: ['上门没人，改日再去。', '已电话联系居民。'],
    },
  } satisfies Record<HandlingAct, ActWords>,
  residentSees: '居民会看到',
  staffSees: '居民看不到',
  answers: '常用答复',
  lastUsed: (text: string) => `上次写的：${text}`,
  unit: '转给谁',
  proposedUnit: '建议谁来办',
  groups: {
    proposed: '退回时建议的',
    sender: '转来的单位',
    likely: '常办这类事的',
    around: '居委会和街道',
    department: '职能部门',
    grid: '别的网格',
  },
  handled: (unit: string, category: string, similar: number, handled: number) =>
    `近一年本社区 ${similar} 件${category}的事，${handled} 件是${unit}办的`,
  receiversLoading: '正在找能接的单位…',
  review: '到哪天接着办',
  reviewChoices: {
    three_days: '三天后',
    week: '一周后',
    two_weeks: '两周后',
    month: '一个月后',
  } satisfies Record<ReviewChoice, string>,
  choice: (word: string, day: string) => `${word}（${day}）`,
  reviewInput: '接着办的那天',
  reviewPlaceholder: '2026-12-01',
  reviewTold: (day: string) => `${day} 9:00 起，时间接着走。`,
  reviewHint: '这天早上 9 点，时间接着走。',
  extension: '延长多久',
  extensionHours: (hours: number) => (hours < 24 ? `${hours} 小时` : `${hours / 24} 天`),
  extensionLatest: '最多',
  extensionTold: (until: string) => spaced(`延到${until}，会告诉居民。`),
  faults: {
    note: '请写一句，至少 2 个字。',
    referTo: '请写明居民该去哪里办。',
    unit: '请选一个单位。',
    until: '请选延长多久。',
    day: {
      required: '请选到哪天接着办。',
      not_a_day: '没有这一天。请这样写：2026-12-01。',
      too_soon: '这一天已经过了，请往后选。',
      too_far: '最长 180 天，请选近一些。',
    } satisfies Record<ReviewFault, string>,
  },
  other: '别的办法',
  returnShort: '退回',
  reassignShort: '改派',
} as const

export const stageCopy = {
  emergency: '紧急',
  forYou: '等您接',
  waitsForOther: '等对方接',
} as const

export const taskCopy = {
  pausedUntil: (day: string) => spaced(`停表到${day}`),
  handedBy: (unit: string) => `已转${unit}，接之前还归您`,
  handed: (unit: string, name: string) => `已转${unit}，接之前还归${name}`,
  supervised: '督办',
  escalated: {
    grid: '已报网格',
    committee: '已报居委会',
    subdistrict: '已报街道',
    department: '已报部门',
    supervisor: '已报指挥中心',
  } satisfies Record<NonNullable<Report['escalatedTo']>, string>,
  returned: (count: number) => `退回过 ${count} 次`,
  reminded: (count: number) => `居民催过 ${count} 次`,
  channels: {
    mini_program: undefined,
    web: undefined,
    phone: '电话登记',
    visit: '上门登记',
    paper: '纸面登记',
    patrol: '巡查发现',
    open311: '外部转来',
  } satisfies Record<NonNullable<Report['channel']>, string | undefined>,
} as const

export const workListCopy = {
  choose: '看哪些',
  filters: {
    all: '全部',
    waiting: '要接的',
    arriving: '转来的',
    leaving: '转出等接的',
    urgent: '快到期或超时',
  } satisfies Record<WorkFilter, string>,
  counted: (word: string, count: number) => `${word} ${count}`,
  empty: {
    all: '现在没有要办的',
    waiting: '没有要接的',
    arriving: '没有转来的',
    leaving: '转出去的都有人接了',
    urgent: '没有快到期的，也没有超时的',
  } satisfies Record<WorkFilter, string>,
  emptyText: '有了会按到期先后排在这里。',
  several: '一次接几件',
  choosing: '点一下要接的，再按下面的“接单”。',
  chooseAll: '全选',
  stop: '不选了',
  acceptSeveral: (count: number) => (count === 0 ? '接单' : `接单（${count} 件）`),
  accepted: (count: number) => `接了 ${count} 件。`,
  refused: (title: string, sentence: string) => `“${title}”没接成：${sentence}`,
} as const

export const deskCopy = {
  title: '收件',
  supervisionTitle: '督办',
  supervisionSub: '超时报上来的和正在督办的，按到期先后排',
  order: '按到期先后排',
  newest: '新报的在前',
  tabs: {
    todo: '要我办',
    overdue: '已超时',
    arriving: '转来等接',
    leaving: '转出没人接',
    supervision: '督办',
    all: '全部',
  } satisfies Record<InboxTab, string>,
  empty: {
    todo: '现在没有要您单位办的',
    overdue: '没有超时的',
    arriving: '没有转来等接的',
    leaving: '转出去的都有人接了',
    supervision: '没有超时上报的，也没有督办的',
    all: '还没有人报过问题',
  } satisfies Record<InboxTab, string>,
  emptyText: '有了会按到期先后排在这里。',
  seeAll: '看全部',
  search: '找诉求',
  searchHint: '找标题、楼栋、编号',
  found: (text: string) => `找“${text}”：编号不限时间，字词找近 90 天的`,
  stopSearch: '不找了',
  call: (unit: string) => `打给${unit}`,
  nothingFound: '没有找到',
  nothingFoundText: '换个词，或者直接输编号，比如 261125-57。',
} as const

export const revealCopy = {
  reporter: '报的人',
  open: (name: string) => `看${name}的电话`,
  openSub: '要写为什么看，报的人会知道',
  title: (name: string) => `看${name}的电话`,
  why: '为什么要看？',
  whyMissing: '请选一个原因，或者写一句。',
  reasons: { visit: '上门前约时间', place: '问清楚在哪里', progress: '告诉办到哪一步' },
  otherReason: '别的原因',
  otherHint: '写给报的人看，比如：问问哪天在家',
  look: '看电话',
  willBeSeen: (name: string) => `${name}会看到您的名字、时间和原因。`,
  call: '打电话',
  seen: (name: string) => `已经记下，${name}看得到这一次。`,
} as const

export const mergeCopy = {
  entry: '和另一件是同一件事',
  entrySub: '并过去一起办，报的人照样看得到进展',
  title: '和哪一件是同一件事？',
  text: '并过去以后，这件不再单独办。那一件办好了，报这件的人自己说好没好。',
  which: '并到哪一件？',
  looking: '正在找差不多的…',
  none: '附近没有差不多的，可以按编号找。',
  byNumber: '按编号找',
  numberHint: '261125-57',
  seek: '找',
  why: '为什么这么定？',
  whyHint: '报的人会看到，比如：说的是同一盏灯',
  send: '并过去一起办',
  part: '拆开，单独办',
  partTitle: '要拆开单独办吗？',
  partText: '拆开以后，这件重新计时，单独办。',
  partHint: '报的人会看到，比如：说的是另一盏灯',
  noteMissing: '请写一句，报的人会看到。',
  intoMissing: '请选一件。',
  numberMissing: '请写编号，比如 261125-57。',
} as const

export const handlingCopy = {
  accept: '接单',
  accepting: '正在接单…',
  what: '这件怎么办？',
  referTo: '去哪里办？',
  referToHint: '单位、电话或地址',
  without: (count: number, send: string) => `不带没传上去的 ${count} 张照片，${send}`,
} as const

export const workCopy = {
  emptyClosed: '还没有办完的',
  emptyClosedText: '办完的诉求会留在这里。',
  submittedOn: (date: string) => `${date}报的`,
  refresh: '看看有没有新的',
} as const

export const inboxCopy = {
  columns: { due: '到期', what: '事情', who: '现在谁负责', stage: '到哪一步' },
} as const
