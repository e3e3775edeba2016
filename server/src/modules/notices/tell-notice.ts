import type { Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import { formatTenantId, type TenantId } from '../../lib/ids'
import type { MessageKind } from '../messages/messages-types'
import { announce } from '../messages/tell-service'
import type { Notice } from './notices-types'

/** Has everybody it is for told, once it is out. */
export function tellPublished(
  trx: Transaction<Database>,
  notice: TenantId,
  publishedAt: Date,
): Promise<void> {
  return announceNotice(trx, notice, { kind: 'notice_published', part: 'out' }, publishedAt)
}

/** Has everybody it is for told that it has other words now. One that is not out yet is told of once it is. */
export function tellCorrected(
  trx: Transaction<Database>,
  { publishedAt, version, ...id }: Notice,
  now: Date,
): Promise<void> {
  if (publishedAt > now) return Promise.resolve()
  const part = `corrected:${version}`
  return announceNotice(trx, id, { kind: 'notice_corrected', part }, now)
}

/** Without its words: they are read from the notice, so that what is corrected or taken back stands in no message. */
function announceNotice(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  { kind, part }: { readonly kind: MessageKind; readonly part: string },
  startsAt: Date,
): Promise<void> {
  const targetId = formatTenantId({ communityCode, id })
  return announce(trx, {
    key: `notice:${targetId}:${part}`,
    audience: 'notice',
    placeCode: communityCode,
    kind,
    target: 'notice',
    targetId,
    about: '',
    dueAt: null,
    startsAt,
  })
}
