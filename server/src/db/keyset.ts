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

/**
 * @param length how many parts this list's sort key has
 * @throws DomainError `invalid_cursor` when the text was not made by this list
 */
export function decodeCursor(cursor: string, length: number): readonly string[] {
  const parts = parse(cursor)
  if (
    Array.isArray(parts) &&
    parts.length === length &&
    parts.every((p) => typeof p === 'string')
  ) {
    return parts
  }
  throw invalidCursor()
}

export function invalidCursor(): DomainError {
  return new DomainError('invalid', 'invalid_cursor', 'The cursor does not belong to this list', {
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
