import type { Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import { tell } from '../messages/tell-service'
import type { AppointedRole } from './appointments-types'

const ROLE_WORDS: Readonly<Record<AppointedRole, string>> = {
  grid_worker: '网格员',
  committee_member: '居委会工作人员',
  subdistrict_officer: '街道工作人员',
  department_officer: '部门工作人员',
}

/** Tells somebody that they hold an office, or will: nobody asks them before. */
export function tellAppointed(
  trx: Transaction<Database>,
  post: { readonly id: string; readonly accountId: string; readonly role: AppointedRole },
  now: Date,
): Promise<void> {
  const target = post.role === 'grid_worker' ? 'workbench' : 'console'
  const key = `appointment:${post.id}`
  const telling = { key, kind: 'office_given', target, targetId: null, dueAt: null } as const
  return tell(trx, [post.accountId], { ...telling, about: ROLE_WORDS[post.role] }, now)
}
