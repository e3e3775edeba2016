import { readCells } from '../src/modules/rosters/sheet/read-cells'
import { readWorkbookIndex } from '../src/modules/rosters/sheet/workbook-index'
import { openWorkbookParts } from '../src/modules/rosters/sheet/workbook-parts'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { type GeneratedMonth, generateMonth } from './generate-month'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

const SUMMARIES = '/api/v1/summaries'

interface Section {
  heading: string
  head: string[]
  rows: (string | number)[][]
}

let service: TestApp
let home: Neighbourhood
let other: Neighbourhood
let worker: TestClient
let committee: TestClient
let month: GeneratedMonth

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, '430503990091', 6)
  other = await buildNeighbourhood(service, '430503990092', 1)
  month = await generateMonth(service.db, home, 20261125)
})
beforeEach(async () => {
  service.clock.set(TEST_NOW)
  worker = await home.worker()
  committee = await home.committee()
})
afterAll(() => service.close())

const read = (person: TestClient, areaCode: string, period: string) =>
  person.get(`${SUMMARIES}?areaCode=${areaCode}&period=${period}`)

async function sectionsOf(
  person: TestClient,
  areaCode: string,
  period: string,
): Promise<Section[]> {
  const response = await read(person, areaCode, period)
  if (response.statusCode !== 200) throw new Error(response.body)
  return response.json().sections
}

const fileOf = (person: TestClient, areaCode: string, period: string, format: string) =>
  person.get(`${SUMMARIES}/file?areaCode=${areaCode}&period=${period}&format=${format}`)

/** Rows with a figure, without the total. */
const figuresOf = (section: Section | undefined) =>
  new Map(
    (section?.rows ?? [])
      .filter(([name]) => name !== '合计')
      .map(([name, ...figures]) => [String(name), figures]),
  )

const CATEGORY_NAMES: Readonly<Record<string, string>> = {
  street_light: '路灯照明',
  public_facility: '设施损坏',
  fire_hazard: '消防隐患',
  gas_leak: '燃气泄漏',
}

/** Counted anew from what was drawn, without a database. */
function byHand(areaCode: string, from: string, until: string, days: readonly [string, string]) {
  const [start, end] = [Date.parse(from), Date.parse(until)]
  const isIn = (at: Date | undefined) =>
    at !== undefined && at.getTime() >= start && at.getTime() < end
  const isHere = (gridCode: string) => gridCode.startsWith(areaCode)
  const columns = new Map<string, Set<number>[]>()
  const mark = (report: number, column: number) => {
    const { category = '', gridCode = '' } = month.reports[report] ?? {}
    if (!isHere(gridCode)) return
    const sets = columns.get(category) ?? [0, 1, 2, 3].map(() => new Set<number>())
    columns.set(category, sets)
    sets[column]?.add(report)
  }
  for (const [report, { at }] of month.reports.entries()) if (isIn(at)) mark(report, 0)
  for (const { report, event, at, dueAt } of month.steps) {
    if (['accept', 'accept_hand_off'].includes(event) && isIn(at)) mark(report, 1)
    if (['resolve', 'reject'].includes(event) && isIn(at)) mark(report, 2)
    if (isIn(dueAt)) mark(report, 3)
  }
  const tally = <T>(items: readonly T[], nameOf: (item: T) => string) => {
    const counts = new Map<string, number>()
    for (const item of items) counts.set(nameOf(item), (counts.get(nameOf(item)) ?? 0) + 1)
    return counts
  }
  return {
    categories: new Map([...columns].map(([code, sets]) => [code, sets.map(({ size }) => size)])),
    filed: tally(
      month.reports.filter(
        ({ at, gridCode, channel }) =>
          isIn(at) && isHere(gridCode) && !['mini_program', 'web'].includes(channel),
      ),
      ({ channel }) => channel,
    ),
    told: tally(
      month.told.filter(({ at, gridCode }) => isIn(at) && isHere(gridCode)),
      ({ notice, means }) => `${notice} ${means}`,
    ),
    visits: tally(
      month.visits.filter(
        ({ day, gridCode }) => day >= days[0] && day <= days[1] && isHere(gridCode),
      ),
      ({ purpose }) => purpose,
    ),
    decisions: tally(
      month.decisions.filter(
        ({ at, gridCode, status, isByPhone }) =>
          isIn(at) && isHere(gridCode) && !(isByPhone && ['approved', 'declined'].includes(status)),
      ),
      ({ status }) => status,
    ),
  }
}

