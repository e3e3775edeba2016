import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Database } from '../../db/schema'
import { isUnreached } from '../notices/deliveries-service'
import { isAttended, isHeld } from '../units/presence-service'
import { INBOX_KINDS, type InboxItem, type InboxKind } from './inbox-types'

/** Whom it waits for. */
export interface InboxOf {
  readonly communityCode: string
  readonly accountId: string
  /** Households she lives in: what concerns them she does not decide. */
  readonly livedIn: readonly string[]
  /** Where nobody is appointed above, the committee decides appeals. */
  readonly decidesAppeals: boolean
}

/** The last of a page: where it stood, the place of its kind, and which one it was. */
export interface InboxPosition {
  readonly at: string
  readonly rank: number
  readonly communityCode: string
  readonly id: string
}

interface Asked {
  readonly now: Date
  /** The first day that has not passed. */
  readonly today: string
  /** Notices whose review comes by then. */
  readonly reviewsUntil: Date
  /** Only of this kind. */
  readonly kind: InboxKind | undefined
  readonly after: InboxPosition | undefined
  readonly limit: number
}

/**
 * All that waits but reports, in one round trip: each kind from the index of what waits, together few, so they are put in
 * order here. What waits in a consultation stands there once, with how many.
 */
export async function listWaiting(
  db: Kysely<Database>,
  of: InboxOf,
  { kind, after, limit, ...asked }: Asked,
): Promise<readonly (InboxItem & { readonly at: Date })[]> {
  const { rows } = await sql<InboxItem & { readonly at: Date }>`
    select item.kind, ${of.communityCode}::text as "communityCode", item.id::text as id, item.words,
           item.count::int as count, item.since, item.due as "dueAt",
           coalesce(item.due, item.since) as at
      from (${waiting(of, asked)}) as item (kind, rank, id, words, count, since, due)
     where true
       ${kind === undefined ? sql`` : sql`and item.kind = ${kind}`}
       ${
         after === undefined
           ? sql``
           : sql`and (coalesce(item.due, item.since), item.rank, item.id)
                   > (${after.at}::timestamptz, ${after.rank}::int, ${after.id}::bigint)`
       }
     order by coalesce(item.due, item.since), item.rank, item.id
     limit ${limit}`.execute(db)
  return rows
}

/** How many entries the same list has of each kind; of those it has none of, nothing. */
export async function countWaiting(
  db: Kysely<Database>,
  of: InboxOf,
  asked: Omit<Asked, 'kind' | 'after' | 'limit'>,
): Promise<readonly { readonly kind: InboxKind; readonly count: number }[]> {
  const { rows } = await sql<{ kind: InboxKind; count: number }>`
    select item.kind, count(*)::int as count
      from (${waiting(of, asked)}) as item (kind, rank, id, words, count, since, due)
     group by item.kind`.execute(db)
  return rows
}

function waiting(of: InboxOf, asked: Omit<Asked, 'kind' | 'after' | 'limit'>): RawBuilder<unknown> {
  return sql.join(
    [
      ...whatIsAsked(of),
      ...whatIsHeld(of, asked.now),
      ...whoLivesWhere(of, asked.now),
      whomNothingReached(of, asked.now),
      ...inPolls(of, asked.now),
      ...promised(of, asked),
    ],
    sql` union all `,
  )
}

/** Topics, and opinions and appeals by consultation. */
function whatIsAsked({ communityCode, accountId, decidesAppeals }: InboxOf): RawBuilder<unknown>[] {
  return [
    sql`select ${head('topic')}, id, title, 1, proposed_at, answer_due_at from topics
         where community_code = ${communityCode} and status = 'waiting' and check_status is null`,
    sql`select ${head('opinion')}, consultation.id, consultation.title, found.count, found.since, step.ends_at
          from (select consultation_id, count(*), min(written_at) as since from opinions
                 where community_code = ${communityCode} and status = 'waiting'
                 group by consultation_id) as found
          join consultations consultation
            on consultation.community_code = ${communityCode} and consultation.id = found.consultation_id
          left join consultation_steps step
            on step.community_code = ${communityCode} and step.consultation_id = consultation.id
               and step.step = 'opinions'`,
    sql`select ${head('appeal')}, consultation.id, consultation.title, found.count, found.since, null::timestamptz
          from (select consultation_id, count(*), min(appealed_at) as since from opinions
                 where community_code = ${communityCode} and status = 'declined'
                   and appealed_at is not null and appeal_decided_at is null
                   and ${decidesAppeals}::boolean
                   and decided_by_account_id is distinct from ${accountId}::bigint
                   and author_account_id <> ${accountId}::bigint
                 group by consultation_id) as found
          join consultations consultation
            on consultation.community_code = ${communityCode} and consultation.id = found.consultation_id`,
  ]
}

