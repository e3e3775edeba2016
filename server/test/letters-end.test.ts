import { type Kysely, sql } from 'kysely'
import { lettersEnd } from '../src/db/migrations/072-letters-end'
import { createLocalStorage } from '../src/integrations/storage/file-storage'
import { parseTenantId } from '../src/lib/ids'
import { runAccountClock } from '../src/modules/accounts/run-account-clock'
import { runLetterClock } from '../src/modules/consultations/delegation/run-letter-clock'
import { createMediaService } from '../src/modules/media/media-service'
import { openPoll } from './build-consultation'
import { handOver, mine, offer } from './build-delegation'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { expectOk } from './build-steps'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

const YEAR_HOURS = 366 * 24

let service: TestApp
let home: Neighbourhood
let committee: TestClient
beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, '430503990268', 4)
  committee = await home.committee()
})
afterAll(() => service.close())
beforeEach(() => service.clock.set(TEST_NOW))

type Poll = Awaited<ReturnType<typeof openPoll>>

async function runClocks() {
  const storage = createLocalStorage(service.filesFolder)
  const media = createMediaService({ ...service, storage, secret: 'signs links of this test only' })
  expect(await runAccountClock({ ...service, media })).toEqual({ failures: [] })
  await runLetterClock({ ...service, media })
}

/** Of the poll's letters: pages that are left, and whether anybody could open their uploads. */
async function letters({ pollId }: Poll) {
  const rows = await service.db
    .selectFrom('delegations')
    .innerJoin('delegation_pages as page', (join) =>
      join
        .onRef('page.community_code', '=', 'delegations.community_code')
        .onRef('page.delegation_id', '=', 'delegations.id'),
    )
    .innerJoin('uploads', 'uploads.id', 'page.upload_id')
    .select(['page.upload_id', 'uploads.discarded_at'])
    .where('delegations.poll_id', '=', parseTenantId(pollId).id)
    .execute()
  return rows
}

async function isDiscarded(uploadId: string): Promise<boolean> {
  const row = await service.db
    .selectFrom('uploads')
    .select('discarded_at')
    .where('id', '=', uploadId)
    .executeTakeFirstOrThrow()
  return row.discarded_at !== null
}

/** As somebody who asked for it a week ago. */
async function leave(person: TestClient): Promise<void> {
  const { sub } = JSON.parse(
    Buffer.from((person.token ?? '').split('.')[1] ?? '', 'base64url').toString(),
  )
  await service.db
    .insertInto('account_deletions')
    .values({ account_id: sub, asked_at: TEST_NOW, due_at: TEST_NOW })
    .execute()
}

async function end(poll: Poll): Promise<void> {
  service.clock.set(new Date(new Date(poll.closesAt).getTime() + 60_000))
  // Whoever looks first after the close has it counted; sessions of before are over.
  expectOk(await (await home.committee()).get(`/api/v1/consultations/${poll.id}`))
}

test('a letter that may have voted outlives its person, and goes a year after its poll ended', async () => {
  const poll = await openPoll(home)
  const [from, to] = [await home.owner(1), await home.owner(2)]
  const id = await handOver(poll, { from, to })
  expectOk(await committee.post(`/api/v1/delegations/${id}/acceptance`))
  const [{ upload_id: letter } = { upload_id: '' }] = await letters(poll)
  await leave(from)
  await runClocks()
  expect(await isDiscarded(letter)).toBe(false)
  await end(poll)
  service.clock.advanceHours(YEAR_HOURS - 48)
  await runClocks()
  expect(await letters(poll)).toHaveLength(1)
  service.clock.advanceHours(48)
  await runClocks()
  expect(await letters(poll)).toHaveLength(0)
  expect(await isDiscarded(letter)).toBe(true)
})

test('one that was never accepted goes with its person at once', async () => {
  const poll = await openPoll(home)
  const person = await home.owner(3)
  expectOk(await offer(person, poll))
  const [{ upload_id: letter } = { upload_id: '' }] = await letters(poll)
  await leave(person)
  await runClocks()
  expect(await letters(poll)).toHaveLength(0)
  expect(await isDiscarded(letter)).toBe(true)
})

test('of those who stay letters go after the same year, and what was delegated is still told', async () => {
  const poll = await openPoll(home)
  const person = await home.owner(4)
  expectOk(await offer(person, poll))
  const [{ upload_id: letter } = { upload_id: '' }] = await letters(poll)
  await end(poll)
  service.clock.advanceHours(YEAR_HOURS)
  await runClocks()
  expect(await isDiscarded(letter)).toBe(true)
  expect(await mine(await home.owner(4), poll)).toMatchObject([{ isMine: true, photos: [] }])
})

test('letters of polls that ended before they had a year get it from that day', async () => {
  const poll = await openPoll(home)
  expectOk(await offer(await home.owner(2), poll))
  await end(poll)
  await sql`alter table delegation_pages drop column kept_until`.execute(service.db)
  await lettersEnd.up(service.db as unknown as Kysely<unknown>)
  await runClocks()
  expect(await letters(poll)).toHaveLength(1)
  service.clock.advanceHours(YEAR_HOURS)
  await runClocks()
  expect(await letters(poll)).toHaveLength(0)
})
