// 重新计票和判定。权重和金额用 BigInt，从不取整；平局按公布的种子抽签。

/** 每一项核验都经过这里；不成立就带着理由停下。 */
export function must(isTrue, reason) {
  if (!isTrue) throw new Error(reason)
}

export const sum = (numbers) => numbers.reduce((total, number) => total + BigInt(number), 0n)
export const listIds = (list) => list.map(({ id }) => id)
export const areDifferent = (list) => new Set(list).size === list.length
export const optionIds = ({ kind, options, items }) =>
  kind === 'motion' ? ['for', 'against', 'abstain'] : listIds(options ?? items)

/** 答案写在哪个字段。 */
export const NAMED_BY = {
  motion: 'choice',
  single: 'optionId',
  multiple: 'optionIds',
  ranking: 'optionIds',
  budget: 'itemIds',
}

/** 一个答案选了什么；null 是弃权，undefined 是不合题目，不能算票。 */
export function namedIn(question, answer) {
  const { kind } = question
  const isOfKind = answer?.kind === kind && Object.keys(answer).join() === `kind,${NAMED_BY[kind]}`
  const value = isOfKind ? answer[NAMED_BY[kind]] : undefined
  if (value === null && kind !== 'motion') return null
  const named = kind === 'motion' || kind === 'single' ? [value] : value
  const ids = optionIds(question)
  const { min = 1, max = ids.length } = question
  const isListed =
    Array.isArray(named) && named.every((id) => ids.includes(id)) && areDifferent(named)
  return isListed && named.length >= min && named.length <= max ? named : undefined
}

// ---- 边读边加 ----
const none = () => ({ units: 0, weight: 0n })
const shown = ({ units, weight }) => ({ units, weight: toNumber(weight) })

function toNumber(weight) {
  must(weight <= Number.MAX_SAFE_INTEGER, '数字过大')
  return Number(weight)
}

function add(amount, weight) {
  amount.units += 1
  amount.weight += weight
}

export function openCount(question) {
  const ids = optionIds(question)
  return {
    question,
    ids,
    amounts: new Map(ids.map((id) => [id, none()])),
    abstained: none(),
    above: ids.map(() => ids.map(() => 0n)), // 排序题：多少权重把行排在列之前
    purses: new Map(), // 预算题：支持同样几项的人合在一起
  }
}

export function countAnswer(count, named, weight) {
  if (named === null) return add(count.abstained, weight)
  for (const id of named) add(count.amounts.get(id), weight)
  if (count.question.kind === 'ranking') countRanking(count, named, weight)
  if (count.question.kind === 'budget') {
    const key = JSON.stringify([...named].sort())
    const purse = count.purses.get(key) ?? { approved: new Set(named), weight: 0n }
    purse.weight += weight
    count.purses.set(key, purse)
  }
}

function countRanking({ ids, above }, named, weight) {
  const below = new Set(ids.keys())
  for (const place of named.map((id) => ids.indexOf(id))) {
    below.delete(place)
    for (const other of below) above[place][other] += weight
  }
}

// ---- 排出结果 ----
const heavier = (one, other) => (one === other ? 0 : one > other ? -1 : 1)

/** 记下抽签才分出的先后；上一次平局剩下的不重复记。 */
function keepTie(drawn, tied) {
  if (tied.length > 1 && !tied.every((id) => drawn.at(-1)?.includes(id))) drawn.push(tied)
}