/** What is not public before the committee has looked, and appeals, which somebody else decides as long as there is somebody. */
function whatIsHeld(
  { communityCode, accountId, decidesAppeals }: InboxOf,
  now: Date,
): RawBuilder<unknown>[] {
  const part = (
    kind: InboxKind,
    { since, where }: { since: RawBuilder<unknown>; where: RawBuilder<unknown> },
  ) =>
    sql`select ${head(kind)}, held.id, coalesce(topic.title, report.body, ''), 1, ${since}, null::timestamptz
          from content_checks held
          left join topics topic
            on topic.community_code = ${communityCode} and topic.id = held.subject_id and held.kind = 'topic'
          left join reports report
            on report.community_code = ${communityCode} and report.id = held.report_id
         where held.community_code = ${communityCode} and ${where}
           and held.author_account_id is distinct from ${accountId}::bigint`
  return [
    part('check', { since: sql`held.asked_at`, where: sql`held.status = 'manual'` }),
    part('check_appeal', {
      since: sql`held.appealed_at`,
      where: sql`held.status = 'declined' and held.appealed_at is not null and held.appeal_decided_at is null
        and (held.decided_by_account_id is distinct from ${accountId}::bigint or ${decidesAppeals}::boolean and not exists (
          select 1 from appointments other
           where other.area_code = ${communityCode} and other.role = 'committee_member'
             and other.account_id <> ${accountId}::bigint
             and other.account_id is distinct from held.author_account_id
             and ${isHeld('other', now)}))`,
    }),
  ]
}

/** Claims, disputes and visits asked for that no worker sees to: nobody is present in the grid, or the time is over. */
function whoLivesWhere(
  { communityCode, accountId, livedIn }: InboxOf,
  now: Date,
): RawBuilder<unknown>[] {
  const homes = sql`
    join households household
      on household.community_code = ${communityCode} and household.id = waiting.household_id
    join buildings building
      on building.community_code = ${communityCode} and building.id = household.building_id`
  const isLeft = sql`waiting.community_code = ${communityCode}
    and waiting.household_id <> all(${[...livedIn]}::bigint[])
    and (waiting.due_at <= ${now} or not ${isAttended(sql.ref('household.grid_code'), now)})`
  const words = sql`building.name || ' ' || household.room`
  return [
    sql`select ${head('claim')}, waiting.id, ${words}, 1, waiting.claimed_at, waiting.due_at
          from household_claims waiting ${homes}
         where ${isLeft} and waiting.status = 'waiting' and waiting.account_id <> ${accountId}::bigint`,
    sql`select ${head('dispute')}, waiting.id, ${words}, 1, waiting.disputed_at, waiting.due_at
          from household_disputes waiting ${homes}
         where ${isLeft} and waiting.status = 'waiting' and waiting.member_account_id <> ${accountId}::bigint
           and waiting.by_account_id <> ${accountId}::bigint`,
    sql`select ${head('visit')}, waiting.id, ${words}, 1, waiting.asked_at, waiting.due_at
          from visit_requests waiting ${homes}
         where ${isLeft} and waiting.ended_at is null`,
  ]
}

