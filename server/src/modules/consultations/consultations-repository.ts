import { type Kysely, type SelectQueryBuilder, type SqlBool, sql } from 'kysely'
import type { Page, PageRequest } from '../../db/keyset'
import { toPage } from '../../db/keyset'
import { decodeAgeCursor, toAgeKey } from '../../db/keyset-by-age'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import type { Consultation, ConsultationStatus, Phase, Poll } from './consultations-types'
import { mayCastForFlat, type OwnFlats } from './own-flats'
import { getRule } from './rules'

export interface ListFilter {
  readonly communityCode: string
  readonly phase: Phase
  readonly includesDrafts: boolean
  /** Of whoever asks: `waiting` is what these have not voted in. */
  readonly flats: OwnFlats
}

export async function findConsultation(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
): Promise<Consultation | undefined> {
  const row = await selectConsultations(db)
    .where('consultation.community_code', '=', communityCode)
    .where('consultation.id', '=', id)
    .executeTakeFirst()
  return row && toConsultation(row)
}

export async function findConsultationOfPoll(
  db: Kysely<Database>,
  poll: TenantId,
): Promise<Consultation | undefined> {
  const row = await selectConsultations(db)
    .where('poll.community_code', '=', poll.communityCode)
    .where('poll.id', '=', poll.id)
    .executeTakeFirst()
  return row && toConsultation(row)
}

/** Newest first. */
export async function listConsultations(
  db: Kysely<Database>,
  filter: ListFilter,
  page: PageRequest,
  now: Date,
): Promise<Page<Consultation>> {
  let query = selectConsultations(db).where(
    'consultation.community_code',
    '=',
    filter.communityCode,
  )
  if (!filter.includesDrafts) query = query.where('consultation.status', '<>', 'draft')
  query = inPhase(query, filter, now)
  if (page.cursor !== undefined) {
    const after = decodeAgeCursor(page.cursor)
    query = query.where((where) =>
      where.or([
        where('consultation.created_at', '<', after.at),
        where.and([
          where('consultation.created_at', '=', after.at),
          where('consultation.id', '>', after.id),
        ]),
      ]),
    )
  }
  const rows = await query
    .orderBy('consultation.created_at', 'desc')
    .orderBy('consultation.id')
    .limit(page.limit + 1)
    .execute()
  return toPage(rows.map(toConsultation), page.limit, (item) =>
    toAgeKey({ at: item.createdAt, communityCode: item.communityCode, id: item.id }),
  )
}

/** Those whose poll is over and not counted yet, the longest over first. */
export async function listOverdueConsultations(
  db: Kysely<Database>,
  now: Date,
  { limit, offset }: { limit: number; offset: number },
): Promise<Consultation[]> {
  const rows = await selectConsultations(db)
    .where('consultation.status', '=', 'voting')
    .where('poll.opened_at', 'is not', null)
    .where('poll.ended_at', 'is', null)
    .where('poll.closes_at', '<=', now)
    .orderBy('poll.closes_at')
    .orderBy('poll.community_code')
    .orderBy('poll.id')
    .limit(limit)
    .offset(offset)
    .execute()
  return rows.map(toConsultation)
}

/** A poll whose time is over belongs to the closed, counted or not. */
function inPhase<Q extends ReturnType<typeof selectConsultations>>(
  query: Q,
  { phase, flats }: ListFilter,
  now: Date,
): Q {
  switch (phase) {
    case 'waiting':
      return query
        .where('consultation.status', '=', 'voting')
        .where('poll.closes_at', '>', now)
        .where(sql<SqlBool>`exists (
          select from voting_unit_flats flat
           where flat.community_code = poll.community_code and flat.poll_id = poll.id
             and ${mayCastForFlat(flats)}
             and not exists (
               select from ballots ballot
                where ballot.community_code = flat.community_code and ballot.poll_id = flat.poll_id
                  and ballot.voting_unit_id = flat.voting_unit_id)
             and not exists (
               select from roll_marks mark
                where mark.community_code = flat.community_code and mark.poll_id = flat.poll_id
                  and mark.voting_unit_id = flat.voting_unit_id))`) as Q
    case 'all':
      return query
    case 'draft':
      return query.where('consultation.status', '=', 'draft') as Q
    case 'open':
      return query.where((where) =>
        where.or([
          where('consultation.status', '=', 'opinions'),
          where.and([
            where('consultation.status', '=', 'voting'),
            where('poll.closes_at', '>', now),
          ]),
        ]),
      ) as Q
    case 'closed':
      return query.where((where) =>
        where.or([
          where('consultation.status', 'in', ['result', 'carrying_out', 'closed']),
          where.and([
            where('consultation.status', '=', 'voting'),
            where('poll.closes_at', '<=', now),
          ]),
        ]),
      ) as Q
  }
}

