import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { typeText } from '../../../../../test/component/type-text'
import { buildCategory, buildReport } from '../../../../../test/factories/reports'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildGrid, buildMe } from '../../../../../test/fakes/people'
import { taro } from '../../../../../test/fakes/taro'
import { reportOutbox } from '../../../../features/report/send-waiting'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import WorkbenchPage from '../workbench/index'
import AssistPage from './index'

const ASSISTED = '/api/v1/assisted-reports'
const GRID = '430503001001003'
const BODY = '3 栋东边的路灯坏了三天'
const PATROL = { channel: 'patrol' }
const worker = buildMe({
  displayName: '周示',
  appointments: [{ role: 'grid_worker', areaCode: GRID }],
  households: [],
})

function serve() {
  const service = fakeService()
  const none = { body: { items: [], nextCursor: null } }
  service.on('GET', '/api/v1/me', { body: worker })
  service.on('GET', `/api/v1/grids/${GRID}`, { body: buildGrid() })
  service.on('GET', '/api/v1/categories', { body: { groups: [], items: [buildCategory()] } })
  service.on('POST', '/api/v1/report-hints', {
    body: { category: buildCategory(), alternatives: [] },
  })
  for (const path of ['reports', 'me/todo', 'notices']) service.on('GET', `/api/v1/${path}`, none)
  service.on('POST', ASSISTED, {
    status: 201,
    body: { report: buildReport({ id: '430503001001-9', isMine: false }), code: 'ABCD2345' },
  })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'w' })
  return service
}

type Service = ReturnType<typeof serve>

const sent = (service: Service) => service.requests('POST', ASSISTED)
const words = () => screen.getByLabelText('出了什么事？').getAttribute('default-value')

async function write() {
  await screen.findByText('示范社区 第三网格')
  typeText('出了什么事？', BODY)
  typeText('具体地方', '示范苑 3 栋东侧')
  await screen.findByText('路灯照明')
}

/** Writes one where the answer to its sending is lost. */
async function keepOne(service: Service, params: Record<string, string> = PATROL) {
  const before = reportOutbox.read().length
  const view = renderPage(<AssistPage />, { params })
  await write()
  if (params.channel !== 'patrol') {
    typeText('替谁报？', '戴淑贞')
    fireEvent.click(await screen.findByText('念过了，他说同意'))
  }
  service.setReachable(false)
  fireEvent.click(screen.getByText(params.channel === 'patrol' ? '记下来' : '替他报上去'))
  await waitFor(() => expect(reportOutbox.read()).toHaveLength(before + 1))
  await waitFor(() => expect(taro.opened()).toHaveLength(1 + before))
  view.unmount()
}

afterEach(() => {
  act(forgetSession)
  taro.storage.clear()
})

test('without a network what a worker saw waits on the workbench and is reported once, under the key of the first try', async () => {
  const service = serve()
  await keepOne(service)
  expect(taro.toasts()).toContain('先存在手机里，连上网自己报')
  expect(sent(service)).toHaveLength(1)
  service.setReachable(true)
  service.on('POST', ASSISTED, { status: 503, body: problem('try_again', 503) })
  const bench = renderPage(<WorkbenchPage />)
  expect(await screen.findByText('还没有报上去的')).toBeVisible()
  expect(screen.getByText(`示范苑 3 栋东侧，${BODY}`)).toBeVisible()
  bench.unmount()

  service.on('POST', ASSISTED, { status: 201, body: { report: buildReport(), code: null } })
  renderPage(<WorkbenchPage />)
  await waitFor(() => expect(reportOutbox.read()).toEqual([]))
  await waitFor(() => expect(screen.queryByText('还没有报上去的')).toBeNull())
  const keys = sent(service).map(({ headers }) => headers['idempotency-key'])
  expect(new Set(keys).size).toBe(1)
  expect(sent(service).at(-1)?.body).toEqual(sent(service)[0]?.body)
})

