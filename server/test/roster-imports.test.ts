import { randomUUID } from 'node:crypto'
import { runRosterClock } from '../src/modules/rosters/run-roster-clock'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import {
  check,
  confirm,
  IMPORTS,
  type ImportReply,
  listOf,
  sendSheet,
  settled,
  writeSheet,
} from './build-roster'
import { packWorkbook, sheetOf } from './pack-workbook'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'
import { testSealing } from './test-data-key'
import { testOnServer } from './test-on-server'

let service: TestApp
let next = 10

beforeAll(async () => {
  service = await startTestApp()
})
beforeEach(() => service.clock.set(TEST_NOW))
afterAll(() => service.close())

/** A community with six households: 1栋 and 2栋, 1单元101 to 301. */
async function build(): Promise<{ home: Neighbourhood; committee: TestClient; code: string }> {
  next += 1
  const code = `4305039901${next}`
  const home = await buildNeighbourhood(service, code)
  return { home, committee: await home.committee(), code }
}

const NEW = (room: string, name = '陈慧', phone = `10907390${room}`) => [
  '第1网格',
  '9栋',
  room,
  '86.40',
  name,
  phone,
]

async function householdsOf(code: string) {
  return service.db
    .selectFrom('households')
    .selectAll()
    .where('community_code', '=', code)
    .orderBy('id')
    .execute()
}

async function storedOf(code: string): Promise<string> {
  const tables = [
    'roster_owners',
    'household_contacts',
    'roster_import_rows',
    'roster_import_faults',
    'roster_changes',
  ] as const
  const rows = await Promise.all(
    tables.map((table) =>
      service.db.selectFrom(table).selectAll().where('community_code', '=', code).execute(),
    ),
  )
  return JSON.stringify(rows)
}

test('a sheet is compared first, and only what is confirmed is written', async () => {
  const { home, committee, code } = await build()
  const before = await householdsOf(code)
  const found = await check(committee, code, [
    ['第1网格', '1栋', '1单元101', '90', '陈慧', '10907390001', '陈明', '10907390002', '否'],
    ['第1网格', '1栋', '1单元201', '86.40', null, null, null, null, '否'],
    NEW('101'),
  ])
  expect(found).toMatchObject({
    status: 'ready',
    rowCount: 3,
    ...{ addedCount: 1, changedCount: 1, sameCount: 1, missingCount: 1 },
  })
  expect(await householdsOf(code)).toEqual(before)
  expect(await listOf(committee, `${IMPORTS}/${found.id}/changes`)).toEqual([
    {
      rowNumber: 2,
      label: '1栋 1单元101',
      fields: ['area', 'owners', 'contact'],
      areaBefore: 8640,
      areaAfter: 9000,
    },
  ])
  expect(await listOf(committee, `${IMPORTS}/${found.id}/missing-households`)).toEqual([
    { id: `${code}-${home.householdIds[2]}`, label: '1栋 1单元301' },
  ])
  expect(await confirm(committee, found.id)).toMatchObject({ status: 'done' })
  const after = await householdsOf(code)
  expect(after.map(({ id }) => id).slice(0, 6)).toEqual(before.map(({ id }) => id))
  expect(after.map((each) => each.floor_area_hundredths)).toEqual([
    9000, 8640, 8640, 8640, 8640, 8640, 8640,
  ])
  // Members keep their home: nothing of it is written anew.
  const owner = await home.owner(1)
  expect((await owner.get('/api/v1/me')).json()).toMatchObject({
    households: [{ label: '1栋 1单元101' }],
  })
})

