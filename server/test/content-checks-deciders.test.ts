import {
  appeal,
  DECLINED_WORDS,
  DOUBTED_WORDS,
  decideAppeal,
  decline,
  getCheck,
  publish,
  queueOf,
  readCheck,
} from './build-check'
import { appoint, buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { propose } from './build-topic'
import { buildReport, fileReport } from './file-report'
import { textsOf } from './run-messages'
import { startTestApp, type TestApp, type TestClient } from './test-app'

const SUBDISTRICT = '430503991'
const WAITS = '今天有居民写的话等着看能不能公开。'

let service: TestApp
let officer: TestClient
let count = 0

beforeAll(async () => {
  service = await startTestApp()
  await appoint(service.db, 'above', 'subdistrict_officer', SUBDISTRICT)
})
afterAll(() => service.close())
beforeEach(async () => {
  service.clock.advanceHours(24)
  officer = await service.as('above')
})

/** A community of this subdistrict with so many people in its committee. */
async function community(members: 0 | 1 | 2): Promise<Neighbourhood> {
  count += 1
  const home = await buildNeighbourhood(service, `${SUBDISTRICT}00${count}`)
  const gone = ['colleague', 'committee'].slice(0, 2 - members)
  for (const name of gone) {
    await service.db
      .deleteFrom('appointments')
      .where('account_id', 'in', (from) =>
        from
          .selectFrom('accounts')
          .select('id')
          .where('demo_key', '=', `${home.communityCode}-${name}`),
      )
      .execute()
  }
  return home
}

const report = (by: TestClient, home: Neighbourhood, body = DOUBTED_WORDS) =>
  fileReport(by, buildReport(undefined, { body, gridCode: home.gridCodes[0] }))

test('what the only one of a committee writes the subdistrict decides', async () => {
  const home = await community(1)
  const only = await home.committee()
  const id = await report(only, home)
  const check = await readCheck(only, 'report', id)
  expect((await publish(only, check)).statusCode).toBe(403)
  expect((await queueOf(officer, home.communityCode, 'waiting')).map((each) => each.id)).toEqual([
    check.id,
  ])
  expect((await queueOf(officer, SUBDISTRICT, 'waiting')).map((each) => each.id)).toEqual([
    check.id,
  ])
  expect((await textsOf(officer))[0]).toBe(WAITS)
  expect((await publish(officer, check)).statusCode).toBe(200)
})

test('where there is no committee at all, too, its appeals with it', async () => {
  const home = await community(0)
  const author = await home.owner(1)
  const check = await readCheck(author, 'report', await report(author, home))
  expect((await decline(officer, check)).statusCode).toBe(200)
  await appeal(author, check)
  expect((await decideAppeal(officer, check)).statusCode).toBe(200)
})

test('the appeal against the only one of a committee goes to the subdistrict', async () => {
  const home = await community(1)
  const [author, only] = [await home.owner(1), await home.committee()]
  const topic = await propose(author, home.communityCode, { body: DOUBTED_WORDS })
  const check = await readCheck(author, 'topic', topic.id)
  await decline(only, check)
  await appeal(author, check)
  expect((await textsOf(officer))[0]).toBe(WAITS)
  expect((await decideAppeal(only, check)).statusCode).toBe(403)
  const inbox = await only.get(
    `/api/v1/committee-inbox?communityCode=${home.communityCode}&limit=50`,
  )
  expect(inbox.json().items).not.toContainEqual(expect.objectContaining({ kind: 'check_appeal' }))
  const queue = await queueOf(officer, home.communityCode, 'appealed')
  expect(queue.map(({ id }) => id)).toEqual([check.id])
  expect((await decideAppeal(officer, check)).statusCode).toBe(200)
})

test('an appeal that only whoever turned it down can decide is told to them, not to nobody', async () => {
  const home = await community(0)
  const author = await home.owner(1)
  const check = await readCheck(author, 'report', await report(author, home))
  expect((await decline(officer, check)).statusCode).toBe(200)
  service.clock.advanceHours(24)
  officer = await service.as('above')
  const before = (await textsOf(officer)).length
  await appeal(await home.owner(1), check)
  expect(await textsOf(officer)).toHaveLength(before + 1)
  expect((await textsOf(officer))[0]).toBe(WAITS)
})

test('what somebody else of the committee can decide the subdistrict does not see', async () => {
  const home = await community(2)
  const author = await home.owner(1)
  const id = await report(author, home)
  expect((await getCheck(officer, 'report', id)).statusCode).toBe(404)
  expect(await queueOf(officer, home.communityCode, 'waiting')).toEqual([])
  expect((await publish(officer, await readCheck(author, 'report', id))).statusCode).toBe(404)
})

test('the committee is told once a day that something waits, and its own author is not', async () => {
  const home = await community(2)
  const [author, committee] = [await home.owner(1), await home.committee()]
  await report(author, home)
  await report(author, home)
  expect(await textsOf(committee)).toEqual([WAITS])
  service.clock.advanceHours(24)
  const [member, colleague] = [await home.committee(), await home.colleague()]
  await report(member, home)
  expect(await textsOf(member)).toEqual([WAITS])
  expect(await textsOf(colleague)).toEqual([WAITS, WAITS])
})

test('what is declined as it is filed its author is told as any refusal', async () => {
  const home = await community(2)
  const author = await home.owner(1)
  await report(author, home, DECLINED_WORDS)
  expect(await textsOf(author)).toEqual([expect.stringContaining('您写的诉求没有公开，照样办。')])
})
