import { createTreeHeadSigner } from '../../server/src/lib/signed-tree-head'
import { writeBallot, writeReceipt } from '../../server/src/modules/consultations/board/board-lines'
import type {
  BoardBallot,
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
import { changeLines, type Mutation, moveLines, sealAgain } from './mutate-board'

const signer = createTreeHeadSigner('secret of these tests')
const stranger = createTreeHeadSigner('another secret')
const CLOSE = new Date('2026-11-30T10:00:01Z')

const [light, heavy] = [makeSigningKey(), makeSigningKey()]
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
const [choosing, spending, ranking] = [ask(0, 1, 2), ask(4), ask(0, 3, 5)]

const named = boardContent({
  ballots: [plainBallot('online', choosing.full), plainBallot('online', choosing.empty)],
  poll: { questions: choosing.questions },
})
const withPaper = boardContent({
  ballots: [plainBallot('online', spending.full), plainBallot('paper', spending.full)],
  poll: { questions: spending.questions },
})
const secret = boardContent({
  ballots: [
    tokenBallot(light, ranking.full),
    tokenBallot(light, ranking.empty),
    tokenBallot(heavy, ranking.full, 3),
    plainBallot('paper', ranking.full, 3),
  ],
  keys,
  poll: { ...weighed, questions: ranking.questions },
})

function linesOf(content: BoardContent): string[] {
  return [...buildBoard(content, signer, CLOSE).lines()]
}

/** Undefined for a board that holds. */
async function faultOf(
  lines: readonly string[],
  known: KnownOfBoard = {},
): Promise<string | undefined> {
  const file = Buffer.from(lines.map((line) => `${line}\n`).join(''))
  try {
    await verifyBoard([file], known)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : 'thrown'
  }
}

describe.each([
  ['named', named],
  ['named with paper', withPaper],
  ['secret with weights and paper', secret],
])('of a board that is %s', (_kind, content) => {
  const lines = linesOf(content)
  const file = lines.join('\n')
  const known = { key: signer.publicKey, commitment: content.poll.drawCommitment }
  const moved = [...moveLines(lines)]
  const changed = [...changeLines(lines)].filter((each) => each.lines.join('\n') !== file)

  /** The names of those that pass for a board. */
  async function listUndetected(
    mutations: readonly Mutation[],
    seal: (lines: readonly string[]) => readonly string[] = (written) => written,
  ) {
    const undetected: string[] = []
    for (const mutation of mutations) {
      const sealed = seal(mutation.lines)
      const isAsBefore = sealed.join('\n') === file
      if (!isAsBefore && !(await faultOf(sealed, known))) undetected.push(mutation.name)
    }
    return undetected
  }

  test('the whole holds', async () => {
    expect(await faultOf(lines, known)).toBeUndefined()
  })

  test('no change passes', async () => {
    expect(changed.length).toBeGreaterThan(200)
    expect(await listUndetected([...moved, ...changed])).toEqual([])
  })

  test('no change passes when size, root and seed are computed again', async () => {
    expect(await listUndetected([...moved, ...changed], sealAgain)).toEqual([])
  })

  test('no line left out, doubled or moved passes when the service signs the head again', async () => {
    const sign = (written: readonly string[]) => sealAgain(written, signer)
    expect(await listUndetected(moved, sign)).toEqual([])
  })

  test('signed by somebody else it does not hold', async () => {
    expect(await faultOf(sealAgain(lines, stranger), known)).toMatch('公钥')
  })
})

test('what is not whole lines of UTF-8 is no board', async () => {
  const file = Buffer.from(
    linesOf(named)
      .map((line) => `${line}\n`)
      .join(''),
  )
  const [title, last] = [file.indexOf('加'), file.length - 1]
  const broken = Buffer.from(file)
  broken[title] = 0xff
  const files = [
    file.subarray(0, last),
    broken,
    Buffer.concat([Buffer.from('\ufeff'), file]),
    Buffer.concat([file, Buffer.from('\n')]),
    Buffer.from(file.toString().replaceAll('\n', '\r\n')),
    Buffer.alloc(0),
  ]
  for (const each of files) await expect(verifyBoard([each])).rejects.toThrow()
})

describe('a service that signs the head again is found out', () => {
  const withBallots = (content: BoardContent, ballots: readonly BoardBallot[]) => ({
    ...content,
    ballots,
    receipts: ballots.map((_, place) => `R${place}`),
  })
  const withPoll = (content: BoardContent, poll: Partial<BoardPoll>) => ({
    ...content,
    poll: { ...content.poll, ...poll },
  })
  const [first, second] = secret.ballots
  if (!first || !second) throw new Error('No ballots')
  const moreTokens = withPoll(secret, {
    issued: [
      { weight: 1, units: 3 },
      { weight: 3, units: 2 },
    ],
  })
  const forge = (change: Partial<BoardBallot>) =>
    withBallots(moreTokens, [...secret.ballots, { ...first, ...change }])
  const other = tokenBallot(light, ranking.full)

  test.each<[string, BoardContent, string]>([
    ['a made-up token', forge({ token: '7'.repeat(128) }), '凭证签名'],
    ['the signature of another token', forge({ token: other.token }), '凭证签名'],
    ['no signature', forge({ token: other.token, signature: null }), '凭证签名'],
    [
      'a token signed with another key',
      forge(tokenBallot(makeSigningKey(), ranking.empty)),
      '凭证签名',
    ],
    ['a light token that weighs more', forge({ ...other, weight: 3 }), '凭证签名'],
    ['a weight without a key', forge({ ...other, weight: 2 }), '凭证签名'],
    ['a token that is too short', forge({ ...plainBallot('online', ranking.empty) }), '凭证签名'],
    [
      'a paper ballot nobody handed in',
      withBallots(secret, [...secret.ballots, plainBallot('paper', ranking.empty, 3)]),
      'paper 选票（权重 3）有 2 张，名册是 1',
    ],
    ['a paper ballot less', withBallots(secret, secret.ballots.slice(0, 3)), 'paper 选票'],
    [
      'a good token more than were issued',
      withBallots(secret, [...secret.ballots, other]),
      'online 选票（权重 1）有 3 张，名册是 2',
    ],
    [
      'an online ballot more than the roll of a named poll',
      withBallots(named, [...named.ballots, plainBallot('online', choosing.empty)]),
      'online 选票',
    ],
    [
      'an online ballot less than the roll of a named poll',
      withBallots(named, named.ballots.slice(1)),
      'online 选票',
    ],
    [
      'paper where somebody voted online',
      withBallots(named, [...named.ballots.slice(1), plainBallot('paper', choosing.empty)]),
      'online 选票',
    ],
    [
      'more who took part than the roll has',
      withPoll(named, { roll: { units: 1, areaHundredths: null } }),
      '名册',
    ],
    [
      'more area than the roll has',
      withPoll(secret, { roll: { units: 9, areaHundredths: 7 } }),
      '面积',
    ],
  ])('with %s', async (_case, content, reason) => {
    expect(await faultOf(linesOf(content))).toMatch(reason)
  })

  test('with a ballot or a receipt twice', async () => {
    const lines = linesOf(secret)
    for (const line of [writeBallot(first), writeReceipt(secret.receipts[0] ?? '')]) {
      const doubled = lines.flatMap((each) => (each === line ? [each, each] : [each]))
      expect(await faultOf(sealAgain(doubled, signer))).toMatch('重复')
    }
  })

  test('with a receipt more or less', async () => {
    const lines = linesOf(secret)
    const at = lines.findIndex((line) => line.startsWith('{"type":"receipt"'))
    const more = [...lines.slice(0, at), writeReceipt('-'), ...lines.slice(at)]
    const less = [...lines.slice(0, at), ...lines.slice(at + 1)]
    expect(await faultOf(sealAgain(more, signer))).toMatch('4 张选票，却有 5 个回执')
    expect(await faultOf(sealAgain(less, signer))).toMatch('4 张选票，却有 3 个回执')
  })

  test('with an answer that the question does not allow', async () => {
    const wrong = writeBallot(first).replace('"choice":"for"', '"choice":"maybe"')
    const lines = linesOf(secret).map((line) => (line === writeBallot(first) ? wrong : line))
    expect(await faultOf(sealAgain(lines, signer))).toMatch('答案不合题目')
  })

  test('with another draw, when somebody noted the commitment', async () => {
    const again = boardContent({ ballots: named.ballots, poll: { questions: choosing.questions } })
    const { drawCommitment: commitment } = named.poll
    expect(await faultOf(linesOf(again), { commitment })).toMatch('抽签承诺')
  })

  test('with a ballot less, by the voter who looks for her token or receipt', async () => {
    const fewer = withPoll(
      { ...secret, ballots: secret.ballots.slice(1), receipts: secret.receipts.slice(1) },
      {},
    )
    const lines = linesOf(fewer)
    expect(await faultOf(lines)).toBeUndefined()
    expect(await faultOf(lines, { ballots: [first.token] })).toMatch(first.token)
    expect(await faultOf(lines, { receipts: secret.receipts.slice(0, 1) })).toMatch('名单上没有')
    expect(await faultOf(lines, { ballots: [second.token] })).toBeUndefined()
  })

  test('with another answer, only by the voter who reads what stands beside her token', async () => {
    const lines = linesOf(
      withBallots(secret, [{ ...first, answers: ranking.empty }, ...secret.ballots.slice(1)]),
    )
    const said: string[] = []
    const file = Buffer.from(lines.map((line) => `${line}\n`).join(''))
    await verifyBoard([file], { ballots: [first.token] }, (line) => said.push(line))
    expect(said).toContainEqual(expect.stringContaining(JSON.stringify(ranking.empty)))
  })
})