test('the same sheet once more changes nothing, and one owner of two flats stays one', async () => {
  const { committee, code } = await build()
  const rows = [NEW('101'), NEW('102', '陈慧', '10907390101'), NEW('103', '唐小燕', '')]
  await confirm(committee, (await check(committee, code, rows)).id)
  const owners = await service.db
    .selectFrom('household_owners')
    .select(['household_id', 'owner_id'])
    .where('community_code', '=', code)
    .orderBy('household_id')
    .execute()
  expect(owners).toHaveLength(3)
  expect(new Set(owners.map(({ owner_id }) => owner_id)).size).toBe(2)
  const again = await check(committee, code, rows)
  expect(again).toMatchObject({ addedCount: 0, changedCount: 0, sameCount: 3 })
  await confirm(committee, again.id)
  const now = await service.db
    .selectFrom('household_owners')
    .select(['household_id', 'owner_id'])
    .where('community_code', '=', code)
    .orderBy('household_id')
    .execute()
  expect(now).toEqual(owners)
})

test('an empty cell leaves what is there, and an owner who owns nothing any more is forgotten', async () => {
  const { committee, code } = await build()
  const load = async (rows: readonly (string | null)[][]) =>
    confirm(committee, (await check(committee, code, rows)).id)
  await load([NEW('101', '陈慧', '10907390001')])
  await load([['', '9栋', '101', '', '', '', '陈明', '10907390002', '是']])
  const owners = () =>
    service.db.selectFrom('roster_owners').selectAll().where('community_code', '=', code).execute()
  expect(await owners()).toHaveLength(1)
  expect((await householdsOf(code)).at(-1)).toMatchObject({
    floor_area_hundredths: 8640,
    is_empty: true,
  })
  await load([['', '9栋', '101', '', '周岚', '10907390003']])
  const [owner, ...others] = await owners()
  expect(others).toEqual([])
  const scope = { table: 'roster_people', column: 'name_sealed', row: owner?.person_key ?? '' }
  expect(testSealing.open(owner?.name_sealed ?? '', scope)).toBe('周岚')
})

