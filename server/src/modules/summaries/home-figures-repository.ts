import { type Kysely, sql } from 'kysely'
import type { Database } from '../../db/schema'
import type { VisitPurpose } from '../visits/visits-types'
import type {
  ConsultationStage,
  ConsultationSummary,
  Decision,
  NoticeSummary,
  SummaryPeriod,
} from './summaries-types'
import { inSummaryArea } from './summary-area'

/** More than a community sends out, or asks, in a month; a summary stays a few pages. */
const MAX_ROWS = 100

/** Homes of an area told in a period, by notice and means, the newest notice first. */
export async function countTold(
  db: Kysely<Database>,
  areaCode: string,
  { from, until }: SummaryPeriod,
): Promise<NoticeSummary[]> {
  const { rows } = await sql<NoticeSummary>`
    select notice.title,
           count(*) filter (where means = 'phone')::int as phone,
           count(*) filter (where means = 'door')::int as door,
           count(*) filter (where means = 'paper')::int as paper
      from notice_deliveries delivery
      join households household
        on household.community_code = delivery.community_code and household.id = delivery.household_id
      join notices notice
        on notice.community_code = delivery.community_code and notice.id = delivery.notice_id
     where delivery.community_code = ${areaCode.slice(0, 12)}
       and delivered_at >= ${from} and delivered_at < ${until}
       and ${inSummaryArea(sql`household.grid_code`, areaCode)}
     group by notice.community_code, notice.id
     order by notice.published_at desc, notice.id desc
     limit ${MAX_ROWS}`.execute(db)
  return rows
}

/** As the list of visits has them: by the grid a home is in now, and what is left of the others by the grid it stands under. */
export async function countVisits(
  db: Kysely<Database>,
  areaCode: string,
  { firstDay, lastDay }: SummaryPeriod,
): Promise<ReadonlyMap<VisitPurpose, number>> {
  const { rows } = await sql<{ purpose: VisitPurpose; count: number }>`
    select visit.purpose, count(*)::int as count
      from visits visit
      left join households household
        on household.community_code = visit.community_code and household.id = visit.household_id
     where visit.community_code = ${areaCode.slice(0, 12)}
       and ${inSummaryArea(sql`coalesce(household.grid_code, visit.grid_code)`, areaCode)}
       and visit.visited_on between ${firstDay} and ${lastDay}
     group by visit.purpose`.execute(db)
  return new Map(rows.map(({ purpose, count }) => [purpose, count]))
}

/** Claims and disputes that somebody decided; what the roster vouched for, nobody did. */
export async function countDecisions(
  db: Kysely<Database>,
  areaCode: string,
  { from, until }: SummaryPeriod,
): Promise<Readonly<Partial<Record<Decision, number>>>> {
  const { rows } = await sql<{ decision: Decision; count: number }>`
    select decided.status as decision, count(*)::int as count
      from (
        select household_id, status from household_claims
         where community_code = ${areaCode.slice(0, 12)} and not is_by_phone
           and status in ('approved', 'declined') and decided_at >= ${from} and decided_at < ${until}
        union all
        select household_id, status from household_disputes
         where community_code = ${areaCode.slice(0, 12)}
           and status <> 'waiting' and decided_at >= ${from} and decided_at < ${until}
      ) decided
      join households household
        on household.community_code = ${areaCode.slice(0, 12)} and household.id = decided.household_id
     where ${inSummaryArea(sql`household.grid_code`, areaCode)}
     group by decided.status`.execute(db)
  return Object.fromEntries(rows.map(({ decision, count }) => [decision, count]))
}

/** Those of the area, of a grid in it or of the community around it, with what they were at in the period. */
export async function listRunning(
  db: Kysely<Database>,
  areaCode: string,
  { from, until }: SummaryPeriod,
): Promise<ConsultationSummary[]> {
  const community = areaCode.slice(0, 12)
  const { rows } = await sql<{ title: string; stages: ConsultationStage[] }>`
    select consultation.title, array_agg(distinct running.stage) as stages
      from (
        select consultation_id, 'opinions' as stage from consultation_steps
         where community_code = ${community} and step = 'opinions'
           and entered_at < ${until} and ends_at > ${from}
        union all
        select consultation_id, 'poll' from polls
         where community_code = ${community}
           and opened_at < ${until} and closes_at > ${from}
        union all
        select begun.consultation_id, 'carrying_out' from consultation_steps begun
          left join consultation_steps ended
            on ended.community_code = begun.community_code
           and ended.consultation_id = begun.consultation_id and ended.step = 'closed'
         where begun.community_code = ${community} and begun.step = 'carrying_out'
           and begun.entered_at < ${until}
           and (ended.entered_at is null or ended.entered_at > ${from})
      ) running
      join consultations consultation
        on consultation.community_code = ${community} and consultation.id = running.consultation_id
     where consultation.area_code = ${community}
        or ${inSummaryArea(sql`consultation.area_code`, areaCode)}
     group by consultation.community_code, consultation.id
     order by consultation.opened_at, consultation.id
     limit ${MAX_ROWS}`.execute(db)
  return rows
}
