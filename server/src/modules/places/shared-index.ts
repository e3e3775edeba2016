import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import { createBatches } from '../../lib/batches'
import { createGridIndex, type GridIndex } from './grid-index'
import { listChangedCommunities } from './grid-versions-repository'
import { listGridShapes } from './places-repository'
import type { GridShape } from './places-types'

/** Look-ups that come together ask the database once. */
const LARGEST_BATCH = 1000

/**
 * Opens the index of all grids as the database has them when it is asked, whichever process changed them: it asks for
 * versions newer than the one it knows, mostly none, and reads only those communities anew.
 */
export function createSharedIndex(db: Kysely<Database>): () => Promise<GridIndex> {
  let shapes: ReadonlyMap<string, readonly GridShape[]> | undefined
  let known = '0'
  let index = createGridIndex([])

  async function refresh(): Promise<void> {
    const changes = await listChangedCommunities(db, known)
    if (shapes && changes.length === 0) return
    const codes = shapes && changes.map(({ communityCode }) => communityCode)
    const read = groupByCommunity(await listGridShapes(db, codes))
    const gone = (codes ?? []).map((code) => [code, [] as readonly GridShape[]] as const)
    shapes = new Map([...(shapes ?? []), ...gone, ...read])
    index = createGridIndex([...shapes.values()].flat())
    known = changes.at(-1)?.version ?? known
  }

  const lookUps = createBatches<null, GridIndex>({
    lanes: 1,
    largest: LARGEST_BATCH,
    async run(_key, items) {
      await refresh()
      return items.map(() => index)
    },
  })
  return () => lookUps.add('', null)
}

function groupByCommunity(shapes: readonly GridShape[]): ReadonlyMap<string, readonly GridShape[]> {
  const groups = new Map<string, GridShape[]>()
  for (const shape of shapes) {
    const communityCode = shape.code.slice(0, 12)
    const group = groups.get(communityCode)
    if (group) group.push(shape)
    else groups.set(communityCode, [shape])
  }
  return groups
}
