import type { VotingUnitKind } from './domain/consultation'
import type { DraftFault, DraftText } from './domain/consultation-draft'
import type { ClosingChoice } from './domain/draft-closing'
import type { FundingMethod, QuestionKind } from './domain/draft-question'
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
  columns: { closes: '截止', what: '事情', step: '到哪一步', turnout: '参加了多少' },
  turnout: (turnout: number, asked: string) => `${turnout} / ${asked}参加`,
  noRoll: '名册还没定',
  waiting: (count: number) => `${count} 件等您办`,
} as const

export const consoleDetailCopy = {
  title: '这次表决',
  about: '说的是什么事',
  created: (name: string, moment: string) => `${name}拟的，${moment} 存下`,
  opened: (moment: string) => `${moment} 开始`,
  secrecy: {
    named: '实名：系统存着每一票是谁的，名字不公布',
    secret: '无记名：谁选了什么，谁都查不到',
  },
  plannedClose: (moment: string) => `打算表决到 ${moment}`,
  sealed: {
    household:
      '截止前，居委会也看不到手机上投的选了什么，只看得到多少户参加了。纸质选票，录的人和核对的人看得到。',
    owner:
      '截止前，居委会也看不到手机上投的选了什么，只看得到多少位业主参加了。纸质选票，录的人和核对的人看得到。',
  } satisfies Record<VotingUnitKind, string>,
  closesItself: (moment: string) => `${moment} 自动截止，结果自动公布，不用谁来点。`,
  check: '名单文件、指纹和核对办法',
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
  roll: {
    household: (area: string) =>
      `名册现在就定下来：${area}现在登记的每一户。以后搬来的，这次不能投。`,
    owner: (area: string) =>
      `名册现在就定下来：${area}现在登记的每位业主。以后买房的，这次不能投。`,
  } satisfies Record<VotingUnitKind, unknown>,
  final: { household: '每户一票，投出去不能改。', owner: '每位业主一票，投出去不能改。' },
  replaceable: {
    household: '每户一票，截止前可以改投。',
    owner: '每位业主一票，截止前可以改投。',
  },
  secrecy: {
    named:
      '实名：系统存着每一票是谁的，不公布。按面积算的，名单上有每张票的面积，也许认得出是谁的票。',
    secret: '无记名：谁选了什么，谁都查不到、改不了。',
  },
  closes: (closes: string) => `${closes} 截止。`,
  fixed: '开始以后不能再改，也不能撤回：问题、规则、截止时间都定了。',
  factsTitle: '点了开始，就是这样：',
  working: {
    named: '正在定名册，马上就好。',
    secret: '正在做无记名选票要用的密钥，可能要一两分钟。请等一等，别关这一页。',
  },
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
    body: { label: '说清楚来龙去脉', hint: '为什么要办、怎么办、花多少钱、谁来办' },
  } satisfies Record<DraftText, { label: string; hint: string }>,
  count: (used: number, max: number) => `${used} / ${max} 字`,
  area: '哪里的人投',
  areaHint: '名册在开始表决那一刻定下来。',
  areaMissing: '网格还没有取到，现在只能选全社区。',
  votingUnit: '谁来投',
  votingUnits: {
    household: { word: '每户一票', sub: '登记的每一户' },
    owner: { word: '每位业主一票', sub: '一个人有几套房，也只算一票' },
  } satisfies Record<VotingUnitKind, { word: string; sub: string }>,
  emptyFlats: '没人住的房子',
  emptyFlatsHint: '登记为空着的房子，这次算不算一户。',
  emptyFlatsChoices: {
    counted: { word: '也算一户' },
    left_out: { word: '不算' },
  },
  developerHeld: '开发商手里的房子',
  developerHeldHint: '还没卖出去，或者卖了还没交的房子。',
  developerHeldChoices: {
    as_one: { word: '合起来算一票' },
    left_out: { word: '不算' },
  },
  secrecy: '记不记名',
  secrecyChoices: {
    named: { word: '实名', sub: '系统存着每一票是谁的，名字不公布' },
    secret: { word: '无记名', sub: '谁都查不到谁选了什么' },
  },
  secrecyNotes: {
    named:
      '系统存着每一票，用来防止重复投；名字和门牌，截止前后都不公布。按面积算的，截止后的名单上有每张票的面积，知道各户面积的人也许认得出是谁的票。',
    secret: '系统只记哪一户领了选票。投出去的票没有名字，居委会也查不到、改不了。',
  },
  noRecastInSecret: '无记名的票认不出是谁的，没法换成新的一票，所以不能改投。',
  allowsRecast: '截止前可以改投',
  allowsRecastHint: '改几次都行，最后投的那一票算数。',
  rule: '按哪条规则算',
  unitFirst: '先选谁来投，再选规则。',
  customRule: { word: '自己定', sub: '比例由您来写，背后没有法律条文' },
  ruleSource: (law: string, article: string) => `《${law}》${article}`,
  closing: '什么时候截止',
  closingHint: '要在 1 小时以后、90 天以内。',
  closingAfterOpinions:
    '想先征求意见的，表决要在意见截止以后至少 1 小时才截止；征求意见时还可以改。',
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
  mend: (count: number) => `有 ${count} 处要改，都标出来了。`,
  mendAll: (error: string, count: number) => `${error}一共有 ${count} 处要改。`,
  offline: '没有连上网。写的都在这里，连上以后再点，只会存一份。',
  arrivedBefore: '这份刚才已经存好了，没有重复存。后来改的没有带上。',
  seeDrafts: '看草稿',
  pane: '什么情况下算通过',
  paneSub: '居民看到的就是这几句话',
  pickRule: '选好规则，这里会写明什么情况下算通过。',
  faults: {
    required: '这一项要填。',
    too_few_options: '至少写两项。',
    label_missing: '有一项没有写名字。',
    label_too_long: '有一项太长了，每项最多 40 个字。',
    same_label: '有两项写得一样，请改一项。',
    cost_unreadable: '每一项都要写多少钱，只写数字就行。',
    not_a_count: '请写一个整数。',
    above_max: '至少的个数比最多的还多。',
    above_options: '最多的个数比选项还多。',
    not_an_amount: '请写一共能用多少钱，只写数字就行。',
    below_an_item: '一共的钱，比其中一项还少。',
    share_out_of_range: '有一条的比例不对：上面的数不能比下面的大。',
    never_met: '超过全部是办不到的，请选“达到”。',
    without_agreement: '要写明同意的要有多少。',
    too_short: '写得太短了。',
    too_long: '写得太长了，请短一些。',
    not_a_day: '这个日子看不懂，请写成 2026-12-05 这样。',
    not_a_time: '这个钟点看不懂，请写成 18:00 这样。',
    too_soon: '截止要在 1 小时以后。',
    too_far: '截止要在 90 天以内。',
  } satisfies Record<DraftFault, string>,
  tooShort: (min: number) => `至少写 ${min} 个字。`,
  tooLong: (max: number) => `最多 ${max} 个字，请短一些。`,
  choose: {
    areaCode: '请选哪里的人投。',
    votingUnit: '请选谁来投。',
    ruleCode: '请选一条规则。',
  },
} as const

