import { doAct } from './build-grid-file'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { caller, fileForSomebody } from './file-for-somebody'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

const COMMUNITY = '430502001099'
const MONTH = 'from=2026-11-01&to=2026-11-30'
const YEAR = 'from=2026-01-01&to=2026-12-31'
const HOUR_MS = 3_600_000

let service: TestApp
let visitor: TestClient
let place: Neighbourhood

beforeAll(async () => {
  service = await startTestApp()
  visitor = await service.as()
  place = await buildNeighbourhood(service, COMMUNITY)
})
afterAll(() => service.close())

async function scoreboard(areaCode: string, period = MONTH) {
  const response = await visitor.get(`/api/v1/scoreboard?areaCode=${areaCode}&${period}`)
  expect([areaCode, response.statusCode]).toEqual([areaCode, 200])
  return response.json()
}

/** Figures end at the last midnight: only now do they tell of what was done until here. */
function nextMorning(): void {
  const day = new Date(service.clock.now().getTime() + 32 * HOUR_MS).toISOString().slice(0, 10)
  service.clock.set(`${day}T09:00:00+08:00`)
}

async function file(gridCode: string, owner: TestClient, isPublic = true): Promise<string> {
  const response = await owner.post('/api/v1/reports', {
    categoryCode: 'noise',
    body: '楼上太吵',
    address: '1栋',
    gridCode,
    isPublic,
    isAnonymous: false,
    uploadIds: [],
  })
  expect(response.statusCode).toBe(201)
  return response.json().id
}

async function act(client: TestClient, id: string, path: string, body: object = {}) {
  const response = await client.post(`/api/v1/reports/${id}/${path}`, body)
  expect([path, response.statusCode, response.json().code]).toEqual([path, 200, undefined])
}

test('six reports lived through: the community shows three rates, its two grids together only', async () => {
  const [first, second] = place.gridCodes
  const owner = () => place.owner(1)
  const worker = () => place.worker()
  const reports: string[] = []
  for (let number = 0; number < 6; number += 1) reports.push(await file(first, await owner()))
  const [confirmed = '', rated = '', disputed = '', refused = '', late = '', silent = ''] = reports
  await file(second, await owner())
  service.clock.advanceHours(1)
  for (const id of [confirmed, rated, disputed]) {
    await act(await worker(), id, 'acceptance')
    await act(await worker(), id, 'resolution', { note: '办好了', uploadIds: [] })
  }
  await act(await owner(), confirmed, 'confirmation')
  await act(await owner(), rated, 'confirmation', { rating: 'dissatisfied', reason: '拖太久' })
  await act(await owner(), disputed, 'dispute', { reason: '没有好' })
  await act(await worker(), refused, 'rejection', { reason: '不归这里管', referTo: '供电公司' })
  service.clock.advanceHours(30)
  await act(await worker(), late, 'acceptance')
  expect(silent).not.toBe('')
  nextMorning()

  const grid = (await scoreboard(first)).area
  expect(grid).toMatchObject({
    code: first,
    name: '第1网格',
    level: 'grid',
    // Four within a day; one late, one not at all.
    response: { isHidden: true },
    // Two confirmed; one disputed, one refused: four ended, and no limit has passed.
    resolution: { isHidden: true, numerator: null, denominator: null, interval: null },
    lapsed: null,
    rejected: null,
    open: 3,
    overdue: 1,
    suspended: 0,
  })
  const community = await scoreboard(COMMUNITY)
  expect(community).toMatchObject({ from: '2026-11-01', to: '2026-11-30' })
  expect(community.asOf).toBe('2026-11-26T16:00:00.000Z')
  expect(community.area).toMatchObject({
    name: '测试社区',
    level: 'community',
    response: {
      isHidden: false,
      numerator: 4,
      denominator: 7,
      interval: { low: 2504, high: 8418 },
    },
    open: 4,
    overdue: 2,
  })
  // Seven answers less the six of one grid would tell the one of the other.
  expect(community.children.map((child: { code: string }) => child.code)).toEqual([first, second])
  for (const child of community.children) {
    expect(child.response).toEqual({
      isHidden: true,
      numerator: null,
      denominator: null,
      interval: null,
    })
  }
})

test('what is withdrawn counts nowhere, and a restored report begins anew', async () => {
  const [first] = place.gridCodes
  const countOpen = async () => {
    nextMorning()
    return (await scoreboard(COMMUNITY)).area.open
  }
  const before = await countOpen()
  const id = await file(first, await place.owner(2))
  expect(await countOpen()).toBe(before + 1)
  await act(await place.owner(2), id, 'withdrawal')
  expect(await countOpen()).toBe(before)
  const { overdue } = (await scoreboard(COMMUNITY)).area
  await act(await place.owner(2), id, 'restoration')
  expect(await countOpen()).toBe(before + 1)
  expect((await scoreboard(COMMUNITY)).area.overdue).toBe(overdue)
  service.clock.set(TEST_NOW)
})

