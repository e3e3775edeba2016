import type { Question, VotingUnitKind } from './domain/consultation'

type Kind = Question['kind']
type BudgetMethod = Extract<Question, { kind: 'budget' }>['method']

/** What is asked and how one answers: read by residents and by the committee. */
export const questionCopy = {
  title: (count: number) => `要大家定的 ${count} 件事`,
  place: (place: number) => `第 ${place} 题`,
  head: (place: string, hint: string) => `${place} · ${hint}`,
  hints: {
    motion: '同意、不同意，或者弃权',
    single: '选一个',
    ranking: '按先后排一排',
    budget: '选您觉得该办的，可以选好几件',
  } satisfies Record<Exclude<Kind, 'multiple'>, string>,
  multiple: {
    exactly: (count: number) => `选 ${count} 个`,
    most: (max: number) => `最多选 ${max} 个`,
    between: (min: number, max: number) => `选 ${min} 到 ${max} 个`,
  },
  item: (label: string, cost: string) => `${label}，${cost}`,
  /** What comes of an answer that no rule decides on. */
  heard: '这题只听意见，不算通过或没通过，怎么办由居委会说明。',
  schulze: '先后用舒尔茨法排：每两样都放在一起比，把谁排在前面的票多谁就赢，再按输赢排出先后。',
  methodLead: { greedy: '钱这样分：', equal_shares: '钱用等份法分：' } satisfies Record<
    BudgetMethod,
    string
  >,
  cap: (sum: string) => `一共能用 ${sum}`,
  methods: {
    greedy: {
      household: '按得票多少依次选，钱够就选上。',
      owner: '按得票多少依次选，钱够就选上。',
    },
    equal_shares: {
      household: '每户有同样多的钱，支持同一件的人一起出钱；剩下的钱再按得票多少选。',
      owner: '每位业主有同样多的钱，支持同一件的人一起出钱；剩下的钱再按得票多少选。',
    },
  } satisfies Record<BudgetMethod, Record<VotingUnitKind, string>>,
  /** Where ballots weigh what is owned. */
  sharesByArea: '每平方米有同样多的钱，支持同一件的人一起出钱；剩下的钱再按得票多少选。',
} as const
