import { generateKeyPairSync } from 'node:crypto'
import { writeBallot, writeReceipt } from '../../server/src/modules/consultations/board/board-lines'
import type {
  BoardBallot,
  BoardContent,
  BoardPoll,
} from '../../server/src/modules/consultations/board/board-types'
import {
  boardContent,
  makeSigningKey,
  plainBallot,
  tokenBallot,
} from '../../server/test/board-content'
import { verifyBoard } from '../../verifier/verify-board.mjs'
import { sealAgain } from './mutate-board'
import { choosing, faultOf, light, linesOf, named, ranking, secret, signer } from './three-boards'

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

describe('a poll that cannot be is refused', () => {
  const areaShare = '"measure":"area","numerator":1,'
  const [lightKey = '', heavyKey = ''] = JSON.parse(linesOf(secret)[0] ?? '').keys.map(
    ({ publicKey }: { publicKey: string }) => publicKey,
  )
  const weak = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey
  const weakKey = weak.export({ type: 'spki', format: 'der' }).toString('base64url')

  test.each<[string, BoardContent, string, string, string]>([
    ['a question twice', named, '{"id":"2"', '{"id":"1"', '编号'],
    ['an option twice', named, '{"id":"b"', '{"id":"a"', '选项'],
    ['more to be named than there is', named, '"min":1,"max":2', '"min":4,"max":4', '选项'],
    ['less at most than at least', named, '"min":1,"max":2', '"min":2,"max":1', '选项'],
    ['a share over 1', secret, areaShare, '"measure":"area","numerator":3,', '比例'],
    ['weights where nothing is weighed', secret, '"measure":"area"', '"measure":"units"', '权重'],
    ['weights out of order', secret, '{"weight":1,"units":2}', '{"weight":4,"units":2}', '排列'],
    ['one key for two weights', secret, heavyKey, lightKey, '共用'],
    ['a weak key', secret, heavyKey, weakKey, '3072'],
    [
      'a weight without a key',
      secret,
      '{"weight":1,"publicKey"',
      '{"weight":2,"publicKey"',
      '没有公钥',
    ],
    ['keys where nothing is signed', secret, '"secrecy":"secret"', '"secrecy":"named"', '没有公钥'],
    ['a close after its head', named, '2026-11-30T10', '2026-11-30T11', '截止之前'],
    ['another format', named, '"format":1', '"format":2', '第 1 行'],
  ])('with %s', async (_case, content, from, to, reason) => {
    const [poll = '', ...below] = linesOf(content)
    expect(poll).toContain(from)
    expect(await faultOf(sealAgain([poll.replace(from, to), ...below], signer))).toMatch(reason)
  })
})
