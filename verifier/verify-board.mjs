#!/usr/bin/env node
// 独立核验一次表决的公开名单：只用 Node，不用平台的任何代码。怎样用、能证明什么、不能证明什么，见 README.md。
import { constants, createHash, createPublicKey, verify } from 'node:crypto'
import { realpathSync } from 'node:fs'
import * as words from './board-words.mjs'

function must(isTrue, reason) {
  if (!isTrue) throw new Error(reason)
}
const sha256 = (...parts) => createHash('sha256').update(Buffer.concat(parts)).digest()
const sum = (list, field, zero = 0) => list.reduce((total, each) => total + each[field], zero)
const listIds = (list) => list.map(({ id }) => id)
const areDifferent = (list) => new Set(list).size === list.length
const isPositive = (value) => Number.isSafeInteger(value) && value > 0
const json = JSON.stringify

// ---- 一、文件：每行一个紧凑的 JSON ----
function readLine(text, place) {
  try {
    const value = JSON.parse(text)
    must(json(value) === text, '不紧凑，或一个字段写了两次')
    return value
  } catch (error) {
    throw new Error(`第 ${place + 1} 行有误：${error.message}`)
  }
}

/** 从小到大，所以没有重复；own 是自己的，都应在其中。 */
function checkSorted(list, key, own = []) {
  const codes = list.map((each) => each[key])
  const isNext = (code, i) => typeof code === 'string' && (i === 0 || codes[i - 1] < code)
  must(codes.every(isNext), `${key} 重复，或次序不对`)
  const isListed = (mine) => codes.includes(mine) || codes.includes(mine.toUpperCase())
  for (const mine of own) must(isListed(mine), `名单上没有 ${mine}`)
}

// ---- 二、表决和选票 ----
function checkPoll({ format, secrecy, questions, rule, roll, issued, paper, keys }) {
  const isKnown = format === 1 && ['named', 'secret'].includes(secrecy)
  must(isKnown && questions.every(({ kind }) => KINDS.includes(kind)), '不认识的格式')
  const weights = [issued, paper, keys].map((list) => list.map(({ weight }) => weight))
  const lists = [listIds(questions), ...questions.map(listOptions), ...weights]
  must(lists.every(areDifferent), '第一行的编号或权重有重复')
  const voted = [...issued, ...paper].map((each) => ({ ...each, area: each.weight * each.units }))
  const isWhole = voted.every(({ weight, units }) => isPositive(weight) && isPositive(units))
  must(isWhole && sum(voted, 'units') <= roll.units, '参加的多于名册（roll）')
  const isByArea = rule.thresholds.some(({ measure }) => measure === 'area') // 否则权重都是 1
  const most = isByArea ? roll.areaHundredths : sum(voted, 'units')
  must(sum(voted, 'area') <= most, '权重与规则或名册的面积不合')
}

function readKey({ weight, publicKey }) {
  const [spki, der] = [{ format: 'der', type: 'spki' }, Buffer.from(publicKey, 'base64url')]
  const key = createPublicKey({ key: der, ...spki })
  must(key.export(spki).toString('base64url') === publicKey, '公钥的写法不规范')
  must(key.asymmetricKeyDetails.modulusLength >= 3072, '公钥不是至少 3072 位的 RSA')
  return [weight, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 }]
}

// 无记名的不多于发出的凭证，别的正好与名册一样多。凭证是随机数和答案的 SHA-256，换不了答案；去盲后是普通的 RSA-PSS（RFC 9474）。
function checkBallots(ballots, { secrecy, questions, keys, issued, paper }) {
  must(areDifferent(keys.map(({ publicKey }) => publicKey)), '两个权重共用一个公钥')
  const keyOf = new Map(keys.map(readKey))
  const unitsOf = (list) => new Map(list.map(({ weight, units }) => [weight, units]))
  const left = { online: unitsOf(issued), paper: unitsOf(paper) }
  for (const { token, channel, weight, answers, signature } of ballots) {
    const room = left[channel]?.get(weight)
    must(room > 0, `${channel} 选票（权重 ${weight}）多于名册`)
    left[channel].set(weight, room - 1)
    must(answers.length === questions.length, `选票 ${token} 的答案和题目不一样多`)
    const isSecret = secrecy === 'secret' && channel === 'online'
    const isToken = (isSecret ? /^[0-9a-f]{128}$/ : /^[0-9a-f]{64}$/).test(token)
    must(isToken && isSecret === (signature !== null), `选票 ${token} 的凭证或签名不合格式`)
    if (!isSecret) continue
    const hash = sha256(Buffer.from(json(answers))).toString('hex')
    must(token.slice(64) === hash, `选票 ${token} 的答案不是凭证里的答案`)
    const [message, proof] = [Buffer.from(token, 'hex'), Buffer.from(signature, 'base64url')]
    const key = keyOf.get(weight)
    must(key && verify('sha384', message, key, proof), `选票 ${token} 的凭证签名无效`)
  }
  const exact = secrecy === 'named' ? [left.online, left.paper] : [left.paper]
  const isFull = exact.every((units) => [...units.values()].every((absent) => absent === 0))
  must(isFull, '纸质的或记名的选票少于名册')
}

