import { cast, openPoll, votingUnitOf } from './build-consultation'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { confirm as confirmPaper, enter, entered, mark, refuse } from './build-paper'
import { confirm, numberOf, object, propose } from './build-roll'
import { uploadPhotos } from './build-steps'
import { obtainToken } from './cast-secretly'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

let service: TestApp
let home: Neighbourhood
let committee: TestClient
let colleague: TestClient

const accountOf = async (name: string) => {
  const { id } = await service.db
    .selectFrom('accounts')
    .select('id')
    .where('demo_key', '=', `${home.communityCode}-${name}`)
    .executeTakeFirstOrThrow()
  return id
}

/** The colleague lives in the second household. */
beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, '430503990064')
  await service.db
    .insertInto('household_members')
    .values({
      community_code: home.communityCode,
      household_id: home.householdIds[1] ?? '',
      account_id: await accountOf('colleague'),
      relation: 'family',
    })
    .execute()
})
beforeEach(async () => {
  service.clock.set(TEST_NOW)
  committee = await home.committee()
  colleague = await home.colleague()
})
afterAll(() => service.close())

const refusalsOf = async (operation: string) =>
  (
    await service.db
      .selectFrom('audit_entries')
      .select('subject_id')
      .where('community_code', '=', home.communityCode)
      .where('operation', '=', operation)
      .execute()
  ).map((each) => each.subject_id)

test('a member answers no objection of her own household, nor confirms what is about its unit', async () => {
  const poll = await openPoll(home)
  const other = await votingUnitOf(await home.owner(3), poll.id)
  const change = { kind: 'remove', votingUnitId: other }
  const about = { kind: 'not_entitled', rollNumber: await numberOf(service, other) }
  const objected = await object(await home.owner(2), poll, about)
  const objectionId = objected.json<{ id: string }>().id
  const asked = await propose(committee, poll, change, { objectionId })
  expect((await confirm(colleague, asked.json<{ id: string }>().id)).statusCode).toBe(403)
  const decline = `/api/v1/roll-objections/${objectionId}/decline`
  expect((await colleague.post(decline, { reason: '查过了没错' })).statusCode).toBe(403)
  const own = await votingUnitOf(await home.owner(2), poll.id)
  const proposed = await propose(committee, poll, { kind: 'remove', votingUnitId: own })
  expect((await confirm(colleague, proposed.json<{ id: string }>().id)).statusCode).toBe(403)
})

test('a member decides on no delegation of her own household', async () => {
  const poll = await openPoll(home)
  const [giver, taker] = [await home.owner(2), await home.owner(4)]
  const path = `/api/v1/polls/${poll.pollId}`
  const votingUnitId = await votingUnitOf(giver, poll.id)
  await giver.post(`${path}/delegations`, { votingUnitId, uploadIds: await uploadPhotos(giver, 1) })
  const [mine] = (await giver.get(`${path}/delegations/mine`)).json().items
  await taker.post(`${path}/delegation-redemptions`, { code: mine.code })
  const acceptance = `/api/v1/delegations/${mine.id}/acceptance`
  expect((await colleague.post(acceptance)).statusCode).toBe(403)
  expect((await committee.post(acceptance)).statusCode).toBe(200)
})

test('who marks or enters a unit that has voted online leaves a trace that names it', async () => {
  const named = await openPoll(home)
  expect((await cast(await home.owner(1), named, 'for')).statusCode).toBe(201)
  const unit = await votingUnitOf(await home.owner(1), named.id)
  const slip = await enter(committee, named, { slipNumber: 'P-1', votingUnitId: unit })
  expect(slip.json()).toMatchObject({ code: 'ballot_already_cast' })
  expect(await refusalsOf('enter_paper_ballot_refused')).toEqual([unit])
  const secret = await openPoll(home, { secrecy: 'secret' })
  const answers = [{ kind: 'motion', choice: 'for' }]
  await obtainToken(await home.owner(1), await service.as(), secret, answers)
  const marked = await votingUnitOf(await home.owner(1), secret.id)
  const refused = await mark(committee, secret, marked)
  expect(refused.json()).toMatchObject({ code: 'unit_votes_online' })
  expect(await refusalsOf('mark_paper_unit_refused')).toEqual([marked])
})

test('what somebody wrote who has left the committee is not confirmed, and is written anew', async () => {
  const poll = await openPoll(home)
  const change = { kind: 'remove', votingUnitId: await votingUnitOf(await home.owner(5), poll.id) }
  const id = (await propose(committee, poll, change)).json<{ id: string }>().id
  const votingUnitId = await votingUnitOf(await home.owner(6), poll.id)
  const slip = await entered(committee, poll, { slipNumber: 'P-2', votingUnitId })
  await service.db
    .updateTable('appointments')
    .set({ ends_at: TEST_NOW })
    .where('account_id', '=', await accountOf('committee'))
    .execute()
  expect((await confirm(colleague, id)).json()).toMatchObject({ code: 'first_person_left' })
  expect((await colleague.post(`/api/v1/roll-corrections/${id}/drop`)).statusCode).toBe(200)
  const late = await confirmPaper(colleague, poll, slip)
  expect(late.json()).toMatchObject({ code: 'first_person_left' })
  expect((await refuse(colleague, poll, slip)).statusCode).toBe(200)
})