test('names and phones are nowhere in the clear, neither waiting, written nor in the history', async () => {
  const { committee, code } = await build()
  const found = await check(committee, code, [
    [...NEW('101', '慕容雪莲', '10907391111'), '欧阳修竹', '10907392222'],
  ])
  expect(found.status).toBe('ready')
  const said = /慕容|欧阳|1090739/
  expect(await storedOf(code)).not.toMatch(said)
  await confirm(committee, found.id)
  const stored = await storedOf(code)
  expect(stored).not.toMatch(said)
  expect(stored).toMatch(/"name_sealed":"1\./)
  const rows = await service.db.selectFrom('roster_import_rows').selectAll().execute()
  expect(rows.filter(({ community_code }) => community_code === code)).toEqual([])
})

test('a hundred thousand rows with three bad ones: each is told, and nothing is stored', async () => {
  const { committee, code } = await build()
  const rows = Array.from({ length: 100_000 }, (_, at) => [
    '第1网格',
    `${100 + Math.floor(at / 100)}栋`,
    `${at % 100}`,
    '86.40',
    `业主${at}`,
    null,
  ])
  rows[17] = ['第1网格', '100栋', '17', '86.405', '业主', null]
  rows[50_000] = ['第1网格', '600栋', '0', '86.40', '=1+1', null]
  rows[99_999] = ['第1网格', '1099栋', '98', '86.40', '业主', null]
  const { id } = await sendSheet(committee, code, await sheetWithFormula(rows))
  expect(await settled(committee, id)).toMatchObject({
    status: 'faulty',
    rowCount: 100_000,
    faultCount: 3,
  })
  expect(await listOf(committee, `${IMPORTS}/${id}/faults`)).toMatchObject([
    { rowNumber: 19, column: 'area', fault: 'area_too_fine', otherRow: null },
    { rowNumber: 50_002, column: 'owners', fault: 'formula', otherRow: null },
    { rowNumber: 100_001, column: 'room', fault: 'duplicate_room', otherRow: 100_000 },
  ])
  expect(await householdsOf(code)).toHaveLength(6)
  expect((await committee.post(`${IMPORTS}/${id}/confirmation`)).json()).toMatchObject({
    code: 'import_not_ready',
  })
}, 120_000)

/** Texts as they are: what writes a workbook for people would keep a formula from being one. */
function sheetWithFormula(rows: readonly (readonly (string | null)[])[]): Promise<Buffer> {
  const headings = ['网格', '楼栋', '房号', '建筑面积', '业主', '业主电话']
  const lines = [headings, ...rows].map((row, at) => {
    const cells = row.map((text, place) =>
      text === null
        ? ''
        : `<c r="${'ABCDEF'[place]}${at + 1}" t="inlineStr"><is><t>${text}</t></is></c>`,
    )
    return `<row r="${at + 1}">${cells.join('')}</row>`
  })
  return packWorkbook({ sheet: sheetOf(lines.join('')) })
}

test.each<[string, (string | null)[][], object]>([
  ['a new building without its grid', [[null, '9栋', '101', '86.4']], { fault: 'grid_needed' }],
  ['an unknown grid', [['七网格', '9栋', '101', '86.4']], { fault: 'unknown_grid' }],
  [
    'a building that stands in another grid',
    [['2', '1栋', '101', '86.4']],
    { fault: 'unknown_grid' },
  ],
  ['a building moved by a sheet', [['002', '1栋', '101', '86.4']], { fault: 'other_grid' }],
  ['a new household without its area', [['001', '1栋', '901', null]], { fault: 'area_needed' }],
])('%s is refused', async (_case, rows, fault) => {
  const { committee, code } = await build()
  const found = await check(committee, code, rows)
  expect(found).toMatchObject({ status: 'faulty', faultCount: 1 })
  expect(await listOf(committee, `${IMPORTS}/${found.id}/faults`)).toMatchObject([
    { rowNumber: 2, ...fault },
  ])
  expect(await householdsOf(code)).toHaveLength(6)
})

test('all that is wrong in a sheet is told at once, whatever it takes to find it', async () => {
  const { committee, code } = await build()
  await confirm(committee, (await check(committee, code, [NEW('101', '陈慧', '10907390001')])).id)
  const found = await check(committee, code, [
    ['001', '9栋', '101', '86.405'],
    ['七网格', '9栋', '102', '86.4'],
    ['001', '9栋', '101', '86.4'],
    ['001', '9栋', '103', null],
    ['001', '9栋', '104', '86.4', '周岚', '10907390001'],
    ['八网格', '9栋', null, '86.4', '陈明', '10907390003'],
    ['001', '9栋', '105', '86.4', '陈明明', '10907390003'],
    ['七网格', '9栋', '106', null],
    ['001', '9栋', '107', '八十'],
  ])
  const faults = await listOf<{ rowNumber: number; column: string; fault: string }>(
    committee,
    `${IMPORTS}/${found.id}/faults`,
  )
  expect(found).toMatchObject({ status: 'faulty', faultCount: faults.length })
  expect(faults.map(({ rowNumber, column, fault }) => [rowNumber, column, fault])).toEqual([
    [2, 'area', 'area_too_fine'],
    [3, 'grid', 'unknown_grid'],
    [4, 'room', 'duplicate_room'],
    [5, 'area', 'area_needed'],
    [6, 'ownerPhones', 'phone_of_another'],
    [7, 'room', 'required'],
    [7, 'grid', 'unknown_grid'],
    [8, 'ownerPhones', 'phone_of_another'],
    [9, 'grid', 'unknown_grid'],
    [9, 'area', 'area_needed'],
    [10, 'area', 'bad_area'],
  ])
  expect(await storedOf(code)).not.toMatch(/周岚|陈明/)
  const rows = await service.db.selectFrom('roster_import_rows').selectAll().execute()
  expect(rows.filter(({ community_code }) => community_code === code)).toEqual([])
})

test('a phone that the roster has under another name is refused', async () => {
  const { committee, code } = await build()
  await confirm(committee, (await check(committee, code, [NEW('101', '陈慧', '10907390001')])).id)
  const found = await check(committee, code, [NEW('102', '周岚', '10907390001')])
  expect(await listOf(committee, `${IMPORTS}/${found.id}/faults`)).toMatchObject([
    { rowNumber: 2, column: 'ownerPhones', fault: 'phone_of_another' },
  ])
})

test('a bomb, a file of another kind and one that is too large are refused, and the service goes on', async () => {
  const { committee, code } = await build()
  const bomb = await packWorkbook({
    sheet: sheetOf(' '.repeat(210 << 20)),
  })
  const { id } = await sendSheet(committee, code, bomb)
  expect(await settled(committee, id)).toMatchObject({ status: 'failed', problem: 'too_large' })
  const url = `${IMPORTS}?communityCode=${code}`
  const picture = await committee.upload(url, Buffer.from('\u0089PNG\r\n\u001a\n'))
  expect([picture.statusCode, picture.json().code]).toEqual([422, 'not_a_spreadsheet'])
  const huge = await committee.upload(url, Buffer.alloc(21 << 20))
  expect(huge.statusCode).toBe(413)
  const found = await check(committee, code, [NEW('101')])
  expect(found.status).toBe('ready')
}, 60_000)

test('of two sheets the second sees what the first has changed and is shown again', async () => {
  const { committee, code } = await build()
  const [first, second] = [
    await check(committee, code, [['001', '1栋', '1单元101', '90']]),
    await check(committee, code, [
      ['001', '1栋', '1单元101', '91'],
      ['001', '1栋', '1单元201', '92'],
    ]),
  ]
  await confirm(committee, first.id)
  expect(await confirm(committee, second.id)).toMatchObject({
    status: 'ready',
    isCheckedAgain: true,
    changedCount: 2,
  })
  expect((await householdsOf(code))[0]?.floor_area_hundredths).toBe(9000)
  expect(await confirm(committee, second.id)).toMatchObject({ status: 'done' })
  expect((await householdsOf(code)).slice(0, 2).map((each) => each.floor_area_hundredths)).toEqual([
    9100, 9200,
  ])
})

testOnServer('two imports confirmed at once are written one after the other', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { committee, code } = await build()
    const found = [
      await check(committee, code, [['001', '9栋', '101', '90']]),
      await check(committee, code, [['001', '9栋', '101', '91']]),
    ]
    const ended = await Promise.all(found.map(({ id }) => confirm(committee, id)))
    expect(ended.map(({ status }) => status).sort()).toEqual(['done', 'ready'])
    expect(await householdsOf(code)).toHaveLength(7)
  }
})

