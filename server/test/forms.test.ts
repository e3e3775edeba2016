import { randomUUID } from 'node:crypto'
import { readCells } from '../src/modules/rosters/sheet/read-cells'
import { readWorkbookIndex } from '../src/modules/rosters/sheet/workbook-index'
import { openWorkbookParts } from '../src/modules/rosters/sheet/workbook-parts'
import {
  appoint,
  buildNeighbourhood,
  insertHousehold,
  type Neighbourhood,
} from './build-neighbourhood'
import { buildNotice, NOTICES } from './build-notice'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

const CODE = '430503990201'
const FORMS = '/api/v1/forms'
const MONTH = TEST_NOW.toISOString().slice(0, 7)
const inDays = (days: number) =>
  new Date(TEST_NOW.getTime() + days * 86_400_000).toISOString().slice(0, 10)

interface Form {
  id: string
}

const known = (code: string) => ({ kind: 'known', code })
const asked = (question: string, answer = 'number') => ({ kind: 'asked', question, answer })
const FIELDS = [known('households'), asked('有几部电梯？'), known('visits'), asked('说明', 'text')]

let service: TestApp
let home: Neighbourhood
let other: Neighbourhood
let committee: TestClient
let worker: TestClient

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, CODE)
  other = await buildNeighbourhood(service, '430503990202', 1)
  committee = await home.committee()
  worker = await home.worker()
})
afterAll(() => service.close())

function ask(person: TestClient, over: object = {}, key?: string) {
  const body = {
    communityCode: CODE,
    name: '电梯情况表',
    month: MONTH,
    dueOn: inDays(7),
    fields: FIELDS,
    ...over,
  }
  return person.post(FORMS, body, key)
}

async function askedFor(over: object = {}): Promise<string> {
  const response = await ask(committee, over)
  if (response.statusCode !== 201) throw new Error(response.body)
  return response.json<{ id: string }>().id
}

const sheetUrl = (id: string, gridCode = home.gridCodes[0]) => `${FORMS}/${id}/sheets/${gridCode}`
const send = (person: TestClient, id: string, answers: unknown[], key?: string) =>
  person.put(sheetUrl(id), { answers }, key)
const end = (person: TestClient, id: string) => person.post(`${FORMS}/${id}/ending`)

test('what is known stands in every row, and only the rest is asked and sent', async () => {
  const id = await askedFor()
  const mine = (await worker.get('/api/v1/me/forms')).json().items
  expect(mine).toEqual([
    expect.objectContaining({ id, asked: 2, filled: 2, gridCode: home.gridCodes[0], sentAt: null }),
  ])
  const sheet = (await worker.get(sheetUrl(id))).json()
  expect(sheet.cells.map(({ value }: { value: unknown }) => value)).toEqual([
    expect.any(Number),
    null,
    0,
    null,
  ])
  const [households] = sheet.cells
  expect(households.value).toBeGreaterThan(0)
  expect((await send(worker, id, [3, '都在检修'])).statusCode).toBe(200)
  const form = (await committee.get(`${FORMS}/${id}`)).json()
  expect(form.rows).toEqual([
    expect.objectContaining({
      gridCode: home.gridCodes[0],
      values: [households.value, 3, 0, '都在检修'],
      sentAt: expect.any(String),
    }),
    expect.objectContaining({
      gridCode: home.gridCodes[1],
      values: [expect.any(Number), null, 0, null],
      sentAt: null,
    }),
  ])
  const [listed] = (await committee.get(`${FORMS}?communityCode=${CODE}`)).json().items
  expect(listed).toMatchObject({
    id,
    asked: 2,
    filled: 2,
    sentCount: 1,
    gridCount: 2,
    endedAt: null,
  })
  await end(committee, id)
})

test('what was answered once stands there the next time the same is asked, and is mended by sending again', async () => {
  const first = await askedFor({ fields: [asked('有几栋没有电梯')] })
  await send(worker, first, [4])
  const second = await askedFor({ fields: [asked('有几栋没有电梯？'), asked('别的', 'text')] })
  const sheet = (await worker.get(sheetUrl(second))).json()
  expect(sheet.cells).toMatchObject([
    { value: 4, isRemembered: true },
    { value: null, isRemembered: false },
  ])
  await send(worker, second, [5, '没有'])
  await send(worker, second, [6, '没有'])
  const form = (await committee.get(`${FORMS}/${second}`)).json()
  expect(form.rows[0].values).toEqual([6, '没有'])
  for (const id of [first, second]) await end(committee, id)
})

test('what was answered as words is no figure the next time, nor the other way round', async () => {
  const kinds = (lifts: string, note: string) => ({
    fields: [asked('有几部货梯', lifts), asked('货梯说明', note)],
  })
  const first = await askedFor(kinds('number', 'text'))
  await send(worker, first, [3, '=1+1'])
  const second = await askedFor(kinds('text', 'number'))
  expect((await worker.get(sheetUrl(second))).json().cells).toMatchObject([
    { value: null, isRemembered: false },
    { value: null, isRemembered: false },
  ])
  for (const id of [first, second]) await end(committee, id)
})

