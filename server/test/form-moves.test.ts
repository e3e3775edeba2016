import { readCells } from '../src/modules/rosters/sheet/read-cells'
import { readWorkbookIndex } from '../src/modules/rosters/sheet/workbook-index'
import { openWorkbookParts } from '../src/modules/rosters/sheet/workbook-parts'
import { doAct } from './build-grid-file'
import {
  appoint,
  buildNeighbourhood,
  insertHousehold,
  type Neighbourhood,
} from './build-neighbourhood'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

const CODE = '430503990203'
const FORMS = '/api/v1/forms'

let service: TestApp
let home: Neighbourhood
let committee: TestClient
let worker: TestClient

/** Each test changes its grids. */
beforeEach(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, CODE)
  committee = await home.committee()
  worker = await home.worker()
})
afterEach(() => service.close())

const LIFTS = { kind: 'asked', question: '有几部电梯？', answer: 'number' }

async function ask(fields: object[] = [LIFTS]): Promise<string> {
  const response = await committee.post(FORMS, {
    communityCode: CODE,
    name: '电梯情况表',
    month: TEST_NOW.toISOString().slice(0, 7),
    dueOn: new Date(TEST_NOW.getTime() + 7 * 86_400_000).toISOString().slice(0, 10),
    fields,
  })
  if (response.statusCode !== 201) throw new Error(response.body)
  return response.json().id
}

const sheetUrl = (id: string, gridCode: string) => `${FORMS}/${id}/sheets/${gridCode}`

async function send(id: string, gridCode: string, answer: number): Promise<void> {
  const response = await worker.put(sheetUrl(id, gridCode), { answers: [answer] })
  if (response.statusCode !== 200) throw new Error(response.body)
}

/** What the list, the form and the spreadsheet tell: how many have sent, and each grid's row. */
async function tellings(id: string) {
  const { items } = (await committee.get(`${FORMS}?communityCode=${CODE}`)).json()
  const { rows } = (await committee.get(`${FORMS}/${id}`)).json()
  const { rawPayload } = await committee.get(`${FORMS}/${id}/file`)
  const parts = await openWorkbookParts(rawPayload)
  const lines = await readCells(parts, await readWorkbookIndex(parts))
  return {
    sent: items.find((form: { id: string }) => form.id === id).sentCount,
    rows: rows.map((row: { gridCode: string; values: unknown }) => [row.gridCode, row.values]),
    sheet: lines.slice(2).map(({ cells }) => [...cells.values()]),
  }
}

test('the row and the answers of a grid go along to its new number', async () => {
  const id = await ask()
  await send(id, home.gridCodes[0], 3)
  await doAct(committee, home.gridCodes[0], 'renumber-plan', { number: '011' })
  expect(await tellings(id)).toEqual({
    sent: 1,
    rows: [
      [home.gridCodes[1], [null]],
      [`${CODE}011`, [3]],
    ],
    sheet: [['第2网格'], ['第1网格', 3]],
  })
  const [listed] = (await worker.get('/api/v1/me/forms')).json().items
  expect(listed).toMatchObject({ gridCode: `${CODE}011`, sentAt: expect.any(String) })
  const next = (await worker.get(sheetUrl(await ask(), `${CODE}011`))).json()
  expect(next.cells).toMatchObject([{ value: 3, isRemembered: true }])
})

test('what a grid sent before it was joined to another stays under its own name', async () => {
  const id = await ask()
  await send(id, home.gridCodes[0], 3)
  await doAct(committee, home.gridCodes[0], 'merge-plan', { intoCode: home.gridCodes[1] })
  const joined = {
    sent: 1,
    rows: [
      [home.gridCodes[0], [3]],
      [home.gridCodes[1], [null]],
    ],
    sheet: [['第1网格', 3], ['第2网格']],
  }
  expect(await tellings(id)).toEqual(joined)
  await send(id, home.gridCodes[1], 5)
  expect(await tellings(id)).toMatchObject({
    sent: 2,
    sheet: [
      ['第1网格', 3],
      ['第2网格', 5],
    ],
  })
  const { rows } = await tellings(await ask())
  expect(rows).toEqual([[home.gridCodes[1], [null]]])
})

describe('of a form that ended', () => {
  const values = async (id: string, gridCode: string) =>
    (await worker.get(sheetUrl(id, gridCode)))
      .json()
      .cells.map(({ value }: { value: unknown }) => value)

  test('a renumbered grid keeps the row it ended with, figures too, whoever moves in', async () => {
    const id = await ask([{ kind: 'known', code: 'households' }, LIFTS])
    await send(id, home.gridCodes[0], 3)
    expect((await committee.post(`${FORMS}/${id}/ending`)).statusCode).toBe(200)
    await doAct(committee, home.gridCodes[0], 'renumber-plan', { number: '011' })
    const building = await service.db
      .selectFrom('buildings')
      .select('id')
      .where('grid_code', '=', `${CODE}011`)
      .executeTakeFirstOrThrow()
    await insertHousehold(service.db, `${CODE}011`, building.id, '9单元901')
    expect(await values(id, `${CODE}011`)).toEqual([3, 3])
    expect((await tellings(id)).rows).toEqual([
      [`${CODE}011`, [3, 3]],
      [home.gridCodes[1], [3, null]],
    ])
  })

  test('nothing is shown to a grid that is newer than its end', async () => {
    const id = await ask()
    await send(id, home.gridCodes[0], 3)
    expect((await committee.post(`${FORMS}/${id}/ending`)).statusCode).toBe(200)
    await service.db
      .insertInto('grids')
      .values({
        community_code: CODE,
        code: `${CODE}021`,
        name: '新网格',
        polygon: JSON.stringify([]),
        duty_phone: null,
      })
      .execute()
    await appoint(service.db, `${CODE}-newcomer`, 'grid_worker', `${CODE}021`)
    const newcomer = await service.as(`${CODE}-newcomer`)
    expect((await newcomer.get(sheetUrl(id, `${CODE}021`))).statusCode).toBe(404)
    expect(await values(id, home.gridCodes[0])).toEqual([3])
  })
})
