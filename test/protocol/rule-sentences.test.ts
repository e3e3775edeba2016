import { buildCustomRule } from '../../server/src/modules/consultations/rules/custom-rule'
import { sentencesOf } from '../../server/src/modules/consultations/rules/rule-sentences'
import { describeRule } from '../../src/features/consultation/domain/rule-sentences'

const SHARES = [
  [1, 2],
  [2, 4],
  [2, 3],
  [3, 4],
  [7, 12],
  [1, 1],
] as const

const THRESHOLDS = SHARES.flatMap(([numerator, denominator]) =>
  (['participation', 'agreement'] as const).flatMap((name) =>
    (['units', 'area'] as const).flatMap((measure) =>
      [true, false]
        .filter((isStrict) => !isStrict || numerator < denominator)
        .map((isStrict) => ({ name, measure, numerator, denominator, isStrict })),
    ),
  ),
)

const AGREED = { measure: 'units', numerator: 1, denominator: 2, isStrict: true } as const

test.each(['household', 'owner'] as const)(
  'a rule one makes for every %s is worded while it is written as the service words it afterwards',
  (votingUnit) => {
    for (const threshold of THRESHOLDS) {
      const isAgreed = threshold.name === 'agreement'
      const thresholds = isAgreed
        ? [threshold]
        : [threshold, { name: 'agreement' as const, ...AGREED }]
      expect(describeRule(thresholds, votingUnit)).toEqual(
        sentencesOf(buildCustomRule(thresholds), votingUnit, null),
      )
    }
  },
)
