import { type Kysely, sql } from 'kysely'
import type { Database } from '../../../db/schema'

/** Whom it waits for. */
export interface WorkOf {
  readonly communityCode: string
  readonly accountId: string
  /** Households she lives in: what concerns them she does not confirm. */
  readonly livedIn: readonly string[]
}

export interface CountedWork {
  readonly kind:
    | 'topics'
    | 'checks'
    | 'opinions'
    | 'objections'
    | 'corrections'
    | 'delegations'
    | 'slips'
    | 'milestones'
  /** Null for topics, which are no consultation yet, and for what waits to become public, opinions too. */
  readonly consultationId: string | null
  readonly count: number
}

/**
 * In one round trip, each kind from the index of what waits. What can be done only while a poll runs is counted no longer
 * once it has closed.
 * @param today the first day that has not passed
 */
export async function countWork(
  db: Kysely<Database>,
  { communityCode, accountId, livedIn }: WorkOf,
  { now, today }: { now: Date; today: string },
): Promise<CountedWork[]> {
  const { rows } = await sql<{ kind: CountedWork['kind']; id: string | null; count: string }>`
    select 'topics' as kind, null::bigint as id, count(*) as count from topics
     where community_code = ${communityCode} and status = 'waiting' and check_status is null
    union all
    select 'checks', null, count(*) from content_checks
     where community_code = ${communityCode} and status = 'manual'
       and author_account_id is distinct from ${accountId}::bigint
    union all
    select 'checks', null, count(*) from content_checks
     where community_code = ${communityCode} and status = 'declined'
       and appealed_at is not null and appeal_decided_at is null
       and author_account_id is distinct from ${accountId}::bigint
    union all
    select 'opinions', null, count(*) from opinions
     where community_code = ${communityCode} and status = 'waiting'
    union all
    select 'milestones', consultation_id, count(*) from milestones
     where community_code = ${communityCode} and status = 'running' and due_on < ${today}
     group by consultation_id
    union all
    select waiting.kind, poll.consultation_id, waiting.count
      from (
        select 'objections' as kind, poll_id, count(*) from roll_objections
         where community_code = ${communityCode} and status = 'waiting'
         group by poll_id
        union all
        select 'corrections', poll_id, count(*) from roll_corrections
         where community_code = ${communityCode} and status = 'waiting'
           and proposed_by_account_id <> ${accountId}::bigint
           and not household_ids && ${[...livedIn]}::bigint[]
         group by poll_id
        union all
        select 'delegations', poll_id, count(*) from delegations
         where community_code = ${communityCode} and status = 'waiting'
         group by poll_id
        union all
        select 'slips', poll_id, count(*) from paper_entries
         where community_code = ${communityCode} and status = 'waiting'
           and entered_by_account_id <> ${accountId}::bigint
         group by poll_id) as waiting
      join polls poll on poll.community_code = ${communityCode} and poll.id = waiting.poll_id
     where waiting.kind = 'objections' or (poll.ended_at is null and poll.closes_at > ${now})`.execute(
    db,
  )
  return rows.map(({ kind, id, count }) => ({ kind, consultationId: id, count: Number(count) }))
}
