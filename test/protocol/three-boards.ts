import { createTreeHeadSigner } from '../../server/src/lib/signed-tree-head'
import type {
  BoardContent,
  BoardPoll,
} from '../../server/src/modules/consultations/board/board-types'
import { buildBoard } from '../../server/src/modules/consultations/board/build-board'
import { buildCustomRule } from '../../server/src/modules/consultations/rules/custom-rule'
import {
  ALL_ANSWERS,
  ALL_QUESTIONS,
  boardContent,
  makeSigningKey,
  NO_ANSWERS,
  plainBallot,
  tokenBallot,
} from '../../server/test/board-content'
import { type KnownOfBoard, verifyBoard } from '../../verifier/verify-board.mjs'

export const signer = createTreeHeadSigner('secret of these tests')
const CLOSE = new Date('2026-11-30T10:00:01Z')

export const [light, heavy] = [makeSigningKey(), makeSigningKey()]
const keys = new Map([
  [1, light],
  [3, heavy],
])
const byArea = buildCustomRule([
  { name: 'agreement', measure: 'area', numerator: 1, denominator: 2, isStrict: true },
])
const weighed: Partial<BoardPoll> = {
  rule: byArea,
  votingUnit: 'owner',
  roll: { units: 9, areaHundredths: 20 },
}

/** Some of all questions, with answers and with none. */
function ask(...places: number[]) {
  const pick = <T>(all: readonly T[]) => places.flatMap((place) => all.slice(place, place + 1))
  return { questions: pick(ALL_QUESTIONS), full: pick(ALL_ANSWERS), empty: pick(NO_ANSWERS) }
}
export const [choosing, spending, ranking] = [ask(0, 1, 2), ask(4), ask(0, 3, 5)]

export const named = boardContent({
  ballots: [plainBallot('online', choosing.full), plainBallot('online', choosing.empty)],
  poll: { questions: choosing.questions },
})
export const withPaper = boardContent({
  ballots: [plainBallot('online', spending.full), plainBallot('paper', spending.full)],
  poll: { questions: spending.questions },
})
export const secret = boardContent({
  ballots: [
    tokenBallot(light, ranking.full),
    tokenBallot(light, ranking.empty),
    tokenBallot(heavy, ranking.full, 3),
    plainBallot('paper', ranking.full, 3),
  ],
  keys,
  poll: { ...weighed, questions: ranking.questions },
})

export function linesOf(content: BoardContent): string[] {
  return [...buildBoard(content, signer, CLOSE).lines()]
}

/** Undefined for a board that holds. */
export function faultOf(lines: readonly string[], known?: KnownOfBoard): string | undefined {
  const file = Buffer.from(lines.map((line) => `${line}\n`).join(''))
  try {
    verifyBoard(file, known)
    return undefined
  } catch (error) {
    return String(error)
  }
}
