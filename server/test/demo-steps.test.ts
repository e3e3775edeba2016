import { CONSULTATIONS, expectOk, listOf, MILESTONES, OPINIONS } from './build-steps'
import { startTestApp, type TestApp, type TestClient } from './test-app'

const COMMUNITY = '430503005003'

let service: TestApp
let visitor: TestClient
let committee: TestClient

beforeAll(async () => {
  service = await startTestApp()
  visitor = await service.as()
  committee = await service.as('committee-wang')
})
afterAll(() => service.close())

async function stepsOf(status: string) {
  const all = await listOf(visitor, `${CONSULTATIONS}?communityCode=${COMMUNITY}`)
  const found = all.find((consultation) => consultation.status === status)
  const steps = expectOk(await visitor.get(`${CONSULTATIONS}/${found?.id}/steps`)).json()
  return { id: String(found?.id), steps }
}

test('one consultation asks for opinions, some of which are answered and some wait', async () => {
  const { id, steps } = await stepsOf('opinions')
  expect(steps).toMatchObject({ opinions: { isOpen: true, publicCount: 4, answeredCount: 2 } })
  expect(await listOf(visitor, `${CONSULTATIONS}/${id}/opinions`)).toHaveLength(4)
  const waiting = await listOf(committee, `${OPINIONS}/waiting?communityCode=${COMMUNITY}`)
  expect(waiting).toHaveLength(2)
  const resident = await service.as('resident-chen')
  const own = await resident.get(`${CONSULTATIONS}/${id}/steps`)
  expect(own.json()).toMatchObject({ abilities: { writeOpinion: true } })
})

test('one is carried out: something is done, something runs, something is overdue and was put off', async () => {
  const { id, steps } = await stepsOf('carrying_out')
  expect(steps).toMatchObject({ carryingOut: { total: 3, done: 1, running: 2, overdue: 1 } })
  expect(await listOf(visitor, `${CONSULTATIONS}/${id}/milestones`)).toMatchObject([
    { status: 'done', isLate: false },
    { status: 'running', isOverdue: true, isLate: true, postponements: [{ wasOverdue: true }] },
    { status: 'running', isOverdue: false, isLate: false },
  ])
  const running = await listOf(visitor, `${MILESTONES}?communityCode=${COMMUNITY}`)
  expect(running.map(({ isOverdue }) => isOverdue)).toEqual([true, false])
  const seen = (await visitor.get(`${CONSULTATIONS}/${id}`)).json()
  expect(seen.poll.result).toMatchObject({
    outcome: 'passed',
    questions: [{ for: { units: 50 } }],
  })
})
