import { hash } from '@stablelib/sha256'
import { toUtf8 } from './bytes'

/** SHA-256 of a text's bytes in UTF-8. */
export function hashText(text: string): Uint8Array {
  return hash(toUtf8(text))
}
