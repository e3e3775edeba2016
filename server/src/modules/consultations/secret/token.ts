import { createHash } from 'node:crypto'
import { writeAnswers } from '../board/board-lines'
import type { Answer } from '../counting/counting-types'

/** Bytes in front of the message (RFC 9474 §4.1). */
const PREFIX_BYTES = 32

/**
 * Whether a token was made for these answers. The message that is signed blindly is their SHA-256, so that nobody, the
 * service included, can put other answers beside a token. The random bytes before it keep the answers from being guessed.
 * @param token the prepared message in lower-case hexadecimal
 */
export function isTokenFor(token: string, answers: readonly Answer[]): boolean {
  const message = createHash('sha256').update(writeAnswers(answers)).digest('hex')
  return token.slice(2 * PREFIX_BYTES) === message
}