test('a repeat of the same upload or confirmation does nothing twice', async () => {
  const { committee, code } = await build()
  const file = await writeSheet([['001', '1栋', '1单元101', '90']])
  const url = `${IMPORTS}?communityCode=${code}`
  const key = randomUUID()
  const send = (content = file) => committee.upload(url, content, { key })
  const [one, other] = [(await send()).json<ImportReply>(), (await send()).json<ImportReply>()]
  expect(other.id).toBe(one.id)
  const changed = await send(await writeSheet([['001', '1栋', '1单元101', '91']]))
  expect(changed.json()).toMatchObject({ code: 'idempotency_key_reused' })
  await settled(committee, one.id)
  const path = `${IMPORTS}/${one.id}/confirmation`
  const confirmation = randomUUID()
  expect((await committee.post(path, undefined, confirmation)).statusCode).toBe(202)
  await settled(committee, one.id)
  expect((await committee.post(path, undefined, confirmation)).json()).toMatchObject({
    status: 'done',
  })
  expect((await committee.post(path)).json()).toMatchObject({ code: 'import_not_ready' })
  const changes = await listOf(committee, `/api/v1/roster/changes?communityCode=${code}`)
  expect(changes).toHaveLength(1)
})

test('a cancelled import keeps nothing of its sheet', async () => {
  const { committee, code } = await build()
  const { id } = await check(committee, code, [['001', '1栋', '1单元101', '90']])
  expect((await committee.post(`${IMPORTS}/${id}/cancellation`)).json()).toMatchObject({
    status: 'cancelled',
  })
  const rows = await service.db
    .selectFrom('roster_import_rows')
    .selectAll()
    .where('community_code', '=', code)
    .execute()
  expect(rows).toEqual([])
  expect(await householdsOf(code)).toHaveLength(6)
})

