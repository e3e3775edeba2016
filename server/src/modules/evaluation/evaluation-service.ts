import type { Kysely } from 'kysely'
import type { Page, PageRequest } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { Clock } from '../../lib/clock'
import { DomainError, forbidden, notFound } from '../../lib/domain-error'
import { formatTenantId, type TenantId } from '../../lib/ids'
import { createKeyedHash } from '../../lib/keyed-hash'
import type { Actor } from '../identity/identity-types'
import type { PlacesService } from '../places/places-service'
import type { Grid } from '../places/places-types'
import { canReadOpenData } from './evaluation-policy'
import { countOutcomes } from './evaluation-repository'
import type { AreaFigures, OpenActivity, Period, Scoreboard } from './evaluation-types'
import { listOpenActivities } from './open-data-repository'
import { calendarPeriodOf, lastMidnight, spanOf, yearUntil } from './period'
import { type NamedArea, publishFigures } from './publish-figures'

/** Whether an area is hidden is decided inside its subdistrict, or inside itself above one. */
const SUBDISTRICT_LENGTH = 9
/** More places than any place has directly inside it. */
const ALL_PLACES = 1000

export interface EvaluationService {
  /**
   * The three rates of an area and of the areas directly inside it over a calendar month, quarter or year, for
   * everybody; small figures hidden. What was done since the last midnight in Shanghai is not in them.
   * @throws DomainError `not_found`, `period_out_of_range`, `period_not_whole_months`
   */
  getScoreboard(areaCode: string, period: Period): Promise<Scoreboard>
  /**
   * Every step so far of the reports submitted in the period: what the rates are computed from.
   * @throws DomainError `signed_out`, `forbidden`, `period_out_of_range`, `invalid_cursor`
   */
  listOpenActivities(
    actor: Actor | undefined,
    request: { readonly areaCode: string; readonly period: Period },
    page: PageRequest,
  ): Promise<Page<OpenActivity>>
}

export function createEvaluationService(deps: {
  db: Kysely<Database>
  clock: Clock
  places: PlacesService
  secret: string
}): EvaluationService {
  const { db, clock, places } = deps
  const hash = createKeyedHash(deps.secret, 'linge open data')
  // With a letter in front no spreadsheet takes it for a number.
  const reportKeyOf = (report: TenantId) => `r${hash(formatTenantId(report))}`

  async function findArea(code: string): Promise<NamedArea> {
    if (code.length === 15) return toArea(await places.getGrid(code))
    const place = (await places.listPathOf(code)).find((each) => each.code === code)
    if (!place) throw notFound('area')
    return place
  }

  async function listChildren({ code, level }: NamedArea): Promise<NamedArea[]> {
    if (level === 'grid') return []
    if (level !== 'community')
      return [...(await places.listPlaces(code, { limit: ALL_PLACES })).items]
    return (await places.listAllGrids(code)).map(toArea)
  }

  return {
    async getScoreboard(areaCode, period) {
      const { year, months } = calendarPeriodOf(period)
      const area = await findArea(areaCode)
      const asOf = lastMidnight(clock.now())
      const around = areaCode.slice(0, SUBDISTRICT_LENGTH)
      // What is shown of a month depends on the rest of its year.
      const grids = await countOutcomes(db, around, yearUntil(year, asOf), asOf)
      const children = await listChildren(area)
      const publish = publishFigures(grids, months)
      // A retired grid is told of only for a time from which it has cases.
      const isListed = ({ code, endedAt = null }: NamedArea) =>
        grids.some(
          ({ gridCode, month }) =>
            gridCode.startsWith(code) &&
            (endedAt === null || (month !== null && months.includes(month))),
        )
      return {
        period,
        asOf,
        area: publish(area),
        children: children.filter(isListed).map((child): AreaFigures => publish(child)),
      }
    },
    async listOpenActivities(actor, { areaCode, period }, page) {
      if (!actor) throw new DomainError('signed_out', 'signed_out', 'Sign in first')
      if (!canReadOpenData(actor, areaCode)) throw forbidden()
      const request = { areaCode, span: spanOf(period) }
      return listOpenActivities(db, request, page, reportKeyOf)
    },
  }
}

function toArea({ code, name, retiredAt }: Grid): NamedArea {
  return { code, name, level: 'grid', endedAt: retiredAt }
}
