import { publish, readCheck, statusesOf } from './build-check'
import { createDraft } from './build-consultation'
import { answer, propose } from './build-topic'
import {
  act,
  buildReport,
  fileReport,
  getReport,
  getSteps,
  type Position,
  positionIn,
} from './file-report'
import { giveConsent } from './give-consent'
import { buildPhoto } from './photo-files'
import { startTestApp, type TestApp, type TestClient } from './test-app'

const CODE = '430503005003'
const GRID = `${CODE}001`
/** Words nobody else uses, so that a leak is found wherever it is. */
const HELD = '紫藤架下的秘密'
const OPEN = '楼道灯不亮，老人怕摔'

let service: TestApp
let author: TestClient
let committee: TestClient
let stranger: TestClient
let position: Position
let ids: Record<'report' | 'openReport' | 'topic' | 'consultation' | 'photo', string>

/** Whatever waits is let pass, so that other things are public meanwhile. */
async function letPass(kind: 'report' | 'topic', id: string): Promise<void> {
  const response = await publish(committee, await readCheck(author, kind, id))
  if (response.statusCode !== 200) throw new Error(response.body)
}

beforeAll(async () => {
  service = await startTestApp({ contentCheck: 'manual' })
  author = await service.as('resident-chen')
  committee = await service.as('committee-wang')
  stranger = await service.as('resident-he')
  position = await positionIn(service, GRID)
  const report = (body: string, changes: object = {}) =>
    fileReport(author, buildReport(position, { body, address: body, ...changes }))
  await giveConsent(author, 'photos')
  const upload = await author.upload('/api/v1/uploads', await buildPhoto().jpeg().toBuffer())
  if (upload.statusCode !== 201) throw new Error(upload.body)
  const photo: string = upload.json().id
  const openReport = await report(OPEN)
  await letPass('report', openReport)
  await act(author, openReport, 'supplements', { note: HELD, uploadIds: [] })
  const topic = await propose(author, CODE, { title: HELD, body: HELD })
  const adopted = await propose(author, CODE, { title: `${HELD}二`, body: HELD })
  await answer(committee, adopted, { kind: 'adopted' })
  ids = {
    report: await report(HELD, { uploadIds: [photo] }),
    openReport,
    topic: topic.id,
    consultation: await openOf(adopted.id),
    photo,
  }
}, 60_000)
afterAll(() => service.close())

/** A poll that comes of a topic, for everybody to see. */
async function openOf(topicId: string): Promise<string> {
  const draft = await createDraft(committee, CODE, { topicId })
  const opened = await committee.post(`/api/v1/consultations/${draft.id}/opening`)
  if (opened.statusCode !== 200) throw new Error(opened.body)
  return draft.id
}

test('all of it is held back to begin with, and its author reads it', async () => {
  const held = (await statusesOf(service, CODE)).map(({ status }) => status)
  expect(held.filter((status) => status === 'manual').length).toBeGreaterThanOrEqual(4)
  expect(await getReport(author, ids.report)).toMatchObject({ body: HELD, checkStatus: 'manual' })
  expect((await getSteps(author, ids.openReport))[0]).toMatchObject({ note: HELD })
})

interface Parameter {
  readonly name: string
  readonly in: string
}

interface Contract {
  readonly paths: Readonly<
    Record<string, { readonly get?: { readonly parameters?: readonly Parameter[] } }>
  >
}

/** Every operation of the contract that anybody may call to read, with whatever this test knows for its parameters. */
function readsOf(contract: Contract): string[] {
  return Object.entries(contract.paths).flatMap(([path, item]) =>
    item.get ? urlsOf(path, item.get.parameters ?? []) : [],
  )
}

