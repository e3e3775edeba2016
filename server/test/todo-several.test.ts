import { claimed, insertNewcomer } from './build-claim'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { publishNotice } from './build-notice'
import { act, buildReport, fileReport } from './file-report'
import { startTestApp, type TestApp, type TestClient } from './test-app'

interface Item {
  kind: string
  id: string
}

let service: TestApp
let homes: readonly [Neighbourhood, Neighbourhood]
let next = 1

beforeAll(async () => {
  service = await startTestApp()
})
beforeEach(async () => {
  const first = await buildNeighbourhood(service, `43050399020${next}`)
  const second = await buildNeighbourhood(service, `43050399030${next}`)
  homes = [first, second]
  next += 1
})
afterAll(() => service.close())

/** The first community's worker holds this as well. */
async function alsoHolds(role: string, areaCode: string): Promise<TestClient> {
  const key = `${homes[0].communityCode}-worker`
  const { id } = await service.db
    .selectFrom('accounts')
    .select('id')
    .where('demo_key', '=', key)
    .executeTakeFirstOrThrow()
  const post = { account_id: id, role, area_code: areaCode, starts_at: new Date(0), ends_at: null }
  await service.db
    .insertInto('appointments')
    .values({ ...post, duty_from: null, duty_until: null })
    .execute()
  return homes[0].worker()
}

async function todoOf(person: TestClient, limit = 100): Promise<Item[]> {
  const found: Item[] = []
  for (let cursor = ''; ; ) {
    const response = await person.get(`/api/v1/me/todo?limit=${limit}${cursor}`)
    if (response.statusCode !== 200) throw new Error(response.body)
    const { items, nextCursor } = response.json()
    found.push(...items)
    if (nextCursor === null) return found
    cursor = `&cursor=${nextCursor}`
  }
}

async function report(home: Neighbourhood): Promise<string> {
  return fileReport(await home.owner(1), {
    ...buildReport({ lng: 111.4, lat: 27.2 }, { categoryCode: 'street_light' }),
    position: undefined,
    gridCode: home.gridCodes[0],
  })
}

/** One of each kind but a dispute, in one community. @returns their kinds and ids */
async function fill(home: Neighbourhood): Promise<string[]> {
  const { communityCode } = home
  const committee = await home.committee()
  const expiresAt = '2026-11-30T23:59:59.999+08:00'
  const notice = await publishNotice(committee, communityCode, { expiresAt })
  const fields = [{ kind: 'asked', question: '有几部电梯', answer: 'number' }]
  const want = { communityCode, name: '电梯情况表', month: '2026-11', dueOn: '2026-11-30', fields }
  const form = (await committee.post('/api/v1/forms', want)).json().id
  const newcomer = await service.as(await insertNewcomer(service, `${communityCode}-new`))
  const claim = await claimed(newcomer, `${communityCode}-${home.householdIds[0]}`)
  const visit = await (await home.owner(2)).post('/api/v1/visit-requests', {
    householdId: `${communityCode}-${home.householdIds[1]}`,
    purpose: 'care',
    forWhom: 'elder',
    preferredOn: '2026-11-27',
    preferredPart: 'morning',
    words: '敲门久一点',
  })
  if (visit.statusCode !== 201) throw new Error(visit.body)
  return [
    `report ${await report(home)}`,
    `notice ${notice.id}`,
    `form ${form}`,
    `claim ${claim.id}`,
    `visit ${visit.json().id}`,
  ]
}

const named = (items: readonly Item[]) => items.map(({ kind, id }) => `${kind} ${id}`)

test('grids in two communities: nothing of either is lost, page by page too', async () => {
  const worker = await alsoHolds('grid_worker', homes[1].gridCodes[0])
  const waiting = [...(await fill(homes[1])), ...(await fill(homes[0]))]
  const whole = await todoOf(worker)
  expect(named(whole).sort()).toEqual(waiting.sort())
  for (const limit of [1, 2, 3, 5]) expect(await todoOf(worker, limit)).toEqual(whole)
})

test('what waits for the same person as committee is not the worker’s', async () => {
  const worker = await alsoHolds('committee_member', homes[0].communityCode)
  const id = await report(homes[0])
  const unit = `committee:${homes[0].communityCode}`
  await act(worker, id, 'acceptance')
  await act(worker, id, 'hand-offs', { unit, reason: '要换整条线路' })
  const accepted = await act(await homes[0].colleague(), id, 'hand-offs/acceptance')
  if (accepted.statusCode >= 400) throw new Error(accepted.body)
  const newcomer = await service.as(await insertNewcomer(service, `${homes[0].communityCode}-new`))
  await claimed(newcomer, `${homes[0].communityCode}-${homes[0].householdIds[4]}`)
  expect(await todoOf(worker)).toEqual([])
})
