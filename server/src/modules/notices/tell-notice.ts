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

/** Has everybody it is for told that it has other words now. */
export function tellCorrected(
  trx: Transaction<Database>,
  { version, ...id }: Notice,
  now: Date,
): Promise<void> {
  const part = `corrected:${version}`
  return announceNotice(trx, id, { kind: 'notice_corrected', part }, now)
}

/** Has those told who have read it, that it says something else now, though nobody is asked again. */
export function tellChanged(
  trx: Transaction<Database>,
  { version, ...id }: Notice,
  now: Date,
): Promise<void> {
  const news = { kind: 'notice_changed', part: `changed:${version}`, isForReaders: true } as const
  return announceNotice(trx, id, news, now)
}

/** Has those told who have read it. */
export function tellWithdrawn(
  trx: Transaction<Database>,
  notice: TenantId,
  now: Date,
): Promise<void> {
  const news = { kind: 'notice_withdrawn', part: 'withdrawn', isForReaders: true } as const
  return announceNotice(trx, notice, news, now)
}

/** Without its words: they are read from the notice, so that what is corrected or taken back stands in no message. */
function announceNotice(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  {
    kind,
    part,
    isForReaders = false,
  }: { readonly kind: MessageKind; readonly part: string; readonly isForReaders?: boolean },
  startsAt: Date,
): Promise<void> {
  const targetId = formatTenantId({ communityCode, id })
  return announce(trx, {
    key: `notice:${targetId}:${part}`,
    audience: isForReaders ? 'notice_readers' : 'notice',
    placeCode: communityCode,
    kind,
    target: 'notice',
    targetId,
    about: '',
    dueAt: null,
    startsAt,
  })
}