test('what happens on a day changes no figure before its end', async () => {
  const other = await buildNeighbourhood(service, '430502001077')
  const [first] = other.gridCodes
  const figures = async () => {
    const { area, asOf } = await scoreboard('430502001077')
    return { area, asOf }
  }
  service.clock.set('2026-11-10T23:00:00+08:00')
  const ids: string[] = []
  for (let number = 0; number < 6; number += 1) ids.push(await file(first, await other.owner(1)))
  service.clock.set('2026-11-11T00:00:00+08:00')
  for (const id of ids) await act(await other.worker(), id, 'acceptance')
  const morning = await figures()
  expect(morning).toMatchObject({
    asOf: '2026-11-10T16:00:00.000Z',
    area: { open: 6, response: { isHidden: false, denominator: 0 } },
  })
  service.clock.set('2026-11-11T20:00:00+08:00')
  for (const id of ids) {
    await act(await other.worker(), id, 'resolution', { note: '好了', uploadIds: [] })
    await act(await other.owner(1), id, 'confirmation', { rating: 'satisfied' })
  }
  await file(first, await other.owner(1))
  service.clock.set('2026-11-11T23:59:59+08:00')
  expect(await figures()).toEqual(morning)
  service.clock.set('2026-11-12T00:00:00+08:00')
  expect((await figures()).area).toMatchObject({
    open: 1,
    response: { numerator: 6, denominator: 6 },
    resolution: { numerator: 6, denominator: 6 },
    satisfaction: { numerator: 6, denominator: 6 },
  })
  service.clock.set(TEST_NOW)
})

test('a private report is in the rates, but no count tells that or when one was made', async () => {
  const code = '430502001097'
  const other = await buildNeighbourhood(service, code)
  const [first] = other.gridCodes
  service.clock.set('2026-11-03T09:00:00+08:00')
  for (let number = 0; number < 5; number += 1) await file(first, await other.owner(1), false)
  const shared = await file(first, await other.owner(2))
  const hidden = await file(first, await other.owner(2), false)
  service.clock.advanceHours(1)
  const until = new Date(service.clock.now().getTime() + 90 * 24 * HOUR_MS).toISOString()
  for (const id of [shared, hidden]) {
    await act(await other.worker(), id, 'acceptance')
    await act(await other.worker(), id, 'suspension', { reason: '等施工', reviewAt: until })
  }
  await file(first, await other.owner(2))
  service.clock.set('2026-11-20T09:00:00+08:00')
  expect((await scoreboard(first)).area).toMatchObject({
    response: { numerator: 2, denominator: 8 },
    open: 2,
    overdue: 1,
    suspended: 1,
  })
  service.clock.set(TEST_NOW)
})

test('five in October and two in November: the quarter and the year are shown, no month that gives the two away', async () => {
  const code = '430502001096'
  const other = await buildNeighbourhood(service, code)
  const [first] = other.gridCodes
  for (const [day, count] of [
    ['2026-10-12', 5],
    ['2026-11-12', 2],
  ] as const) {
    service.clock.set(`${day}T09:00:00+08:00`)
    for (let number = 0; number < count; number += 1) await file(first, await other.owner(1))
  }
  service.clock.set('2026-12-20T09:00:00+08:00')
  const response = async (period: string) => (await scoreboard(code, period)).area.response
  expect((await response(MONTH)).isHidden).toBe(true)
  expect((await response('from=2026-10-01&to=2026-10-31')).isHidden).toBe(true)
  expect(await response('from=2026-10-01&to=2026-12-31')).toMatchObject({ denominator: 7 })
  expect(await response('from=2026-01-01&to=2026-12-31')).toMatchObject({ denominator: 7 })
  service.clock.set(TEST_NOW)
})

test('what was confirmed with a query code counts as solved and is counted apart, from five on', async () => {
  const code = '430503999095'
  const other = await buildNeighbourhood(service, code)
  const [first] = other.gridCodes
  const confirmByCode = async (address: number) => {
    const worker = await other.worker()
    const slip = await fileForSomebody(worker, { gridCode: first, isPublic: false })
    await act(worker, slip.id, 'acceptance')
    await act(worker, slip.id, 'resolution', { note: '好了', uploadIds: [] })
    const response = await caller(service, `198.51.100.${address}`)('/confirmation', {
      number: slip.number,
      code: slip.code,
    })
    expect(response.statusCode).toBe(200)
    return slip.id
  }
  const told = async () => {
    nextMorning()
    const { resolution, confirmedByCode } = (await scoreboard(code)).area
    return [resolution.numerator, confirmedByCode]
  }
  for (let number = 0; number < 5; number += 1) {
    const id = await file(first, await other.owner(1))
    await act(await other.worker(), id, 'acceptance')
    await act(await other.worker(), id, 'resolution', { note: '好了', uploadIds: [] })
    await act(await other.owner(1), id, 'confirmation')
  }
  expect(await told()).toEqual([5, 0])
  for (let number = 1; number <= 4; number += 1) await confirmByCode(number)
  expect(await told()).toEqual([9, null])
  const id = await confirmByCode(5)
  expect(await told()).toEqual([10, 5])
  const supervisor = await service.as('supervisor-hu')
  await act(supervisor, id, 'reopening', { reason: '电话回访说没有好' })
  expect(await told()).toEqual([9, null])
  service.clock.set(TEST_NOW)
})

