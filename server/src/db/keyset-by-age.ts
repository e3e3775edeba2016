import { decodeCursor } from './keyset'

/** Where a list of tenant rows, newest first, goes on. */
export interface AgeKey {
  readonly at: Date
  readonly communityCode: string
  readonly id: string
}

export function toAgeKey({ at, communityCode, id }: AgeKey): readonly string[] {
  return [at.toISOString(), communityCode, id]
}

/** @throws DomainError `invalid_cursor` when the text was not made by such a list */
export function decodeAgeCursor(cursor: string): AgeKey {
  const [instant = '', communityCode = '', id = ''] = decodeCursor(cursor, [
    'instant',
    'code',
    'id',
  ])
  return { at: new Date(instant), communityCode, id }
}
