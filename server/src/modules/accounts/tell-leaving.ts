import type { Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import { tell } from '../messages/tell-service'
import type { Deletion } from './deletion-repository'

/** Told at once and a day before the end: whoever asked may have been somebody else at their phone. */
export function tellLeaving(
  trx: Transaction<Database>,
  { accountId, dueAt }: Deletion,
  part: 'asked' | 'soon',
  now: Date,
): Promise<void> {
  const key = `account_leaving:${dueAt.toISOString()}:${part}`
  const leads = { target: 'leaving', targetId: null } as const
  return tell(trx, [accountId], { key, kind: 'account_leaving', ...leads, about: '', dueAt }, now)
}
