import { type PlainCharacter, toPlainCharacters } from './plain-characters'

export const PERSONAL_DATA_KINDS = [
  'id_number',
  'mobile_phone',
  'landline',
  'number_plate',
] as const

export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number]

/** Where personal data stands in a text, in UTF-16 offsets of that text; `end` is behind the last place. */
export interface PersonalDataFinding {
  readonly kind: PersonalDataKind
  readonly start: number
  readonly end: number
}

interface Detector {
  readonly kind: PersonalDataKind
  /** Global. Every quantifier is bounded, so that the time grows with the text alone. */
  readonly pattern: RegExp
  /** What the pattern cannot tell. @param places what was matched without gaps */
  readonly isReal?: (places: string) => boolean
  /** How many of the first and of the last places stay readable. */
  readonly keep: (places: string) => readonly [first: number, last: number]
}

/**
 * People write numbers in groups; what they put between them means nothing. In an ID number and between the three
 * groups of a phone anything may stand; in other groupings a dot makes a decimal number, and a stroke or comma a list.
 */
const ANY_GAP = '[-_ ./、·\\n]'
const PLAIN_GAP = '[-_ ]'
const BREAK_GAP = '[-_ \\n]'

/** Things that are counted, or numbered in lists: what stands before them is no phone. */
const COUNTED = ' ?[元块万亿户室栋米平]'

/** The ways people group a mobile number, and what stands between. Not 4-2-2-3, which is a date and a room. */
const MOBILE_FORMS: readonly string[] = [
  inGroups([11], BREAK_GAP),
  inGroups([3, 4, 4], BREAK_GAP),
  inGroups([3, 3, 5], BREAK_GAP),
  `(?:${inGroups([3, 4, 4], ANY_GAP)}|${inGroups([3, 3, 5], ANY_GAP)})(?!${COUNTED})`,
  ...[
    [3, 8],
    [7, 4],
    [5, 6],
    [6, 5],
  ].map((groups) => inGroups(groups, BREAK_GAP)),
  // On lines of their own these are rooms.
  inGroups([4, 4, 3], PLAIN_GAP),
  inGroups([4, 3, 4], PLAIN_GAP),
  inGroups(Array(11).fill(1), ANY_GAP),
]

/** Such a number of yuan; decimals alone do not make it one. */
const AMOUNT =
  '[0-9]{11}\\.[0-9]{2} ?(?:[元块万亿圆]|RMB|CNY|人民币)|(?<=[¥$] ?)[0-9]{11}\\.[0-9]{2}(?![0-9])'

/** Three places in ten large cities, four elsewhere; with the country's code where it is written. */
const AREA_CODE = /^(?:(?:00)?86)?0(?:10|2[0-57-9]|[3-9][0-9]{2})/

/** Whoever comes first wins where two lay claim to the same place. */
const DETECTORS: readonly Detector[] = [
  {
    kind: 'id_number',
    pattern: new RegExp(
      `(?<![0-9])[1-9](?:${ANY_GAP}{0,3}[0-9]){16}${ANY_GAP}{0,3}(?:[0-9](?![0-9])|X)`,
      'g',
    ),
    isReal: isIdNumber,
    keep: () => [3, 1],
  },
  {
    kind: 'mobile_phone',
    pattern: new RegExp(
      `(?<![0-9])(?!${AMOUNT})(?:(?:\\+|00)?86${BREAK_GAP}{0,3}|0)?(?:${MOBILE_FORMS.join('|')})(?![0-9])`,
      'g',
    ),
    keep: ({ length }) => [length - 8, 4],
  },
  {
    kind: 'landline',
    // Local numbers have seven or eight places, eight behind a short area code, and start with 2 to 8.
    pattern: new RegExp(
      `(?<![0-9])(?:(?:\\+|00)86${BREAK_GAP}{0,3})?(?:0(?:10|2[0-57-9])\\)?[-_ ./\\n]{0,3}[2-8][0-9]{3}|0[3-9][0-9]{2}\\)?[-_ ./\\n]{0,3}[2-8][0-9]{2,3})${BREAK_GAP}{0,3}[0-9]{4}(?![0-9])`,
      'g',
    ),
    keep: (places) => [AREA_CODE.exec(places)?.[0].length ?? 0, 2],
  },
  {
    kind: 'number_plate',
    // GA 36: the letters I and O do not occur, and at most two of the five or six places are letters.
    pattern:
      /[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新][-_ ./·\n]{0,3}[A-HJ-NP-Z][-_ ./·\n]{0,3}(?:[A-HJ-NP-Z0-9]\n?){4}(?:[A-HJ-NP-Z0-9](?:\n?[A-HJ-NP-Z0-9])?|[挂学警港澳领])(?![A-Z0-9])/g,
    isReal: (places) => places.replace(/[^0-9]/g, '').length >= 3,
    keep: () => [2, 2],
  },
]

/** Fewer make nothing that is looked for. */
const HAS_NUMBERS = /\p{N}\P{N}*\p{N}/u

/**
 * Finds resident ID numbers, phones and number plates in what a person wrote, also in groups, in digits of any style
 * and with characters in between that are drawn as nothing. What somebody spells in words is not found.
 * @returns in the order of the text; none overlaps another
 */
