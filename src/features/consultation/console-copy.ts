import type { DraftFault, DraftText } from './domain/consultation-draft'
import type { ClosingChoice } from './domain/draft-closing'
import type { TrialFault } from './domain/draft-trial'

export const consoleListCopy = {
  title: '议事和表决',
  write: '拟一次表决',
  tabs: { draft: '草稿', open: '正在进行', closed: '已结束' },
  empty: { draft: '没有草稿', open: '现在没有正在进行的表决', closed: '还没有结束的表决' },
  emptyText: {
    draft: '拟好一次表决，先存在这里，等您点开始。',
    open: '开始以后的表决，会出现在这里。',
    closed: '截止以后，结果会留在这里。',
  },
  columns: { closes: '截止', what: '事情', step: '到哪一步', turnout: '多少参加了' },
  turnout: (turnout: number, asked: string) => `${turnout} / ${asked}参加`,
  noRoll: '名册还没定',
} as const

export const consoleDetailCopy = {
  title: '这次表决',
  about: '说的是什么事',
  created: (name: string, moment: string) => `${name}拟的，${moment} 存下`,
  opened: (moment: string) => `${moment} 开始`,
  sealed: '截止前，居委会也看不到大家选了什么，只看得到多少户参加了。',
  draft: '这是草稿，只有居委会看得到。开始表决以前可以改，也可以删。',
  open: '开始表决',
  cannotOpen: {
    too_soon: '离截止不到 1 小时，现在不能开始。请改一个截止时间。',
    too_far: '截止在 90 天以后，现在还不能开始。可以改一个截止时间。',
  },
  edit: '改一改',
  remove: '删掉',
} as const

export const consoleRemovalCopy = {
  title: '删掉这份草稿吗？',
  text: '删了就找不回来了。居民没看到过它。',
  yes: '删掉',
  no: '不删',
  done: '草稿删掉了',
} as const

export const consoleOpeningCopy = {
  title: '现在开始表决吗？',
  facts: (area: string, closes: string) => [
    `名册现在就定下来：${area}现在登记的每一户。以后搬来的，这次不能投。`,
    '每户一票，投出去不能改。',
    `${closes} 截止。`,
    '开始以后不能再改，也不能撤回：问题、规则、截止时间都定了。',
  ],
  factsTitle: '点了开始，就是这样：',
  yes: '定下名册，开始表决',
  no: '先不开始',
  retry: '再点一次，也只开始一次。',
  done: '表决开始了',
} as const

export const consultationFormCopy = {
  title: '拟一次表决',
  editTitle: '改草稿',
  opened: '这次表决已经开始，不能再改了。',
  saved: '写的都存着',
  notSaved: '没能存下来，别关这一页',
  restored: '上次写到一半，接着写就行。',
  startAgain: '清空，重新写',
  asStored: '还用存好的',
  texts: {
    title: { label: '叫什么事', hint: '比如：2 栋电梯换新' },
    question: { label: '问大家什么', hint: '比如：用维修资金换 2 栋电梯，同意吗？' },
    body: { label: '说清楚来龙去脉', hint: '为什么要办、怎么办、花多少钱、谁来办' },
  } satisfies Record<DraftText, { label: string; hint: string }>,
  count: (used: number, max: number) => `${used} / ${max} 字`,
  area: '谁来投',
  areaHint: '每户一票。名册在开始表决那一刻定下来。',
  areaMissing: '网格还没有取到，现在只能选全社区。',
  rule: '按哪条规则算',
  ruleSource: (law: string, article: string) => `《${law}》${article}`,
  closing: '什么时候截止',
  closingHint: '要在 1 小时以后、90 天以内。',
  closingRead: (moment: string) => `${moment} 截止`,
  choices: {
    three_days: '三天后 18:00',
    week: '一周后 18:00',
    two_weeks: '两周后 18:00',
  } satisfies Record<ClosingChoice, string>,
  day: '哪一天',
  dayHint: '2026-12-05',
  time: '几点',
  timeHint: '18:00',
  keptAsDraft: '存下的是草稿，居民看不到。开始表决以前都可以改。',
  save: '存成草稿',
  change: '存下改动',
  saveAgain: '再存一次',
  stored: '草稿存好了',
  changed: '改好了',
  mend: '有的地方还要改一改，都标出来了。',
  offline: '没有连上网。写的都在这里，连上以后再点，只会存一份。',
  arrivedBefore: '这份刚才已经存好了，没有重复存。后来改的没有带上。',
  seeDrafts: '看草稿',
  pane: '什么情况下算通过',
  paneSub: '居民看到的就是这几句话',
  pickRule: '选好规则，这里会写明什么情况下算通过。',
  faults: {
    required: '这一项要填。',
    too_short: '写得太短了。',
    too_long: '写得太长了，请短一些。',
    not_a_day: '这个日子看不懂，请写成 2026-12-05 这样。',
    not_a_time: '这个钟点看不懂，请写成 18:00 这样。',
    too_soon: '截止要在 1 小时以后。',
    too_far: '截止要在 90 天以内。',
  } satisfies Record<DraftFault, string>,
  tooShort: (min: number) => `至少写 ${min} 个字。`,
  tooLong: (max: number) => `最多 ${max} 个字，请短一些。`,
  choose: { areaCode: '请选谁来投。', ruleCode: '请选一条规则。' },
} as const

export const trialCopy = {
  title: '试一试',
  aside: '只是算着看，不会存',
  labels: { rollSize: '一共多少户', turnout: '参加', agreeing: '其中同意' },
  hint: '选好谁来投，户数会自动填上。也可以自己写。',
  hintRoster: '户数是现在登记的，可以改。名册要到开始表决时才定。',
  faults: {
    not_a_count: '请写一个整数。',
    more_than_roll: '参加的不会比一共的多。',
    more_than_turnout: '同意的不会比参加的多。',
  } satisfies Record<TrialFault, string>,
  outcomes: {
    passed: '这样算通过',
    rejected: '参加的够，同意的不够，这样没通过',
    invalid: '参加的不够，这样不算数',
    advisory: '只听意见，不作决定',
  },
} as const
