import type { Measure, Outcome, PollOutcome, VotingUnitKind } from './domain/consultation'

type ByUnit = Record<VotingUnitKind, unknown>

const named = (labels: readonly string[]) => labels.map((label) => `“${label}”`).join('')

export const resultCopy = {
  verdictText: {
    passed: '参加的够，同意的也够',
    rejected: '参加的够，同意的不够',
    invalid: '参加的不够，大家怎么选都不算',
    advisory: '只听大家的意见，不作决定',
  } satisfies Record<Outcome, string>,
  nobody: { household: '没有一户参加', owner: '没有一位业主参加' } satisfies ByUnit,
  agreementMargin: (words: string) => `同意的${words}`,
  participationMargin: {
    units: (amount: string) => `还差 ${amount}参加`,
    area: (amount: string) => `参加的面积还差 ${amount}`,
  } satisfies Record<Measure, unknown>,
  /** How many of the questions came out how: 3 题里，1 题通过，2 题没通过. */
  ofQuestions: (count: number, parts: readonly string[]) => `${count} 题里，${parts.join('，')}`,
  outcomeCount: (count: number, outcome: string) => `${count} 题${outcome}`,
  area: (squareMetres: string) => `${squareMetres} 平方米`,
  short: (amount: string) => `还差 ${amount}`,
  exact: '正好够',
  over: (amount: string) => `多出 ${amount}`,
  gates: ['第一关', '第二关', '第三关', '第四关'] as const,
  gate: (number: string, question: string) => `${number}：${question}`,
  questions: {
    participation: { units: '参加的够不够', area: '参加的面积够不够' },
    agreement: { units: '同意的够不够', area: '同意的面积够不够' },
  },
  measured: {
    units: { household: '户数', owner: '人数' } satisfies ByUnit,
    area: { household: '专有面积', owner: '专有面积' } satisfies ByUnit,
  } satisfies Record<Measure, unknown>,
  amongParticipants: (amount: string) => `参加的 ${amount}里`,
  agreeing: '同意 ',
  of: (amount: string) => ` / ${amount}`,
  unit: {
    units: { household: ' 户', owner: ' 位业主' } satisfies ByUnit,
    area: { household: ' 平方米', owner: ' 平方米' } satisfies ByUnit,
  } satisfies Record<Measure, unknown>,
  required: (amount: string, share: string) => `要 ${amount}（${share}）`,
  half: '一半',
  overHalf: '过半',
  above: (share: string) => `超过${share}`,
  all: '全部',
  exactShare: (share: string) => `正好${share}不算，要超过才行`,
  count: (choice: string, amount: string) => `${choice} ${amount}`,
  noBallots: '没有票可数。',
  figures: '大家选了什么',
  next: '接下来',
  owner: (ownerName: string) => `居委会${ownerName}负责`,
  nextText: {
    passed: '照通过的去办',
    rejected: '这件事不照这样办；要不要换个办法，由居委会说明',
    invalid: '再投一次还是换个办法，由居委会说明',
    advisory: '看过大家的意见，怎么办由居委会说明',
    mixed: '每题照自己的结果办，由居委会说明',
  } satisfies Record<PollOutcome, string>,
} as const

export const choiceResultCopy = {
  passed: (labels: readonly string[]) => `${named(labels)}通过了`,
  nonePassed: '参加的够，没有一项选的人够',
  most: (labels: readonly string[]) => `选${named(labels)}的最多`,
  noneChosen: '参加的都弃权了',
  title: '各选了多少',
  chosenBy: '选它的 ',
  abstained: (amount: string) => `弃权的有 ${amount}。`,
  /** @param labels in the order that was drawn */
  drawn: (labels: readonly string[]) =>
    `${named(labels)}并列，按公开的抽签决定：先后就是这样排的。`,
} as const

export const rankingResultCopy = {
  first: (label: string) => `大家把“${label}”排在最前`,
  title: '大家排出的先后',
  pairs: '看看每两样怎么比',
  hidePairs: '收起来',
  before: (label: string, amount: string) => `“${label}”在前：${amount}`,
} as const

export const budgetResultCopy = {
  funded: (count: number, sum: string) => `选上 ${count} 件，一共 ${sum}`,
  noneFunded: '一件也没有选上',
  title: '钱怎么用',
  fundedTag: '选上了',
  /** Of equal shares: not paid for by those who want it. */
  completedTag: '用剩下的钱选上了',
  notFundedTag: '没选上',
  cap: '一共能用',
  spent: '用了',
  left: '还剩',
  item: (cost: string, amount: string) => `要 ${cost} · ${amount}选它`,
} as const
