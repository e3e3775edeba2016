// 读命令行，把核验过的结果写成一行一行的话。这里不核验，也不计票。
import { parseArgs } from 'node:util'

const OUTCOMES = {
  passed: '通过',
  rejected: '没有通过',
  invalid: '参加的不够，不算数',
  advisory: '只听意见，不作决定',
  mixed: '每题不一样',
}
const CHOICES = { for: '同意', against: '不同意', abstain: '弃权' }
const GATES = { participation: '参加', agreement: '同意' }

/** 名单上的字，谁都可能写：换行和控制字符不许装成别的行。 */
const plain = (text) => String(text).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\ufffd')
const yuan = (cents) => `${(cents / 100).toFixed(2)} 元`
const area = (hundredths) => `${(hundredths / 100).toFixed(2)} 平方米`

/** 名单文件在哪里，自己记下了什么（抄的可以有空格）。 */
export function readArguments(argv) {
  const [text, many] = [{ type: 'string' }, { type: 'string', multiple: true }]
  const options = { key: text, commitment: text, receipt: many, ballot: many }
  const args = argv.reduce(joinValue, [])
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const known = JSON.parse(JSON.stringify(values).replaceAll(' ', ''))
  return { file: positionals[0] ?? '', known }
}

/** “--key 值”写成“--key=值”：公钥可能以 - 开头，分开写会当成另一个选项。 */
function joinValue(args, arg) {
  const isName = (each) => /^--(key|commitment|receipt|ballot)$/.test(each)
  const name = args.at(-1)
  return isName(name) && !isName(arg) ? [...args.slice(0, -1), `${name}=${arg}`] : [...args, arg]
}

/** 表决是什么、多少人参加、每一题怎样；给的是名单的第一行和重新算出的结果。 */
export function describeBoard(lines) {
  const [poll, { tally, decision }] = lines.map((line) => JSON.parse(line))
  const isByArea = poll.rule.thresholds.some(({ measure }) => measure === 'area')
  const amount = ({ units, weight }) => `${units} 票${isByArea ? `，${area(weight)}` : ''}`
  const roll = { units: poll.roll.units, weight: poll.roll.areaHundredths }
  const questions = poll.questions.flatMap((question, i) => [
    `第 ${i + 1} 题：${plain(question.text)}`,
    ...describeQuestion(question, tally.questions[i], decision.questions[i], amount),
  ])
  return [
    `表决：${plain(poll.title)}（${plain(poll.id)}，${plain(poll.closesAt)} 截止）`,
    `参加的：${amount(tally.turnout)}；名册：${amount(roll)}`,
    ...questions,
    `结论：${OUTCOMES[decision.outcome]}`,
  ].join('\n')
}

function describeQuestion(question, counted, { outcome, options, thresholds }, amount) {
  const listed = question.options ?? question.items ?? []
  const labels = new Map(listed.map(({ id, label }) => [id, plain(label)]))
  const drawn = counted.drawn?.map(
    (ids) => `抽签分出先后：${ids.map((id) => labels.get(id)).join('、')}`,
  )
  const body = {
    motion: () => Object.entries(CHOICES).map(([id, word]) => `${word}：${amount(counted[id])}`),
    ranking: () => counted.order.map((id, i) => `第 ${i + 1}：${labels.get(id)}`),
    budget: () => describeBudget(question, counted, amount),
  }[question.kind]
  const choices = () =>
    counted.options.map((each, i) => {
      const verdict = options[i].outcome === 'advisory' ? '' : `，${OUTCOMES[options[i].outcome]}`
      return `${labels.get(each.optionId)}：${amount(each)}${verdict}`
    })
  const abstained = counted.abstained ? [`弃权：${amount(counted.abstained)}`] : []
  return [
    ...(body ?? choices)(),
    ...abstained,
    ...(drawn ?? []),
    ...thresholds.map(describeGate),
    `结果：${OUTCOMES[outcome]}`,
  ].map((line) => `  ${line}`)
}

function describeBudget({ items, capCents }, { options, funded, spentCents }, amount) {
  const lines = items.map(({ id, label, costCents }, i) => {
    const word = funded.includes(id) ? '选上' : '没选上'
    return `${word}：${plain(label)}，要 ${yuan(costCents)}，${amount(options[i])}选它`
  })
  return [...lines, `一共能用 ${yuan(capCents)}，用了 ${yuan(spentCents)}`]
}

function describeGate({ name, measure, required, actual, isMet }) {
  const [needed, reached] = [required, actual].map((n) =>
    measure === 'area' ? area(n) : `${n} 票`,
  )
  return `${GATES[name]}的要 ${needed}，有 ${reached}：${isMet ? '够' : '不够'}`
}
