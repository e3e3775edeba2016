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

/** People write numbers in groups; blanks and hyphens between them mean nothing. */
const GAP = '[ -]{0,3}'

/** The ways people group a mobile number. Not 4-2-2-3, which is a date and a room. */
const MOBILE_GROUPS: readonly (readonly number[])[] = [
  [11],
  [3, 4, 4],
  [3, 8],
  [7, 4],
  [3, 3, 5],
  [4, 4, 3],
  [4, 3, 4],
  Array(11).fill(1),
]

/** Three places in ten large cities, four elsewhere; with the country's code where it is written. */
const AREA_CODE = /^(?:(?:00)?86)?0(?:10|2[0-57-9]|[3-9][0-9]{2})/

/** Whoever comes first wins where two lay claim to the same place. */
const DETECTORS: readonly Detector[] = [
  {
    kind: 'id_number',
    pattern: new RegExp(`(?<![0-9])[1-9](?:${GAP}[0-9]){16}${GAP}[0-9X](?![0-9])`, 'g'),
    isReal: isIdNumber,
    keep: () => [3, 1],
  },
  {
    kind: 'mobile_phone',
    // With two decimals behind it, it is an amount.
    pattern: new RegExp(
      `(?<![0-9])(?:(?:\\+|00)?86${GAP}|0)?(?:${MOBILE_GROUPS.map(mobileIn).join('|')})(?![0-9]|\\.[0-9]{2}(?![0-9]))`,
      'g',
    ),
    keep: ({ length }) => [length - 8, 4],
  },
  {
    kind: 'landline',
    // Local numbers have seven or eight places, eight behind a short area code, and start with 2 to 8.
    pattern: new RegExp(
      `(?<![0-9])(?:(?:\\+|00)86${GAP})?(?:0(?:10|2[0-57-9])\\)?${GAP}[2-8][0-9]{3}|0[3-9][0-9]{2}\\)?${GAP}[2-8][0-9]{2,3})${GAP}[0-9]{4}(?![0-9])`,
      'g',
    ),
    keep: (places) => [AREA_CODE.exec(places)?.[0].length ?? 0, 2],
  },
  {
    kind: 'number_plate',
    // GA 36: the letters I and O do not occur, and at most two of the five or six places are letters.
    pattern:
      /[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新][ ·-]{0,2}[A-HJ-NP-Z][ ·-]{0,2}[A-HJ-NP-Z0-9]{4}(?:[A-HJ-NP-Z0-9]{1,2}|[挂学警港澳领])(?![A-Z0-9])/g,
    isReal: (places) => places.replace(/[^0-9]/g, '').length >= 3,
    keep: () => [2, 2],
  },
]

/**
 * Finds resident ID numbers, phones and number plates in what a person wrote, also in full-width characters and in
 * groups. What somebody spells in words or hides on purpose is not found.
 * @returns in the order of the text; none overlaps another
 */
export function findPersonalData(text: string): PersonalDataFinding[] {
  const found: PersonalDataFinding[] = []
  let rest = toPlain(text)
  for (const detector of DETECTORS) {
    const ofKind = findKind(rest, detector)
    rest = replaceAt(rest, ofKind, (matched) => '#'.repeat(matched.length))
    found.push(...ofKind)
  }
  return found.sort((a, b) => a.start - b.start)
}

/**
 * The text with what is personal in it made unreadable place by place, so that lengths and offsets stay:
 * `138****5678`, `湘E·***12`, the first three and the last place of an ID number, a landline's area code.
 */
export function maskPersonalData(text: string): string {
  return replaceAt(text, findPersonalData(text), maskOne)
}

/** What readers see in place of one finding. */
export function maskFinding(text: string, finding: PersonalDataFinding): string {
  return maskOne(text.slice(finding.start, finding.end), finding)
}

function maskOne(written: string, { kind }: Pick<PersonalDataFinding, 'kind'>): string {
  const plain = toPlain(written)
  const places = placesOf(plain)
  const detector = DETECTORS.find((candidate) => candidate.kind === kind)
  const [first, last] = detector?.keep(places) ?? [0, 0]
  let place = -1
  return Array.from(written, (character, index) => {
    if (isGap(plain.charAt(index))) return character
    place += 1
    return place < first || place >= places.length - last ? character : '*'
  }).join('')
}

function findKind(plain: string, { kind, pattern, isReal }: Detector): PersonalDataFinding[] {
  const found: PersonalDataFinding[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
    const [matched] = match
    if (isReal && !isReal(placesOf(matched))) pattern.lastIndex = match.index + 1
    else found.push({ kind, start: match.index, end: match.index + matched.length })
  }
  return found
}

function replaceAt(
  text: string,
  findings: readonly PersonalDataFinding[],
  replace: (written: string, finding: PersonalDataFinding) => string,
): string {
  const parts: string[] = []
  let done = 0
  for (const finding of findings) {
    parts.push(
      text.slice(done, finding.start),
      replace(text.slice(finding.start, finding.end), finding),
    )
    done = finding.end
  }
  return parts.join('') + text.slice(done)
}

/**
 * One character for one: full-width forms, blanks that take no room, all dashes and middle dots become the ones that
 * the patterns know, letters become capitals.
 */
function toPlain(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\t\u00a0\u00ad\u2000-\u200f\u2060\u3000\ufeff]/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[•‧∙・．]/g, '·')
    .replace(/[a-z]/g, (letter) => letter.toUpperCase())
}

function isGap(character: string): boolean {
  return ' -·+()'.includes(character)
}

function placesOf(plain: string): string {
  return plain.replace(/[ ·+()-]/g, '')
}

function mobileIn(groups: readonly number[]): string {
  const places = ['1', '[3-9]', ...Array(9).fill('[0-9]')]
  let used = 0
  return groups
    .map((length) => {
      used += length
      return places.slice(used - length, used).join('')
    })
    .join('[ -]{1,3}')
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
