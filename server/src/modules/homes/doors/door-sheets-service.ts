import type { Kysely } from 'kysely'
import type { Database } from '../../../db/schema'
import { forbidden } from '../../../lib/domain-error'
import { formatTenantId } from '../../../lib/ids'
import type { Actor } from '../../identity/identity-types'
import type { PlacesService } from '../../places/places-service'
import { listBuildings } from '../buildings-repository'
import { decidesHomesOf } from '../homes-policy'
import type { DoorSheetsDesk } from './door-sheets-desk'
import { noBuildings, noPublicUrl, tooManyBuildings } from './doors-errors'

/** More than any grid has; a roster may put every one of its rows into a building of its own. */
const MAX_SHEETS = 500

/** 门牌码: what hangs at the doors of a grid. */
export interface DoorSheetsService {
  /**
   * A PDF file with a page for each building, for those who know the houses.
   * @param publicUrl where people's browsers find the browser edition
   * @throws DomainError `not_found`, `forbidden`, `public_url_missing`, `no_buildings`, `too_many_buildings`, `try_again`
   */
  write(
    actor: Actor,
    asked: { readonly gridCode: string; readonly publicUrl: string | undefined },
  ): Promise<Buffer>
}

export function createDoorSheetsService(deps: {
  db: Kysely<Database>
  places: PlacesService
  desk: DoorSheetsDesk
}): DoorSheetsService {
  const { db, places, desk } = deps
  return {
    async write(actor, { gridCode, publicUrl }) {
      const grid = await places.getGrid(gridCode)
      if (!decidesHomesOf(actor, gridCode)) throw forbidden()
      if (publicUrl === undefined) throw noPublicUrl()
      const { communityCode, communityName, name, dutyPhone } = grid
      const page = { limit: MAX_SHEETS }
      const { items, nextCursor } = await listBuildings(db, { communityCode, gridCode }, page)
      if (items.length === 0) throw noBuildings()
      if (nextCursor !== null) throw tooManyBuildings()
      return desk.write(
        items.map((building) => ({
          building: building.name,
          community: communityName,
          grid: name,
          dutyPhone,
          link: `${publicUrl}/door?id=${formatTenantId({ communityCode, id: building.id })}`,
        })),
      )
    },
  }
}
