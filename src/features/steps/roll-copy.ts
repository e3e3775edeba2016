import { spaced } from '../../lib/shanghai-time'
import type {
  ObjectionKind,
  RollCorrection,
  RollObjection,
  RollSummary,
  VotingUnitKind as VotingUnit,
} from './domain/roll'

export const rollCopy = {
  title: '表决名册',
  door: '看表决名册',
  doorSub: '谁有票，哪里写错了可以提',
  asked: {
    household: (count: number) => `一共 ${count} 户，每户一票`,
    owner: (count: number) => `一共 ${count} 位业主，每位一票`,
  } satisfies Record<VotingUnit, (count: number) => string>,
  area: (squareMetres: string) => `专有面积合计 ${squareMetres} 平方米`,
  frozen: '表决开始时定下来的。后来才搬来、才买房的，这次没有票。',
  masked:
    '门牌的最后两位遮住了，您自己家的看得到全的。门牌看着一样的，看序号分。序号是抽出来的，和门牌没有关系。',
  number: (number: number) => `序号 ${number}`,
  /** One row of the list, as an objection names it. */
  row: ({ label, number }: { label: string; number: number }) => `${label}（序号 ${number}）`,
  until: (moment: string, left: string) => `${moment} 以前，觉得不对可以提，${left}。`,
  over: (moment: string) => spaced(`提异议的时间到${moment}为止，已经过了。`),
  counts: (counts: RollSummary['objections']) =>
    `提过 ${counts.waiting + counts.accepted + counts.declined} 条异议：改了 ${counts.accepted} 条，没改 ${counts.declined} 条，等答复 ${counts.waiting} 条。`,
  noObjections: '还没有人提过异议。',
  delegations: (count: number) => `有 ${count} 份票由受托人来投。`,
  visitor: '登录以后，住在这里的人可以提异议。',
  signIn: '去登录',
  outsider: '住在这个社区的人才能提异议。',
  afterwards: '您家在名册上改过。不同意的，到表决截止以前都可以提。',
  list: '名册',
  mine: '您家',
  allBuildings: '全部',
  areaOf: (squareMetres: string) => `${squareMetres} 平方米`,
  objectTo: {
    household: '点一户，就能说它哪里不对。',
    owner: '点一位业主，就能说哪里不对。',
  } satisfies Record<VotingUnit, string>,
  empty: '名册上还没有人。',
  missing: {
    title: {
      household: '名册里少了哪一户',
      owner: '名册里少了哪位业主',
    } satisfies Record<VotingUnit, string>,
    note: '居委会核对以后答复您。只有居委会和您看得到您写的。',
    flat: '哪一栋、哪个门牌',
    body: '为什么该有票',
    word: '提交异议',
  },
  unit: {
    title: {
      household: '这一户哪里不对',
      owner: '这位业主哪里不对',
    } satisfies Record<VotingUnit, string>,
    note: (row: string) => `名册上写的是 ${row}。`,
    kind: '哪里不对',
    body: '您知道的情况',
    word: '提交异议',
  },
  sent: '交给居委会了',
  kinds: {
    household: {
      missing: '名册里少了一户',
      not_entitled: '这一户不该有票',
      wrong_area: '面积写错了',
      wrong_owner: '业主写错了',
    },
    owner: {
      missing: '名册里少了一位业主',
      not_entitled: '这位业主不该有票',
      wrong_area: '面积写错了',
      wrong_owner: '业主写错了',
    },
  } satisfies Record<VotingUnit, Record<ObjectionKind, string>>,
  myTitle: '我提的异议',
  statuses: {
    waiting: '等居委会答复',
    accepted: '改了名册',
    declined: '没有改',
  } satisfies Record<RollObjection['status'], string>,
  about: (what: string, label: string) => `${label}：${what}`,
  answered: (moment: string) => spaced(`居委会${moment}答复：`),
  logTitle: '名册改过什么',
  logEmpty: '名册没有改过。',
  changes: {
    add: (label: string) => `加上了 ${label}`,
    remove: (label: string) => `划掉了 ${label}`,
    area: (label: string) => `改了 ${label} 的面积`,
  } satisfies Record<RollCorrection['kind'], (label: string) => string>,
  fromTo: (before: string, after: string) => `从 ${before} 改成 ${after} 平方米`,
  by: (who: string, moment: string, isAnswer: boolean) =>
    `${who}，${moment}${isAnswer ? '，有人提了异议' : '，自己查出来的'}`,
  both: (proposer: string, confirmer: string) => `${proposer}写，${confirmer}核对`,
  committee: '居委会',
} as const

/** As the service has them. */
export const rollLimits = {
  flat: { min: 2, max: 40 },
  objection: { min: 4, max: 300 },
  reason: { min: 4, max: 200 },
} as const