describe.each([
  ['2026-11', '2026-10-31T16:00:00Z', '2026-11-30T16:00:00Z', ['2026-11-01', '2026-11-30']],
  ['2026-11-25', '2026-11-24T16:00:00Z', '2026-11-25T16:00:00Z', ['2026-11-25', '2026-11-25']],
] as const)('the figures of %s are those counted by hand', (period, from, until, days) => {
  test.each(['grid', 'community'])('of a %s', async (kind) => {
    const areaCode = kind === 'grid' ? home.gridCodes[0] : home.communityCode
    const person = kind === 'grid' ? worker : committee
    const [reports, filed, notices, visits, decisions] = await sectionsOf(person, areaCode, period)
    const hand = byHand(areaCode, from, until, days)
    expect(hand.categories.size).toBeGreaterThan(1)
    expect(figuresOf(reports)).toEqual(
      new Map([...hand.categories].map(([code, row]) => [CATEGORY_NAMES[code], row])),
    )
    const sumOf = (section: Section | undefined) =>
      [...figuresOf(section).values()].reduce((sum, [figure]) => sum + Number(figure), 0)
    const total = (counts: ReadonlyMap<string, number>) =>
      [...counts.values()].reduce((sum, count) => sum + count, 0)
    expect(figuresOf(filed).get('电话代办') ?? [0]).toEqual([hand.filed.get('phone') ?? 0])
    expect(figuresOf(filed).get('随手记') ?? [0]).toEqual([hand.filed.get('patrol') ?? 0])
    expect(sumOf(filed)).toBe(total(hand.filed))
    for (const title of ['=1+1 停水通知', '灭蟑通知', '体检通知']) {
      const row = ['phone', 'door', 'paper'].map((means) => hand.told.get(`${title} ${means}`) ?? 0)
      expect(figuresOf(notices).get(title) ?? [0, 0, 0]).toEqual(row)
    }
    expect(figuresOf(visits).get('看望') ?? [0]).toEqual([hand.visits.get('care') ?? 0])
    expect(sumOf(visits)).toBe(total(hand.visits))
    expect(figuresOf(decisions).get('认领通过') ?? [0]).toEqual([
      hand.decisions.get('approved') ?? 0,
    ])
    expect(sumOf(decisions)).toBe(total(hand.decisions))
  })
})

test('the days of a month add up to the month, where a report does not count in two', async () => {
  const dayTotals = await Promise.all(
    Array.from({ length: 25 }, (_, index) => `2026-11-${String(index + 1).padStart(2, '0')}`).map(
      async (day) => {
        const [reports] = await sectionsOf(committee, home.communityCode, day)
        return [...figuresOf(reports).values()].reduce((sum, row) => sum + Number(row[0]), 0)
      },
    ),
  )
  const received = month.reports.filter(
    ({ at }) =>
      at.getTime() >= Date.parse('2026-10-31T16:00:00Z') &&
      at.getTime() < Date.parse('2026-11-25T16:00:00Z'),
  )
  expect(dayTotals.reduce((sum, count) => sum + count, 0)).toBe(received.length)
})

