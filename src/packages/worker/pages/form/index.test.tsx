import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { typeText } from '../../../../../test/component/type-text'
import { buildFormSheet, buildWorkerForm } from '../../../../../test/factories/forms'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildMe } from '../../../../../test/fakes/people'
import { taro } from '../../../../../test/fakes/taro'
import { sheetOutbox } from '../../../../features/form/send-waiting'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import WorkerFormsPage from '../forms/index'
import WorkerFormPage from './index'

const GRID = '430503001001003'
const SHEET = `/api/v1/forms/430503001001-8/sheets/${GRID}`

function openPage(sheet = buildFormSheet()) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: buildMe() })
  service.on('GET', SHEET, { body: sheet })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'w' })
  renderPage(<WorkerFormPage />, { params: { id: '430503001001-8', grid: GRID } })
  return service
}

afterEach(() => {
  act(forgetSession)
  taro.storage.clear()
})

test('what is known is there, what was written before too, and only the rest has to be written', async () => {
  const service = openPage()
  expect(await screen.findByText('112')).toBeVisible()
  expect(screen.getByText('上次写的，不对就改。')).toBeVisible()
  fireEvent.click(screen.getByText('交给居委会'))
  expect(screen.getByText('这里要写。')).toBeVisible()
  typeText('说明', '都在检修')
  service.on('PUT', SHEET, { body: { id: '430503001001-8' } })
  fireEvent.click(screen.getByText('交给居委会'))
  await waitFor(() => expect(service.requests('PUT', SHEET)).toHaveLength(1))
  expect(service.requests('PUT', SHEET)[0]?.body).toEqual({ answers: [3, '都在检修'] })
})

test('a refusal stands at the answer it is about', async () => {
  const service = openPage()
  await screen.findByText('112')
  typeText('说明', '找张演 13812345678')
  service.on('PUT', SHEET, {
    status: 422,
    body: { ...problem('form_answers_invalid', 422), fields: { 'answers.1': 'personal_data' } },
  })
  fireEvent.click(screen.getByText('交给居委会'))
  expect(await screen.findByText('别写个人的电话、证件号、车牌。')).toBeVisible()
})

test('what is typed is there after a restart', async () => {
  openPage()
  await screen.findByText('112')
  typeText('说明', '都在检修')
  cleanup()
  openPage()
  await screen.findByText('112')
  expect(screen.getByLabelText('说明').getAttribute('default-value')).toBe('都在检修')
})

test('without a network it waits, the list says so, and it goes out once under the key of the first try', async () => {
  const service = openPage()
  await screen.findByText('112')
  typeText('说明', '都在检修')
  service.setReachable(false)
  fireEvent.click(screen.getByText('交给居委会'))
  await waitFor(() => expect(taro.toasts()).toEqual(['先存在手机里，连上网自己交']))
  cleanup()
  renderPage(<WorkerFormsPage />)
  service.setReachable(true)
  service.on('GET', '/api/v1/me/forms', { body: { items: [buildWorkerForm()] } })
  service.on('PUT', SHEET, { status: 429, body: problem('rate_limited', 429) })
  act(() => taro.showAgain())
  expect(await screen.findByText(/写好了，连上网自己交/)).toBeVisible()
  service.on('PUT', SHEET, { body: { id: '430503001001-8' } })
  act(() => taro.showAgain())
  await waitFor(() => expect(sheetOutbox.read()).toEqual([]))
  const keys = service.requests('PUT', SHEET).map(({ headers }) => headers['idempotency-key'])
  expect(new Set(keys).size).toBe(1)
  expect(service.requests('PUT', SHEET).at(-1)?.body).toEqual({ answers: [3, '都在检修'] })
})

/** Keeps one for later and goes on from there once its page is drawn. */
async function keepAndGo(go: () => void) {
  const service = openPage()
  await screen.findByText('112')
  typeText('说明', '都在检修')
  service.on('PUT', SHEET, () => {
    go()
    throw new Error('request:fail')
  })
  service.on('GET', SHEET, () => new Promise(() => undefined))
  fireEvent.click(screen.getByText('交给居委会'))
  await waitFor(() => expect(taro.toasts()).toEqual(['先存在手机里，连上网自己交']))
}

