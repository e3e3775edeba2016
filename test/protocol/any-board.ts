import { createHash } from 'node:crypto'
import fc from 'fast-check'
import type { BoardContent } from '../../server/src/modules/consultations/board/board-types'
import type { Answer } from '../../server/src/modules/consultations/counting/counting-types'
import type { PollQuestion } from '../../server/src/modules/consultations/counting/poll-question'
import {
  buildCustomRule,
  customRuleFault,
} from '../../server/src/modules/consultations/rules/custom-rule'
import { ownersOrdinary2021 } from '../../server/src/modules/consultations/rules/owners-meeting'
import { residentsMeeting2018 } from '../../server/src/modules/consultations/rules/residents-meeting'
import type { PollRule } from '../../server/src/modules/consultations/rules/rule-types'
import { boardContent, plainBallot } from '../../server/test/board-content'

const IDS = ['a', 'b', 'c', 'd', 'e']

/** A question with what may be answered to it. */
interface Asked {
  readonly question: PollQuestion
  readonly answer: fc.Arbitrary<Answer>
}

const anyIds = fc.integer({ min: 1, max: IDS.length }).map((size) => IDS.slice(0, size))
const toOption = (id: string) => ({ id, label: `选项 ${id}` })

function orNothing<T>(named: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(named, { freq: 5 })
}

const anyMotion: fc.Arbitrary<Asked> = fc.constant({
  question: { id: '', kind: 'motion', text: '同意吗？' },
  answer: fc
    .constantFrom('for' as const, 'against' as const, 'abstain' as const)
    .map((choice): Answer => ({ kind: 'motion', choice })),
})

const anySingle: fc.Arbitrary<Asked> = anyIds.map((ids) => ({
  question: { id: '', kind: 'single', text: '哪一个？', options: ids.map(toOption) },
  answer: orNothing(fc.constantFrom(...ids)).map(
    (optionId): Answer => ({ kind: 'single', optionId }),
  ),
}))

const anyMultiple: fc.Arbitrary<Asked> = anyIds.chain((ids) =>
  fc.tuple(fc.integer({ min: 1, max: ids.length }), fc.nat(4)).map(([min, more]): Asked => {
    const max = Math.min(ids.length, min + more)
    const named = fc.subarray(ids, { minLength: min, maxLength: max })
    return {
      question: {
        id: '',
        kind: 'multiple',
        text: '哪几个？',
        options: ids.map(toOption),
        min,
        max,
      },
      answer: orNothing(named).map((optionIds): Answer => ({ kind: 'multiple', optionIds })),
    }
  }),
)

const anyRanking: fc.Arbitrary<Asked> = anyIds.map((ids) => ({
  question: { id: '', kind: 'ranking', text: '怎样排？', options: ids.map(toOption) },
  answer: orNothing(fc.shuffledSubarray(ids, { minLength: 1 })).map(
    (optionIds): Answer => ({ kind: 'ranking', optionIds }),
  ),
}))

const anyBudget: fc.Arbitrary<Asked> = anyIds.chain((ids) =>
  fc
    .record({
      costs: fc.array(fc.integer({ min: 1, max: 12 }), {
        minLength: ids.length,
        maxLength: ids.length,
      }),
      capCents: fc.nat(30),
      method: fc.constantFrom('greedy' as const, 'equal_shares' as const),
    })
    .map(({ costs, capCents, method }): Asked => {
      const items = ids.map((id, place) => ({ ...toOption(id), costCents: costs[place] ?? 1 }))
      const named = fc.subarray(ids, { minLength: 1 })
      return {
        question: { id: '', kind: 'budget', text: '怎样用？', items, capCents, method },
        answer: orNothing(named).map((itemIds): Answer => ({ kind: 'budget', itemIds })),
      }
    }),
)

const ANY_ASKED = {
  motion: anyMotion,
  single: anySingle,
  multiple: anyMultiple,
  ranking: anyRanking,
  budget: anyBudget,
}

const anyCustomRule: fc.Arbitrary<PollRule> = fc
  .array(
    fc.record({
      name: fc.constantFrom('participation' as const, 'agreement' as const),
      measure: fc.constantFrom('units' as const, 'area' as const),
      numerator: fc.integer({ min: 1, max: 4 }),
      denominator: fc.integer({ min: 1, max: 4 }),
      isStrict: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .filter((thresholds) => customRuleFault(thresholds) === undefined)
  .map(buildCustomRule)

const anyRule = fc.oneof(
  fc.constantFrom<PollRule>(residentsMeeting2018, ownersOrdinary2021),
  anyCustomRule,
)

/**
 * A board of a named poll that asks questions of one kind, few and light ballots, so that ties and just met thresholds
 * are common. Tokens, receipts and the draw come from the run as well, so that a failure can be run again.
 */
export function anyBoard(kind: PollQuestion['kind']): fc.Arbitrary<BoardContent> {
  return fc
    .record({ asked: fc.array(ANY_ASKED[kind], { minLength: 1, maxLength: 2 }), rule: anyRule })
    .chain(({ asked, rule }) => {
      const isByArea = rule.thresholds.some(({ measure }) => measure === 'area')
      const ballot = fc
        .record({
          channel: fc.constantFrom('online' as const, 'paper' as const),
          answers: fc.tuple(...asked.map(({ answer }) => answer)),
          weight: isByArea ? fc.integer({ min: 1, max: 3 }) : fc.constant(1),
        })
        .map(({ channel, answers, weight }) => plainBallot(channel, answers, weight))
      return fc
        .record({
          ballots: fc.array(ballot, { maxLength: 8 }),
          others: fc.nat(4),
          secret: fc.uint8Array({ minLength: 32, maxLength: 32 }),
        })
        .map(({ ballots, others, secret }) => {
          const area = ballots.reduce((sum, { weight }) => sum + weight, others)
          const seeded = ballots.map((each, place) => ({ ...each, token: hash(secret, place) }))
          const content = boardContent({
            ballots: seeded,
            poll: {
              questions: asked.map(({ question }, place) => ({
                ...question,
                id: String(place + 1),
              })),
              rule,
              roll: { units: ballots.length + others, areaHundredths: isByArea ? area : null },
              drawCommitment: createHash('sha256').update(secret).digest('hex'),
            },
          })
          return { ...content, drawSecret: secret }
        })
    })
}

function hash(secret: Uint8Array, place: number): string {
  return createHash('sha256').update(secret).update(String(place)).digest('hex')
}
