import { GRID } from './file-for-somebody'
import {
  act,
  buildReport,
  fileReport,
  getReport,
  type Position,
  positionIn,
  REPORTS,
} from './file-report'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

const DAY_MS = 24 * 3_600_000

let service: TestApp
let chen: TestClient
let worker: TestClient
let position: Position

beforeAll(async () => {
  service = await startTestApp()
  chen = await service.as('resident-chen')
  worker = await service.as('worker-zhou')
  position = await positionIn(service, GRID)
})
beforeEach(() => service.clock.set(TEST_NOW))
afterAll(() => service.close())

const at = (days: number) => new Date(TEST_NOW.getTime() + days * DAY_MS)
const codeOf = (response: { statusCode: number; json(): { code?: string } }) => [
  response.statusCode,
  response.json().code,
]

async function accepted(by = chen): Promise<string> {
  const id = await fileReport(by, buildReport(position))
  await act(worker, id, 'acceptance')
  return id
}

const suspend = (id: string, days: number, by = worker) =>
  act(by, id, 'suspension', { reason: '等配件', reviewAt: at(days).toISOString() })

test('a report is suspended twice at most, and never once its time has run out', async () => {
  const id = await accepted()
  for (let time = 0; time < 2; time += 1) {
    expect((await suspend(id, 10)).statusCode).toBe(200)
    await act(worker, id, 'resumption')
  }
  expect(codeOf(await suspend(id, 10))).toEqual([409, 'suspensions_used_up'])
  const late = await accepted()
  service.clock.set(at(20))
  const signedInAgain = await service.as('worker-zhou')
  expect(codeOf(await suspend(late, 30, signedInAgain))).toEqual([409, 'suspension_too_late'])
  expect((await getReport(signedInAgain, late)).status).toBe('accepted')
})

test('the levels above end a suspension', async () => {
  const id = await accepted()
  await suspend(id, 100)
  const supervisor = await service.as('supervisor-hu')
  expect((await act(supervisor, id, 'resumption')).json().status).toBe('in_progress')
})

test('nobody says that their own work has solved their own report', async () => {
  const id = await accepted(worker)
  await act(worker, id, 'resolution', { note: '修好了', uploadIds: [] })
  expect((await getReport(worker, id)).abilities).toMatchObject({ confirm: false, dispute: true })
  const refused = await act(worker, id, 'confirmation', { rating: 'satisfied' })
  expect(codeOf(refused)).toEqual([403, 'forbidden'])
})

test('a report takes twenty supplements, and the twenty-first tells why not', async () => {
  const id = await accepted()
  const words = { note: '昨天又坏了一盏', uploadIds: [] }
  for (let time = 0; time < 20; time += 1) {
    expect((await act(chen, id, 'supplements', words)).statusCode).toBe(200)
  }
  expect(codeOf(await act(chen, id, 'supplements', words))).toEqual([409, 'act_used_up'])
})

test('an account files fifty reports a day and no more; the next day it may again', async () => {
  const he = await service.as('resident-he')
  for (let count = 0; count < 50; count += 1) await fileReport(he, buildReport(position))
  expect(codeOf(await he.post(REPORTS, buildReport(position)))).toEqual([409, 'too_many_reports'])
  service.clock.set(at(1))
  const nextDay = await service.as('resident-he')
  expect((await nextDay.post(REPORTS, buildReport(position))).statusCode).toBe(201)
})