test('what only waits closes its page without waiting for what cannot be fetched', async () => {
  await keepAndGo(() => undefined)
  await waitFor(() => expect(taro.opened()).toEqual(['/pages/home/index']))
})

test.each([
  ['has gone on', () => taro.setOpenPages(['pages/home/index', 'pages/mine/index'])],
  ['is back', cleanup],
])('it closes no other page where the person %s', async (_words, go) => {
  await keepAndGo(go)
  expect(taro.opened()).toEqual([])
})

test('of a table that is not asked for any more what was refused stays to be seen, and thrown away', async () => {
  sheetOutbox.put({
    ...{ key: 'sheet-key-1', label: '电梯情况表', id: '430503001001-8', gridCode: GRID },
    ...{ answers: [3, '好'], written: { 2: '好' }, refusal: '这张表不收了。' },
  })
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: buildMe() })
  service.on('GET', '/api/v1/me/forms', { body: { items: [] } })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'w' })
  renderPage(<WorkerFormsPage />)
  expect(await screen.findByText('没交成：这张表不收了。')).toBeVisible()
  fireEvent.click(screen.getByText('打开看看'))
  expect(taro.opened().at(-1)).toContain(`form/index?id=430503001001-8&grid=${GRID}`)
  fireEvent.click(screen.getByText('不要这张了'))
  expect(sheetOutbox.read()).toHaveLength(1)
  fireEvent.click(document.getElementById('waiting-sheets-throw') as HTMLElement)
  expect(sheetOutbox.read()).toEqual([])
  expect(screen.queryByText('还没交上去的')).toBeNull()
})

test('one that is listed is not shown twice', async () => {
  sheetOutbox.put({
    ...{ key: 'sheet-key-1', label: '电梯情况表', id: '430503001001-8', gridCode: GRID },
    ...{ answers: [3, '好'], written: { 2: '好' }, refusal: '别写个人的电话。' },
  })
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: buildMe() })
  service.on('GET', '/api/v1/me/forms', { body: { items: [buildWorkerForm()] } })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'w' })
  renderPage(<WorkerFormsPage />)
  expect(await screen.findByText(/没交成：别写个人的电话。/)).toBeVisible()
  expect(screen.queryByText('还没交上去的')).toBeNull()
})

test('what was refused later is there with its words and the reason', async () => {
  const written = { 2: '找张演 13812345678' }
  sheetOutbox.put({
    ...{ key: 'sheet-key-1', label: '电梯情况表', id: '430503001001-8', gridCode: GRID },
    ...{ answers: [3, written[2]], written, refusal: '别写个人的电话。' },
  })
  const service = openPage()
  expect(await screen.findByText('没交成：别写个人的电话。')).toBeVisible()
  expect(screen.getByLabelText('说明').getAttribute('default-value')).toBe(written[2])
  typeText('说明', '都在检修')
  service.on('PUT', SHEET, { body: { id: '430503001001-8' } })
  fireEvent.click(screen.getByText('交给居委会'))
  await waitFor(() => expect(sheetOutbox.read()).toEqual([]))
})

test('a form that is over says so and takes nothing', async () => {
  openPage(buildFormSheet({ endedAt: '2026-11-25T02:00:00.000Z' }))
  expect(await screen.findByText('这张表不收了。')).toBeVisible()
  expect(screen.queryByText('交给居委会')).toBeNull()
})

test('what is wanted is listed, and what was sent can be mended', async () => {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: buildMe() })
  service.on('GET', '/api/v1/me/forms', {
    body: {
      items: [
        buildWorkerForm(),
        buildWorkerForm({
          id: '430503001001-7',
          name: '楼道灯',
          sentAt: '2026-11-25T02:00:00.000Z',
        }),
      ],
    },
  })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'w' })
  renderPage(<WorkerFormsPage />)
  expect(await screen.findByText(/交过了，还能改/)).toBeVisible()
  fireEvent.click(screen.getByText('第三网格 电梯情况表'))
  expect(taro.opened().at(-1)).toContain(`form/index?id=430503001001-8&grid=${GRID}`)
})
