/** One character as it was written, in UTF-16 offsets of its text, and what it stands for. */
export interface PlainCharacter {
  readonly start: number
  readonly end: number
  /**
   * NFKC of this code point alone, with digits of every script as 0 to 9, letters as capitals, and one sign for all
   * that look like it. Empty for what is drawn as nothing; `⑬` stands for two places.
   */
  readonly plain: string
  /** A digit that is not simply narrow or wide: lists are numbered with these too, right in front of other digits. */
  readonly isStyledDigit: boolean
}

/** Also marks, which only change how the character before them is drawn. */
const DRAWN_AS_NOTHING = /[\p{Default_Ignorable_Code_Point}\p{M}\p{Cf}]/u

const SIGNS: readonly (readonly [look: RegExp, plain: string])[] = [
  [/[\n\v\f\r\u0085\u2028\u2029]/u, '\n'],
  [/[\t\p{Zs}\u2800]/u, ' '],
  [/[\p{Pd}\u2043\u2212\u2500\u30fc]/u, '-'],
  [/[•‧∙・⋅]/u, '·'],
  [/。/u, '.'],
  [/[\\|⁄∕]/u, '/'],
]

/** First and last of a run of enclosed numbers that Unicode gives no plain form, and the value of the first. */
const ENCLOSED: readonly (readonly [first: number, last: number, value: number])[] = [
  [0x24eb, 0x24f4, 11],
  [0x24f5, 0x24fe, 1],
  [0x24ff, 0x24ff, 0],
  [0x2776, 0x277f, 1],
  [0x2780, 0x2789, 1],
  [0x278a, 0x2793, 1],
  [0x1f10b, 0x1f10b, 0],
  [0x1f10c, 0x1f10c, 0],
]

/** The longest plain form with places in it is `(20)`; a few signs stand for whole sentences. */
const MAX_PLAIN_LENGTH = 4

/** What every character of a text stands for, in time that grows with the text alone. */
export function toPlainCharacters(text: string): PlainCharacter[] {
  const characters: PlainCharacter[] = []
  let start = 0
  for (const written of text) {
    const end = start + written.length
    if (ORDINARY.test(written)) {
      characters.push({ start, end, plain: written, isStyledDigit: false })
    } else {
      const plain = plainOf(written)
      const isStyledDigit = /[0-9]/.test(plain) && !/[\uff10-\uff19]/.test(written)
      characters.push({ start, end, plain, isStyledDigit })
    }
    start = end
  }
  return characters
}

/** Most of what people write stands for itself, or for nothing that a number could have. */
const ORDINARY = /[\n -Z^_\u4e00-\u9fff，！？：；]/

function plainOf(written: string): string {
  if (/[a-z]/.test(written)) return written.toUpperCase()
  if (DRAWN_AS_NOTHING.test(written)) return ''
  const plain = written.normalize('NFKC')
  // A fraction is no row of digits.
  if (plain.length > MAX_PLAIN_LENGTH || /[0-9]⁄/.test(plain)) return written
  const digit = digitOf(plain)
  if (digit !== undefined) return digit
  const sign = SIGNS.find(([look]) => look.test(plain))
  return sign ? sign[1] : plain.replace(/[a-z]/g, (letter) => letter.toUpperCase())
}

function digitOf(plain: string): string | undefined {
  const [code = 0, ...more] = Array.from(plain, (character) => character.codePointAt(0) ?? 0)
  if (more.length > 0) return undefined
  const enclosed = ENCLOSED.find(([first, last]) => code >= first && code <= last)
  if (enclosed) return String(code - enclosed[0] + enclosed[2])
  if (!isDigit(code)) return undefined
  // Each script has its ten digits in a row.
  let zero = code
  while (isDigit(zero - 1) && zero > code - 9) zero -= 1
  return String(code - zero)
}

function isDigit(code: number): boolean {
  return /\p{Nd}/u.test(String.fromCodePoint(code))
}
