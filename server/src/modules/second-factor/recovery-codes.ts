import { randomInt } from 'node:crypto'
import type { Sealing } from '../../lib/sealing'

/** No two that look alike on paper: no 0 and O, no 1, I and L. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const HALF = 5
const COUNT = 10

/** 恢复码: 31^10, about 50 bits each, so that trying them is hopeless without any limit. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: COUNT }, () => `${letters(HALF)}-${letters(HALF)}`)
}

function letters(count: number): string {
  return Array.from({ length: count }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
}

/** As it is stored: keyed. @param code as a person typed it */
export function hashRecoveryCode(sealing: Sealing, accountId: string, code: string): string {
  const written = code
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
  return sealing.indexOf(`${accountId} ${written}`, {
    table: 'recovery_codes',
    column: 'code_hash',
  })
}