// ---- 三、默克尔树（Merkle tree，RFC 9162 §2.1.1）、树头、抽签 ----
function rootOf(hashes) {
  if (hashes.length === 1) return hashes[0]
  const half = 2 ** (Math.ceil(Math.log2(hashes.length)) - 1)
  return sha256(Buffer.of(1), rootOf(hashes.slice(0, half)), rootOf(hashes.slice(half)))
}

function checkHead(head, knownKey, { id, closesAt }, size, rootHash) {
  const [proof, bytes] = [head.signature, knownKey].map((text) => Buffer.from(text, 'base64url'))
  const [signature, publicKey] = [proof, bytes].map((each) => each.toString('base64url'))
  const again = { type: 'head', size, rootHash, signedAt: head.signedAt, publicKey, signature }
  const isSame = head.size === size && head.rootHash === rootHash
  must(isSame, `名单里至少有一行被改过：树头写的树根（root hash）与各行的不符，应是 ${rootHash}`)
  must(json(head) === json(again), '树头的公钥不是给出的那一把，或写法不对')
  must(head.signedAt >= closesAt, '树头签于截止之前')
  const signed = `linge tree head v1\n${id}\n${size}\n${rootHash}\n${head.signedAt}\n`
  const key = { key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' }
  must(verify(null, Buffer.from(signed), key, proof), '树头签名（Ed25519）无效')
}

// ---- 四、计票：数字都是整数，总和不超过名册；要相乘的用 BigInt，从不取整 ----
const KINDS = ['motion', 'single', 'multiple', 'ranking', 'budget'] // 前两种只写一个编号，别的写一列
const CHOICES = [{ id: 'for' }, { id: 'against' }, { id: 'abstain' }]
const listOptions = ({ options, items }) => listIds(options ?? items ?? CHOICES)

/** 一个答案（先写 kind，再写选了什么）选了什么；null 是弃权。 */
function namedIn({ kind, min = 1, max = Infinity, ...question }, answer) {
  const [answered, value, ...more] = Object.values(answer ?? [])
  must(answered === kind && more.length === 0, '答案不合题目')
  if (value === null && kind !== 'motion') return null
  const [named, ids] = [KINDS.indexOf(kind) < 2 ? [value] : value, listOptions(question)]
  const isEnough = Array.isArray(named) && min <= named.length && named.length <= max
  must(isEnough && areDifferent(named) && named.every((id) => ids.includes(id)), '答案不合题目')
  return named
}

function countQuestion({ id: questionId, kind, ...question }, votes, draw) {
  const add = (list) => ({ units: list.length, weight: sum(list, 'weight') })
  const cast = votes.filter(({ named }) => named !== null)
  const abstained = add(votes.filter(({ named }) => named === null))
  const amountOf = (id) => [id, add(cast.filter(({ named }) => named.includes(id)))]
  const amounts = Object.fromEntries(listOptions(question).map(amountOf))
  if (kind === 'motion') return { questionId, kind, ...amounts }
  const count = { ranking: countRanking, budget: countBudget }[kind] ?? countChoices
  const { drawn, ...counted } = count({ ...question, cast, amounts, draw })
  return { questionId, kind, ...counted, abstained, drawn }
}

/** 一个一个地选剩下的里面最好的（bestOf），一样好的按抽签的次序。drawn 是抽签分出的先后，上一次平局剩下的不重复记。 */
function pick(draw, bestOf) {
  const [picked, drawn] = [[], []]
  for (let left = draw; ; left = left.filter((id) => id !== picked.at(-1))) {
    const best = bestOf(left)
    if (best.length === 0) return { picked, drawn }
    if (best.length > 1 && !best.every((id) => drawn.at(-1)?.includes(id))) drawn.push(best)
    picked.push(best[0])
  }
}

function heaviest(amounts, ids) {
  const most = Math.max(...ids.map((id) => amounts[id].weight))
  return ids.filter((id) => amounts[id].weight === most)
}

function countChoices({ amounts, draw }) {
  const { picked, drawn } = pick(draw, (left) => heaviest(amounts, left))
  return { options: picked.map((optionId) => ({ optionId, ...amounts[optionId] })), drawn }
}

/** 舒尔茨法（Schulze method, winning votes；Schulze 2011）：比最强的路径；支持一样多时，反对少的一步更强。 */
function countRanking({ options, cast, draw }) {
  const ids = listIds(options)
  const rank = (id, named) => named.indexOf(id) + 1 || Infinity // 没有写的并列最后
  const above = (one, other) => cast.filter(({ named }) => rank(one, named) < rank(other, named))
  const support = ids.map((one) => ids.map((other) => sum(above(one, other), 'weight')))
  const link = (won, lost) => (won > lost ? (BigInt(won) << 53n) - BigInt(lost) : 0n)
  let paths = support.map((row, i) => row.map((won, j) => link(won, support[j][i])))
  const order = (...both) => both.sort((one, other) => Number(one - other))
  for (const k of ids.keys()) {
    paths = paths.map((row) => row.map((old, j) => order(old, order(row[k], paths[k][j])[0])[1]))
  }
  const path = (from, to) => paths[ids.indexOf(from)][ids.indexOf(to)]
  const isUnbeaten = (id, left) => left.every((other) => path(id, other) >= path(other, id))
  const { picked, drawn } = pick(draw, (left) => left.filter((id) => isUnbeaten(id, left)))
  return { order: picked, support, drawn }
}

/** 等份法买不起的，或 greedy 的全部：按支持的权重从重到轻，剩下的钱够就列入。 */
function countBudget({ items, capCents, method, cast, amounts, draw }) {
  const costs = Object.fromEntries(items.map(({ id, costCents }) => [id, costCents]))
  const costOf = (ids) => ids.reduce((total, id) => total + costs[id], 0)
  const shared = pick(draw, shareEqually(costs, BigInt(capCents), method === 'greedy' ? [] : cast))
  const rest = draw.filter((id) => !shared.picked.includes(id) && amounts[id].weight > 0)
  const greedy = pick(rest, (left) => {
    const cents = capCents - costOf(shared.picked) - costOf(rest) + costOf(left)
    const affordable = left.filter((id) => costs[id] <= cents)
    const best = heaviest(amounts, affordable)
    return costOf(best) > cents ? best : best.slice(0, 1)
  })
  const options = items.map(({ id }) => ({ optionId: id, ...amounts[id] }))
  const [funded, drawn] = ['picked', 'drawn'].map((field) => [...shared[field], ...greedy[field]])
  return { method, options, funded, spentCents: costOf(funded), drawn }
}

// 等份法（Method of Equal Shares；Peters、Pierczyński、Skowron 2021）：每份权重分到一样多的钱；每次买每份出价最低的一项，
// 钱不够的人出完为止，其余的人平分。钱以 1/scale 分计，所以总是整数。
function shareEqually(costs, cents, cast) {
  const owners = cast.map(({ named, weight }) => ({ named, weight: BigInt(weight), left: cents }))
  let scale = sum(owners, 'weight', 0n)
  const offerFor = (id) => {
    const payers = owners.filter(({ named }) => named.includes(id))
    let [owed, weight] = [BigInt(costs[id]) * scale, sum(payers, 'weight', 0n)]
    for (const payer of payers) {
      if (owed <= payer.left * weight) return [{ id, owed, weight }]
      owed -= payer.left * payer.weight
      weight -= payer.weight
    }
    return []
  }
  const compare = (one, other) => Number(one.owed * other.weight - other.owed * one.weight)
  return (open) => {
    owners.sort((one, other) => Number(one.left - other.left))
    const [best, ...others] = open.flatMap(offerFor).sort(compare)
    if (!best) return []
    scale *= best.weight
    for (const owner of owners) {
      owner.left *= best.weight
      if (owner.named.includes(best.id)) owner.left -= best.owed
      if (owner.left < 0n) owner.left = 0n
    }
    return listIds([best, ...others.filter((offer) => compare(offer, best) === 0)])
  }
}

/** 参与率比名册，同意率比参加的人（含弃权）。required 是通过所需的最小数。 */
function decide({ rule, roll }, turnout, { optionId, ...agreeing }) {
  const all = { units: roll.units, weight: roll.areaHundredths }
  const thresholds = rule.thresholds.map(({ name, measure, numerator, denominator, isStrict }) => {
    const both = name === 'participation' ? [turnout, all] : [agreeing, turnout]
    const [actual, of] = both.map((each) => (measure === 'area' ? each.weight : each.units))
    const [share, parts] = [BigInt(numerator) * BigInt(of), BigInt(denominator)]
    const required = Math.max(1, Number((share - (isStrict ? 0n : 1n)) / parts) + 1)
    const margin = actual - required
    return { name, measure, required, actual, of, margin, isMet: margin >= 0 }
  })
  const missed = thresholds.filter(({ isMet }) => !isMet).map(({ name }) => name)
  const failed = missed.includes('participation') ? 'invalid' : 'rejected'
  const outcome = missed.length > 0 ? failed : thresholds.length > 0 ? 'passed' : 'advisory'
  return { optionId, outcome, thresholds }
}

/** 选择题每个选项各自判定，有一项通过即通过；排序和预算只听取意见。 */
function decideQuestion(poll, turnout, { questionId, kind, ...counted }) {
  const isAdvisory = kind === 'ranking' || kind === 'budget'
  if (isAdvisory) return { questionId, options: [], outcome: 'advisory', thresholds: [] }
  const decided = (counted.options ?? [counted.for]).map((each) => decide(poll, turnout, each))
  const { outcome, thresholds } = decided.find((each) => each.outcome === 'passed') ?? decided[0]
  return { questionId, options: kind === 'motion' ? [] : decided, outcome, thresholds }
}

function recount(poll, ballots, secret, root) {
  const seed = sha256(secret, root)
  const questions = poll.questions.map((question, i) => {
    const voteOf = ({ answers, weight }) => ({ named: namedIn(question, answers[i]), weight })
    // 抽签的次序：SHA-256（种子 ‖ 题号 ‖ 0 ‖ 选项号），小的在前
    const hash = (id) => sha256(seed, Buffer.from(`${question.id}\0${id}`))
    const draw = listOptions(question).sort((one, other) => Buffer.compare(hash(one), hash(other)))
    return countQuestion(question, ballots.map(voteOf), draw)
  })
  const turnout = { units: ballots.length, weight: sum(ballots, 'weight') }
  const decided = questions.map((each) => decideQuestion(poll, turnout, each))
  const [outcome, other] = new Set(decided.map((each) => each.outcome))
  const decision = { outcome: other ? 'mixed' : outcome, questions: decided }
  const [drawSecret, drawSeed] = [secret, seed].map((bytes) => bytes.toString('hex'))
  return json({ type: 'result', drawSecret, drawSeed, tally: { turnout, questions }, decision })
}

/** 从头到尾核验一份名单，交回表决和重新算出的结果；第一处不成立就抛出理由。 */
export function verifyBoard(file, known = {}) {
  const lines = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file).split('\n')
  must(lines.pop() === '', '文件没有以换行结束')
  const values = lines.map(readLine)
  const ofType = (type) => values.filter((value) => value?.type === type)
  const types = ['poll', 'head', 'result', 'ballot', 'receipt']
  const [[poll], [head], [result], ballots, receipts] = types.map(ofType)
  const ordered = [poll, ...ballots, ...receipts, head, result]
  const isWhole = ordered.length === values.length && ordered.every((each, i) => each === values[i])
  must(isWhole && ballots.length === receipts.length, '各行次序不对，或回执与选票不一样多')
  checkPoll(poll)
  must((known.commitment ?? poll.drawCommitment) === poll.drawCommitment, '抽签承诺与开始时不同')
  checkBallots(ballots, poll)
  checkSorted(ballots, 'token', known.ballot)
  checkSorted(receipts, 'code', known.receipt)
  const root = rootOf(lines.slice(0, -2).map((line) => sha256(Buffer.of(0), Buffer.from(line))))
  checkHead(head, known.key ?? head.publicKey, poll, lines.length - 2, root.toString('hex'))
  const secret = Buffer.from(result.drawSecret, 'hex')
  must(sha256(secret).toString('hex') === poll.drawCommitment, '抽签的秘密与承诺不符')
  const again = recount(poll, ballots, secret, root)
  if (json(result) !== again) throw words.tellApart(result, JSON.parse(again))
  return [lines[0], again]
}

if (process.argv[1] && realpathSync(process.argv[1]) === import.meta.filename) {
  try {
    const { file, known } = words.readArguments(process.argv.slice(2))
    console.log(words.describeBoard(verifyBoard(words.readBoard(file), known)))
    console.log(`${known.key ? '' : '注意：没有给出 --key，不知道是谁签的\n'}全部成立`)
  } catch (error) {
    const [line, exitCode] = words.describeFailure(error)
    console.log(line)
    process.exitCode = exitCode
  }
}
