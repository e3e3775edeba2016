// 读命令行和文件，把核验过的结果、不成立的理由写成话。这里不核验，也不计票。
import { readFileSync } from 'node:fs'
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

/** 没能核验：命令或文件有误，与名单真不真无关。 */
class Unreadable extends Error {}
/** 结果不一样：一行一处，名单上的字已经看过。 */
class Different extends Error {}

/** 写出来的一行，和以什么结束：1 是不成立，2 是没能核验。 */
export function describeFailure(error) {
  if (error instanceof Unreadable) return [`没能核验：${error.message}`, 2]
  if (error instanceof Different) return [`不成立：${error.message}`, 1]
  const isReason = error.constructor === Error
  return [`不成立：${isReason ? '' : '名单的写法不对，'}${plain(error.message)}`, 1]
}

const NAMES = ['key', 'commitment', 'receipt', 'ballot']

/** 名单文件在哪里，自己记下了什么（抄的可以有空格，不分大小写的都可以）。 */
export function readArguments(argv) {
  const [text, many] = [{ type: 'string' }, { type: 'string', multiple: true }]
  const options = { key: text, commitment: text, receipt: many, ballot: many }
  const args = argv.reduce(joinValue, [])
  const wrong = args.find((arg) => arg.startsWith('-') && !isNamed(arg))
  if (NAMES.includes(wrong?.slice(2))) throw new Unreadable(`${wrong} 后面没有写`)
  if (wrong) throw new Unreadable(`不认识 ${plain(wrong)}，能写的是 --${NAMES.join('、--')}`)
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const [file, more] = positionals
  if (!file) throw new Unreadable('没有写名单文件的名字，比如 board.ndjson')
  if (more) throw new Unreadable(`不知道 ${plain(more)} 是什么：文件只能写一个`)
  const known = JSON.parse(JSON.stringify(values).replaceAll(' ', ''))
  if (known.commitment) known.commitment = known.commitment.toLowerCase()
  if (known.ballot) known.ballot = known.ballot.map((token) => token.toLowerCase())
  return { file, known }
}

const isNamed = (arg) => NAMES.some((name) => arg.startsWith(`--${name}=`))

/** “--key 值”写成“--key=值”：公钥可能以 - 开头，分开写会当成另一个选项。四个一组抄的，后面几组也是它的。 */
function joinValue(args, arg) {
  const last = args.at(-1) ?? ''
  const isName = (each) => NAMES.includes(each.slice(2)) && each.startsWith('--')
  const isGroup = isNamed(last) && /^(?!--)[\w-]{1,4}$/.test(arg)
  if (isName(last) && !arg.startsWith('--')) return [...args.slice(0, -1), `${last}=${arg}`]
  return isGroup ? [...args.slice(0, -1), `${last}${arg}`] : [...args, arg]
}

const OPENING = { ENOENT: '没有这个文件，请看看名字和文件夹', EISDIR: '这是文件夹，不是文件' }

/** 下载坏了的、被别的程序另存过的，不当作名单来核验。 */
export function readBoard(file) {
  let bytes
  try {
    bytes = readFileSync(file)
  } catch ({ code }) {
    throw new Unreadable(`打不开 ${plain(file)}：${OPENING[code] ?? code}`)
  }
  const fault = findSpoilt(bytes)
  if (fault) throw new Unreadable(`文件不完整，请重新下载（${fault}）`)
  return bytes
}

function findSpoilt(bytes) {
  const marks = ['efbbbf', 'fffe', 'feff']
  const start = bytes.subarray(0, 3).toString('hex')
  if (marks.some((mark) => start.startsWith(mark))) return '另存过，前面多了编码标记 BOM'
  let text
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return '另存过，编码不是 UTF-8'
  }
  if (/^\s*</.test(text)) return '下载到的是网页，不是名单'
  if (text.includes('\r')) return '另存过，换行变了'
  const lines = text.split('\n')
  const isLine = (line) => line.startsWith('{') && line.endsWith('}')
  const isWhole = lines.pop() === '' && lines.length > 0 && lines.every(isLine)
  const [first, last] = ['{"type":"poll",', '{"type":"result",']
  const hasEnds = lines[0]?.startsWith(first) && lines.at(-1)?.startsWith(last)
  return isWhole && hasEnds ? undefined : '开头或末尾缺了，或有一行断了'
}

/** 结果里各项叫什么；没有的照原样写。 */
const FIELDS = {
  ...CHOICES,
  ...{ tally: '计票', turnout: '参加的', units: '票数', weight: '权重', abstained: '弃权' },
  ...{ order: '排出的次序', support: '两两相比', optionId: '编号', method: '办法', kind: '题型' },
  ...{ funded: '选上的', spentCents: '用的钱（分）', drawn: '抽签分出的先后', questionId: '题号' },
  ...{ drawSecret: '抽签的秘密', drawSeed: '抽签的种子', decision: '判定', outcome: '结论' },
  ...{
    thresholds: '门槛',
    required: '要',
    actual: '有',
    of: '一共',
    margin: '多出',
    isMet: '够不够',
  },
}
const MOST = 5

/** 名单写的结果与重新算出的不一样，不一样在哪里，从头数几处。 */
export function tellApart(written, again) {
  const found = listDifferent(written, again, [])
  const lines = found.slice(0, MOST).map(({ path, one, other }) => {
    return `  ${describePath(path)}：名单写 ${write(one)}，重新算是 ${write(other)}`
  })
  if (found.length === 0) lines.push('  数都一样，字段的次序或写法不对')
  if (found.length > MOST) lines.push(`  一共 ${found.length} 处`)
  return new Different(['重新抽签、计票、判定，结果不一样', ...lines].join('\n'))
}

function listDifferent(one, other, path) {
  const isBoth = [one, other].every((each) => each !== null && typeof each === 'object')
  if (!isBoth) return one === other ? [] : [{ path, one, other }]
  const names = [...new Set([...Object.keys(other), ...Object.keys(one)])]
  return names.flatMap((name) => listDifferent(one[name], other[name], [...path, name]))
}

function describePath(path) {
  const at = path.indexOf('questions') + 1
  const words = path.map((name, i) => {
    if (name === 'questions' || (name === 'options' && i < path.length - 1)) return ''
    if (i > 0 && i === at) return `第 ${Number(name) + 1} 题`
    if (path[i - 1] === 'options') return `选项里第 ${Number(name) + 1} 个`
    return FIELDS[name] ?? (/^\d+$/.test(name) ? `第 ${Number(name) + 1} 项` : plain(name))
  })
  return words.filter((word) => word !== '').join('，')
}

function write(value) {
  if (value === undefined) return '（没有）'
  if (typeof value === 'boolean') return value ? '够' : '不够'
  const text = OUTCOMES[value] ?? plain(JSON.stringify(value))
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
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
