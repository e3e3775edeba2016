#!/usr/bin/env node
// 独立核验一次表决的公开名单：只用 Node，不用平台的任何代码。怎样用、能证明什么、不能证明什么，见 README.md。
import { constants, createHash, createPublicKey, verify } from 'node:crypto'
import { createReadStream, realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import {
  areDifferent,
  countAnswer,
  decidePoll,
  listIds,
  must,
  NAMED_BY,
  namedIn,
  openCount,
  optionIds,
  sum,
  tally,
} from './recount.mjs'

// ---- 一、格式：每行一个紧凑 JSON，字段齐全、次序固定、没有多余。* 是一列，? 可为 null，= 是列出的词 ----
const SHAPES = {
  poll: `type:text format:format id:id title:text closesAt:instant votingUnit:=household|owner
    secrecy:=named|secret questions:question* rule:rule roll:roll issued:amount* paper:amount*
    keys:key* drawCommitment:hash`,
  motion: 'id:text kind:text text:text',
  single: 'id:text kind:text text:text options:option*',
  multiple: 'id:text kind:text text:text options:option* min:positive max:positive',
  ranking: 'id:text kind:text text:text options:option*',
  budget: 'id:text kind:text text:text items:item* capCents:count method:=greedy|equal_shares',
  option: 'id:text label:text',
  item: 'id:text label:text costCents:positive',
  rule: 'code:text version:text name:text thresholds:threshold*',
  threshold: `name:=participation|agreement measure:=units|area numerator:count
    denominator:positive isStrict:flag`,
  roll: 'units:count areaHundredths:count?',
  amount: 'weight:positive units:positive',
  key: 'weight:positive publicKey:base64url',
  ballot: `type:text token:token channel:=online|paper weight:positive answers:any*
    signature:base64url?`,
  receipt: 'type:text code:code',
  head: `type:text size:count rootHash:hash signedAt:instant publicKey:base64url
    signature:base64url`,
  result: 'type:text drawSecret:hash drawSeed:hash tally:any decision:any',
}
const FIELDS = new Map(
  Object.entries(SHAPES).map(([name, text]) => [name, text.split(/\s+/).map((f) => f.split(':'))]),
)
const isText = (pattern) => (value) => typeof value === 'string' && pattern.test(value)
const isFrom = (least) => (value) => Number.isSafeInteger(value) && value >= least
const VALUES = {
  any: () => true,
  flag: (value) => typeof value === 'boolean',
  format: (value) => value === 1,
  count: isFrom(0),
  positive: isFrom(1),
  text: isText(/./s),
  id: isText(/^\d{12}-[1-9]\d{0,17}$/),
  instant: isText(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
  hash: isText(/^[0-9a-f]{64}$/),
  token: isText(/^([0-9a-f]{64}){1,2}$/),
  code: isText(/^[\w-]{1,64}$/),
  base64url: (value) => Buffer.from(String(value), 'base64url').toString('base64url') === value,
  question: (value) => Object.hasOwn(NAMED_BY, value?.kind) && fits(value, value.kind),
}

function fits(value, type) {
  const inner = type.slice(0, -1)
  if (type.endsWith('?')) return value === null || fits(value, inner)
  if (type.endsWith('*')) return Array.isArray(value) && value.every((each) => fits(each, inner))
  if (type.startsWith('=')) return type.slice(1).split('|').includes(value)
  if (Object.hasOwn(VALUES, type)) return VALUES[type](value)
  const [fields, names] = [FIELDS.get(type), Object.keys(value ?? {})]
  const isNext = ([name, inside], place) => name === names[place] && fits(value[name], inside)
  return names.length === fields.length && fields.every(isNext)
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function parseLine(bytes, number) {
  let [text, value] = ['', null]
  try {
    text = utf8.decode(bytes)
    value = JSON.parse(text)
  } catch {}
  const isKnown = ['poll', 'ballot', 'receipt', 'head', 'result'].includes(value?.type)
  const isWhole = isKnown && JSON.stringify(value) === text && fits(value, value.type)
  must(isWhole, `第 ${number} 行不合格式`)
  return { ...value, bytes }
}

async function* readLines(chunks) {
  let [rest, number] = [Buffer.alloc(0), 0]
  for await (const chunk of chunks) {
    rest = Buffer.concat([rest, chunk])
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      number += 1
      yield parseLine(rest.subarray(0, end), number)
      rest = rest.subarray(end + 1)
    }
  }
  must(rest.length === 0, '文件没有以换行结束')
}

// ---- 二、默克尔树（Merkle tree，RFC 9162 §2.1）：成对的立即合并，只留下还没有成对的哈希 ----
const sha256 = (...parts) => createHash('sha256').update(Buffer.concat(parts)).digest()
const hashNode = (right, { hash }) => sha256(Buffer.of(1), hash, right)
const rootOf = (tree) => tree.slice(0, -1).reduceRight(hashNode, tree.at(-1).hash)

function addLeaf(tree, bytes) {
  let [hash, height] = [sha256(Buffer.of(0), bytes), 0]
  for (; tree.at(-1)?.height === height; height += 1) hash = hashNode(hash, tree.pop())
  tree.push({ hash, height })
}

// ---- 三、表决、名册、签名 ----
function checkPoll({ questions, issued, paper, keys, roll, secrecy, rule }) {
  must(questions.length > 0 && areDifferent(listIds(questions)), '题目的编号有误')
  for (const question of questions) {
    const ids = optionIds(question)
    const { min = 1, max = ids.length } = question
    must(areDifferent(ids) && min <= max && max <= ids.length, `题目 ${question.id} 的选项有误`)
  }
  const isShare = ({ numerator, denominator }) => numerator <= denominator
  must(rule.thresholds.every(isShare), '规则的比例有误')
  const isRising = (list) => list.every(({ weight }, i) => i === 0 || list[i - 1].weight < weight)
  must([issued, paper, keys].every(isRising), '名册或公钥没有按权重（weight）排列')
  const voted = [...issued, ...paper]
  must(sum(voted.map(({ units }) => units)) <= roll.units, '参加的多于名册（roll）')
  const area = sum(voted.map(({ weight, units }) => BigInt(weight) * BigInt(units)))
  const isWeighed = rule.thresholds.some(({ measure }) => measure === 'area')
    ? area <= (roll.areaHundredths ?? -1)
    : voted.every(({ weight }) => weight === 1)
  must(isWeighed, '权重与规则或名册的面积不合')
  must(areDifferent(keys.map(({ publicKey }) => publicKey)), '两个权重共用一个公钥')
  must(secrecy === 'secret' || keys.length === 0, '记名表决没有公钥')
  const isKeyed = ({ weight }) => keys.some((key) => key.weight === weight)
  must(secrecy === 'named' || issued.every(isKeyed), '有的权重没有公钥')
}

function readRsaKey(publicKey) {
  const der = Buffer.from(publicKey, 'base64url')
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' })
  const { modulusLength, publicExponent } = key.asymmetricKeyDetails
  const isStrong = key.asymmetricKeyType === 'rsa' && modulusLength >= 3072
  must(isStrong && publicExponent === 65537n, '公钥不是至少 3072 位的 RSA')
  return { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 }
}

/** 网上的无记名选票须有本权重的凭证签名：盲签名去盲之后就是普通的 RSA-PSS（RFC 9474 §4.5，SHA-384）。 */
function isTokenRight({ token, channel, weight, signature }, secrecy, keys) {
  if (secrecy === 'named' || channel === 'paper') return token.length === 64 && signature === null
  if (token.length !== 128 || signature === null || !keys.has(weight)) return false
  const [message, proof] = [Buffer.from(token, 'hex'), Buffer.from(signature, 'base64url')]
  return verify('sha384', message, keys.get(weight), proof)
}

function checkHead(head, tree, leaves, poll) {
  must(head.size === leaves, '树头的行数不符')
  must(head.rootHash === rootOf(tree).toString('hex'), '树根（root hash）与各行不符')
  must(head.signedAt >= poll.closesAt, '树头签于截止之前')
  const lines = ['linge tree head v1', poll.id, head.size, head.rootHash, head.signedAt]
  const signed = Buffer.from(lines.map((line) => `${line}\n`).join(''))
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: head.publicKey }
  const key = createPublicKey({ key: jwk, format: 'jwk' })
  const isSigned = verify(null, signed, key, Buffer.from(head.signature, 'base64url'))
  must(isSigned, '树头签名（Ed25519）无效')
}

function checkCounts(cast, { issued, paper, secrecy }) {
  for (const [channel, roll] of Object.entries({ online: issued, paper })) {
    const isFewerAllowed = channel === 'online' && secrecy === 'secret'
    const onRoll = new Map(roll.map(({ weight, units }) => [weight, units]))
    for (const weight of new Set([...onRoll.keys(), ...cast[channel].keys()])) {
      const [is, most] = [cast[channel].get(weight) ?? 0, onRoll.get(weight) ?? 0]
      const reason = `${channel} 选票（权重 ${weight}）有 ${is} 张，名册是 ${most}`
      must(is === most || (isFewerAllowed && is < most), reason)
    }
  }
}

/** 抽签的次序：SHA-256（种子 ‖ 题号 ‖ 0 ‖ 选项号），小的在前。 */
function drawOrder(seed, question) {
  const digest = (id) => sha256(seed, Buffer.from(`${question.id}\0${id}`))
  const drawn = optionIds(question).map((id) => ({ id, digest: digest(id) }))
  return listIds(drawn.sort((one, other) => Buffer.compare(one.digest, other.digest)))
}

// ---- 四、从头到尾 ----
/** 核验一份名单；第一处不成立就抛出理由。 */
export async function verifyBoard(chunks, known = {}, say = () => {}) {
  const lines = readLines(chunks)
  const tree = []
  let [leaves, ahead] = [0, (await lines.next()).value]
  const take = async (type) => {
    const line = ahead
    must(line?.type === type, `次序不对，或缺 ${type} 一行`)
    ahead = (await lines.next()).value
    return line
  }
  const takeLeaf = async (type) => {
    const line = await take(type)
    addLeaf(tree, line.bytes)
    leaves += 1
    return line
  }

  const poll = await takeLeaf('poll')
  checkPoll(poll)
  const keys = new Map(poll.keys.map(({ weight, publicKey }) => [weight, readRsaKey(publicKey)]))
  say(`${poll.title}（${poll.id}）：${poll.rule.name}，名册 ${poll.roll.units}`)
  must((known.commitment ?? poll.drawCommitment) === poll.drawCommitment, '抽签承诺与开始时不同')

  const [wantedBallots, wantedReceipts] = [new Set(known.ballots), new Set(known.receipts)]
  const turnout = { units: 0, weight: 0n }
  const cast = { online: new Map(), paper: new Map() }
  const counts = poll.questions.map(openCount)
  for (let last = ''; ahead?.type === 'ballot'; ) {
    const { token, channel, weight, answers, ...ballot } = await takeLeaf('ballot')
    must(token > last, `选票 ${token} 重复或次序不对`)
    last = token
    const isRight = isTokenRight({ token, channel, weight, ...ballot }, poll.secrecy, keys)
    must(isRight, `选票 ${token} 的凭证签名（blind signature）无效`)
    const named = poll.questions.map((question, i) => namedIn(question, answers[i]))
    const isAnswered = answers.length === named.length && !named.includes(undefined)
    must(isAnswered, `选票 ${token} 的答案不合题目`)
    for (const [i, count] of counts.entries()) countAnswer(count, named[i], BigInt(weight))
    cast[channel].set(weight, (cast[channel].get(weight) ?? 0) + 1)
    turnout.units += 1
    turnout.weight += BigInt(weight)
    if (wantedBallots.delete(token))
      say(`您的选票在名单上，请看是否如您所投：${JSON.stringify(answers)}`)
  }
  checkCounts(cast, poll)
  say(`通过：${turnout.units} 张选票，凭证签名（blind signature）有效、一证一票、答案合题目`)
  const [issued, paper] = [poll.issued, poll.paper].map((list) => sum(list.map((a) => a.units)))
  const online = poll.secrecy === 'secret' ? '发出的凭证（token）' : '网上参加的'
  say(`通过：没有多过名册（roll）：${online} ${issued}，纸质 ${paper}`)

  let receipts = 0
  for (let last = ''; ahead?.type === 'receipt'; receipts += 1) {
    const { code } = await takeLeaf('receipt')
    must(code > last, `回执 ${code} 重复或次序不对`)
    last = code
    if (wantedReceipts.delete(code)) say(`您的回执 ${code} 在名单上`)
  }
  must(receipts === turnout.units, `${turnout.units} 张选票，却有 ${receipts} 个回执`)
  const missing = [...wantedBallots, ...wantedReceipts]
  must(missing.length === 0, `名单上没有：${missing.join('、')}`)
  say('通过：回执（receipt）与选票一样多，各不相同')

  const head = await take('head')
  checkHead(head, tree, leaves, poll)
  must((known.key ?? head.publicKey) === head.publicKey, '签树头的不是开始时公布的公钥')
  say('通过：树头（signed tree head）的树根和签名')

  const result = await take('result')
  must(ahead === undefined, '结果之后还有内容')
  const [secret, root] = [result.drawSecret, head.rootHash].map((hex) => Buffer.from(hex, 'hex'))
  must(sha256(secret).toString('hex') === poll.drawCommitment, '抽签的秘密与承诺不符')
  const seed = sha256(secret, root)
  must(seed.toString('hex') === result.drawSeed, '抽签的种子不符')
  const questions = counts.map((count) => tally(count, drawOrder(seed, count.question)))
  const shownTurnout = { units: turnout.units, weight: Number(turnout.weight) }
  const recount = { turnout: shownTurnout, questions }
  must(JSON.stringify(recount) === JSON.stringify(result.tally), '重新计票，结果不同')
  const decision = decidePoll(poll, shownTurnout, questions)
  must(JSON.stringify(decision) === JSON.stringify(result.decision), '重新判定，结论不同')
  for (const each of questions) say(`题目 ${each.questionId}：${JSON.stringify(each)}`)
  say(`通过：抽签（draw）、计票（tally）和判定（decision）重算一致，结论是 ${decision.outcome}`)
}

async function main() {
  const text = { type: 'string' }
  const many = { type: 'string', multiple: true }
  const options = { key: text, commitment: text, receipt: many, ballot: many }
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  must(positionals.length === 1, '用法：node verify-board.mjs board.ndjson [--key …] [--receipt …]')
  const { key, commitment, receipt: receipts, ballot: ballots } = values
  const file = createReadStream(positionals[0], { highWaterMark: 1 << 20 })
  await verifyBoard(file, { key, commitment, receipts, ballots }, console.log)
  if (!key) console.log('注意：没有给出 --key，签名只说明名单前后一致，不说明是谁签的')
  if (!commitment) console.log('注意：没有给出 --commitment，抽签的承诺没有和开始时比较')
  console.log('全部成立')
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main().catch((error) => {
    console.log(`不成立：${error.message}`)
    process.exitCode = 1
  })
}
