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
  const forgeAnswers = withBallots(secret, [
    { ...first, answers: ranking.empty },
    ...secret.ballots.slice(1),
  ])

  test.each<[string, BoardContent, string]>([
    ['a made-up token', forge({ token: `${'7'.repeat(64)}${first.token.slice(64)}` }), '凭证签名'],
    ['other answers beside a token', forgeAnswers, '不是凭证里的答案'],
    ['the signature of another token', forge({ token: other.token }), '凭证签名'],
    ['no signature', forge({ token: other.token, signature: null }), '不合格式'],
    [
      'a token signed with another key',
      forge(tokenBallot(makeSigningKey(), ranking.empty)),
      '凭证签名',
    ],
    ['a light token that weighs more', forge({ ...other, weight: 3 }), '凭证签名'],
    ['a weight that nobody has', forge({ ...other, weight: 2 }), '权重 2'],
    ['a token that is too short', forge({ ...plainBallot('online', ranking.empty) }), '不合格式'],
    [
      'a paper ballot nobody handed in',
      withBallots(secret, [...secret.ballots, plainBallot('paper', ranking.empty, 3)]),
      'paper 选票（权重 3）多于名册',
    ],
    ['a paper ballot less', withBallots(secret, secret.ballots.slice(0, 3)), '少于名册'],
    [
      'a good token more than were issued',
      withBallots(secret, [...secret.ballots, other]),
      'online 选票（权重 1）多于名册',
    ],
    [
      'an online ballot more than the roll of a named poll',
      withBallots(named, [...named.ballots, plainBallot('online', choosing.empty)]),
      'online 选票',
    ],
    [
      'an online ballot less than the roll of a named poll',
      withBallots(named, named.ballots.slice(1)),
      '少于名册',
    ],
    [
      'paper where somebody voted online',
      withBallots(named, [...named.ballots.slice(1), plainBallot('paper', choosing.empty)]),
      'paper 选票',
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
  ])('with %s', (_case, content, reason) => {
    expect(faultOf(linesOf(content))).toMatch(reason)
  })

  test('with a ballot or a receipt twice', () => {
    const lines = linesOf(moreTokens)
    const ballot = writeBallot(first)
    const [receipt = '', next = ''] = lines.filter((line) => line.startsWith('{"type":"receipt"'))
    const twice = lines.flatMap((line) =>
      [ballot, receipt].includes(line) ? [line, line] : [line],
    )
    const alike = lines.map((line) => (line === next ? receipt : line))
    expect(faultOf(sealAgain(twice, signer))).toMatch('token 重复')
    expect(faultOf(sealAgain(alike, signer))).toMatch('code 重复')
  })

  test('with a receipt more or less', () => {
    const lines = linesOf(secret)
    const at = lines.findIndex((line) => line.startsWith('{"type":"receipt"'))
    const more = [...lines.slice(0, at), writeReceipt('-'), ...lines.slice(at)]
    const less = [...lines.slice(0, at), ...lines.slice(at + 1)]
    expect(faultOf(sealAgain(more, signer))).toMatch('不一样多')
    expect(faultOf(sealAgain(less, signer))).toMatch('不一样多')
  })

  test.each([
    ['no option of it', '"choice":"for"', '"choice":"maybe"'],
    ['two choices', '"choice":"for"', '"choice":["for","against"]'],
    ['one choice as a list', '"choice":"for"', '"choice":["for"]'],
    ['two options of which one may be named', '"optionId":"a"', '"optionId":["a","b"]'],
    ['an option alone for a list', /"optionIds":\[[^\]]*\]/, '"optionIds":"a"'],
    ['more beside the choice', '"choice":"for"', '"choice":"for","also":"against"'],
  ])('with an answer that the question does not allow: %s', (_case, from, to) => {
    const lines = linesOf(named)
    const changed = lines.map((line) => line.replace(from, to))
    expect(changed).not.toEqual(lines)
    expect(faultOf(sealAgain(changed, signer))).toMatch('答案不合题目')
  })

  test('with another draw, when somebody noted the commitment', () => {
    const again = boardContent({ ballots: named.ballots, poll: { questions: choosing.questions } })
    const { drawCommitment: commitment } = named.poll
    expect(faultOf(linesOf(again), { commitment })).toMatch('抽签承诺')
  })

  test('with a ballot less, by the voter who looks for her token or receipt', () => {
    const fewer = withPoll(
      { ...secret, ballots: secret.ballots.slice(1), receipts: secret.receipts.slice(1) },
      {},
    )
    const lines = linesOf(fewer)
    expect(faultOf(lines)).toBeUndefined()
    expect(faultOf(lines, { ballot: [first.token] })).toMatch(first.token)
    expect(faultOf(lines, { receipt: secret.receipts.slice(0, 1) })).toMatch('名单上没有')
    expect(faultOf(lines, { ballot: [second.token] })).toBeUndefined()
  })
})

describe('a poll that cannot be is refused', () => {
  const [lightKey = '', heavyKey = ''] = JSON.parse(linesOf(secret)[0] ?? '').keys.map(
    ({ publicKey }: { publicKey: string }) => publicKey,
  )
  const weak = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey
  const weakKey = weak.export({ type: 'spki', format: 'der' }).toString('base64url')

  test.each<[string, BoardContent, string, string, string]>([
    ['a question twice', named, '{"id":"2"', '{"id":"1"', '有重复'],
    ['an option twice', named, '{"id":"b"', '{"id":"a"', '有重复'],
    ['more to be named than there is', named, '"min":1,"max":2', '"min":4,"max":4', '答案不合题目'],
    ['less at most than at least', named, '"min":1,"max":2', '"min":2,"max":1', '答案不合题目'],
    ['weights where nothing is weighed', secret, '"measure":"area"', '"measure":"units"', '权重'],
    [
      'a weight that voted and is not on the roll',
      secret,
      '{"weight":1,"units":2}',
      '{"weight":4,"units":2}',
      '名册',
    ],
    ['one key for two weights', secret, heavyKey, lightKey, '共用'],
    ['one key for two weights, spelt in two ways', secret, heavyKey, `${lightKey}=`, '写法不规范'],
    [
      'a weight in two rows, the last of which hides ballots left out',
      named,
      '"issued":[{"weight":1,"units":2}]',
      '"issued":[{"weight":1,"units":3},{"weight":1,"units":2}]',
      '有重复',
    ],
    [
      'a weight in two rows of paper',
      secret,
      '"paper":[{"weight":3,"units":1}]',
      '"paper":[{"weight":3,"units":1},{"weight":3,"units":1}]',
      '有重复',
    ],
    [
      'two keys for one weight',
      secret,
      '{"weight":3,"publicKey"',
      '{"weight":1,"publicKey"',
      '有重复',
    ],
    ['a kind nobody knows', named, '"kind":"single"', '"kind":"either"', '格式'],
    ['a weak key', secret, heavyKey, weakKey, '3072'],
    [
      'a weight without a key',
      secret,
      '{"weight":1,"publicKey"',
      '{"weight":2,"publicKey"',
      '凭证签名',
    ],
    ['keys where nothing is signed', secret, '"secrecy":"secret"', '"secrecy":"named"', '不合格式'],
    ['a close after its head', named, '2026-11-30T10', '2026-11-30T11', '截止之前'],
    ['another format', named, '"format":1', '"format":2', '格式'],
  ])('with %s', (_case, content, from, to, reason) => {
    const [poll = '', ...below] = linesOf(content)
    expect(poll).toContain(from)
    expect(faultOf(sealAgain([poll.replace(from, to), ...below], signer))).toMatch(reason)
  })
})