test('what is kept once the person has gone on closes no other page', async () => {
  const service = serve()
  renderPage(<AssistPage />, { params: PATROL })
  await write()
  service.on('POST', ASSISTED, () => {
    taro.setOpenPages(['pages/home/index', 'pages/mine/index'])
    throw new Error('request:fail')
  })
  fireEvent.click(screen.getByText('记下来'))
  await waitFor(() => expect(taro.toasts()).toContain('先存在手机里，连上网自己报'))
  expect(reportOutbox.read()).toHaveLength(1)
  expect(taro.opened()).toEqual([])
})

test('several can wait: the next one starts empty', async () => {
  const service = serve()
  await keepOne(service)
  service.setReachable(true)
  const view = renderPage(<AssistPage />, { params: PATROL })
  await screen.findByText('示范社区 第三网格')
  expect(words()).toBe('')
  view.unmount()
  await keepOne(service)
  expect(reportOutbox.read()).toHaveLength(2)
})

test('what somebody asked a worker to file waits with their yes, and nothing of them stays once it is sent', async () => {
  const service = serve()
  await keepOne(service, {})
  service.setReachable(true)
  renderPage(<WorkbenchPage />)
  await waitFor(() => expect(reportOutbox.read()).toEqual([]))
  expect(sent(service).at(-1)?.body).toMatchObject({
    channel: 'phone',
    person: { name: '戴淑贞', consent: { givenAs: 'spoken', isReadBack: true } },
  })
  expect(JSON.stringify([...taro.storage.values()])).not.toContain('戴淑贞')
})

test('one that is refused is opened with its words, mended and reported', async () => {
  const service = serve()
  await keepOne(service, {})
  service.setReachable(true)
  service.on('POST', ASSISTED, { status: 403, body: problem('forbidden', 403) })
  const bench = renderPage(<WorkbenchPage />)
  fireEvent.click(await screen.findByText('改一改，再报'))
  const [kept] = reportOutbox.read()
  const waiting = kept?.key ?? ''
  await waitFor(() => expect(taro.opened().at(-1)).toContain(`assist/index?waiting=${waiting}`))
  bench.unmount()

  service.on('POST', ASSISTED, { status: 201, body: { report: buildReport(), code: null } })
  renderPage(<AssistPage />, { params: { waiting } })
  await screen.findByText('示范社区 第三网格')
  expect(words()).toBe(BODY)
  expect(screen.getByLabelText('替谁报？').getAttribute('default-value')).toBe('戴淑贞')
  fireEvent.click(await screen.findByText('替他报上去'))
  await waitFor(() => expect(reportOutbox.read()).toEqual([]))
  expect([...taro.storage.keys()].filter((key) => key.startsWith('linge.assist-draft'))).toEqual([])
})

test('one of another of the worker’s grids is taken up for that grid, and its worker is named', async () => {
  const other = '430503001001004'
  const service = serve()
  await keepOne(service, {})
  const [kept] = reportOutbox.read()
  if (!kept) throw new Error('One waits')
  reportOutbox.put({
    ...kept,
    draft: { ...kept.draft, place: { kind: 'grid', gridCode: other } },
    refusal: '没报成',
  })
  service.setReachable(true)
  const [post] = worker.appointments
  const both = { ...worker, appointments: [post, { ...post, areaCode: other }] }
  service.on('GET', '/api/v1/me', { body: both })
  const { worker: there } = buildGrid()
  if (!there) throw new Error('A grid has a worker')
  service.on('GET', `/api/v1/grids/${other}`, {
    body: buildGrid({ code: other, name: '第四网格', worker: { ...there, displayName: '柳示' } }),
  })
  renderPage(<AssistPage />, { params: { waiting: kept.key } })
  expect(await screen.findByText('示范社区 第四网格')).toBeVisible()
  expect(screen.getByText(/这件交给柳示/)).toBeVisible()
})
