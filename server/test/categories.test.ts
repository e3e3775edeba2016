import { startTestApp, type TestApp, type TestClient } from './test-app'

const COUNTY = '430503'
const OTHER_COUNTY = '430502'
const GRID = `${COUNTY}005003003`
const SETTING = `/api/v1/category-settings/${COUNTY}/street_light`
const TERMS = {
  respondLimitHours: 12,
  resolveLimit: { amount: 3, unit: 'work_days' },
  receiver: 'department:urban_management',
  isEmergency: false,
  isPrivate: true,
  isOffered: true,
}

interface Listed {
  groups: { code: string; name: string }[]
  items: (typeof TERMS & { code: string; groupCode: string; isChanged?: boolean })[]
}

let service: TestApp
let visitor: TestClient
let resident: TestClient
let supervisor: TestClient
beforeAll(async () => {
  service = await startTestApp()
  visitor = await service.as()
  resident = await service.as('resident-chen')
  supervisor = await service.as('supervisor-hu')
})
afterAll(() => service.close())
afterEach(() => service.db.deleteFrom('category_settings').execute())

const list = async (areaCode?: string) =>
  (await visitor.get(`/api/v1/categories${areaCode ? `?areaCode=${areaCode}` : ''}`)).json<Listed>()
const find = async (code: string, areaCode?: string) =>
  (await list(areaCode)).items.find((category) => category.code === code)
const report = (categoryCode: string) =>
  resident.post('/api/v1/reports', {
    categoryCode,
    body: '路灯坏了三天，晚上太黑',
    address: '3栋东侧',
    gridCode: GRID,
    isPublic: true,
    isAnonymous: false,
    uploadIds: [],
  })

test('everybody can read the categories: each in a group, with icon, limits, receiver and flags', async () => {
  const { groups, items } = await list()
  expect(items.length).toBeGreaterThanOrEqual(25)
  expect(new Set(items.map(({ groupCode }) => groupCode))).toEqual(
    new Set(groups.map(({ code }) => code)),
  )
  expect(items.find(({ code }) => code === 'street_light')).toEqual({
    code: 'street_light',
    name: '路灯照明',
    icon: 'lightbulb',
    groupCode: 'facility',
    respondLimitHours: 24,
    resolveLimit: { amount: 24, unit: 'hours' },
    receiver: 'grid',
    isEmergency: false,
    isPrivate: false,
    isOffered: true,
    departmentName: null,
  })
})

test('who gets it first is named; what a department the county lacks would get goes to the grid', async () => {
  expect(await find('property_fee', GRID)).toMatchObject({
    receiver: 'department:housing',
    departmentName: '住房和城乡建设局',
  })
  expect(await find('property_fee', OTHER_COUNTY)).toMatchObject({
    receiver: 'grid',
    departmentName: null,
  })
  const sent = await report('property_fee')
  expect(sent.json()).toMatchObject({ accountable: { name: '住房和城乡建设局' } })
})

test('most categories go to the grid worker, and every emergency does', async () => {
  const { items } = await list()
  const toGrid = items.filter(({ receiver }) => receiver === 'grid')
  expect(toGrid.length).toBeGreaterThan(items.length * 0.6)
  const emergencies = items.filter(({ isEmergency }) => isEmergency)
  expect(emergencies.length).toBeGreaterThan(0)
  expect(toGrid).toEqual(expect.arrayContaining(emergencies))
})

test('what a supervisor changes holds in that county and nowhere else', async () => {
  const answer = await supervisor.put(SETTING, TERMS)
  expect(answer.statusCode).toBe(200)
  expect(answer.json()).toMatchObject({
    ...TERMS,
    code: 'street_light',
    isChanged: true,
    defaults: { respondLimitHours: 24, receiver: 'grid' },
  })
  expect(await find('street_light', GRID)).toMatchObject(TERMS)
  expect(await find('street_light', COUNTY)).toMatchObject(TERMS)
  expect(await find('street_light', OTHER_COUNTY)).toMatchObject({ respondLimitHours: 24 })
  expect(await find('street_light')).toMatchObject({ respondLimitHours: 24 })
})

test('a new report gets the limits of its county, and what the county keeps private stays private', async () => {
  await supervisor.put(SETTING, { ...TERMS, resolveLimit: { amount: 48, unit: 'hours' } })
  const created = (await report('street_light')).json<{
    submittedAt: string
    respondDueAt: string
    resolveDueAt: string
    isPublic: boolean
  }>()
  const hoursUntil = (instant: string) =>
    (Date.parse(instant) - Date.parse(created.submittedAt)) / 3_600_000
  expect(hoursUntil(created.respondDueAt)).toBe(12)
  expect(hoursUntil(created.resolveDueAt)).toBe(48)
  expect(created.isPublic).toBe(false)
})