export const questionFormCopy = {
  title: '问大家什么',
  place: (place: number) => `第 ${place} 题`,
  text: '问什么',
  textOf: (place: number) => `第 ${place} 题问什么`,
  textHint: '比如：用维修资金换 2 栋电梯，同意吗？',
  kind: '怎么答',
  kindOf: (place: number) => `第 ${place} 题怎么答`,
  kinds: {
    motion: '同意不同意',
    single: '选一个',
    multiple: '选几个',
    ranking: '排先后',
    budget: '分一笔钱',
  } satisfies Record<QuestionKind, string>,
  motionHint: '居民看到的是：同意、不同意、弃权。',
  options: '有哪些可选',
  optionsHint: '弃权不用写，每一题都有。',
  items: '有哪些要花钱的事',
  option: (place: number, option: number) => `第 ${place} 题的第 ${option} 项`,
  cost: (place: number, option: number) => `第 ${place} 题第 ${option} 项要多少元`,
  optionHint: '写一项',
  costHint: '元',
  addOption: '加一项',
  removeOption: (place: number, option: number) => `去掉第 ${place} 题的第 ${option} 项`,
  bounds: '一个人选几个',
  min: '至少',
  max: '最多',
  minOf: (place: number) => `第 ${place} 题至少选几个`,
  maxOf: (place: number) => `第 ${place} 题最多选几个`,
  cap: '一共能用多少元',
  capOf: (place: number) => `第 ${place} 题一共能用多少元`,
  capHint: '比如：50000',
  method: '钱怎么分',
  methodOf: (place: number) => `第 ${place} 题钱怎么分`,
  methods: { greedy: '按得票多少', equal_shares: '各出一份' } satisfies Record<
    FundingMethod,
    string
  >,
  heard: '排先后和分钱的题，只听意见：规则不对它们作决定。',
  add: '再加一题',
  up: (place: number) => `把第 ${place} 题往上移`,
  down: (place: number) => `把第 ${place} 题往下移`,
  remove: (place: number) => `删掉第 ${place} 题`,
} as const

export const thresholdCopy = {
  title: '通过要满足什么',
  names: {
    participation: { units: '参加的要够', area: '参加的面积要够' },
    agreement: { units: '同意的要够', area: '同意的面积要够' },
  },
  subs: {
    participation: '和名册上所有的比',
    agreement: '和参加的比',
  },
  share: '要多少',
  shares: { half: '一半', two_thirds: '三分之二', three_quarters: '四分之三' },
  numerator: '其中几份',
  denominator: '分成几份',
  strict: { yes: '要超过', no: '达到就行' },
} as const

export const trialCopy = {
  title: '试一试',
  aside: '只是算着看，不会存',
  labels: {
    household: { rollSize: '一共多少户', turnout: '参加', agreeing: '其中同意' },
    owner: { rollSize: '一共多少位业主', turnout: '参加', agreeing: '其中同意' },
  },
  hint: {
    household: '选好哪里的人投，户数会自动填上。也可以自己写。',
    owner: '选好哪里的人投，业主数会自动填上。也可以自己写。',
  },
  hintRoster: '一共多少，是照现在的登记填的，可以改。名册要到开始表决时才定。',
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
