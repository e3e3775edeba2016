import { type Kysely, type RawBuilder, type SqlBool, sql, type Transaction } from 'kysely'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../../db/keyset'
import type { Database } from '../../../db/schema'
import type { TenantId } from '../../../lib/ids'
import type { OwnFlats } from '../own-flats'
import type {
  HeldObjection,
  Objection,
  ObjectionDraft,
  ObjectionKind,
  ObjectionStatus,
} from './roll-types'

export async function insertObjection(
  trx: Transaction<Database>,
  poll: TenantId,
  draft: ObjectionDraft & { readonly accountId: string; readonly votingUnitId: string | null },
  now: Date,
): Promise<TenantId> {
  const { communityCode } = poll
  const { id } = await trx
    .insertInto('roll_objections')
    .values({
      community_code: communityCode,
      poll_id: poll.id,
      account_id: draft.accountId,
      kind: draft.kind,
      voting_unit_id: draft.votingUnitId,
      flat: draft.flat,
      body: draft.body,
      objected_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { communityCode, id }
}

/** Lets no other request of this person count at the same time. @returns how often it has objected */
export async function countOfAccount(
  trx: Transaction<Database>,
  poll: TenantId,
  accountId: string,
): Promise<number> {
  await trx
    .selectFrom('accounts')
    .select('id')
    .where('id', '=', accountId)
    .forNoKeyUpdate()
    .execute()
  const { count } = await trx
    .selectFrom('roll_objections')
    .select((select) => select.fn.countAll<string>().as('count'))
    .where('community_code', '=', poll.communityCode)
    .where('poll_id', '=', poll.id)
    .where('account_id', '=', accountId)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Whether the same of the same unit, or of the same flat, waits for its answer already. */
export async function hasAlikeWaiting(
  trx: Transaction<Database>,
  poll: TenantId,
  asked: Pick<ObjectionDraft, 'kind' | 'flat'> & {
    readonly accountId: string
    readonly votingUnitId: string | null
  },
): Promise<boolean> {
  const row = await trx
    .selectFrom('roll_objections')
    .select('id')
    .where('community_code', '=', poll.communityCode)
    .where('poll_id', '=', poll.id)
    .where('account_id', '=', asked.accountId)
    .where('status', '=', 'waiting')
    .where('kind', '=', asked.kind)
    .where('voting_unit_id', 'is not distinct from', asked.votingUnitId)
    .where(sql<SqlBool>`${unspaced(sql.ref('flat'))} is not distinct from ${unspaced(asked.flat)}`)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Doors are written with and without spaces. */
function unspaced(text: unknown): RawBuilder<string | null> {
  return sql`regexp_replace(${text}::text, '\\s', '', 'g')`
}

/** Whether something that somebody finds missing waits for its answer, of what was objected to from an instant on. */
export async function hasMissingWaiting(
  trx: Transaction<Database>,
  poll: TenantId,
  { accountId, since }: { readonly accountId: string; readonly since: Date },
): Promise<boolean> {
  const row = await trx
    .selectFrom('roll_objections')
    .select('id')
    .where('community_code', '=', poll.communityCode)
    .where('poll_id', '=', poll.id)
    .where('account_id', '=', accountId)
    .where('kind', '=', 'missing')
    .where('status', '=', 'waiting')
    .where('objected_at', '>=', since)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export async function countByStatus(
  db: Kysely<Database>,
  poll: TenantId,
): Promise<Record<ObjectionStatus, number>> {
  const rows = await db
    .selectFrom('roll_objections')
    .select(['status', (select) => select.fn.countAll<string>().as('count')])
    .where('community_code', '=', poll.communityCode)
    .where('poll_id', '=', poll.id)
    .groupBy('status')
    .execute()
  const counts = { waiting: 0, accepted: 0, declined: 0 }
  for (const { status, count } of rows) counts[status as ObjectionStatus] = Number(count)
  return counts
}

/** Holds the row until the transaction is over. */
export async function holdObjection(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
): Promise<HeldObjection | undefined> {
  const row = await trx
    .selectFrom('roll_objections')
    .select(['poll_id', 'kind', 'voting_unit_id', 'status', 'account_id', 'objected_at'])
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return (
    row && {
      pollId: row.poll_id,
      kind: row.kind as ObjectionKind,
      votingUnitId: row.voting_unit_id,
      accountId: row.account_id,
      status: row.status as ObjectionStatus,
      objectedAt: row.objected_at,
    }
  )
}

export async function markAnswered(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  answer: { readonly status: 'accepted' | 'declined'; readonly accountId: string; text: string },
  now: Date,
): Promise<void> {
  await trx
    .updateTable('roll_objections')
    .set({
      status: answer.status,
      answer: answer.text,
      answered_by_account_id: answer.accountId,
      answered_at: now,
    })
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .execute()
}

/** What one kind of change sees to, whoever objected. */
const SETTLED_BY = { add: 'missing', remove: 'not_entitled', area: 'wrong_area' } as const

/**
 * Answers with a correction whatever else waits of the kind it sees to, or of the kind of the objection it was made for,
 * about the same unit: it is done, and cannot be done once more.
 */
export async function markSettled(
  trx: Transaction<Database>,
  poll: TenantId,
  made: {
    readonly kind: keyof typeof SETTLED_BY
    readonly votingUnitId: string
    readonly label: string
    readonly objectionId: string | null
  },
  answer: { readonly accountId: string; readonly text: string },
  now: Date,
): Promise<void> {
  await sql`
    update roll_objections set
      status = 'accepted', answer = ${answer.text},
      answered_by_account_id = ${answer.accountId}::bigint, answered_at = ${now}
     where community_code = ${poll.communityCode} and poll_id = ${poll.id}::bigint
       and status = 'waiting'
       and (kind = ${SETTLED_BY[made.kind]}
            or kind = (select kind from roll_objections asked
                        where asked.community_code = ${poll.communityCode}
                          and asked.id = ${made.objectionId}::bigint))
       and (voting_unit_id = ${made.votingUnitId}::bigint
            or ${unspaced(sql.ref('flat'))} = ${unspaced(made.label)}
            or ${unspaced(sql.ref('flat'))} = (
                 select ${unspaced(sql.ref('asked.flat'))} from roll_objections asked
                  where asked.community_code = ${poll.communityCode}
                    and asked.id = ${made.objectionId}::bigint))`.execute(trx)
}

/** Those nobody has answered, the oldest first; or the others, or one person's, the newest first. */
export type ObjectionFilter =
  | { readonly show: 'waiting' | 'answered' }
  | { readonly show: 'mine'; readonly accountId: string }

export async function listObjections(
  db: Kysely<Database>,
  { poll, filter, flats }: { poll: TenantId; filter: ObjectionFilter; flats: OwnFlats },
  page: PageRequest,
): Promise<Page<Objection>> {
  let query = db
    .selectFrom('roll_objections as objection')
    .innerJoin('accounts as account', 'account.id', 'objection.account_id')
    .leftJoin('voting_units as unit', (join) =>
      join
        .onRef('unit.community_code', '=', 'objection.community_code')
        .onRef('unit.poll_id', '=', 'objection.poll_id')
        .onRef('unit.id', '=', 'objection.voting_unit_id'),
    )
    .selectAll('objection')
    .select([
      'account.display_name',
      'unit.label',
      'unit.roll_number',
      sql<boolean>`exists (
        select from voting_unit_flats flat
         where flat.community_code = objection.community_code
           and flat.poll_id = objection.poll_id
           and flat.household_id = any(${[...flats.livedIn]}::bigint[])
           and flat.voting_unit_id = objection.voting_unit_id)`.as('is_mine'),
    ])
    .where('objection.community_code', '=', poll.communityCode)
    .where('objection.poll_id', '=', poll.id)
  const isOldestFirst = filter.show === 'waiting'
  if (filter.show === 'mine') query = query.where('objection.account_id', '=', filter.accountId)
  else query = query.where('objection.status', isOldestFirst ? '=' : '<>', 'waiting')
  if (page.cursor !== undefined) {
    const [last = ''] = decodeCursor(page.cursor, ['id'])
    query = isOldestFirst
      ? query.where(sql<SqlBool>`objection.id > ${last}::bigint`)
      : query.where(sql<SqlBool>`objection.id < ${last}::bigint`)
  }
  const rows = await query
    .orderBy('objection.id', isOldestFirst ? 'asc' : 'desc')
    .limit(page.limit + 1)
    .execute()
  const objections = rows.map((row) => ({
    communityCode: row.community_code,
    id: row.id,
    kind: row.kind as ObjectionKind,
    unit:
      row.voting_unit_id === null
        ? null
        : {
            id: row.voting_unit_id,
            number: row.roll_number ?? 0,
            label: row.label ?? '',
            isMine: row.is_mine,
          },
    flat: row.flat,
    body: row.body,
    objectedBy: row.display_name,
    objectedAt: row.objected_at,
    status: row.status as ObjectionStatus,
    answer: row.answer,
    answeredAt: row.answered_at,
  }))
  return toPage(objections, page.limit, ({ id }) => [id])
}