function urlsOf(path: string, parameters: readonly Parameter[]): string[] {
  const known: Record<string, string> = {
    communityCode: CODE,
    areaCode: CODE,
    gridCode: GRID,
    view: 'public',
    phase: 'open',
    part: 'waiting',
    lng: String(position.lng),
    lat: String(position.lat),
    kind: 'report',
    countyCode: CODE.slice(0, 6),
    from: '2026-01-01',
    to: '2026-12-31',
    month: '2026-11',
    limit: '100',
  }
  const query = new URLSearchParams()
  for (const { name, in: place } of parameters) {
    if (place === 'query' && known[name] !== undefined) query.set(name, known[name])
  }
  const subjects = path.includes('{id}') ? Object.values(ids) : ['']
  const codes = path.includes('{code}') ? [CODE, GRID] : ['']
  return subjects.flatMap((id) =>
    codes.map((code) => {
      const filled = path
        .replace('{id}', id)
        .replace('{code}', code)
        .replace(/\{(\w+)\}/g, (_all, name) => known[name] ?? '')
      return `${filled}?${query}`
    }),
  )
}

test('no read in the contract tells a stranger a word of what has not passed', async () => {
  const urls = readsOf(service.app.swagger() as Contract)
  expect(urls.length).toBeGreaterThan(120)
  const answered: string[] = []
  for (const reader of [await service.as(), stranger]) {
    for (const url of urls) {
      const { statusCode, body } = await reader.get(url)
      if (statusCode === 200) answered.push(url.split('?')[0] ?? '')
      if (body.includes(HELD) || body.includes(ids.photo)) throw new Error(`${url} leaks: ${body}`)
    }
  }
  for (const path of [
    '/api/v1/reports',
    '/api/v1/reports-around',
    `/api/v1/reports/${ids.openReport}`,
    `/api/v1/reports/${ids.openReport}/activities`,
    '/api/v1/topics',
    '/api/v1/topics/waiting',
    `/api/v1/grids/${GRID}`,
    `/api/v1/consultations/${ids.consultation}`,
    '/api/v1/scoreboard',
  ]) {
    expect({ path, isAnswered: answered.includes(path) }).toEqual({ path, isAnswered: true })
  }
})

test('what is asked while a report is written offers none that has not passed', async () => {
  const search = { body: HELD, address: HELD, gridCode: GRID, position }
  for (const reader of [await service.as(), stranger]) {
    const found = await reader.post('/api/v1/report-duplicates', search)
    expect(found.statusCode).toBe(200)
    expect(found.body).not.toContain(HELD)
    expect((await reader.post(`/api/v1/reports/${ids.report}/following`, {})).statusCode).not.toBe(
      200,
    )
  }
})

test('neither counts nor lists of a grid know of a report that has not passed', async () => {
  const visitor = await service.as()
  const url = `/api/v1/reports?view=public&gridCode=${GRID}&limit=100`
  const ofGrid = (await visitor.get(url)).json<{ items: { id: string }[] }>().items
  const listed = ofGrid.map(({ id }) => id)
  expect(listed).toContain(ids.openReport)
  expect(listed).not.toContain(ids.report)
  const openCount = async () => (await visitor.get(`/api/v1/grids/${GRID}`)).json().record.openCount
  const before = await openCount()
  await fileReport(author, buildReport(position, { body: HELD }))
  expect(await openCount()).toBe(before)
})

test('its photo opens for nobody without a link, and strangers get none', async () => {
  const [photo] = (await getReport(author, ids.report)).photos
  const link = new URL(photo.url, 'http://service')
  const expires = Number(link.searchParams.get('expires'))
  const signature = link.searchParams.get('signature')
  for (const query of [
    `expires=${expires}&signature=${'A'.repeat(43)}`,
    `expires=${expires + 3600}&signature=${signature}`,
  ]) {
    expect((await stranger.get(`${link.pathname}?${query}`)).statusCode).toBe(404)
  }
  expect((await stranger.get(`/api/v1/reports/${ids.report}`)).statusCode).toBe(404)
})

test('once it has passed everybody reads it at the same places', async () => {
  await letPass('report', ids.report)
  await letPass('topic', ids.topic)
  const visitor = await service.as()
  const found: string[] = []
  for (const url of readsOf(service.app.swagger() as Contract)) {
    if ((await visitor.get(url)).body.includes(HELD)) found.push(url.split('?')[0] ?? '')
  }
  expect([...new Set(found)].sort()).toEqual(
    [
      '/api/v1/reports',
      '/api/v1/reports-around',
      `/api/v1/reports/${ids.report}`,
      '/api/v1/topics',
      `/api/v1/topics/${ids.topic}`,
    ].sort(),
  )
})
