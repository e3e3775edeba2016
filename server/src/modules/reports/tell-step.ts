import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import { formatTenantId, type TenantId } from '../../lib/ids'
import { dayAt } from '../../lib/shanghai-time'
import type { MessageKind, WorkKind } from '../messages/messages-types'
import { tell, tellUnit } from '../messages/tell-service'
import type { UnitKey } from '../units/unit'
import type { ActivityDetails } from './activity-types'
import type { ReportEvent } from './reports-types'

interface Told {
  readonly event: ReportEvent
  readonly actorAccountId: string | null
  readonly details: ActivityDetails
  readonly at: Date
}

/** Steps the reporter and those who follow are told. */
const NEWS: Readonly<Partial<Record<ReportEvent, MessageKind>>> = {
  accept: 'report_accepted',
  progress: 'report_progress',
  accept_hand_off: 'report_handed_on',
  fall_back: 'report_handed_on',
  resolve: 'report_resolved',
  reject: 'report_rejected',
  suspend: 'report_suspended',
  resume: 'report_resumed',
  extend: 'report_extended',
  dispute: 'report_reopened',
  reopen: 'report_reopened',
  merge: 'report_merged',
  unmerge: 'report_parted',
  escalate: 'report_escalated',
  lapse: 'report_lapsed',
}

/** Tells a step of a report to whoever reported or follows it, and to the unit for which it is work. */
export async function tellStep(
  trx: Transaction<Database>,
  report: TenantId,
  { activityId, ...step }: Told & { readonly activityId: string },
): Promise<void> {
  const kind = NEWS[step.event]
  if (kind) await tellPeople(trx, report, { kind, activityId, step })
  const { actorAccountId: except, at } = step
  const work = workOf(step)
  if (work) await tellUnit(trx, { ...work, except }, at)
  const answerable = BACK_TO_WORK[step.event]
  if (!answerable) return
  const unit = await findAccountableUnit(trx, report)
  await tellUnit(trx, { unit, kind: answerable, except }, at)
}

/** A step that brings work to a unit it names. */
function workOf({ event, details }: Told): { unit: UnitKey; kind: WorkKind } | undefined {
  const { accountable, to } = details
  if (event === 'submit' && accountable) return { unit: accountable, kind: 'work_reports' }
  if (to === undefined) return undefined
  if (event === 'hand_off' || event === 'return' || event === 'fall_back') {
    return { unit: to, kind: 'work_hand_offs' }
  }
  return event === 'escalate' ? { unit: to, kind: 'work_escalations' } : undefined
}

/** Steps that ask something of the unit that answers for the report. */
const BACK_TO_WORK: Readonly<Partial<Record<ReportEvent, WorkKind>>> = {
  remind: 'work_reminders',
  supervise: 'work_reminders',
  dispute: 'work_reopened',
  reopen: 'work_reopened',
}

/** Where the reporter is asked or spoken to, in words for those who follow. */
const FOR_FOLLOWERS: Readonly<Partial<Record<MessageKind, MessageKind>>> = {
  report_resolved: 'followed_resolved',
  report_lapsed: 'followed_lapsed',
}

async function tellPeople(
  trx: Transaction<Database>,
  report: TenantId,
  news: { readonly kind: MessageKind; readonly activityId: string; readonly step: Told },
): Promise<void> {
  const { kind, activityId, step } = news
  const { reporters, followers, about } = await findPeople(trx, report)
  const merged = kind === 'report_resolved' ? await listMergedReporters(trx, report) : []
  const targetId = formatTenantId(report)
  const { reviewAt, resolveDueAt } = step.details
  const dueAt = reviewAt ?? (step.event === 'extend' ? resolveDueAt : undefined)
  // Every rung of the ladder is a step; who waits is told once a day that it is late.
  const key = `report:${targetId}:${step.event === 'escalate' ? `late:${dayAt(step.at)}` : activityId}`
  const told = { key, target: 'report', targetId, about } as const
  const telling = { ...told, dueAt: dueAt === undefined ? null : new Date(dueAt) }
  const others = (accountIds: readonly string[]) =>
    accountIds.filter((accountId) => accountId !== step.actorAccountId)
  await tell(trx, others(reporters), { ...telling, kind }, step.at)
  // Each has a say of their own, on their own report, and does not merely follow.
  for (const { id, accountId } of merged) {
    const own = formatTenantId({ communityCode: report.communityCode, id })
    const ownTelling = { ...telling, key: `report:${own}:${activityId}`, targetId: own, kind }
    await tell(trx, others([accountId]), ownTelling, step.at)
  }
  const onlookers = followers.filter((id) => merged.every(({ accountId }) => accountId !== id))
  const kindForFollowers = FOR_FOLLOWERS[kind] ?? kind
  await tell(trx, others(onlookers), { ...telling, kind: kindForFollowers }, step.at)
}

/** Who reported the same and may say of it, too, whether it is solved; their reports by number. */
async function listMergedReporters(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
): Promise<{ id: string; accountId: string }[]> {
  const { rows } = await sql<{ id: string; accountId: string }>`
    select id, reporter_account_id::text as "accountId" from reports
     where community_code = ${communityCode} and merged_into_id = ${id}::bigint
       and closed_as = 'duplicate' and reporter_account_id is not null
     order by id`.execute(db)
  return rows
}

/** The reporter and the followers, and the category's name: nothing else of a report is in a message. */
async function findPeople(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
): Promise<{ reporters: string[]; followers: string[]; about: string }> {
  const { rows } = await sql<{ about: string; reporter: string | null; followers: string[] }>`
    select category.name as about, report.reporter_account_id as reporter, array(
             select follower.account_id::text from report_followers follower
              where follower.community_code = report.community_code
                and follower.report_id = report.id) as followers
      from reports report join categories category on category.code = report.category_code
     where report.community_code = ${communityCode} and report.id = ${id}`.execute(db)
  const row = rows[0]
  if (!row) throw new Error('A step belongs to a report')
  const { about, reporter, followers } = row
  return { about, followers, reporters: reporter === null ? [] : [reporter] }
}

async function findAccountableUnit(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
): Promise<UnitKey> {
  const { accountable_unit } = await db
    .selectFrom('reports')
    .select('accountable_unit')
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return accountable_unit
}