test('a category that is not offered is not listed and takes no new report; old ones are handled on', async () => {
  const { id } = (await report('street_light')).json<{ id: string }>()
  await supervisor.put(SETTING, { ...TERMS, isOffered: false })
  expect(await find('street_light', COUNTY)).toBeUndefined()
  expect(await find('street_light', OTHER_COUNTY)).toBeDefined()
  const refused = await report('street_light')
  expect(refused.statusCode).toBe(422)
  expect(refused.json()).toMatchObject({
    code: 'unknown_category',
    fields: { categoryCode: 'unknown' },
  })
  const worker = await service.as('worker-zhou')
  expect((await worker.post(`/api/v1/reports/${id}/acceptance`)).statusCode).toBe(200)
})

test('the supervisor sees every category, which are changed, and what the defaults are', async () => {
  await supervisor.put(SETTING, { ...TERMS, isOffered: false })
  const { items } = (await supervisor.get(`/api/v1/category-settings/${COUNTY}`)).json<Listed>()
  expect(items).toHaveLength((await list()).items.length)
  expect(items.filter(({ isChanged }) => isChanged)).toMatchObject([
    { code: 'street_light', isOffered: false, defaults: { isOffered: true } },
  ])
})

test('deleting the setting brings the default back, also the second time', async () => {
  await supervisor.put(SETTING, TERMS)
  for (const _time of [1, 2]) {
    const answer = await supervisor.delete(SETTING)
    expect(answer.statusCode).toBe(200)
    expect(answer.json()).toMatchObject({ respondLimitHours: 24, isChanged: false })
  }
  expect(await find('street_light', COUNTY)).toMatchObject({ respondLimitHours: 24 })
})

test('a repeated request does nothing twice; the same key for another request is refused', async () => {
  const key = 'one-change-of-limits'
  const entries = () =>
    service.db
      .selectFrom('audit_entries')
      .select(['community_code', 'operation', 'subject_id'])
      .where('community_code', '=', COUNTY)
      .where('operation', '=', 'change_category_setting')
      .execute()
  const before = (await entries()).length
  expect((await supervisor.put(SETTING, TERMS, key)).statusCode).toBe(200)
  expect((await supervisor.put(SETTING, TERMS, key)).statusCode).toBe(200)
  const after = await entries()
  expect(after).toHaveLength(before + 1)
  expect(after.at(-1)?.subject_id).toBe('street_light')
  const other = await supervisor.put(SETTING, { ...TERMS, respondLimitHours: 6 }, key)
  expect(other.json()).toMatchObject({ status: 409, code: 'idempotency_key_reused' })
})

test.each<[string, object, string]>([
  ['no time to answer', { respondLimitHours: 0 }, 'respondLimitHours'],
  ['half an hour', { respondLimitHours: 0.5 }, 'respondLimitHours'],
  ['a month to answer', { respondLimitHours: 720 }, 'respondLimitHours'],
  ['no time to solve', { resolveLimit: { amount: 0, unit: 'days' } }, 'resolveLimit.amount'],
  ['years', { resolveLimit: { amount: 9999, unit: 'days' } }, 'resolveLimit.amount'],
  ['an unknown unit', { resolveLimit: { amount: 2, unit: 'weeks' } }, 'resolveLimit.unit'],
  ['an unknown receiver', { receiver: 'mayor' }, 'receiver'],
  ['an unknown department', { receiver: 'department:space' }, 'receiver'],
  ['an unknown field', { name: '灯' }, 'name'],
])('%s is refused at its field', async (_case, change, field) => {
  const answer = await supervisor.put(SETTING, { ...TERMS, ...change })
  expect(answer.statusCode).toBe(400)
  expect(Object.keys(answer.json<{ fields: object }>().fields)).toEqual([field])
  expect(await find('street_light', COUNTY)).toMatchObject({ respondLimitHours: 24 })
})

test('terms that contradict themselves are refused with the fields at fault', async () => {
  const answer = await supervisor.put(SETTING, {
    ...TERMS,
    resolveLimit: { amount: 6, unit: 'hours' },
  })
  expect(answer.json()).toMatchObject({
    status: 422,
    code: 'category_terms_refused',
    fields: { resolveLimit: 'shorter_than_respond' },
  })
})

