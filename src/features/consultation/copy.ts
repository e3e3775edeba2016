import type { Choice, Measure, Outcome } from './domain/consultation'
import type { StageKey } from './domain/poll-stages'
import type { PollStep } from './domain/poll-step'

export const consultationCopy = {
  listTitle: '议事',
  titles: { voting: '表决', result: '表决结果', other: '议事详情' },
  wholeCommunity: '全社区',
  steps: {
    draft: '还没开始',
    opinions: '征求意见',
    voting: '正在表决',
    counting: '刚刚截止',
    result: '结果公示',
    carrying_out: '正在落实',
    closed: '已了结',
  } satisfies Record<PollStep, string>,
  stages: {
    opinions: '征求意见',
    voting: '表决',
    result: '公示',
    carrying_out: '落实',
  } satisfies Record<StageKey, string>,
  outcomes: {
    passed: '通过',
    rejected: '没通过',
    invalid: '不算数',
    advisory: '只听意见',
  } satisfies Record<Outcome, string>,
  choices: {
    for: '同意',
    against: '不同意',
    abstain: '弃权',
  } satisfies Record<Choice, string>,
  closes: (moment: string) => `${moment} 截止`,
  closed: (moment: string) => `${moment} 已截止`,
  opinions: (moment: string) => `征求意见到 ${moment}`,
  opinionsOver: (moment: string) => `${moment} 征求意见截止`,
} as const

export const listCopy = {
  phases: { open: '正在议', topics: '议题', closed: '议完的' },
  openUnits: (count: number) => `您家还有 ${count} 票没投`,
  turnout: (turnout: number) => `已有 ${turnout} 户参加`,
  turnoutOf: (turnout: number, required: number) => `已有 ${turnout} 户参加，要 ${required} 户`,
  turnoutEnough: (turnout: number) => `已有 ${turnout} 户参加，户数够了`,
  vote: '去投票',
  look: '看一看',
  empty: { open: '现在没有要议的事', closed: '还没有议完的事' },
  emptyText: {
    open: '居委会请大家议事，会出现在这里。',
    closed: '议完的事和结果，会留在这里。',
  },
  noGridTitle: '先选一个网格',
  noGridText: '选好以后，就能看到那里议的事。',
  chooseGrid: '选网格',
} as const

export const homeCopy = {
  pollTitle: (title: string, units: number) => `${title}，您家 ${units} 票`,
  voteBy: (until: string) => `${until}投`,
} as const

export const detailCopy = {
  holder: (communityName: string, ownerName: string) => `${communityName}居委会 ${ownerName} 主持`,
  askedOf: (area: string, rollSize: number | null) =>
    rollSize === null ? area : `${area} ${rollSize} 户，每户一票`,
  closesIn: (moment: string, left: string) => `${moment} 截止，${left}`,
  about: '说的是什么事',
  ruleTitle: '怎样才算通过',
  advisoryTitle: '这次怎么算',
  source: (law: string, article: string, date: string) =>
    `依据《${law}》${article}（${date}的文本）`,
  participants: '参加的',
  households: (count: number) => ` / ${count} 户`,
  turnout: (turnout: number, rollSize: number) => `${rollSize} 户里，已有 ${turnout} 户参加`,
  required: (count: number) => `要 ${count} 户`,
  stillShort: (count: number) => `还差 ${count} 户才算数`,
  enough: '参加的户数够了',
  sealed: '截止前，谁也看不到大家选了什么。系统存着每户的票，用来防止重复投，不会公布。',
  notYetOpen: '还没有开始表决。开始以后，在这里投票。',
  counting: '表决刚刚截止，正在取结果。',
  seeResult: '看结果',
} as const

export const ballotCopy = {
  label: '您怎么选',
  whichUnit: '替哪一家投？一次投一家。',
  castFor: (label: string) => `您替 ${label} 投`,
  castForSub: '每户 1 票 · 投出去就不能改',
  pickUnitFirst: '先选一家',
  chooseFirst: '先选一个',
  cast: (choice: string) => `投“${choice}”这一票`,
  confirmTitle: '投出去就不能改了',
  confirmText: (label: string) => `这是 ${label} 的一票，每户只有一票。您选的是：`,
  back: '再想想',
  retry: '再点一次，也只算一票。',
  done: '投好了',
  receiptTitle: '这一户投好了',
  receiptNote: '这是凭证，能说明这一户投过了，不说明选了什么。',
  receipt: '凭证',
  castAt: (moment: string) => `${moment} 投的`,
  copy: '复制凭证',
  copied: '复制好了',
  notCopied: '没能复制，请抄下来或者截屏。',
  castByFamily: (label: string) => `${label} 已经投过了，是家里人投的。凭证在投的人那里。`,
  notOnRollTitle: '这次的名册里没有您家',
  notOnRoll: (ownerName: string) =>
    `名册在表决开始那天定下，每户一票。觉得不对，可以问居委会${ownerName}，也可以问网格员。`,
  visitorTitle: '登录以后投票',
  visitorText: '每户一票。登录以后，看看您家能不能投。',
  signIn: '去登录',
} as const

export const resultCopy = {
  verdictText: {
    passed: '参加的够，同意的也够',
    rejected: '参加的够，同意的不够',
    invalid: '参加的不够，大家怎么选都不算',
    advisory: '只听大家的意见，不作决定',
  } satisfies Record<Outcome, string>,
  nobody: '没有一户参加',
  agreementMargin: (words: string) => `同意的${words}`,
  participationMargin: {
    units: (amount: string) => `还差 ${amount}参加`,
    area: (amount: string) => `参加的面积还差 ${amount}`,
  } satisfies Record<Measure, unknown>,
  amounts: {
    units: (count: number) => `${count} 户`,
    area: (squareMetres: string) => `${squareMetres} 平方米`,
  } satisfies Record<Measure, unknown>,
  short: (amount: string) => `还差 ${amount}`,
  exact: '正好够',
  over: (amount: string) => `多出 ${amount}`,
  gates: ['第一关', '第二关', '第三关', '第四关'] as const,
  gate: (number: string, question: string) => `${number}：${question}`,
  questions: {
    participation: { units: '参加的够不够', area: '参加的面积够不够' },
    agreement: { units: '同意的够不够', area: '同意的面积够不够' },
  },
  measured: { units: '户数', area: '专有面积' } satisfies Record<Measure, string>,
  amongParticipants: (amount: string) => `参加的 ${amount}里`,
  agreeing: '同意 ',
  of: (amount: string) => ` / ${amount}`,
  unit: { units: ' 户', area: ' 平方米' } satisfies Record<Measure, string>,
  required: (amount: string, share: string) => `要 ${amount}（${share}）`,
  half: '一半',
  overHalf: '过半',
  above: (share: string) => `超过${share}`,
  exactShare: (share: string) => `正好${share}不算，要超过才行`,
  count: (choice: string, count: number) => `${choice} ${count} 户`,
  noBallots: '没有票可数。',
  figures: '大家选了什么',
  next: '接下来',
  owner: (ownerName: string) => `居委会${ownerName}负责`,
  nextText: {
    passed: '照通过的去办',
    rejected: '这件事不照这样办；要不要换个办法，由居委会说明',
    invalid: '再投一次还是换个办法，由居委会说明',
    advisory: '看过大家的意见，怎么办由居委会说明',
  } satisfies Record<Outcome, string>,
} as const
