// Measures lists, a report and likely duplicates with 10,000 and with 1,000,000 reports on PostgreSQL (DATABASE_URL names
// an administrator's database, or a throwaway server is started). The last line is one JSON object.
import './lib/project-root.mjs'
import { loadTypescript } from './lib/load-typescript.mjs'
import { startThrowawayPostgres } from './lib/throwaway-postgres.mjs'

const COMMUNITIES = 2000
const { measureReports } = await loadTypescript('server/bench/reports.ts')
const { onNewDatabase } = await loadTypescript('server/bench/new-database.ts')
const given = process.env.DATABASE_URL
const own = given ? undefined : await startThrowawayPostgres()
const url = given ?? own?.url
if (!url) {
  process.stderr.write('Install PostgreSQL 15 or newer, or name a server in DATABASE_URL.\n')
  process.exit(1)
}

const round = (value) => Math.round(value * 100) / 100

const figuresWith = (reports) =>
  onNewDatabase(url, (empty) => measureReports(empty, { communities: COMMUNITIES, reports }))

async function measure(reports) {
  const figures = await figuresWith(reports)
  process.stdout.write(`\n${reports.toLocaleString('en')} reports, p95 in milliseconds\n`)
  for (const [list, time] of figures.lists) process.stdout.write(`  ${round(time)}\t${list}\n`)
  process.stdout.write(`  ${round(figures.detail)}\ta report with its history\n`)
  process.stdout.write(`  ${round(figures.duplicates)}\tlikely duplicates\n`)
  return figures
}

try {
  // The first to run would pay for the compiling of the program.
  await figuresWith(1_000)
  const small = await measure(10_000)
  const large = await measure(1_000_000)
  const ratios = [...large.lists].map(
    ([list, time]) => time / (small.lists.get(list) ?? Number.NaN),
  )
  const worst = (figures) => Math.max(...figures.lists.values())
  const result = {
    listP95Ms: round(worst(large)),
    detailP95Ms: round(large.detail),
    duplicateP95Ms: round(large.duplicates),
    growth10kTo1M: round(worst(large) / worst(small)),
    worstGrowthOfOneList: round(Math.max(...ratios)),
  }
  process.stdout.write(`\n${JSON.stringify(result)}\n`)
} finally {
  own?.stop()
}
