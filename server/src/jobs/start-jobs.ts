import { setTimeout as wait } from 'node:timers/promises'
import { CompiledQuery, type Kysely } from 'kysely'
import PgBoss from 'pg-boss'
import type { Database } from '../db/schema'
import { createRunningWork } from '../lib/running-work'
import { type AccountClockDeps, runAccountClock } from '../modules/accounts/run-account-clock'
import { runGapClock } from '../modules/appointments/run-gap-clock'
import { runPhotoClock } from '../modules/appointments/run-photo-clock'
import { runLetterClock } from '../modules/consultations/delegation/run-letter-clock'
import type { EndingDeps } from '../modules/consultations/end-poll'
import { runPollClock } from '../modules/consultations/run-poll-clock'
import { type CheckRunDeps, runChecks } from '../modules/content-checks/run-checks'
import { runFreshnessClock } from '../modules/freshness/run-freshness-clock'
import { type MediaClockDeps, runMediaClock } from '../modules/media/run-media-clock'
import { runMessageClock } from '../modules/messages/run-message-clock'
import type { SendingDeps } from '../modules/messages/sending/send-waiting'
import { runNoticeClock } from '../modules/notices/run-notice-clock'
import { runReportClock } from '../modules/reports/run-report-clock'
import { runRosterClock } from '../modules/rosters/run-roster-clock'
import { runSmsClock } from '../modules/sms/run-sms-clock'
import { runVisitClock } from '../modules/visits/run-visit-clock'
import { runWebSessionsClock } from '../modules/web-sessions/run-web-sessions-clock'

const REPORT_CLOCK = 'report-clock'
const POLL_CLOCK = 'poll-clock'
const ROSTER_CLOCK = 'roster-clock'
const MEDIA_CLOCK = 'media-clock'
const LETTER_CLOCK = 'letter-clock'
const NOTICE_CLOCK = 'notice-clock'
const FRESHNESS_CLOCK = 'freshness-clock'
const CHECK_CLOCK = 'check-clock'
const VISIT_CLOCK = 'visit-clock'
const PHOTO_CLOCK = 'photo-clock'
const GAP_CLOCK = 'gap-clock'
const SIGN_IN_CLOCK = 'sign-in-clock'
const ACCOUNT_CLOCK = 'account-clock'
const MESSAGE_CLOCK = 'message-clock'
const EVERY_MINUTE = '* * * * *'
const EVERY_HOUR = '20 * * * *'
const POLLING_SECONDS = 10
const LAYOUT_WAIT_MS = 300

export interface Jobs {
  /** Takes up nothing more and lets what is running finish. */
  stop(): Promise<void>
}

interface JobsDeps extends EndingDeps, MediaClockDeps, AccountClockDeps, SendingDeps {
  readonly checkRun: CheckRunDeps
  readonly log: { error(context: object, message: string): void }
}

/**
 * Starts the work that time brings: once at the start and then every minute, some every hour, in one process at a time however many
 * there are (pg-boss keeps the queue in the database itself).
 */
export async function startJobs({ log, ...deps }: JobsDeps): Promise<Jobs> {
  const { db, clock } = deps
  // pg-boss stops without waiting for the statements it has sent, nor for a job it is just fetching.
  const work = createRunningWork()
  const open = async (): Promise<PgBoss> => {
    const boss = new PgBoss({
      db: { executeSql: (text, values) => work.during(() => execute(db, text, values)) },
    })
    boss.on('error', (err) => log.error({ err }, 'the queue of jobs failed'))
    return boss.start()
  }
  const boss = await persist(open)
  const everyMinute = async (queue: string, run: () => Promise<void>, often = EVERY_MINUTE) => {
    await persist(() => boss.createQueue(queue, { name: queue, policy: 'stately' }))
    await boss.work(queue, { pollingIntervalSeconds: POLLING_SECONDS }, () => work.during(run))
    await boss.schedule(queue, often)
    await boss.send(queue, {})
  }
  await everyMinute(REPORT_CLOCK, async () => {
    const { failures } = await runReportClock(db, clock.now())
    for (const { report, error: err } of failures) {
      log.error({ err, report }, 'the clock of a report failed')
    }
  })
  await everyMinute(POLL_CLOCK, async () => {
    const { failures } = await runPollClock(deps)
    for (const {
      consultation: { communityCode, id },
      error: err,
    } of failures) {
      log.error({ err, consultation: { communityCode, id } }, 'a poll could not be counted')
    }
  })
  await everyMinute(LETTER_CLOCK, () =>
    runLetterClock(deps).catch((err) => log.error({ err }, 'letters could not be removed')),
  )
  await everyMinute(NOTICE_CLOCK, async () => {
    const { failures } = await runNoticeClock(db, clock.now())
    for (const {
      notice: { communityCode, id },
      error: err,
    } of failures) {
      log.error({ err, notice: { communityCode, id } }, 'a notice could not be archived')
    }
  })
  await everyMinute(
    FRESHNESS_CLOCK,
    () =>
      runFreshnessClock(db, clock.now()).catch((err) =>
        log.error({ err }, 'nobody was told what is overdue'),
      ),
    EVERY_HOUR,
  )
  await everyMinute(ROSTER_CLOCK, async () => {
    const { failures } = await runRosterClock(deps)
    for (const { id, error: err } of failures) {
      log.error({ err, rosterImport: id }, 'an import of a roster failed')
    }
  })
  await everyMinute(MEDIA_CLOCK, () =>
    runMediaClock(deps).catch((err) => log.error({ err }, 'files could not be removed')),
  )
  await everyMinute(VISIT_CLOCK, () =>
    runVisitClock(deps).catch((err) => log.error({ err }, 'visits could not be forgotten')),
  )
  await everyMinute(PHOTO_CLOCK, () =>
    runPhotoClock(deps).catch((err) => log.error({ err }, 'photos of workers could not be taken')),
  )
  await everyMinute(GAP_CLOCK, () =>
    runGapClock(db, clock.now()).catch((err) => log.error({ err }, 'nobody told of empty grids')),
  )
  await everyMinute(CHECK_CLOCK, () =>
    runChecks(deps.checkRun).catch((err) => log.error({ err }, 'content could not be checked')),
  )
  await everyMinute(SIGN_IN_CLOCK, async () => {
    try {
      await runSmsClock(db, clock.now())
      await runWebSessionsClock(db, clock.now())
    } catch (err) {
      log.error({ err }, 'codes and sessions that are over could not be forgotten')
    }
  })
  await everyMinute(ACCOUNT_CLOCK, async () => {
    const { failures } = await runAccountClock(deps)
    for (const err of failures) log.error({ err }, 'an account could not be erased')
  })
  await everyMinute(MESSAGE_CLOCK, async () => {
    const { failures } = await runMessageClock(deps)
    for (const { broadcast, error: err } of failures) {
      log.error({ err, broadcast }, 'an announcement could not be told')
    }
  })
  return {
    async stop() {
      await boss.stop({ timeout: 5_000, close: false })
      await work.ended()
    },
  }
}

/**
 * Processes that start at once lay out the same tables; PostgreSQL lets one of them win and turns the others away
 * (a deadlock, a table that is there already). Each step is a transaction that finds the other's work done the next time.
 */
async function persist<T>(step: () => Promise<T>, tries = 5): Promise<T> {
  try {
    return await step()
  } catch (error) {
    if (tries === 1) throw error
    await wait(Math.random() * LAYOUT_WAIT_MS)
    return persist(step, tries - 1)
  }
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
