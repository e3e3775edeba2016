import { Type } from 'typebox'
import { FORMULA_SIGNS } from '../lib/csv'

/**
 * Nobody sees these, or sees something else: control characters, half surrogates, overrides of direction, letters and
 * signs that are drawn as nothing (fillers of Hangul, the empty Braille cell), tags.
 */
const UNREADABLE =
  '\\p{Cc}\\p{Cs}\\u202a-\\u202e\\u2066-\\u2069\\u115f\\u1160\\u3164\\uffa0\\u2800\\u{e0000}-\\u{e007f}'
const LINE = `[^${UNREADABLE}\\u2028\\u2029]*`

/** Something that is seen by itself, without a letter to stand on. */
const VISIBLE = '[^\\s\\p{C}\\p{M}\\p{Default_Ignorable_Code_Point}]'

/** No writing piles up more marks on one letter; more only bury the lines around it. */
const PILE = '[\\p{M}\\p{Cf}]{9}'

function textOf(readable: string, minLength: number, maxLength: number) {
  const pattern = `^(?!\\s)(?=[\\s\\S]*${VISIBLE})(?![\\s\\S]*${PILE})${readable}(?<!\\s)$`
  return Type.String({ minLength, maxLength, pattern })
}

/**
 * What a person wrote: lengths in characters, something visible in it, and no blanks around it (so blanks never
 * make up the minimum).
 */
export function PlainText(minLength: number, maxLength: number) {
  return textOf(`(?:[^${UNREADABLE}]|[\\t\\r\\n])*`, minLength, maxLength)
}

/** The same on one line. */
export function LineText(minLength: number, maxLength: number) {
  return textOf(LINE, minLength, maxLength)
}

/** The same, for what stands in sheets as it is: it begins with nothing that a spreadsheet would run. */
export function SheetText(minLength: number, maxLength: number) {
  return textOf(`(?![${FORMULA_SIGNS}])${LINE}`, minLength, maxLength)
}
