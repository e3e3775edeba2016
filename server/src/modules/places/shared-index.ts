import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import { createBatches } from '../../lib/batches'
import { createGridIndex, type GridIndex } from './grid-index'
import { listChangedCommunities } from './grid-versions-repository'
import { listGridShapes } from './places-repository'
import type { GridShape } from './places-types'

/** Look-ups that come together ask the database once. */
const LARGEST_BATCH = 1000
/** How long a change in another process may go unseen; whoever then writes to a grid that was retired is told so. */
export const FRESH_MS = 500

export interface SharedIndex {
  open(): Promise<GridIndex>
  /** After a change of this process, which its next look-up shall see. */
  forget(): void
}

/**
 * The index of all grids as the database has them, whichever process changed them: it asks for versions newer than the one
 * it knows, mostly none, and reads only those communities anew.
 */
export function createSharedIndex(db: Kysely<Database>): SharedIndex {
  let shapes: ReadonlyMap<string, readonly GridShape[]> | undefined
  let known = '0'
  let index = createGridIndex([])
  let freshUntil = Number.NEGATIVE_INFINITY
  let changes = 0

  async function refresh(): Promise<void> {
    const seenChanges = changes
    await readChanges()
    // What this process changed meanwhile may not be in it yet.
    if (seenChanges === changes) freshUntil = performance.now() + FRESH_MS
  }

  async function readChanges(): Promise<void> {
    const changed = await listChangedCommunities(db, known)
    if (shapes && changed.length === 0) return
    const codes = shapes && changed.map(({ communityCode }) => communityCode)
    const read = groupByCommunity(await listGridShapes(db, codes))
    const gone = (codes ?? []).map((code) => [code, [] as readonly GridShape[]] as const)
    shapes = new Map([...(shapes ?? []), ...gone, ...read])
    index = createGridIndex([...shapes.values()].flat())
    known = changed.at(-1)?.version ?? known
  }

  const lookUps = createBatches<null, GridIndex>({
    lanes: 1,
    largest: LARGEST_BATCH,
    async run(_key, items) {
      await refresh()
      return items.map(() => index)
    },
  })
  return {
    open: async () => (performance.now() < freshUntil ? index : lookUps.add('', null)),
    forget() {
      changes += 1
      freshUntil = Number.NEGATIVE_INFINITY
    },
  }
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
