import { loadTypescript } from './load-typescript.mjs'

const MODULES = 'server/src/modules'

/**
 * How long the search for likely duplicates takes in a filled database: every draft stands where a public report is and
 * says what another one says.
 * @param {{ db: import('kysely').Kysely<any>, now: Date, gridCode?: string, count?: number }} options
 *   gridCode keeps the drafts in one grid
 * @returns milliseconds at the 50th and 95th percentile, and how many of the searches found something
 */
export async function measureDuplicates({ db, now, gridCode, count = 200 }) {
  const { findLikelyDuplicates } = await loadTypescript(
    `${MODULES}/reports/duplicates/find-likely-duplicates.ts`,
  )
  const { createPlacesService } = await loadTypescript(`${MODULES}/places/places-service.ts`)
  const places = createPlacesService({ db, clock: { now: () => now } })
  const drafts = await pickDrafts(db, gridCode, count)
  const search = (draft) => findLikelyDuplicates({ db, places }, draft, now)
  for (const draft of drafts.slice(0, 10)) await search(draft)
  const times = []
  let hits = 0
  for (const draft of drafts) {
    const startedAt = performance.now()
    const found = await search(draft)
    times.push(performance.now() - startedAt)
    if (found.length > 0) hits += 1
  }
  times.sort((a, b) => a - b)
  const at = (share) => Math.round((times[Math.floor(times.length * share)] ?? 0) * 10) / 10
  return { p50Ms: at(0.5), p95Ms: at(0.95), hits, count: drafts.length }
}

async function pickDrafts(db, gridCode, count) {
  let query = db
    .selectFrom('reports')
    .select(['lng', 'lat', 'body'])
    .where('is_public', '=', true)
    .where('lng', 'is not', null)
  if (gridCode !== undefined) {
    query = query
      .where('community_code', '=', gridCode.slice(0, 12))
      .where('grid_code', '=', gridCode)
  }
  const rows = await query.limit(100_000).execute()
  const step = Math.max(1, Math.floor(rows.length / count))
  return Array.from({ length: Math.min(count, rows.length) }, (_, index) => {
    const { lng, lat } = rows[index * step]
    return { position: { lng, lat }, body: rows[(index * step + 7) % rows.length].body }
  })
}
