import type { Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import { dayAt } from '../../lib/shanghai-time'
import type { MessageKind } from '../messages/messages-types'
import { tell } from '../messages/tell-service'
import type { AppointedRole, DutyHours, Leave, Office, Post } from './appointments-types'
import { findGridName } from './posts-repository'
import { kindsOf } from './terms'

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
  const { id, accountId, role } = post
  const news = { key: `appointment:${id}`, kind: 'office_given', about: ROLE_WORDS[role] } as const
  return tellHolder(trx, { ...news, accountId, role, dueAt: null }, now)
}

/** What others did about somebody who holds an office: nobody is told what they did themselves. */
interface ByOthers {
  readonly byAccountId: string
}

/** Tells whoever holds a post that it ends, or ended. */
export async function tellEnded(
  trx: Transaction<Database>,
  { post, endsAt, byAccountId }: ByOthers & { readonly post: Post; readonly endsAt: Date },
  now: Date,
): Promise<void> {
  if (post.accountId === byAccountId) return
  const key = `appointment:${post.id}:ended:${endsAt.toISOString()}`
  const about = await describePost(trx, post)
  const dueAt = endsAt > now ? endsAt : null
  await tellHolder(trx, { ...post, key, kind: 'office_ended', about, dueAt }, now)
}

/** Tells whoever holds a post that its hours or its order is another. */
export async function tellChanged(
  trx: Transaction<Database>,
  {
    post,
    wanted,
    byAccountId,
  }: ByOthers & {
    readonly post: Post
    readonly wanted: DutyHours & { readonly isSecond: boolean }
  },
  now: Date,
): Promise<void> {
  const kinds = kindsOf(post, wanted)
  if (kinds.length === 0 || post.accountId === byAccountId) return
  const key = `appointment:${post.id}:changed:${now.toISOString()}`
  const about = [await describePost(trx, post), ...kinds.map((kind) => wordsOf(kind, wanted))]
  await tellHolder(
    trx,
    { ...post, key, kind: 'office_changed', about: about.join('，'), dueAt: null },
    now,
  )
}

/** Tells a worker that the committee entered or took back a leave. */
export async function tellLeave(
  trx: Transaction<Database>,
  leave: ByOthers &
    Leave & {
      readonly accountId: string
      readonly kind: 'leave_entered' | 'leave_taken_back'
    },
  now: Date,
): Promise<void> {
  const { id, accountId, byAccountId, kind, startsAt, endsAt } = leave
  if (accountId === byAccountId) return
  const key = `leave:${id}:${kind}`
  // It ends when its last day is over.
  const about = [startsAt, new Date(endsAt.getTime() - 1)].map(describeDay).join('到')
  await tellHolder(trx, { key, kind, about, accountId, role: 'grid_worker', dueAt: null }, now)
}

function tellHolder(
  trx: Transaction<Database>,
  news: {
    readonly key: string
    readonly kind: MessageKind
    readonly about: string
    readonly dueAt: Date | null
    readonly accountId: string
    readonly role: AppointedRole
  },
  now: Date,
): Promise<void> {
  const { accountId, role, key, kind, about, dueAt } = news
  const target = role === 'grid_worker' ? 'workbench' : 'console'
  return tell(trx, [accountId], { key, kind, about, dueAt, target, targetId: null }, now)
}

/** `1网格网格员`, `居委会工作人员`. */
async function describePost(
  trx: Transaction<Database>,
  { role, areaCode }: Office,
): Promise<string> {
  const grid = role === 'grid_worker' ? await findGridName(trx, areaCode) : ''
  return `${grid}${ROLE_WORDS[role]}`
}

function wordsOf(
  kind: ReturnType<typeof kindsOf>[number],
  { dutyFrom, dutyUntil }: DutyHours,
): string {
  if (kind === 'made_first') return '改任 A 岗'
  if (kind === 'made_second') return '改任 B 岗'
  return dutyFrom === null ? '没有固定的在岗时间了' : `在岗时间改为 ${dutyFrom}–${dutyUntil}`
}

/** `12月1日`. */
function describeDay(instant: Date): string {
  const [, month, day] = dayAt(instant).split('-')
  return `${Number(month)}月${Number(day)}日`
}
