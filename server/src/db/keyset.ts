import { DomainError } from '../lib/domain-error'

/** One page of a list and where the next begins; null when there is none. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly nextCursor: string | null
}

export interface PageRequest {
  readonly limit: number
  readonly cursor?: string | undefined
}

/** The sort key of a page's last row; an opaque text to clients. */
export function encodeCursor(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url')
}

/** What a part of a sort key looks like; anything else in its place was not made by us. */
const KEY_PARTS = {
  // As `toISOString` writes it, of a day that exists: Date would take 30 February, and PostgreSQL knows no year 0.
  instant: (text: string) =>
    /^[12]\d{3}-/.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(text).toISOString() === text,
  rank: (text: string) => /^\d{1,2}$/.test(text),
  code: (text: string) => /^\d{1,15}$/.test(text),
  day: (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text),
  id: (text: string) => /^[1-9]\d{0,17}$/.test(text),
  token: (text: string) => /^[0-9a-f]{64}$/.test(text),
  // PostgreSQL takes no NUL.
  name: (text: string) => text.length <= 100 && !text.includes('\0'),
} as const

/**
 * @param parts the kinds of this list's sort key, in order
 * @throws DomainError `invalid_cursor` when the text was not made by this list
 */
export function decodeCursor(
  cursor: string,
  parts: readonly (keyof typeof KEY_PARTS)[],
): readonly string[] {
  const key = parse(cursor)
  if (
    Array.isArray(key) &&
    key.length === parts.length &&
    parts.every((part, index) => typeof key[index] === 'string' && KEY_PARTS[part](key[index]))
  ) {
    return key
  }
  throw new DomainError('invalid', 'invalid_cursor', 'The cursor does not belong to this list', {
    cursor: 'invalid',
  })
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}

/** Cuts `limit + 1` fetched rows to a page. */
export function toPage<T>(
  rows: readonly T[],
  limit: number,
  keyOf: (row: T) => readonly string[],
): Page<T> {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return {
    items,
    nextCursor: rows.length > limit && last !== undefined ? encodeCursor(keyOf(last)) : null,
  }
}
