import type { Kysely } from 'kysely'
import type { Database } from '../../../db/schema'
import { forbidden } from '../../../lib/domain-error'
import { formatTenantId } from '../../../lib/ids'
import type { Actor } from '../../identity/identity-types'
import type { PlacesService } from '../../places/places-service'
import type { MiniCodesService } from '../../wechat/codes/mini-codes-service'
import { listBuildings } from '../buildings-repository'
import { decidesHomesOf } from '../homes-policy'
import type { DoorSheetsDesk } from './door-sheets-desk'
import { noBuildings, noPublicUrl, tooManyBuildings } from './doors-errors'

/** More than any grid has; a roster may put every one of its rows into a building of its own. */
const MAX_SHEETS = 500
/** Of the mini-program; it reads the building's id as its scene. */
const DOOR_PAGE = 'packages/more/pages/door/index'

/** 门牌码: what hangs at the doors of a grid. */
export interface DoorSheetsService {
  /**
   * A PDF file with a page for each building, for those who know the houses. Where there is a mini-program it is its code
   * that hangs there, and on a sheet whose code WeChat did not give, the link's with a word about it.
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
  miniCodes: MiniCodesService
  desk: DoorSheetsDesk
}): DoorSheetsService {
  const { db, places, miniCodes, desk } = deps
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
      const ids = items.map(({ id }) => formatTenantId({ communityCode, id }))
      const codes = await miniCodes.makeOnce(ids.map((scene) => ({ page: DOOR_PAGE, scene })))
      return desk.write(
        items.map((building, place) => ({
          building: building.name,
          community: communityName,
          grid: name,
          dutyPhone,
          link: `${publicUrl}/door?id=${ids[place]}`,
          miniCode: codes[place] ?? (miniCodes.isSetUp ? 'missing' : null),
        })),
      )
    },
  }
}
