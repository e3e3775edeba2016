import { Type } from 'typebox'

/** Text that can be read and shown as it was written: no control characters, half surrogates or overrides of direction. */
const READABLE = '(?:[^\\p{Cc}\\p{Cs}\\u202a-\\u202e\\u2066-\\u2069]|[\\t\\r\\n])*'

/**
 * What a person wrote: lengths in characters, something visible in it, and no blanks around it (so blanks never
 * make up the minimum).
 */
export function PlainText(minLength: number, maxLength: number) {
  const pattern = `^(?!\\s)(?=[\\s\\S]*[^\\s\\p{Cf}])${READABLE}(?<!\\s)$`
  return Type.String({ minLength, maxLength, pattern })
}
