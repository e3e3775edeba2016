import { THINGS } from './things'

/** From here on two texts are taken to be about the same; chosen by the pairs of test/duplicate-pairs.ts. */
export const LIKENESS_THRESHOLD = 0.62

/** A thing both speak of says as much as ten characters both happen to use. */
const THING_WEIGHT = 10

/** What a text is about, as far as it can be compared. */
export interface TextFeatures {
  /** Things, as `#n`, and the single characters of what is no filler, with what each of them weighs. */
  readonly weights: ReadonlyMap<string, number>
  readonly total: number
  readonly buildings: ReadonlySet<string>
  readonly entrances: ReadonlySet<string>
}

const THING_OF_WORD = new Map(
  THINGS.flatMap((words, index) => words.map((word) => [word, `#${index}`] as const)),
)
const THING_WORDS = anyOf([...THING_OF_WORD.keys()])
const FILLERS = new RegExp(
  [
    '\\d+(?:栋|幢|号楼|座|单元|楼|层|号|天|个|点)?',
    anyOf([
      ...'小区 门口 大门 楼道 楼下 楼上 楼梯间 楼梯 楼顶 旁边 东边 西边 南边 北边 东侧 西侧 后面 前面 里面 路口 院子'.split(
        ' ',
      ),
      ...'我家 家里 老人 孩子 居民 希望 有人 没人 晚上 半夜 凌晨 夜里 白天 早上 天天 每天 一直 好几天 几天'.split(
        ' ',
      ),
      ...'坏 不亮 没修 危险 差点 怕 影响 不了 不去 出来 起来 下来 过不 没有 太 很 又 都 有 没 是 在 的 了 着 到 被 把'.split(
        ' ',
      ),
      ...'给 想 要 请 也 就 还 人 来 去 上 下 里 不 一 两 三 几 多 这 那 个 张 块 条 盏 只 些 能 会 和 吗 吧'.split(
        ' ',
      ),
    ]).source,
    '[^\\p{L}]',
  ].join('|'),
  'gu',
)
const BUILDINGS = /(\d+)(?:栋|幢|号楼|座)/g
const ENTRANCES = /(\d+)单元/g
const NUMERALS = '零一二三四五六七八九十'
const NUMERAL_BEFORE_PLACE = /[一二三四五六七八九十](?=栋|幢|号楼|座|单元)/g

/**
 * Some ten microseconds for a report of ordinary length.
 * @param address where it is, in words; only the building and the entrance it names count
 */
export function featuresOf(text: string, address = ''): TextFeatures {
  const plain = toPlain(text)
  const place = `${plain} ${toPlain(address)}`
  const weights = new Map<string, number>()
  for (const [word] of plain.matchAll(THING_WORDS)) {
    weights.set(THING_OF_WORD.get(word) ?? word, THING_WEIGHT)
  }
  for (const character of plain.replace(FILLERS, '')) weights.set(character, 1)
  return {
    weights,
    total: sum(weights.values()),
    buildings: new Set(Array.from(place.matchAll(BUILDINGS), ([, number = '']) => number)),
    entrances: new Set(Array.from(place.matchAll(ENTRANCES), ([, number = '']) => number)),
  }
}

function toPlain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(NUMERAL_BEFORE_PLACE, (numeral) => String(NUMERALS.indexOf(numeral)))
}

/**
 * How much of the shorter text the longer one says too, 0 to 1: things, then characters. Texts that name different
 * buildings or entrances are about different things, whatever else they say.
 */
export function likenessOf(one: TextFeatures, other: TextFeatures): number {
  const shorter = Math.min(one.total, other.total)
  if (shorter === 0) return 0
  if (areApart(one.buildings, other.buildings) || areApart(one.entrances, other.entrances)) return 0
  const shared = [...one.weights].flatMap(([feature, weight]) =>
    other.weights.has(feature) ? [weight] : [],
  )
  return sum(shared) / shorter
}

/** Both name one and the same building: then they are rather about the same than others as like. */
export function shareBuilding(one: TextFeatures, other: TextFeatures): boolean {
  return [...one.buildings].some((number) => other.buildings.has(number))
}

function areApart(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && other.size > 0 && ![...one].some((number) => other.has(number))
}

function sum(numbers: Iterable<number>): number {
  let total = 0
  for (const number of numbers) total += number
  return total
}

/** The longest of several that fit. */
function anyOf(words: readonly string[]): RegExp {
  return new RegExp([...words].sort((a, b) => b.length - a.length).join('|'), 'gu')
}
