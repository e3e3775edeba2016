import { createServices, type Services } from '../src/container'
import { DomainError } from '../src/lib/domain-error'
import type { TenantId } from '../src/lib/ids'
import type { SeededRandom } from '../src/lib/seeded-random'
import type { Actor } from '../src/modules/identity/identity-types'
import { actOnReport } from '../src/modules/reports/channels/act-on-report'
import type { ReportAct } from '../src/modules/reports/report-act'
import { CODE_HOLDER } from '../src/modules/reports/reports-policy'
import { findReportForUpdate } from '../src/modules/reports/reports-repository'
import { findTransition, type StateName, stateOf } from '../src/modules/reports/reports-state'
import type { TestApp } from './test-app'
import type { TestClock } from './test-clock'
import { TEST_DATA_KEY } from './test-data-key'

const HOUR_MS = 3_600_000

/** Chance, and all whom it may move. */
export interface Walk {
  readonly random: SeededRandom
  readonly clock: TestClock
  readonly services: Services
  readonly db: TestApp['db']
  readonly communities: readonly [string, ...string[]]
  readonly actors: ReadonlyMap<string, Actor>
}

/** @param communities test neighbourhoods that stand already */
export async function startWalk(
  service: TestApp,
  communities: readonly [string, ...string[]],
  random: SeededRandom,
): Promise<Walk> {
  const services = createServices({
    db: service.db,
    clock: service.clock,
    isDemo: true,
    filesFolder: service.filesFolder,
    secret: 'a secret that only signs sessions of tests',
    dataKey: TEST_DATA_KEY,
    contentCheck: 'development',
  })
  const actors = new Map<string, Actor>()
  const accounts = await service.db
    .selectFrom('accounts')
    .select(['id', 'demo_key'])
    .where('demo_key', 'is not', null)
    .execute()
  for (const { id, demo_key } of accounts) {
    const actor = await services.identity.findActor(id)
    if (actor && demo_key !== null) actors.set(demo_key, actor)
  }
  return { random, clock: service.clock, services, db: service.db, communities, actors }
}

export interface LivedReport {
  readonly id: TenantId
  readonly reporter: Actor
  /** The committee of its community; it stands behind the grid and may do all that handlers do. */
  readonly handler: Actor
  /** Its state when somebody last looked. */
  state: StateName
}

export async function fileSomething(walk: Walk): Promise<LivedReport> {
  const { random, services } = walk
  const communityCode = random.pick(walk.communities)
  const reporter = actorOf(walk, `${communityCode}-owner-${random.between(1, 6)}`)
  // The second grids get little, so that some figures are too small to show.
  const grid = random.between(1, 10) === 1 ? '002' : '001'
  const view = await services.reports.createReport(
    reporter,
    {
      categoryCode: random.pick(['street_light', 'noise', 'sanitation', 'house_safety']),
      body: '随机的一件事',
      address: '1栋',
      position: undefined,
      gridCode: `${communityCode}${grid}`,
      isPublic: random.between(1, 4) > 1,
      isAnonymous: false,
      uploadIds: [],
      channel: 'mini_program',
    },
    writeBy(reporter),
  )
  return {
    id: view.report,
    reporter,
    handler: actorOf(walk, `${communityCode}-committee`),
    state: 'submitted',
  }
}

type Happening = readonly [
  event: ReportAct['event'],
  by: 'reporter' | 'handler' | 'supervisor',
  weight: number,
]

/** Common things more often; what the service refuses does not happen. */
const HAPPENINGS: readonly Happening[] = [
  ['accept', 'handler', 12],
  ['progress', 'handler', 3],
  ['resolve', 'handler', 12],
  ['confirm', 'reporter', 10],
  ['dispute', 'reporter', 2],
  ['reject', 'handler', 1],
  ['withdraw', 'reporter', 1],
  ['restore', 'reporter', 4],
  ['suspend', 'handler', 1],
  ['resume', 'handler', 1],
  ['extend', 'handler', 2],
  ['hand_off', 'handler', 2],
  ['accept_hand_off', 'supervisor', 3],
  ['merge', 'handler', 3],
  ['unmerge', 'handler', 2],
  ['reopen', 'supervisor', 2],
  ['note', 'handler', 1],
]

export async function somethingHappens(walk: Walk, reports: readonly LivedReport[]): Promise<void> {
  const { random, clock, services } = walk
  // Mostly to the recent ones.
  const report = reports[Math.max(0, reports.length - 1 - random.between(0, random.between(0, 40)))]
  if (!report) return
  const possible = HAPPENINGS.filter(([each]) => findTransition(report.state, each))
  const weighted = possible.flatMap((each) => Array.from({ length: each[2] }, () => each))
  if (weighted.length === 0) return
  const [event, by] = random.pick(weighted as [Happening, ...Happening[]])
  // Some reporters have no phone and speak by their query code.
  const isByCode = by === 'reporter' && random.between(1, 3) === 1
  const actor = by === 'supervisor' ? superior(walk, event, report) : report[by]
  const act: ReportAct = {
    event,
    note: '写一句',
    unit: `subdistrict:${report.id.communityCode.slice(0, 9)}`,
    until: new Date(clock.now().getTime() + random.between(24, 400) * HOUR_MS),
    ...(event === 'merge' ? { into: neighbourOf(walk, report, reports).id } : {}),
    ...(random.between(0, 3) === 0
      ? {}
      : { rating: random.pick(['satisfied', 'mostly_satisfied', 'dissatisfied']) }),
  }
  try {
    if (isByCode) await actByCode(walk, report, act)
    else await services.reports.act(actor, report.id, act, writeBy(actor))
    report.state = stateOf((await services.reports.getReport(report.handler, report.id)).report)
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    report.state = stateOf((await services.reports.getReport(report.handler, report.id)).report)
  }
}

function actByCode(
  { db, clock, services: { checks } }: Walk,
  { id }: LivedReport,
  act: ReportAct,
): Promise<unknown> {
  return db.transaction().execute(async (trx) => {
    const report = await findReportForUpdate(trx, id)
    if (!report) throw new Error('The report is gone')
    return actOnReport(trx, { report, actor: CODE_HOLDER, act, checks }, clock.now())
  })
}

function neighbourOf(
  { random }: Walk,
  report: LivedReport,
  reports: readonly LivedReport[],
): LivedReport {
  const { communityCode } = report.id
  const near = reports.slice(-40).filter(({ id }) => id.communityCode === communityCode)
  return random.pick([report, ...near])
}

/** Hand-offs here go to the subdistrict; who supervises may take up again. */
function superior(walk: Walk, event: string, { id }: LivedReport): Actor {
  const supervisor = actorOf(walk, 'supervisor-hu')
  if (event !== 'accept_hand_off') return supervisor
  return {
    ...supervisor,
    appointments: [{ role: 'subdistrict_officer', areaCode: id.communityCode.slice(0, 9) }],
  }
}

function actorOf({ actors }: Walk, key: string): Actor {
  const actor = actors.get(key)
  if (!actor) throw new Error(`Nobody is called ${key}`)
  return actor
}

let writes = 0
function writeBy({ accountId }: Actor) {
  writes += 1
  return { accountId, key: `recount-${writes}`, requestId: 'recount', payload: writes }
}