/** Notices that have not reached every home of the grids in which nobody is present. */
function whomNothingReached({ communityCode }: InboxOf, now: Date): RawBuilder<unknown> {
  const isLeft = sql<boolean>`household.grid_code in (
    select grid.code from grids grid
     where grid.community_code = ${communityCode} and grid.retired_at is null
       and not ${isAttended(sql.ref('grid.code'), now)})`
  return sql`select ${head('unreached')}, notice.id, notice.title, 1, notice.published_at, notice.expires_at
      from notices notice where ${isUnreached(communityCode, isLeft, now)}`
}

/** By poll; what can be done only while it runs waits no longer once it has closed. Slips say no time, so that no ballot does. */
function inPolls({ communityCode, accountId, livedIn }: InboxOf, now: Date): RawBuilder<unknown>[] {
  const isOthers = {
    corrections: sql`proposed_by_account_id <> ${accountId}::bigint
      and not household_ids && ${[...livedIn]}::bigint[]`,
    slips: sql`entered_by_account_id <> ${accountId}::bigint`,
  }
  const runs = sql`poll.ended_at is null and poll.closes_at > ${now}`
  const part = (
    kind: InboxKind,
    { table, since, mine = sql`true`, id = sql`poll.id`, stands = runs }: PollPart,
  ) =>
    sql`select ${head(kind)}, ${id}, consultation.title, found.count, found.since, poll.closes_at
          from (select poll_id, count(*), min(${since}) as since from ${table}
                 where community_code = ${communityCode} and status = 'waiting' and ${mine}
                 group by poll_id) as found
          join polls poll on poll.community_code = ${communityCode} and poll.id = found.poll_id
          join consultations consultation
            on consultation.community_code = ${communityCode} and consultation.id = poll.consultation_id
         where ${stands}`
  return [
    part('objection', {
      table: sql`roll_objections`,
      since: sql`objected_at`,
      stands: sql`true`,
    }),
    part('correction', {
      table: sql`roll_corrections`,
      since: sql`proposed_at`,
      mine: isOthers.corrections,
    }),
    part('delegation', { table: sql`delegations`, since: sql`offered_at` }),
    part('slip', {
      table: sql`paper_entries`,
      since: sql`null::timestamptz`,
      mine: isOthers.slips,
      id: sql`poll.consultation_id`,
    }),
  ]
}

interface PollPart {
  readonly table: RawBuilder<unknown>
  readonly since: RawBuilder<unknown>
  readonly mine?: RawBuilder<unknown>
  readonly id?: RawBuilder<unknown>
  readonly stands?: RawBuilder<unknown>
}

/** Forms that run, milestones whose day has passed, notices to look at again, and grid cards nobody looked at in time. */
function promised(
  { communityCode }: InboxOf,
  { now, today, reviewsUntil }: Omit<Asked, 'kind' | 'after' | 'limit'>,
): RawBuilder<unknown>[] {
  const endOf = (day: RawBuilder<unknown>) => sql`(${day} || 'T23:59:59.999+08:00')::timestamptz`
  return [
    sql`select ${head('form')}, form.id, form.name,
               (select count(*) from grids grid
                 where grid.community_code = ${communityCode} and grid.retired_at is null
                   and not exists (
                     select 1 from form_rows sent
                      where sent.community_code = ${communityCode} and sent.form_id = form.id
                        and sent.grid_code = grid.code)),
               form.created_at, ${endOf(sql`form.due_on`)}
          from forms form
         where form.community_code = ${communityCode} and form.ended_at is null`,
    sql`select ${head('milestone')}, id, title, 1, added_at, ${endOf(sql`due_on`)} from milestones
         where community_code = ${communityCode} and status = 'running' and due_on < ${today}`,
    sql`select ${head('notice')}, id, title, 1, published_at, review_at from notices
         where community_code = ${communityCode} and review_at is not null and archived_at is null
           and withdrawn_at is null and expires_at > ${now} and review_at <= ${reviewsUntil}`,
    sql`select ${head('grid_card')}, code::bigint, name, 1, null::timestamptz, card_review_at from grids
         where community_code = ${communityCode} and retired_at is null and card_review_at <= ${now}`,
  ]
}

function head(kind: InboxKind): RawBuilder<unknown> {
  return sql`${sql.lit(kind)}::text, ${sql.lit(INBOX_KINDS.indexOf(kind))}::int`
}