function selectConsultations(db: Kysely<Database>) {
  return db
    .selectFrom('consultations as consultation')
    .innerJoin('polls as poll', (join) =>
      join
        .onRef('poll.community_code', '=', 'consultation.community_code')
        .onRef('poll.consultation_id', '=', 'consultation.id'),
    )
    .innerJoin('places as community', 'community.code', 'consultation.community_code')
    .leftJoin('grids as grid', (join) =>
      join
        .onRef('grid.community_code', '=', 'consultation.community_code')
        .onRef('grid.code', '=', 'consultation.area_code'),
    )
    .innerJoin('accounts as author', 'author.id', 'consultation.author_account_id')
    .leftJoin('consultation_steps as asking', (join) =>
      join
        .onRef('asking.community_code', '=', 'consultation.community_code')
        .onRef('asking.consultation_id', '=', 'consultation.id')
        .on('asking.step', '=', 'opinions'),
    )
    .select([
      'consultation.community_code',
      'consultation.id',
      'consultation.area_code',
      'consultation.title',
      'consultation.body',
      'consultation.status',
      'consultation.created_at',
      'consultation.opened_at',
      'community.name as community_name',
      'grid.name as grid_name',
      'author.display_name as owner_name',
      'asking.ends_at as opinions_end_at',
      'poll.id as poll_id',
      'poll.questions',
      'poll.voting_unit',
      'poll.secrecy',
      'poll.allows_recast',
      'poll.developer_held',
      'poll.empty_flats',
      'poll.rule_code',
      'poll.rule_version',
      'poll.custom_thresholds',
      'poll.closes_at',
      'poll.opened_at as poll_opened_at',
      'poll.roll_size',
      'poll.roll_area_hundredths',
      'poll.draw_commitment',
      'poll.tally',
      'poll.unconfirmed_paper',
      sql<boolean>`exists (
        select from boards board
         where board.community_code = poll.community_code and board.poll_id = poll.id)`.as(
        'has_board',
      ),
    ])
}

type Row<Q> = Q extends SelectQueryBuilder<infer _DB, infer _Tables, infer Output> ? Output : never

function toConsultation(row: Row<ReturnType<typeof selectConsultations>>): Consultation {
  return {
    communityCode: row.community_code,
    id: row.id,
    areaCode: row.area_code,
    areaName: row.grid_name ?? row.community_name,
    communityName: row.community_name,
    title: row.title,
    body: row.body,
    status: row.status as ConsultationStatus,
    ownerName: row.owner_name,
    createdAt: row.created_at,
    openedAt: row.opened_at,
    opinionsEndAt: row.opinions_end_at,
    poll: toPoll(row),
  }
}

function toPoll(row: Row<ReturnType<typeof selectConsultations>>): Poll {
  return {
    id: row.poll_id,
    questions: row.questions,
    votingUnit: row.voting_unit as Poll['votingUnit'],
    secrecy: row.secrecy as Poll['secrecy'],
    allowsRecast: row.allows_recast,
    developerHeld: row.developer_held as Poll['developerHeld'],
    emptyFlats: row.empty_flats as Poll['emptyFlats'],
    rule: getRule(row.rule_code, row.rule_version, row.custom_thresholds),
    closesAt: row.closes_at,
    openedAt: row.poll_opened_at,
    roll:
      row.roll_size === null
        ? null
        : { units: row.roll_size, areaHundredths: Number(row.roll_area_hundredths) },
    drawCommitment: row.draw_commitment,
    tally: row.tally,
    hasBoard: row.has_board,
    unconfirmedPaper: row.unconfirmed_paper,
  }
}