test('the table is kept as a spreadsheet in which nothing runs', async () => {
  const id = await askedFor({ fields: [known('buildings'), asked('=1+1', 'text')] })
  await send(worker, id, ['=SUM(A1)'])
  const file = await committee.get(`${FORMS}/${id}/file`)
  expect(file.headers['content-disposition']).toContain(`form-${id}.xlsx`)
  const parts = await openWorkbookParts(file.rawPayload)
  const lines = await readCells(parts, await readWorkbookIndex(parts))
  const cells = lines.map(({ cells: row }) => [...row.values()].map(String))
  expect(cells[1]).toEqual(['网格', '楼栋数', "'=1+1"])
  expect(cells[2]?.at(-1)).toBe("'=SUM(A1)")
  expect(cells[3]?.slice(0, 2)).toEqual(['第2网格', expect.stringMatching(/^\d+$/)])
  await end(committee, id)
})

test('only the committee asks and reads, and only the worker of a grid answers for it', async () => {
  const id = await askedFor()
  for (const [who, status] of [
    [await service.as(), 401],
    [await home.owner(1), 403],
    [worker, 403],
    [await other.committee(), 403],
  ] as const) {
    expect((await ask(who)).statusCode).toBe(status)
    expect((await who.get(`${FORMS}?communityCode=${CODE}`)).statusCode).toBe(status)
    expect((await who.get(`${FORMS}/${id}`)).statusCode).toBe(status === 401 ? 401 : 404)
    expect((await who.get(`${FORMS}/${id}/file`)).statusCode).toBe(status === 401 ? 401 : 404)
    expect((await end(who, id)).statusCode).toBe(status === 401 ? 401 : 404)
  }
  for (const who of [committee, await other.worker(), await home.owner(1)]) {
    expect((await who.get(sheetUrl(id))).statusCode).toBe(404)
    expect((await send(who, id, [1, '好'])).statusCode).toBe(404)
  }
  expect((await worker.get(sheetUrl(id, home.gridCodes[1]))).statusCode).toBe(404)
  expect((await worker.get(sheetUrl(`${CODE}-999999`))).statusCode).toBe(404)
  expect((await (await home.owner(1)).get('/api/v1/me/forms')).json()).toEqual({ items: [] })
  await end(committee, id)
})

test('the committee answers for a grid while nobody works in it, and the worker who comes answers from then on', async () => {
  const id = await askedFor()
  const [, empty] = home.gridCodes
  const answer = (who: TestClient) => who.put(sheetUrl(id, empty), { answers: [2, '代填'] })
  for (const who of [worker, await other.committee(), await home.owner(4)]) {
    expect((await answer(who)).statusCode).toBe(404)
  }
  expect((await committee.get(sheetUrl(id, empty))).json()).toMatchObject({ gridCode: empty })
  expect((await answer(committee)).statusCode).toBe(200)
  const { rows } = (await committee.get(`${FORMS}/${id}`)).json()
  expect(rows).toMatchObject([
    { hasWorker: true, sentAt: null },
    { hasWorker: false, values: [expect.any(Number), 2, 0, '代填'] },
  ])
  await appoint(service.db, `${CODE}-newcomer`, 'grid_worker', empty)
  expect((await answer(committee)).statusCode).toBe(404)
  expect((await answer(await service.as(`${CODE}-newcomer`))).statusCode).toBe(200)
  await end(committee, id)
})

test.each([
  ['the same twice', { fields: [asked('电梯'), asked('电梯？')] }, 422],
  ['eleven questions', { fields: Array.from({ length: 11 }, (_, at) => asked(`问题 ${at}`)) }, 422],
  ['a day that is over', { dueOn: inDays(-1) }, 422],
  ['a day too far', { dueOn: inDays(120) }, 422],
  ['a month to come', { month: '2029-01' }, 422],
  ['a month that is none', { month: '2026-13' }, 400],
  ['nothing', { fields: [] }, 400],
  ['a field nobody knows', { fields: [known('steps_walked')] }, 400],
  ['no name', { name: ' ' }, 400],
])('%s cannot be asked, and nothing is left', async (_what, over, status) => {
  const before = (await committee.get(`${FORMS}?communityCode=${CODE}`)).json().items.length
  expect((await ask(committee, over)).statusCode).toBe(status)
  const after = (await committee.get(`${FORMS}?communityCode=${CODE}`)).json().items.length
  expect(after).toBe(before)
})