test('an emergency stays one in every county', async () => {
  const url = `/api/v1/category-settings/${COUNTY}/fire`
  const answer = await supervisor.put(url, { ...TERMS, isOffered: false })
  expect(answer.json()).toMatchObject({
    status: 422,
    fields: {
      isEmergency: 'fixed_for_emergency',
      isOffered: 'fixed_for_emergency',
      isPrivate: 'fixed_for_emergency',
    },
  })
})

test('a category or county that does not exist is not found', async () => {
  const unknown = [
    `/api/v1/category-settings/${COUNTY}/no_such_category`,
    `/api/v1/category-settings/${COUNTY.slice(0, 5)}9/street_light`,
  ]
  for (const url of unknown) {
    const answer = await supervisor.put(url, TERMS)
    expect([403, 404]).toContain(answer.statusCode)
  }
  expect((await supervisor.put(unknown[0] ?? '', TERMS)).statusCode).toBe(404)
})

test.each([
  'committee-wang',
  'subdistrict-li',
  'worker-zhou',
  'resident-chen',
  'operator-ren',
  'auditor-gao',
])('%s may neither see nor change the settings', async (key) => {
  const client = await service.as(key)
  const answers = [
    await client.get(`/api/v1/category-settings/${COUNTY}`),
    await client.put(SETTING, TERMS),
    await client.delete(SETTING),
  ]
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([403, 403, 403])
})

test('a supervisor of one county may not touch another; a visitor must sign in', async () => {
  const other = `/api/v1/category-settings/${OTHER_COUNTY}/street_light`
  expect((await supervisor.put(other, TERMS)).statusCode).toBe(403)
  expect((await visitor.put(SETTING, TERMS)).statusCode).toBe(401)
  expect((await visitor.get(`/api/v1/category-settings/${COUNTY}`)).statusCode).toBe(401)
})

test('two changes at once leave one of them whole', async () => {
  const slow = { ...TERMS, respondLimitHours: 20, receiver: 'committee' }
  await Promise.all([supervisor.put(SETTING, TERMS), supervisor.put(SETTING, slow)])
  const kept = await find('street_light', COUNTY)
  expect([TERMS, slow]).toContainEqual({
    respondLimitHours: kept?.respondLimitHours,
    resolveLimit: kept?.resolveLimit,
    receiver: kept?.receiver,
    isEmergency: kept?.isEmergency,
    isPrivate: kept?.isPrivate,
    isOffered: kept?.isOffered,
  })
})

describe('hints while a report is being written', () => {
  const hint = async (body: string, areaCode?: string) =>
    visitor.post('/api/v1/report-hints', { body, ...(areaCode && { areaCode }) })

  test('a visitor is told what it sounds like, and what else it may be', async () => {
    const answer = await hint('3 栋东边的路灯坏了三天。晚上太黑，老人走路怕摔。')
    expect(answer.statusCode).toBe(200)
    expect(answer.json()).toEqual({
      category: { code: 'street_light', name: '路灯照明', icon: 'lightbulb', isEmergency: false },
      alternatives: expect.any(Array),
    })
    expect(answer.json<{ alternatives: object[] }>().alternatives.length).toBeLessThanOrEqual(2)
  })

  test('an emergency is told as one', async () => {
    const answer = await hint('楼道里好大一股煤气味')
    expect(answer.json()).toMatchObject({ category: { code: 'gas_leak', isEmergency: true } })
  })

  test('from a text that tells nothing nothing is guessed', async () => {
    expect((await hint('有点事想说')).json()).toEqual({ category: null, alternatives: [] })
  })

  test('what a county does not offer is not guessed there', async () => {
    await supervisor.put(SETTING, { ...TERMS, isOffered: false })
    const text = '路灯坏了，灯不亮'
    expect((await hint(text, OTHER_COUNTY)).json()).toMatchObject({
      category: { code: 'street_light' },
    })
    expect((await hint(text, COUNTY)).body).not.toContain('street_light')
  })

  test.each([
    ['without a text', {}],
    ['with blanks only', { body: '   ' }],
    ['with too long a text', { body: '灯'.repeat(501) }],
    ['with a place that is none', { body: '路灯坏了', areaCode: '43' }],
  ])('a request %s is refused', async (_case, body) => {
    expect((await visitor.post('/api/v1/report-hints', body)).statusCode).toBe(400)
  })
})
