import { randomInt, timingSafeEqual } from 'node:crypto'
import type { Sealing } from '../../../lib/sealing'

/** No two that look alike on paper: no 0 and O, no 1, I and L. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const LENGTH = 8

/** 查询码: 31^8, about 40 bits; the limit of wrong tries makes that enough. */
export function newQueryCode(): string {
  return Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
}

/** As it is stored: keyed, and different for the same code of another number. @param code as a person typed it */
export function hashQueryCode(sealing: Sealing, number: string, code: string): string {
  const written = code.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')
  return sealing.indexOf(`${number} ${written}`, { table: 'query_codes', column: 'code_hash' })
}

/** In constant time. @param stored nothing for an unknown number: the same work for the same answer */
export function isSameHash(given: string, stored: string | undefined): boolean {
  const isEqual = timingSafeEqual(Buffer.from(given), Buffer.from(stored ?? given))
  return isEqual && stored !== undefined
}