test('a question that measures people and a name with a phone are refused at their fields', async () => {
  const fields = [known('households'), asked('张三今天打卡几次在线时长多少')]
  const measuring = await ask(committee, { fields })
  expect([measuring.statusCode, measuring.json().code]).toEqual([422, 'form_invalid'])
  expect(measuring.json().fields).toEqual({ 'fields.1': 'measures_people' })
  const calling = await ask(committee, { name: '联系 13812345678' })
  expect(calling.json().fields).toEqual({ name: 'personal_data' })
})

test.each([
  ['too few', [1]],
  ['words for a figure', ['三', '好']],
  ['a figure below nothing', [-1, '好']],
  ['somebody’s phone', [1, '找张三 13812345678']],
])('%s is refused and nothing is stored', async (_what, answers) => {
  const id = await askedFor()
  const refused = await send(worker, id, answers)
  expect([refused.statusCode, refused.json().code]).toEqual([422, 'form_answers_invalid'])
  expect((await worker.get(sheetUrl(id))).json().sentAt).toBeNull()
  await end(committee, id)
})

test.each([
  ['nothing', '', 'required'],
  ['a hundred letters and one', '梯'.repeat(101), 'too_many_letters'],
])('%s is told at its answer', async (_what, words, fault) => {
  const id = await askedFor()
  const refused = await send(worker, id, [1, words])
  expect([refused.statusCode, refused.json().fields]).toEqual([422, { 'answers.1': fault }])
  expect((await send(worker, id, [1, '梯'.repeat(100)])).statusCode).toBe(200)
  await end(committee, id)
})

test('five run at the same time and no more, also when they come at once; a repeat asks once', async () => {
  const key = randomUUID()
  const [first] = [await ask(committee, {}, key), await ask(committee, {}, key)]
  const made = await Promise.all(Array.from({ length: 6 }, () => ask(committee)))
  const codes = made.map((response) => response.json().code ?? 'made')
  expect(codes.filter((code) => code === 'made')).toHaveLength(4)
  expect(codes.filter((code) => code === 'too_many_forms')).toHaveLength(2)
  const running = (await worker.get('/api/v1/me/forms')).json().items
  expect(running).toHaveLength(5)
  const ended = first?.json().id
  expect((await end(committee, ended)).statusCode).toBe(200)
  expect((await end(committee, ended)).json()).toMatchObject({ code: 'form_over' })
  expect((await send(worker, ended, [1, '好'])).json()).toMatchObject({ code: 'form_over' })
  for (const { id } of running.slice(1)) await end(committee, id)
})

test('figures are those of the grid and the month, go on after answers are sent, and ask nobody', async () => {
  const notice = await committee.post(NOTICES, buildNotice(home.gridCodes[0]))
  const { items } = (
    await worker.get(`${NOTICES}/${notice.json().id}/households?show=unreached`)
  ).json()
  const told = (household: number) =>
    worker.post(`${NOTICES}/${notice.json().id}/deliveries`, {
      householdIds: [items[household].id],
      means: 'door',
    })
  const ofFirst = async (id: string) =>
    (await committee.get(`${FORMS}/${id}`)).json().rows[0].values
  await told(0)
  const open = await askedFor({ fields: [known('homes_told'), asked('有几部电梯？')] })
  await send(worker, open, [3])
  const figures = await askedFor({ fields: [known('homes_told')] })
  expect(await ofFirst(open)).toEqual([1, 3])
  expect(await ofFirst(figures)).toEqual([1])
  await told(1)
  expect(await ofFirst(open)).toEqual([2, 3])
  expect(await ofFirst(figures)).toEqual([2])
  expect((await worker.get('/api/v1/me/forms')).json().items.map(({ id }: Form) => id)).toEqual([
    open,
  ])
  expect((await worker.get(sheetUrl(figures))).statusCode).toBe(404)
  expect((await send(worker, figures, [])).statusCode).toBe(404)
  for (const id of [open, figures]) await end(committee, id)
})

test('a form that ended says what it said then, also to its worker, whatever the roster becomes', async () => {
  const id = await askedFor()
  await send(worker, id, [3, '好'])
  const rowsOf = async () => (await committee.get(`${FORMS}/${id}`)).json().rows
  const running = await rowsOf()
  expect((await end(committee, id)).statusCode).toBe(200)
  expect(await rowsOf()).toEqual(running)
  const sheet = (await worker.get(sheetUrl(id))).json().cells
  const building = await service.db
    .selectFrom('buildings')
    .select('id')
    .where('grid_code', '=', home.gridCodes[0])
    .executeTakeFirstOrThrow()
  await insertHousehold(service.db, home.gridCodes[0], building.id, '9单元901')
  expect(await rowsOf()).toEqual(running)
  expect((await worker.get(sheetUrl(id))).json().cells).toEqual(sheet)
  const next = await askedFor()
  const [row] = (await committee.get(`${FORMS}/${next}`)).json().rows
  expect(row.values[0]).toBe(running[0].values[0] + 1)
  await end(committee, next)
})
