import type { Transaction } from 'kysely'
import type { Database } from '../../../db/schema'
import { formatTenantId, type TenantId } from '../../../lib/ids'
import { tell, tellUnit } from '../../messages/tell-service'
import { unitAround } from '../../units/unit'
import type { AgreedTime, DayPart, StoredRequest } from './visit-requests-types'

const PARTS: Readonly<Record<DayPart, string>> = {
  any: '',
  morning: '上午',
  afternoon: '下午',
  evening: '晚上',
}

/** Tells whoever works in a grid, or its committee, that a home asks for a visit. */
export async function tellAsked(
  trx: Transaction<Database>,
  { gridCode, except }: { readonly gridCode: string; readonly except: string },
  now: Date,
): Promise<void> {
  await tellUnit(trx, { unit: unitAround('grid', gridCode), kind: 'work_visits', except }, now)
}

/** Tells whoever asked when somebody comes; nothing when it stays as it was. */
export async function tellAgreed(
  trx: Transaction<Database>,
  held: StoredRequest,
  { day, part }: AgreedTime,
  now: Date,
): Promise<void> {
  const { agreed } = held
  if (agreed?.day === day && agreed.part === part) return
  const kind = agreed === null ? 'visit_agreed' : 'visit_changed'
  await tellAsker(trx, held, { kind, about: `${describeDate(day)}${PARTS[part]}` }, now)
}

/** Tells whoever asked that nobody comes; why stands where it is read. */
export function tellDeclined(
  trx: Transaction<Database>,
  held: StoredRequest,
  now: Date,
): Promise<void> {
  return tellAsker(trx, held, { kind: 'visit_declined', about: '约上门' }, now)
}

/** Each act is told once: a day that comes back after another one is news again. */
function tellAsker(
  trx: Transaction<Database>,
  { askedByAccountId, ...id }: TenantId & Pick<StoredRequest, 'askedByAccountId'>,
  news: { readonly kind: 'visit_agreed' | 'visit_changed' | 'visit_declined'; about: string },
  now: Date,
): Promise<void> {
  const key = `visit:${formatTenantId(id)}:${news.kind}:${now.toISOString()}`
  const leading = { target: 'visit_requests', targetId: null } as const
  return tell(trx, [askedByAccountId], { ...leading, ...news, key, dueAt: null }, now)
}

function describeDate(day: string): string {
  const [, month, date] = day.split('-')
  return `${Number(month)}月${Number(date)}日`
}
