import type { VotingUnitKind } from './domain/consultation'
import type { DraftSecrecyFault } from './domain/draft-roll'

/** Whom a draft would ask today. */
export const draftRollCopy = {
  size: {
    household: (units: number) => `照现在的登记，一共 ${units} 户来投`,
    owner: (units: number) => `照现在的登记，一共 ${units} 位业主来投`,
  } satisfies Record<VotingUnitKind, (units: number) => string>,
  area: (area: string) => `，房子共 ${area} 平方米`,
  frozenLater: '。名册在开始表决那一刻定下来。',
  faulty: (count: number) =>
    `登记里有 ${count} 套房缺产权面积或业主，名册还定不下来。先补好登记，才能开始表决。`,
  /** What a secret poll may fail by. */
  tooFewSecret: {
    byUnits: '名册上不到 5 票的，人太少，会被猜出来，就开始不了，只能实名。',
    byArea: '一样重的票不到 5 张的，会被认出来，就开始不了：要么实名，要么选按户数算的规则。',
  },
  secrecyFaults: {
    few_units: '照现在的登记，一共不到 5 票，人太少，会被猜出来，无记名就做不到。请改成实名。',
    few_alike:
      '照现在的登记，有的票和它一样重的不到 5 张，会被认出来，无记名就做不到。请改成实名，或者选按户数算的规则。',
    too_many_weights:
      '照现在的登记，票的轻重超过 50 种，做不了这么多种无记名选票。请改成实名，或者选按户数算的规则。',
  } satisfies Record<DraftSecrecyFault, string>,
} as const
