import type { Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import type {
  ConsultationDraft,
  ConsultationStatus,
  NewDraft,
  PollTerms,
} from './consultations-types'
import type { SealedDraw } from './poll-draw'
import type { PollRule, Roll } from './rules/rule-types'

type StoredDraft = ConsultationDraft & { readonly rule: PollRule }

/** @returns the id of the new consultation */
export async function insertDraft(
  trx: Transaction<Database>,
  draft: NewDraft & StoredDraft & { readonly authorAccountId: string },
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
      topic_id: draft.topic?.id ?? null,
      created_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('polls')
    .values({ community_code: communityCode, consultation_id: id, ...toColumns(draft) })
    .execute()
  return { communityCode, id }
}

/** Everything a draft says; its area stays inside the community. */
export async function updateDraft(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  draft: StoredDraft,
): Promise<void> {
  await trx
    .updateTable('consultations')
    .set({ area_code: draft.areaCode, title: draft.title, body: draft.body })
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .execute()
  await trx
    .updateTable('polls')
    .set(toColumns(draft))
    .where('community_code', '=', communityCode)
    .where('consultation_id', '=', id)
    .execute()
}

function toColumns({ rule, customThresholds, ...terms }: StoredDraft) {
  return {
    ...termColumns(terms),
    rule_code: rule.code,
    rule_version: rule.version,
    custom_thresholds: customThresholds && JSON.stringify(customThresholds),
  }
}

function termColumns(terms: PollTerms) {
  return {
    questions: JSON.stringify(terms.questions),
    voting_unit: terms.votingUnit,
    secrecy: terms.secrecy,
    allows_recast: terms.allowsRecast,
    developer_held: terms.developerHeld,
    empty_flats: terms.emptyFlats,
    closes_at: terms.closesAt,
  }
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

export interface Opening {
  readonly consultation: TenantId
  readonly pollId: string
  readonly status: ConsultationStatus
  readonly roll: Roll
  readonly objectionsEndAt: Date
  readonly draw: SealedDraw
  /** Of a secret poll. */
  readonly sealedBallotKey: string | null
}

export async function markOpened(
  trx: Transaction<Database>,
  opening: Opening,
  now: Date,
): Promise<void> {
  const { communityCode, id } = opening.consultation
  await trx
    .updateTable('consultations')
    .set({ status: opening.status, opened_at: now })
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .execute()
  await trx
    .updateTable('polls')
    .set({
      opened_at: now,
      roll_size: opening.roll.units,
      roll_area_hundredths: opening.roll.areaHundredths ?? 0,
      roster_last_household_id: await findLastHousehold(trx, communityCode),
      objections_end_at: opening.objectionsEndAt,
      draw_secret: opening.draw.sealedDrawSecret,
      draw_commitment: opening.draw.drawCommitment,
      ballot_key: opening.sealedBallotKey,
    })
    .where('community_code', '=', communityCode)
    .where('id', '=', opening.pollId)
    .execute()
}

/** Who came to the roster later has a higher id. */
async function findLastHousehold(
  trx: Transaction<Database>,
  communityCode: string,
): Promise<string> {
  const row = await trx
    .selectFrom('households')
    .select('id')
    .where('community_code', '=', communityCode)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.id ?? '0'
}
