import { sql } from 'kysely'
import { parseTenantId } from '../src/lib/ids'
import { createBallotBox } from '../src/modules/consultations/ballot-box'
import { findActor } from '../src/modules/identity/identity-repository'
import { cast, openPoll, votingUnitOf } from './build-consultation'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'
import { testOnServer } from './test-on-server'
import { until } from './until'

let service: TestApp
let home: Neighbourhood
let visitor: TestClient

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, '430503990031')
  visitor = await service.as()
})
beforeEach(() => service.clock.set(TEST_NOW))
afterAll(() => service.close())

type Poll = Awaited<ReturnType<typeof openPoll>>

async function pollOf({ id }: Poll) {
  return (await visitor.get(`/api/v1/consultations/${id}`)).json().poll
}

const justBefore = ({ closesAt }: Poll) => new Date(new Date(closesAt).getTime() - 1)

/** How many connections to this database wait for a lock. */
async function countWaiting(): Promise<number> {
  const { rows } = await sql<{ count: string }>`
    select count(*) from pg_stat_activity
     where datname = current_database() and wait_event_type = 'Lock'`.execute(service.db)
  return Number(rows[0]?.count)
}

// The embedded database has one session: there nothing can happen while a ballot is being stored.
testOnServer('a ballot that was in time is in the first result anybody sees', async () => {
  const poll = await openPoll(home)
  service.clock.set(justBefore(poll))
  const owner = await home.owner(1)
  const url = `/api/v1/polls/${poll.pollId}/ballots`
  const ballot = {
    votingUnitId: await votingUnitOf(owner, poll.id),
    answers: [{ kind: 'motion', choice: 'for' }],
  }
  let casting: ReturnType<TestClient['post']> | undefined
  let reading: Promise<{ result: object; turnout: number }> | undefined
  await service.db.transaction().execute(async (trx) => {
    // Storing the ballot stops at its last step, the audit entry, until this lock is gone.
    await sql`lock table audit_entries in exclusive mode`.execute(trx)
    casting = owner.post(url, ballot)
    await until(async () => (await countWaiting()) === 1)
    service.clock.set(poll.closesAt)
    let isRead = false
    reading = pollOf(poll).finally(() => {
      isRead = true
    })
    await until(async () => isRead || (await countWaiting()) === 2)
  })
  expect((await casting)?.statusCode).toBe(201)
  expect(await reading).toMatchObject({
    turnout: 1,
    result: { questions: [{ for: { units: 1 }, against: { units: 0 } }] },
  })
  expect((await pollOf(poll)).result).toEqual((await reading)?.result)
})

test('a ballot for which the close came while it waited is refused', async () => {
  const poll = await openPoll(home)
  const owner = await home.owner(1)
  const account = await service.db
    .selectFrom('accounts')
    .select('id')
    .where('demo_key', '=', `${home.communityCode}-owner-1`)
    .executeTakeFirstOrThrow()
  const actor = await findActor(service.db, account.id, { now: TEST_NOW, includesDemo: true })
  if (!actor) throw new Error('Nobody to cast')
  const late = createBallotBox({ db: service.db, clock: { now: () => new Date(poll.closesAt) } })
  const casting = late.cast(
    actor,
    {
      poll: parseTenantId(poll.pollId),
      votingUnit: parseTenantId(await votingUnitOf(owner, poll.id)),
      answers: [{ kind: 'motion', choice: 'for' }],
    },
    { accountId: account.id, key: 'closed-meanwhile', requestId: 'request-1', payload: {} },
  )
  await expect(casting).rejects.toMatchObject({ code: 'poll_closed' })
})

test('a counted poll takes no ballot from a machine whose clock is behind', async () => {
  const poll = await openPoll(home)
  await cast(await home.owner(1), poll, 'for')
  service.clock.set(poll.closesAt)
  expect((await pollOf(poll)).result).toMatchObject({ turnout: { units: 1 } })
  service.clock.set(justBefore(poll))
  const late = await cast(await home.owner(2), poll, 'for')
  expect(late.json()).toMatchObject({ status: 409, code: 'poll_closed' })
  expect(await pollOf(poll)).toMatchObject({ turnout: 1, result: { turnout: { units: 1 } } })
})

test('a result is counted once, for however many look first', async () => {
  const poll = await openPoll(home)
  await cast(await home.owner(1), poll, 'against')
  service.clock.set(poll.closesAt)
  const first = await Promise.all(Array.from({ length: 8 }, () => pollOf(poll)))
  const { communityCode, id } = parseTenantId(poll.pollId)
  const stored = await service.db
    .selectFrom('polls')
    .select(['ended_at', 'tally'])
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  expect(stored).toEqual({
    ended_at: new Date(poll.closesAt),
    tally: {
      turnout: { units: 1, weight: 1 },
      questions: [
        {
          questionId: '1',
          kind: 'motion',
          for: { units: 0, weight: 0 },
          against: { units: 1, weight: 1 },
          abstain: { units: 0, weight: 0 },
        },
      ],
    },
  })
  await service.db
    .deleteFrom('ballots')
    .where('community_code', '=', communityCode)
    .where('poll_id', '=', id)
    .execute()
  for (const seen of [...first, await pollOf(poll)]) {
    expect(seen).toMatchObject({ turnout: 1, result: { questions: [{ against: { units: 1 } }] } })
  }
})