/** @param draw 抽签的次序，在前的优先 */
export function tally(count, draw) {
  const { question, ids, amounts } = count
  const { id: questionId, kind } = question
  const abstained = shown(count.abstained)
  const optionOf = (optionId) => ({ optionId, ...shown(amounts.get(optionId)) })
  if (kind === 'motion') {
    const choices = ids.map((id) => [id, shown(amounts.get(id))])
    return { questionId, kind, ...Object.fromEntries(choices) }
  }
  if (kind === 'ranking') {
    const { order, drawn } = rankBySchulze(count, draw)
    const support = count.above.map((row) => row.map(toNumber))
    return { questionId, kind, order, support, abstained, drawn }
  }
  if (kind === 'budget') {
    const { capCents, method } = question
    const items = draw.map((id) => question.items.find((item) => item.id === id))
    const fund = method === 'greedy' ? fundGreedily : fundByEqualShares
    const { funded, drawn } = fund(items, capCents, count)
    const spentCents = toNumber(sum(funded.map(({ costCents }) => costCents)))
    const options = ids.map(optionOf)
    return {
      questionId,
      kind,
      method,
      options,
      funded: listIds(funded),
      spentCents,
      abstained,
      drawn,
    }
  }
  const weightOf = (id) => amounts.get(id).weight
  const order = [...draw].sort((one, other) => heavier(weightOf(one), weightOf(other)))
  const tiedWith = (id) => order.filter((other) => weightOf(other) === weightOf(id))
  const drawn = order.map(tiedWith).filter((tied, i) => tied.length > 1 && tied[0] === order[i])
  return { questionId, kind, options: order.map(optionOf), abstained, drawn }
}

function weaker(one, other) {
  if (one < other) return one
  return other
}

/** 舒尔茨法（Schulze method, winning votes；Schulze 2011）：比最强的路径；支持一样多时，反对少的一步更强。 */
function rankBySchulze({ ids, above }, draw) {
  const scale = sum(above.flat()) + 1n
  const link = (won, lost) => (won > lost ? won * scale + scale - 1n - lost : 0n)
  const paths = above.map((row, i) => row.map((weight, j) => link(weight, above[j][i])))
  for (const k of paths.keys()) {
    for (const row of paths) {
      for (const j of row.keys()) {
        const via = weaker(row[k], paths[k][j])
        if (via > row[j]) row[j] = via
      }
    }
  }
  const path = (from, to) => paths[ids.indexOf(from)][ids.indexOf(to)]
  const [order, drawn] = [[], []]
  for (let left = draw; left.length > 0; left = left.filter((id) => id !== order.at(-1))) {
    const isBeaten = (id) => left.some((other) => path(other, id) > path(id, other))
    const unbeaten = left.filter((id) => !isBeaten(id))
    keepTie(drawn, unbeaten)
    order.push(unbeaten[0])
  }
  return { order, drawn }
}

/** 按支持的权重从重到轻，剩下的钱够就列入（greedy）。 */
function fundGreedily(items, cents, { amounts }) {
  const weightOf = ({ id }) => amounts.get(id).weight
  const [funded, drawn] = [[], []]
  let open = items.filter((item) => weightOf(item) > 0n)
  open.sort((one, other) => heavier(weightOf(one), weightOf(other)))
  for (let left = cents; ; left -= funded.at(-1).costCents) {
    open = open.filter((item) => item !== funded.at(-1) && item.costCents <= left)
    const best = open.filter((item) => weightOf(item) === weightOf(open[0]))
    if (best.length === 0) return { funded, drawn }
    if (sum(best.map(({ costCents }) => costCents)) > left) keepTie(drawn, listIds(best))
    funded.push(best[0])
  }
}

/**
 * 等份法（Method of Equal Shares；Peters、Pierczyński、Skowron 2021）：每份权重分到一样多的钱；每次买每份出价最低的
 * 一项，钱不够的人出完为止；再没有买得起的，剩下的钱按 greedy 补足。钱以 1/scale 分计，所以总是整数。
 */
