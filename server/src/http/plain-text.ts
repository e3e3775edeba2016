import { Type } from 'typebox'

/**
 * What a person wrote: lengths in characters, no blanks around it (so blanks never make up the minimum) and
 * no NUL, which PostgreSQL cannot store.
 */
export function PlainText(minLength: number, maxLength: number) {
  return Type.String({ minLength, maxLength, pattern: '^(?!\\s)[^\\u0000]*(?<!\\s)$' })
}