test('consultations of the area and of the community around it say what they were at', async () => {
  const { db } = service
  const community_code = home.communityCode
  const { id: account_id } = await db
    .selectFrom('accounts')
    .select('id')
    .limit(1)
    .executeTakeFirstOrThrow()
  const consult = async (title: string, area_code: string) => {
    const { id } = await db
      .insertInto('consultations')
      .values({
        ...{ community_code, area_code, title, body: '', status: 'open' },
        ...{ author_account_id: account_id, created_at: TEST_NOW, topic_id: null },
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return id
  }
  const step = (consultation_id: string, name: string, from: string, until: string | null) =>
    db
      .insertInto('consultation_steps')
      .values({
        ...{ community_code, consultation_id, step: name, account_id },
        entered_at: new Date(from),
        ends_at: until === null ? null : new Date(until),
        statement: name === 'closed' ? '办完了' : null,
      })
      .execute()
  const everywhere = await consult('装充电桩', community_code)
  await step(everywhere, 'opinions', '2026-11-10T00:00:00Z', '2026-11-20T00:00:00Z')
  await step(everywhere, 'carrying_out', '2026-11-24T00:00:00Z', null)
  const here = await consult('修亭子', home.gridCodes[0])
  await step(here, 'carrying_out', '2026-09-01T00:00:00Z', null)
  await step(here, 'closed', '2026-10-31T16:00:01Z', null)
  const there = await consult('换大门', home.gridCodes[1])
  await step(there, 'opinions', '2026-11-01T00:00:00Z', '2026-11-30T00:00:00Z')

  const shownIn = async (person: TestClient, area: string, period: string) =>
    (await sectionsOf(person, area, period))[5]?.rows
  expect(await shownIn(worker, home.gridCodes[0], '2026-11')).toEqual([
    ['装充电桩', '征求意见、落实'],
    ['修亭子', '落实'],
  ])
  expect(await shownIn(worker, home.gridCodes[0], '2026-11-25')).toEqual([['装充电桩', '落实']])
  expect(await shownIn(committee, community_code, '2026-11-02')).toEqual([['换大门', '征求意见']])
})

test('it is for who works in the grid and for the committee, and for nobody else', async () => {
  for (const person of [await home.owner(1), await other.worker(), await other.committee()]) {
    expect((await read(person, home.gridCodes[0], '2026-11')).statusCode).toBe(403)
    expect((await fileOf(person, home.gridCodes[0], '2026-11', 'docx')).statusCode).toBe(403)
  }
  expect((await read(worker, home.gridCodes[1], '2026-11')).statusCode).toBe(403)
  expect((await read(worker, home.communityCode, '2026-11')).statusCode).toBe(403)
  expect((await read(await service.as(), home.gridCodes[0], '2026-11')).statusCode).toBe(401)
  expect((await read(committee, home.gridCodes[1], '2026-11')).statusCode).toBe(200)
  expect((await read(committee, `${home.communityCode}999`, '2026-11')).statusCode).toBe(404)
})

test.each([
  ['2026-12', 422, 'period_out_of_range'],
  ['2026-13', 422, 'period_out_of_range'],
  ['2026-11-31', 422, 'period_out_of_range'],
  ['2026', 400, 'invalid_request'],
])('the period %s is refused', async (period, status, code) => {
  const response = await read(worker, home.gridCodes[0], period)
  expect(response.statusCode).toBe(status)
  expect(response.json().code).toBe(code)
})

test('while a period is not over it says so', async () => {
  expect((await read(worker, home.gridCodes[0], '2026-11-25')).json()).toMatchObject({
    title: '网格工作日报',
    area: '测试社区 第1网格',
    date: '2026年11月25日',
    note: '数字截至 2026年11月25日 10:00，这段时间还没有过完。',
  })
  const past = (await read(committee, home.communityCode, '2026-10')).json()
  expect(past).toMatchObject({ title: '社区网格工作月报', date: '2026年10月' })
  expect(past.note).toBeUndefined()
})

test('it names nobody', async () => {
  const { body } = await read(committee, home.communityCode, '2026-11')
  expect(body).not.toMatch(/测试4305|1单元|accountId|worker/)
})

/** Paragraphs of a document, those of a table's row joined. */
async function readWord(file: Buffer) {
  const parts = await openWorkbookParts(file)
  for (const part of ['[Content_Types].xml', '_rels/.rels', 'word/_rels/document.xml.rels']) {
    expect(parts.has(part)).toBe(true)
  }
  const [types, relations] = [new Map<string, string>(), new Map<string, string>()]
  await parts.parse('[Content_Types].xml', {
    open: (name, { PartName = '', ContentType = '' }) => {
      if (name === 'Override') types.set(PartName, ContentType)
    },
  })
  await parts.parse('_rels/.rels', {
    open: (name, { Target = '', Type = '' }) => {
      if (name === 'Relationship') relations.set(Type.split('/').at(-1) ?? '', Target)
    },
  })
  const main = relations.get('officeDocument') ?? ''
  expect(types.get(`/${main}`)).toContain('wordprocessingml.document.main')
  const lines: string[] = []
  const opened: string[] = []
  let page: Readonly<Record<string, string>> = {}
  await parts.parse(main, {
    open: (name, attributes) => {
      opened.push(name)
      if (name.endsWith('pgSz')) page = attributes
      if (name.endsWith('tr')) lines.push('')
      if (name.endsWith(':p') || name === 'p') {
        if (!opened.some((each) => each === 'tr' || each === 'w:tr')) lines.push('')
      }
    },
    text: (text) => {
      lines[lines.length - 1] += `${text}|`
    },
    close: (name) => {
      expect(opened.pop()).toBe(name)
    },
  })
  const fonts: string[] = []
  await parts.parse('word/styles.xml', {
    open: (name, attributes) => {
      if (name.endsWith('rFonts')) fonts.push(...Object.values(attributes))
    },
  })
  return { lines, page, fonts }
}

test('the document is an A4 package in 仿宋 with the figures of the screen and a place to sign', async () => {
  const response = await fileOf(committee, home.communityCode, '2026-11', 'docx')
  expect(response.headers['content-type']).toContain('wordprocessingml.document')
  expect(response.headers['content-disposition']).toContain(
    `summary-${home.communityCode}-2026-11.docx`,
  )
  const { lines, page, fonts } = await readWord(response.rawPayload)
  expect(Object.values(page)).toEqual(['11906', '16838'])
  expect(fonts).toContain('仿宋')
  expect(lines.slice(0, 2)).toEqual(['社区网格工作月报|', '测试社区　2026年11月|'])
  for (const { heading, head, rows } of await sectionsOf(
    committee,
    home.communityCode,
    '2026-11',
  )) {
    expect(lines).toContain(`${heading}|`)
    if (rows.length > 0) expect(lines).toContain(`${head.join('|')}|`)
    for (const row of rows) expect(lines).toContain(`${row.join('|')}|`)
  }
  expect(lines.at(-3)).toBe('填表人（签字）：|')
})

test('what is in a title breaks no document', async () => {
  const { db } = service
  const title = '<w:p>&"停水"\'</w:t>'
  await db.updateTable('notices').set({ title }).where('title', '=', '灭蟑通知').execute()
  const file = (await fileOf(committee, home.communityCode, '2026-11', 'docx')).rawPayload
  expect((await readWord(file)).lines.some((line) => line.startsWith(`${title}|`))).toBe(true)
})

test('the sheet holds the same figures as numbers, and no text runs as a formula', async () => {
  const response = await fileOf(worker, home.gridCodes[0], '2026-11', 'xlsx')
  expect(response.headers['content-type']).toContain('spreadsheetml')
  const parts = await openWorkbookParts(response.rawPayload)
  const lines = await readCells(parts, await readWorkbookIndex(parts))
  const written = lines.map(({ cells }) => cells)
  for (const { rows } of await sectionsOf(worker, home.gridCodes[0], '2026-11')) {
    for (const [name = '', ...figures] of rows) {
      const isFormula = String(name).startsWith('=')
      expect(written).toContainEqual([isFormula ? `'${name}` : name, ...figures])
    }
  }
  expect(written.flat()).toContain("'=1+1 停水通知")
})
