import { sql, type Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import type { ConsultationDraft, ConsultationStatus } from './consultations-types'
import type { PollRule } from './rules/rule-types'

/** @returns the id of the new consultation */
export async function insertDraft(
  trx: Transaction<Database>,
  draft: ConsultationDraft & { rule: PollRule; authorAccountId: string },
  now: Date,
): Promise<TenantId> {
  const communityCode = draft.areaCode.slice(0, 12)
  const { id } = await trx
    .insertInto('consultations')
    .values({
      community_code: communityCode,
      area_code: draft.areaCode,
      title: draft.title,
      body: draft.body,
      status: 'draft' satisfies ConsultationStatus,
      author_account_id: draft.authorAccountId,
      created_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('polls')
    .values({
      community_code: communityCode,
      consultation_id: id,
      question: draft.question,
      kind: 'motion',
      voting_unit: 'household',
      rule_code: draft.rule.code,
      rule_version: draft.rule.version,
      closes_at: draft.closesAt,
    })
    .execute()
  return { communityCode, id }
}

/** Everything a draft says; its area stays inside the community. */
export async function updateDraft(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  draft: ConsultationDraft & { rule: PollRule },
): Promise<void> {
  await trx
    .updateTable('consultations')
    .set({ area_code: draft.areaCode, title: draft.title, body: draft.body })
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .execute()
  await trx
    .updateTable('polls')
    .set({
      question: draft.question,
      rule_code: draft.rule.code,
      rule_version: draft.rule.version,
      closes_at: draft.closesAt,
    })
    .where('community_code', '=', communityCode)
    .where('consultation_id', '=', id)
    .execute()
}

/** A draft has neither roll nor ballots. */
export async function deleteDraft(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
): Promise<void> {
  await trx
    .deleteFrom('polls')
    .where('community_code', '=', communityCode)
    .where('consultation_id', '=', id)
    .execute()
  await trx
    .deleteFrom('consultations')
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .execute()
}

/** Whoever holds the row decides alone what happens to the consultation next. */
export async function lockConsultation(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
): Promise<void> {
  await trx
    .selectFrom('consultations')
    .select('id')
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .forUpdate()
    .execute()
}

/**
 * Copies every household of the area to the poll's roll. A grid code is its community's plus three digits, so
 * the range covers the grids of a community, or one grid alone, and uses the index.
 * @returns how many households are on the roll
 */
export async function freezeRoll(
  trx: Transaction<Database>,
  poll: TenantId,
  areaCode: string,
): Promise<number> {
  const inserted = await sql`
    insert into voting_units (community_code, poll_id, household_id, label, floor_area_hundredths)
    select household.community_code, ${poll.id}::bigint, household.id,
           building.name || ' ' || household.room, household.floor_area_hundredths
      from households household
      join buildings building
        on building.community_code = household.community_code and building.id = household.building_id
     where household.community_code = ${poll.communityCode}
       and household.grid_code between ${areaCode} and ${`${areaCode}999`}
     order by household.id`.execute(trx)
  return Number(inserted.numAffectedRows ?? 0n)
}

export async function markOpened(
  trx: Transaction<Database>,
  opening: {
    communityCode: string
    id: string
    pollId: string
    status: ConsultationStatus
    rollSize: number
  },
  now: Date,
): Promise<void> {
  await trx
    .updateTable('consultations')
    .set({ status: opening.status, opened_at: now })
    .where('community_code', '=', opening.communityCode)
    .where('id', '=', opening.id)
    .execute()
  await trx
    .updateTable('polls')
    .set({ opened_at: now, roll_size: opening.rollSize })
    .where('community_code', '=', opening.communityCode)
    .where('id', '=', opening.pollId)
    .execute()
}