test('a month holds what was submitted in it, by the clock of Shanghai', async () => {
  const [, second] = place.gridCodes
  const countNew = async (period: string) => (await scoreboard(second, period)).area.open
  const december = 'from=2026-12-01&to=2026-12-31'
  nextMorning()
  const november = await countNew(MONTH)
  service.clock.set('2026-11-30T23:59:59.999+08:00')
  await file(second, await place.owner(3))
  service.clock.set('2026-12-01T00:00:00+08:00')
  await file(second, await place.owner(3))
  await file(second, await place.owner(3))
  nextMorning()
  expect(await countNew(MONTH)).toBe(november + 1)
  expect(await countNew(december)).toBe(2)
  expect(await countNew('from=2026-10-01&to=2026-12-31')).toBe(november + 3)
  service.clock.set(TEST_NOW)
})

test('an area lists what is inside it by code, and names nobody', async () => {
  const { area, children } = await scoreboard('430503')
  expect(area).toMatchObject({ name: '大祥区', level: 'county' })
  expect(children).toMatchObject([{ code: '430503005', level: 'subdistrict' }])
  const subdistrict = await scoreboard('430503005')
  const codes = subdistrict.children.map((child: { code: string }) => child.code)
  expect(codes).toEqual([...codes].sort())
  expect(codes).toContain('430503005003')
  const people = await service.db.selectFrom('accounts').select('display_name').execute()
  const told = JSON.stringify([await scoreboard('430503005003'), subdistrict])
  expect(people.filter(({ display_name }) => told.includes(display_name))).toEqual([])
})

test('a grid that was renumbered stands there twice, and the ended one says when it ended', async () => {
  const home = await buildNeighbourhood(service, '430502001098')
  const [code] = home.gridCodes
  const done = await file(code, await home.owner(1))
  await act(await home.worker(), done, 'acceptance')
  await act(await home.worker(), done, 'resolution', { note: '办好了', uploadIds: [] })
  await act(await home.owner(1), done, 'confirmation')
  service.clock.advanceHours(1)
  const endedAt = service.clock.now().toISOString()
  await doAct(await home.committee(), code, 'renumber-plan', { number: '011' })
  await file(`${home.communityCode}011`, await home.owner(1))
  nextMorning()
  const { children } = await scoreboard(home.communityCode, YEAR)
  expect(children).toMatchObject([
    { code, name: '第1网格', endedAt },
    { code: home.gridCodes[1], endedAt: null },
    { code: `${home.communityCode}011`, name: '第1网格', endedAt: null },
  ])
  expect((await scoreboard(code, YEAR)).area).toMatchObject({ endedAt })
})

const NOT_OF_THE_CALENDAR = { to: 'not_a_calendar_period' }

describe('what is refused', () => {
  test.each([
    ['no period', '?areaCode=430503', 400],
    ['a day that does not exist', '?areaCode=430503&from=2026-02-30&to=2026-03-31', 400],
    ['half a code', '?areaCode=43050&from=2026-11-01&to=2026-11-30', 400],
    ['a whole province', '?areaCode=43&from=2026-11-01&to=2026-11-30', 400],
    ['an unknown field', `?areaCode=430503&${MONTH}&sort=response`, 400],
    ['an unknown place', `?areaCode=999999&${MONTH}`, 404],
    ['an unknown grid', `?areaCode=430503005003999&${MONTH}`, 404],
  ])('%s', async (_case, query, status) => {
    expect((await visitor.get(`/api/v1/scoreboard${query}`)).statusCode).toBe(status)
  })

  test.each([
    ['from=2026-11-30&to=2026-11-01', 'period_out_of_range', { to: 'before_from' }],
    ['from=2025-11-01&to=2026-11-30', 'period_out_of_range', { to: 'too_long' }],
    ['from=2026-11-02&to=2026-11-30', 'period_not_whole_months', { from: 'not_whole_months' }],
    ['from=2026-11-01&to=2026-11-29', 'period_not_whole_months', { to: 'not_whole_months' }],
    ['from=2026-10-01&to=2026-11-30', 'period_not_whole_months', NOT_OF_THE_CALENDAR],
    ['from=2026-09-01&to=2026-11-30', 'period_not_whole_months', NOT_OF_THE_CALENDAR],
    ['from=2026-01-01&to=2026-06-30', 'period_not_whole_months', NOT_OF_THE_CALENDAR],
    ['from=2025-12-01&to=2026-11-30', 'period_not_whole_months', NOT_OF_THE_CALENDAR],
  ])('the period %s', async (period, code, fields) => {
    const response = await visitor.get(`/api/v1/scoreboard?areaCode=430503&${period}`)
    expect(response.statusCode).toBe(422)
    expect(response.json()).toMatchObject({ code, fields })
  })
})

