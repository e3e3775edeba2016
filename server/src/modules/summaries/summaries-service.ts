import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import type { Clock } from '../../lib/clock'
import { forbidden, notFound } from '../../lib/domain-error'
import type { Actor } from '../identity/identity-types'
import type { PlacesService } from '../places/places-service'
import { VISIT_PURPOSES } from '../visits/visits-types'
import { composeSummary } from './compose-summary'
import { writeSummarySheet } from './documents/write-summary-sheet'
import { writeSummaryWord } from './documents/write-summary-word'
import { countDecisions, countTold, countVisits, listRunning } from './home-figures-repository'
import { countByCategory, countFiled } from './report-figures-repository'
import { canReadSummary } from './summaries-policy'
import type {
  SummaryDocument,
  SummaryFigures,
  SummaryFormat,
  SummaryPeriod,
} from './summaries-types'
import { summaryPeriodOf } from './summary-period'

const GRID_CODE_LENGTH = 15

export interface SummaryRequest {
  /** A grid or a community. */
  readonly areaCode: string
  /** `2026-11-25` or `2026-11`. */
  readonly period: string
}

/** 工作日报、月报: what happened in an area, from what is there already. */
export interface SummariesService {
  /** @throws DomainError `forbidden`, `not_found`, `period_out_of_range` */
  getSummary(actor: Actor, request: SummaryRequest): Promise<SummaryDocument>
  /** For modules that look themselves at who asks. @throws DomainError `period_out_of_range` */
  readFigures(reader: Kysely<Database>, request: SummaryRequest): Promise<SummaryFigures>
  /** The same as a file. @throws DomainError those of `getSummary` */
  writeSummary(actor: Actor, request: SummaryRequest, format: SummaryFormat): Promise<Buffer>
}

export function createSummariesService(deps: {
  db: Kysely<Database>
  clock: Clock
  places: PlacesService
}): SummariesService {
  const { db, clock, places } = deps

  async function nameOf(areaCode: string): Promise<string> {
    if (areaCode.length === GRID_CODE_LENGTH) {
      const { communityName, name } = await places.getGrid(areaCode)
      return `${communityName} ${name}`
    }
    const community = (await places.listPathOf(areaCode)).at(-1)
    if (community?.code !== areaCode) throw notFound('area')
    return community.name
  }

  async function getSummary(actor: Actor, request: SummaryRequest): Promise<SummaryDocument> {
    const { areaCode } = request
    if (!canReadSummary(actor, areaCode)) throw forbidden()
    const now = clock.now()
    const period = summaryPeriodOf(request.period, now)
    const area = await nameOf(areaCode)
    const figures = await readFigures(db, areaCode, period)
    const isCommunity = areaCode.length < GRID_CODE_LENGTH
    return composeSummary({ area, isCommunity, period, figures, now })
  }

  return {
    getSummary,
    readFigures: (reader, { areaCode, period }) =>
      readFigures(reader, areaCode, summaryPeriodOf(period, clock.now())),
    async writeSummary(actor, request, format) {
      const document = await getSummary(actor, request)
      return format === 'docx' ? writeSummaryWord(document) : writeSummarySheet(document)
    },
  }
}

async function readFigures(
  db: Kysely<Database>,
  areaCode: string,
  period: SummaryPeriod,
): Promise<SummaryFigures> {
  const visits = await countVisits(db, areaCode, period)
  return {
    categories: await countByCategory(db, areaCode, period),
    filed: { phone: 0, visit: 0, paper: 0, patrol: 0, ...(await countFiled(db, areaCode, period)) },
    notices: await countTold(db, areaCode, period),
    visits: VISIT_PURPOSES.map((purpose) => ({ purpose, visits: visits.get(purpose) ?? 0 })),
    decisions: {
      ...{ approved: 0, declined: 0, removed: 0, kept: 0 },
      ...(await countDecisions(db, areaCode, period)),
    },
    consultations: await listRunning(db, areaCode, period),
  }
}