function fundByEqualShares(items, cents, count) {
  let owners = [...count.purses.values()].map((purse) => ({ ...purse, left: BigInt(cents) }))
  let scale = sum(owners.map(({ weight }) => weight))
  let [open, left] = [items, cents]
  const [bought, drawn] = [[], []]
  for (;;) {
    owners.sort((one, other) => heavier(other.left, one.left))
    const offers = open.flatMap((item) => priceOf(item, owners, scale))
    if (offers.length === 0) break
    const [best] = [...offers].sort(compareOffers)
    keepTie(drawn, listIds(offers.filter((offer) => compareOffers(offer, best) === 0)))
    scale *= best.weight
    owners = owners.map((owner) => pay(owner, best))
    bought.push(best.item)
    open = open.filter((item) => item !== best.item)
    left -= best.item.costCents
  }
  const completion = fundGreedily(open, left, count)
  return { funded: [...bought, ...completion.funded], drawn: [...drawn, ...completion.drawn] }
}

/** 每份权重最多出 owed / weight；钱少的出完自己的，其余的人平分。买不起就没有。 */
function priceOf(item, owners, scale) {
  const payers = owners.filter(({ approved }) => approved.has(item.id))
  let owed = BigInt(item.costCents) * scale
  let weight = sum(payers.map((payer) => payer.weight))
  for (const payer of payers) {
    if (owed <= payer.left * weight) return [{ id: item.id, item, owed, weight }]
    owed -= payer.left * payer.weight
    weight -= payer.weight
  }
  return []
}

const compareOffers = (one, other) => heavier(other.owed * one.weight, one.owed * other.weight)

/** 单位变细 weight 倍，每份的出价就正好是 owed。 */
function pay(owner, { id, owed, weight }) {
  const left = owner.left * weight
  if (!owner.approved.has(id)) return { ...owner, left }
  return { ...owner, left: left > owed ? left - owed : 0n }
}

// ---- 判定 ----
/** 参与率比名册，同意率比参加的人（含弃权）。required 是通过所需的最小数。 */
function decide({ rule, roll }, turnout, agreeing) {
  const thresholds = rule.thresholds.map(({ name, measure, numerator, denominator, isStrict }) => {
    const measured = ({ units, weight }) => (measure === 'area' ? weight : units)
    const whole = { units: roll.units, weight: roll.areaHundredths }
    const [part, of] = name === 'participation' ? [turnout, whole] : [agreeing, turnout]
    const [share, parts] = [BigInt(numerator) * BigInt(measured(of)), BigInt(denominator)]
    const least = isStrict ? share / parts + 1n : (share + parts - 1n) / parts
    const required = Math.max(1, toNumber(least))
    const margin = measured(part) - required
    const isMet = margin >= 0
    return { name, measure, required, actual: measured(part), of: measured(of), margin, isMet }
  })
  const isShort = thresholds.some(({ name, isMet }) => name === 'participation' && !isMet)
  const verdict = thresholds.every(({ isMet }) => isMet) ? 'passed' : 'rejected'
  const outcome = thresholds.length === 0 ? 'advisory' : isShort ? 'invalid' : verdict
  return { outcome, thresholds }
}

/** 表决题整体判定；选择题每个选项各自判定，有一项通过即通过；排序和预算只听取意见。 */
function decideQuestion(poll, turnout, { questionId, kind, options, ...counted }) {
  if (kind === 'motion') return { questionId, options: [], ...decide(poll, turnout, counted.for) }
  if (kind === 'ranking' || kind === 'budget') {
    return { questionId, options: [], outcome: 'advisory', thresholds: [] }
  }
  const decided = options.map(({ optionId, ...amount }) => ({
    optionId,
    ...decide(poll, turnout, amount),
  }))
  const { outcome, thresholds } = decided.find((each) => each.outcome === 'passed') ?? decided[0]
  return { questionId, options: decided, outcome, thresholds }
}

export function decidePoll(poll, turnout, tallies) {
  const questions = tallies.map((each) => decideQuestion(poll, turnout, each))
  const outcomes = new Set(questions.map(({ outcome }) => outcome))
  return { outcome: outcomes.size > 1 ? 'mixed' : questions[0].outcome, questions }
}
