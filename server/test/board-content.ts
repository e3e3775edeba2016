import {
  constants,
  createHash,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
} from 'node:crypto'
import { toSigningPublicKey } from '../src/lib/signing-key'
import { writeAnswers } from '../src/modules/consultations/board/board-lines'
import type {
  BoardBallot,
  BoardContent,
  BoardPoll,
  WeightCount,
} from '../src/modules/consultations/board/board-types'
import { commitToDraw } from '../src/modules/consultations/board/draw-secret'
import type { Answer } from '../src/modules/consultations/counting/counting-types'
import type { PollQuestion } from '../src/modules/consultations/counting/poll-question'
import { residentsMeeting2018 } from '../src/modules/consultations/rules/residents-meeting'

const option = (id: string, label: string) => ({ id, label })

/** One of each kind, and both ways to spend a budget. */
export const ALL_QUESTIONS: readonly PollQuestion[] = [
  { id: '1', kind: 'motion', text: '装电梯，同意吗？' },
  {
    id: '2',
    kind: 'single',
    text: '哪天开工？',
    options: [option('a', '周一'), option('b', '周六')],
  },
  {
    id: '3',
    kind: 'multiple',
    text: '先修哪里？',
    options: [option('a', '大门'), option('b', '路灯'), option('c', '花园')],
    min: 1,
    max: 2,
  },
  {
    id: '4',
    kind: 'ranking',
    text: '牌子用哪个颜色？',
    options: [option('a', '红'), option('b', '绿'), option('c', '蓝')],
  },
  {
    id: '5',
    kind: 'budget',
    text: '钱用在哪里？',
    items: [
      { ...option('a', '长椅'), costCents: 60_00 },
      { ...option('b', '单车棚'), costCents: 70_00 },
      { ...option('c', '花箱'), costCents: 40_00 },
    ],
    capCents: 110_00,
    method: 'greedy',
  },
  {
    id: '6',
    kind: 'budget',
    text: '剩下的钱用在哪里？',
    items: [
      { ...option('a', '灯'), costCents: 30_00 },
      { ...option('b', '摄像头'), costCents: 30_00 },
      { ...option('c', '凉亭'), costCents: 90_00 },
    ],
    capCents: 100_00,
    method: 'equal_shares',
  },
]

/** Answers to all of them. */
export const ALL_ANSWERS: readonly Answer[] = [
  { kind: 'motion', choice: 'for' },
  { kind: 'single', optionId: 'a' },
  { kind: 'multiple', optionIds: ['a', 'b'] },
  { kind: 'ranking', optionIds: ['c', 'a'] },
  { kind: 'budget', itemIds: ['a', 'b'] },
  { kind: 'budget', itemIds: ['b', 'c'] },
]

/** Whoever answers nothing of all that. */
export const NO_ANSWERS: readonly Answer[] = [
  { kind: 'motion', choice: 'abstain' },
  { kind: 'single', optionId: null },
  { kind: 'multiple', optionIds: null },
  { kind: 'ranking', optionIds: null },
  { kind: 'budget', itemIds: null },
  { kind: 'budget', itemIds: null },
]

/** An RSA key as the service makes them. */
export function makeSigningKey(): KeyObject {
  return generateKeyPairSync('rsa', { modulusLength: 3072 }).privateKey
}

/** A token made for these answers, in hexadecimal. */
function makeToken(answers: readonly Answer[]): string {
  const message = createHash('sha256').update(writeAnswers(answers)).digest()
  return Buffer.concat([randomBytes(32), message]).toString('hex')
}

/** A ballot of a secret poll; its token is signed without blinding, which nobody can tell afterwards. */
export function tokenBallot(
  privateKey: KeyObject,
  answers: readonly Answer[],
  weight = 1,
): BoardBallot {
  const token = makeToken(answers)
  const key = { key: privateKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 }
  const signature = sign('sha384', Buffer.from(token, 'hex'), key).toString('base64url')
  return { token, channel: 'online', weight, answers, signature }
}

/** A ballot without signature: on paper, or of a named poll. */
export function plainBallot(
  channel: BoardBallot['channel'],
  answers: readonly Answer[],
  weight = 1,
): BoardBallot {
  const token = randomBytes(32).toString('hex')
  return { token, channel, weight, answers, signature: null }
}

export interface BoardParts {
  readonly ballots: readonly BoardBallot[]
  readonly poll?: Partial<BoardPoll>
  /** A secret poll, with the key of each weight. */
  readonly keys?: ReadonlyMap<number, KeyObject>
}

/** A poll of households whose roll says exactly what its ballots say. */
export function boardContent({ ballots, poll, keys }: BoardParts): BoardContent {
  const drawSecret = randomBytes(32)
  return {
    poll: {
      id: '430503004006-57',
      title: '2号楼加装电梯',
      closesAt: new Date('2026-11-30T10:00:00Z'),
      votingUnit: 'household',
      secrecy: keys ? 'secret' : 'named',
      questions: ALL_QUESTIONS,
      rule: residentsMeeting2018,
      roll: { units: ballots.length + 1, areaHundredths: null },
      issued: countByWeight(ballots, 'online'),
      paper: countByWeight(ballots, 'paper'),
      keys: [...(keys ?? [])].map(([weight, key]) => ({
        weight,
        publicKey: toSigningPublicKey(key),
      })),
      drawCommitment: commitToDraw(drawSecret),
      ...poll,
    },
    ballots,
    receipts: ballots.map(() => randomBytes(8).toString('hex').toUpperCase()),
    drawSecret,
  }
}

function countByWeight(
  ballots: readonly BoardBallot[],
  channel: BoardBallot['channel'],
): WeightCount[] {
  const counts = new Map<number, number>()
  for (const ballot of ballots) {
    if (ballot.channel !== channel) continue
    counts.set(ballot.weight, (counts.get(ballot.weight) ?? 0) + 1)
  }
  return [...counts].map(([weight, units]) => ({ weight, units }))
}