describe('the rows behind the figures', () => {
  const url = (areaCode: string, more = '') =>
    `/api/v1/open-data/activities?areaCode=${areaCode}&${MONTH}${more}`

  test.each([
    [undefined, 401],
    ['resident-chen', 403],
    ['worker-zhou', 403],
    ['committee-wang', 403],
    ['operator-ren', 403],
    ['auditor-gao', 200],
    ['supervisor-hu', 200],
  ])('%s gets %i', async (person, status) => {
    expect((await (await service.as(person)).get(url('430503005003'))).statusCode).toBe(status)
  })

  test('an auditor of one county reads nothing of another', async () => {
    const auditor = await service.as('auditor-gao')
    expect((await auditor.get(url('430502'))).statusCode).toBe(403)
    expect((await auditor.get(url('4305'))).statusCode).toBe(403)
  })

  test('pages join to all rows, report by report; a foreign cursor is refused', async () => {
    const auditor = await service.as('auditor-gao')
    const rows: { reportKey: string; event: string }[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: { items: typeof rows; nextCursor: string | null } = (
        await auditor.get(url('430503', `&limit=7${cursor ? `&cursor=${cursor}` : ''}`))
      ).json()
      rows.push(...page.items)
      cursor = page.nextCursor
    }
    expect(rows).toEqual(
      (await auditor.get(url('430503', '&limit=100'))).json().items.concat(rows.slice(100)),
    )
    const changes = rows.filter((row, index) => row.reportKey !== rows[index - 1]?.reportKey)
    expect(changes.map(({ event }) => event)).toEqual(changes.map(() => 'submit'))
    expect(new Set(changes.map(({ reportKey }) => reportKey)).size).toBe(changes.length)
    expect((await auditor.get(url('430503', '&cursor=bm90'))).statusCode).toBe(422)
  })

  test('as CSV, by name or by Accept, they are the same rows', async () => {
    const auditor = await service.as('auditor-gao')
    const byName = await auditor.get(url('430503', '&format=csv'))
    const byAccept = await service.app.inject({
      url: url('430503'),
      headers: { authorization: `Bearer ${auditor.token}`, accept: 'text/csv' },
    })
    expect(byName.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(byAccept.body).toBe(byName.body)
    const [head, ...lines] = byName.body.trimEnd().split('\r\n')
    expect(head).toBe(
      'reportKey,gridCode,event,fromStatus,toStatus,at,respondDueAt,resolveDueAt,rating,actorRole,isPublic',
    )
    const first = (await auditor.get(url('430503', '&limit=1'))).json().items[0]
    expect(lines[0]?.split(',')).toEqual(Object.values(first).map((value) => String(value ?? '')))
    const stored = await service.db
      .selectFrom('report_activities')
      .innerJoin('reports', (join) =>
        join
          .onRef('reports.community_code', '=', 'report_activities.community_code')
          .onRef('reports.id', '=', 'report_activities.report_id'),
      )
      .select('report_activities.id')
      .where('grid_code', 'like', '430503%')
      .where('submitted_at', '>=', new Date('2026-11-01T00:00:00+08:00'))
      .where('submitted_at', '<', new Date('2026-12-01T00:00:00+08:00'))
      .execute()
    expect(lines).toHaveLength(stored.length)
    expect((await (await service.as()).get(url('430503', '&format=csv'))).statusCode).toBe(401)
  })

  test('no text, name, account or number of a report is in them', async () => {
    const { body } = await (await service.as('auditor-gao')).get(url('430503', '&format=csv'))
    const reports = await service.db.selectFrom('reports').selectAll().execute()
    const notes = await service.db.selectFrom('report_activities').select('note').execute()
    const secrets = [
      ...reports.flatMap((report) => [report.body, report.address]),
      ...notes.flatMap(({ note }) => (note === '' ? [] : [note])),
      '供电公司',
    ]
    expect(secrets.filter((secret) => body.includes(secret))).toEqual([])
    const keys = body
      .split('\r\n')
      .slice(1, -1)
      .map((line) => line.split(',')[0])
    expect(keys.every((key) => /^r[0-9a-f]{32}$/.test(key ?? ''))).toBe(true)
  })
})