export function findPersonalData(text: string): PersonalDataFinding[] {
  const found: PersonalDataFinding[] = []
  if (!HAS_NUMBERS.test(text)) return found
  const characters = toPlainCharacters(text)
  const isTaken = new Uint8Array(text.length)
  // Most texts read the same both ways.
  const isPlain = characters.every(({ plain, isStyledDigit }) => plain !== '' && !isStyledDigit)
  let readings = new Map<boolean, Reading>()
  for (const detector of DETECTORS) {
    for (const isStrict of isPlain ? [true] : [false, true, false]) {
      const reading = readings.get(isStrict) ?? readingOf(characters, isTaken, isStrict)
      const ofKind = findKind(reading, detector)
      readings.set(isStrict, reading)
      if (ofKind.length > 0) readings = new Map()
      for (const { start, end } of ofKind) isTaken.fill(1, start, end)
      found.push(...ofKind)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/**
 * The text with what is personal in it made unreadable place by place, so that lengths and offsets stay:
 * `138****5678`, `湘E·***12`, the first three and the last place of an ID number, a landline's area code.
 * @param readable kinds that may be read all the same
 */
export function maskPersonalData(text: string, readable: readonly PersonalDataKind[] = []): string {
  const findings = findPersonalData(text).filter(({ kind }) => !readable.includes(kind))
  const parts: string[] = []
  let done = 0
  for (const finding of findings) {
    parts.push(text.slice(done, finding.start), maskFinding(text, finding))
    done = finding.end
  }
  return parts.join('') + text.slice(done)
}

/** What readers see in place of one finding. */
export function maskFinding(text: string, { kind, start, end }: PersonalDataFinding): string {
  const written = text.slice(start, end)
  const characters = toPlainCharacters(written)
  const places = placesOf(characters.map(({ plain }) => plain).join(''))
  const detector = DETECTORS.find((candidate) => candidate.kind === kind)
  const [first, last] = detector?.keep(places) ?? [0, 0]
  let place = 0
  return characters
    .map((character) => {
      const from = place
      place += placesOf(character.plain).length
      const isReadable = place <= first || from >= places.length - last
      const asWritten = written.slice(character.start, character.end)
      return from === place || isReadable ? asWritten : '*'.repeat(asWritten.length)
    })
    .join('')
}

/** What the patterns are matched against, and for each of its places the character it stands for. */
interface Reading {
  readonly plain: string
  readonly characters: readonly PlainCharacter[]
}

/**
 * Read in two ways: leniently everything that looks like a digit is one, and what is drawn as nothing is not there;
 * strictly both part what stands around them, so that `①13812345678` is a phone in a list. What was found strictly
 * parts what is left, so that is read leniently once more.
 */
function readingOf(
  characters: readonly PlainCharacter[],
  isTaken: Uint8Array,
  isStrict: boolean,
): Reading {
  const signs: string[] = []
  const read: PlainCharacter[] = []
  for (const character of characters) {
    let sign = character.plain
    if (isTaken[character.start]) sign = '#'
    else if (isStrict && character.isStyledDigit) sign = '?'
    else if (isStrict && sign === '' && signs.at(-1) !== ' ') sign = ' '
    if (sign === '') continue
    signs.push(sign)
    for (let place = 0; place < sign.length; place += 1) read.push(character)
  }
  return { plain: signs.join(''), characters: read }
}

function findKind(
  { plain, characters }: Reading,
  { kind, pattern, isReal }: Detector,
): PersonalDataFinding[] {
  const found: PersonalDataFinding[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
    const [matched] = match
    const first = characters[match.index]
    const last = characters[match.index + matched.length - 1]
    if (!first || !last || (isReal && !isReal(placesOf(matched)))) {
      pattern.lastIndex = match.index + 1
    } else {
      found.push({ kind, start: first.start, end: last.end })
    }
  }
  return found
}

function placesOf(plain: string): string {
  return plain.replace(/[-_ ./、·\n+()]/g, '')
}

/** Hand-written groups of the eleven places, up to three signs apart. */
function inGroups(groups: readonly number[], gap: string): string {
  const places = ['1', '[3-9]', ...Array(9).fill('[0-9]')]
  let used = 0
  return groups
    .map((length) => {
      used += length
      return places.slice(used - length, used).join('')
    })
    .join(`${gap}{1,3}`)
}

/** GB/T 2260: the first two places of the codes of provinces, and of the cards for Hong Kong, Macao and Taiwan people. */
const REGION = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/
/** The card for foreigners (2023) has a 9 before the province. */
const REGION_OF_FOREIGNER = /^9(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5])/

/** GB 11643-1999: region, birth date, serial number and a check character by ISO 7064, MOD 11-2. */
function isIdNumber(places: string): boolean {
  return (
    (REGION.test(places) || REGION_OF_FOREIGNER.test(places)) &&
    isBirthDate(places.slice(6, 14)) &&
    checkCharacterOf(places.slice(0, 17)) === places.charAt(17)
  )
}

function isBirthDate(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].map(Number)
  if (year === undefined || month === undefined || day === undefined) return false
  if (year < 1900 || year > 2099) return false
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** ISO 7064, MOD 11-2, by its recursive definition. */
function checkCharacterOf(digits: string): string {
  let product = 0
  for (const digit of digits) product = ((product + Number(digit)) * 2) % 11
  return '0123456789X'.charAt((12 - product) % 11)
}
