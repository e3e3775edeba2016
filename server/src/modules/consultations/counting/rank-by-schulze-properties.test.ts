import fc from 'fast-check'
import { anyRankingPoll, unfold } from '../../../../test/any-ballots'
import { rankBySchulze } from './rank-by-schulze'

test('reversing every ballot reverses every order that no draw decided', () => {
  let decided = 0
  fc.assert(
    fc.property(anyRankingPoll('complete'), ({ question, ballots, draw }) => {
      const forwards = rankBySchulze(question, ballots, draw)
      if (forwards.drawn.length > 0) return
      decided += 1
      const reversed = ballots.map(({ weight, answer }) => {
        const optionIds = [...(answer.optionIds ?? [])].reverse()
        return { weight, answer: { ...answer, optionIds } }
      })
      expect(rankBySchulze(question, reversed, draw)).toMatchObject({
        order: [...forwards.order].reverse(),
        drawn: [],
      })
    }),
    { numRuns: 1_500 },
  )
  expect(decided).toBeGreaterThan(100)
})

test('where no tie is told, every draw gives the same order', () => {
  fc.assert(
    fc.property(anyRankingPoll('partial'), ({ question, ballots, draw, otherDraw }) => {
      const one = rankBySchulze(question, ballots, draw)
      if (one.drawn.length > 0) return
      expect(rankBySchulze(question, ballots, otherDraw)).toEqual(one)
    }),
    { numRuns: 1_000 },
  )
})

test('where a tie is told, turning the draw round changes the order', () => {
  fc.assert(
    fc.property(anyRankingPoll('partial'), ({ question, ballots, draw }) => {
      const one = rankBySchulze(question, ballots, draw)
      if (one.drawn.length === 0) return
      const other = rankBySchulze(question, ballots, [...draw].reverse())
      expect(other.order).not.toEqual(one.order)
    }),
    { numRuns: 1_000 },
  )
})

test('a ballot of weight n counts as n ballots of weight 1, in any order', () => {
  fc.assert(
    fc.property(anyRankingPoll('partial'), ({ question, ballots, draw }) => {
      const whole = rankBySchulze(question, ballots, draw)
      expect(rankBySchulze(question, unfold(ballots), draw)).toEqual(whole)
    }),
    { numRuns: 1_000 },
  )
})