describe('what a process left when it ended', () => {
  const clock = () => runRosterClock({ db: service.db, clock: service.clock, sealing: testSealing })
  const abandon = async (id: string, status: string, values: object = {}) => {
    const [communityCode = '', number = ''] = id.split('-')
    await service.db
      .updateTable('roster_imports')
      .set({ status, ...values })
      .where('community_code', '=', communityCode)
      .where('id', '=', number)
      .execute()
  }
  const statusOf = async (id: string) => {
    const [communityCode = '', number = ''] = id.split('-')
    const { status } = await service.db
      .selectFrom('roster_imports')
      .select('status')
      .where('community_code', '=', communityCode)
      .where('id', '=', number)
      .executeTakeFirstOrThrow()
    return status
  }
  const minutesLater = (minutes: number) =>
    service.clock.set(new Date(TEST_NOW.getTime() + minutes * 60_000))

  test('a confirmed import is written, once it is sure that nobody does', async () => {
    const { committee, code } = await build()
    const { id } = await check(committee, code, [['001', '9栋', '101', '90']])
    const confirmedBy = await service.db
      .selectFrom('accounts')
      .select('id')
      .where('demo_key', '=', `${code}-committee`)
      .executeTakeFirstOrThrow()
    await abandon(id, 'applying', { confirmed_by: confirmedBy.id })
    minutesLater(4)
    await clock()
    expect(await householdsOf(code)).toHaveLength(6)
    minutesLater(6)
    expect(await clock()).toEqual({ failures: [] })
    expect(await settled(committee, id)).toMatchObject({ status: 'done' })
    expect(await householdsOf(code)).toHaveLength(7)
  })

  test('a sheet that was being read has to be sent again', async () => {
    const { committee, code } = await build()
    const { id } = await check(committee, code, [['001', '9栋', '101', '90']])
    await abandon(id, 'reading')
    minutesLater(6)
    await clock()
    expect(await settled(committee, id)).toMatchObject({ status: 'failed', problem: 'interrupted' })
  })

  test('what nobody confirms for three days is dropped', async () => {
    const { committee, code } = await build()
    const { id } = await check(committee, code, [['001', '9栋', '101', '90']])
    minutesLater(3 * 24 * 60 + 1)
    await clock()
    expect(await statusOf(id)).toBe('cancelled')
  })
})

test('only the committee of the community knows of its imports', async () => {
  const { home, committee, code } = await build()
  const { id } = await check(committee, code, [['001', '1栋', '1单元101', '90']])
  const file = await writeSheet([['001', '1栋', '1单元101', '91']])
  const others = [await home.worker(), await home.owner(1), await service.as('committee-wang')]
  for (const other of others) {
    expect((await other.get(`${IMPORTS}/${id}`)).statusCode).toBe(404)
    expect((await other.get(`${IMPORTS}/${id}/faults`)).statusCode).toBe(404)
    expect((await other.get(`${IMPORTS}/${id}/changes`)).statusCode).toBe(404)
    expect((await other.get(`${IMPORTS}/${id}/missing-households`)).statusCode).toBe(404)
    expect((await other.post(`${IMPORTS}/${id}/confirmation`)).statusCode).toBe(404)
    expect((await other.post(`${IMPORTS}/${id}/cancellation`)).statusCode).toBe(404)
    expect((await other.get(`${IMPORTS}?communityCode=${code}`)).statusCode).toBe(403)
    expect((await other.upload(`${IMPORTS}?communityCode=${code}`, file)).statusCode).toBe(403)
  }
  const visitor = await service.as()
  expect((await visitor.get(`${IMPORTS}/${id}`)).statusCode).toBe(401)
  expect((await visitor.upload(`${IMPORTS}?communityCode=${code}`, file)).statusCode).toBe(401)
})
