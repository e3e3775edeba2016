import { CompiledQuery, type Kysely } from 'kysely'
import PgBoss from 'pg-boss'
import type { Database } from '../db/schema'
import type { Clock } from '../lib/clock'
import { runReportClock } from '../modules/reports/run-report-clock'

const REPORT_CLOCK = 'report-clock'
const EVERY_MINUTE = '* * * * *'
const POLLING_SECONDS = 10

export interface Jobs {
  /** Lets a running job finish, for a few seconds. */
  stop(): Promise<void>
}

interface JobsDeps {
  readonly db: Kysely<Database>
  readonly clock: Clock
  readonly log: { error(context: object, message: string): void }
}

/**
 * Starts the work that time brings: once at the start and then every minute, in one process at a time however many
 * there are (pg-boss keeps the queue in the database itself).
 */
export async function startJobs({ db, clock, log }: JobsDeps): Promise<Jobs> {
  const open = async (): Promise<PgBoss> => {
    const boss = new PgBoss({ db: { executeSql: (text, values) => execute(db, text, values) } })
    boss.on('error', (err) => log.error({ err }, 'the queue of jobs failed'))
    return boss.start()
  }
  // Another process may be laying out the queue's tables right now; then they are there the second time.
  const boss = await open().catch(open)
  await boss.createQueue(REPORT_CLOCK, { name: REPORT_CLOCK, policy: 'stately' })
  await boss.work(REPORT_CLOCK, { pollingIntervalSeconds: POLLING_SECONDS }, async () => {
    const { failures } = await runReportClock(db, clock.now())
    for (const { report, error: err } of failures) {
      log.error({ err, report }, 'the clock of a report failed')
    }
  })
  await boss.schedule(REPORT_CLOCK, EVERY_MINUTE)
  await boss.send(REPORT_CLOCK, {})
  return { stop: () => boss.stop({ timeout: 5_000, close: false }) }
}

/** pg-boss sends whole transactions as one text; one that fails must not leave the connection inside it. */
function execute(db: Kysely<Database>, text: string, values: unknown[] = []) {
  return db.connection().execute(async (connection) => {
    try {
      return { rows: [...(await connection.executeQuery(CompiledQuery.raw(text, values))).rows] }
    } catch (error) {
      await connection.executeQuery(CompiledQuery.raw('rollback'))
      throw error
    }
  })
}
