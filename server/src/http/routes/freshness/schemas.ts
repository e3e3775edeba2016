import { Type } from 'typebox'
import type { Page } from '../../../db/keyset'
import type { Confirmation } from '../../../modules/freshness/freshness-types'
import { Instant } from '../../schemas'

export const ConfirmationSchema = Type.Object({ at: Instant })

export function presentConfirmations({ items, nextCursor }: Page<Confirmation>) {
  return { items: items.map(({ at }) => ({ at: at.toISOString() })), nextCursor }
}
