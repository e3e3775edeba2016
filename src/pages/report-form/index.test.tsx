import { fireEvent, screen, waitFor } from '@testing-library/react'
import {
  BODY,
  draftKey,
  fillIn,
  openForm,
  REPORTS,
  submit,
} from '../../../test/component/open-report-form'
import { typeText } from '../../../test/component/type-text'
import { buildReport } from '../../../test/factories/reports'
import { problem } from '../../../test/fakes/fake-service'
import { buildGrid } from '../../../test/fakes/people'
import { taro } from '../../../test/fakes/taro'
import { forgetSession } from '../../features/session/session-store'

afterEach(forgetSession)

test('emergencies come first: one press calls 119', async () => {
  openForm()
  fireEvent.click(await screen.findByText('119'))
  await waitFor(() => expect(taro.phoneCalls()).toEqual(['119']))
})

test('as what it goes to whom and by when stands above the button', async () => {
  openForm()
  await fillIn()
  expect(screen.getByText('路灯照明：交给周示，24 小时内答复您')).toBeVisible()
})

test('however often it is sent while answers get lost, it goes out under one key', async () => {
  const { service } = openForm()
  await fillIn()
  service.setReachable(false)
  submit()
  expect(await screen.findByText(/只会报一次/)).toBeVisible()
  submit()
  await waitFor(() => expect(service.requests('POST', REPORTS)).toHaveLength(2))
  await screen.findByText('再提交一次')
  service.setReachable(true)
  submit()
  await waitFor(() => expect(taro.opened()).toEqual(['/pages/report/index?id=430503001001-7']))
  const sent = service.requests('POST', REPORTS)
  expect(sent).toHaveLength(3)
  expect(new Set(sent.map(({ headers }) => headers['idempotency-key'])).size).toBe(1)
  expect(taro.storage.has(draftKey)).toBe(false)
})

test('a draft survives the page being closed, with the key under which it is sent', async () => {
  const first = openForm()
  await fillIn()
  first.service.setReachable(false)
  submit()
  await screen.findByText(/只会报一次/)
  first.unmount()
  const second = openForm()
  await screen.findByText('路灯照明')
  submit()
  await waitFor(() => expect(second.service.requests('POST', REPORTS)).toHaveLength(1))
  const key = first.service.requests('POST', REPORTS)[0]?.headers['idempotency-key']
  expect(second.service.requests('POST', REPORTS)[0]).toMatchObject({
    body: { body: BODY, address: '示范苑 3 栋东侧' },
    headers: { 'idempotency-key': key },
  })
})

test('when an earlier attempt had arrived after all, it says so and reports nothing twice', async () => {
  const { service } = openForm()
  await fillIn()
  service.on('POST', REPORTS, { status: 409, body: problem('idempotency_key_reused', 409) })
  submit()
  expect(await screen.findByText(/没有重复报/)).toBeVisible()
  fireEvent.click(screen.getByText('看我报的'))
  await waitFor(() => expect(taro.opened()).toEqual(['/pages/reports/index']))
  expect(taro.storage.has(draftKey)).toBe(false)
})

test('what is missing is told at its field, the first of it comes into sight, and nothing is sent', async () => {
  const { service } = openForm()
  await screen.findByText('示范社区 第三网格')
  submit()
  expect(await screen.findByText('请写至少 2 个字。')).toBeVisible()
  expect(screen.getByText('请选一类，好知道交给谁。')).toBeVisible()
  expect(screen.getByText('请写清楚地方，好上门去看。')).toBeVisible()
  expect(taro.scrolledTo()).toEqual(['#report-body'])
  expect(service.requests('POST', REPORTS)).toHaveLength(0)
})

test('a fault is no longer told once it is mended', async () => {
  openForm()
  await screen.findByText('示范社区 第三网格')
  submit()
  expect(await screen.findByText('请写至少 2 个字。')).toBeVisible()
  typeText('出了什么事？', BODY)
  await waitFor(() => expect(screen.queryByText('请写至少 2 个字。')).toBeNull())
  await waitFor(() => expect(screen.queryByText('请选一类，好知道交给谁。')).toBeNull())
  typeText('具体地方', '示范苑 3 栋东侧')
  await waitFor(() => expect(screen.queryByText('请写清楚地方，好上门去看。')).toBeNull())
})

test('who sees what of the name is said as it is', async () => {
  openForm()
  expect(await screen.findByText('邻居看不到您的名字。办事的人看到的是“陈*”。')).toBeVisible()
  fireEvent.click(screen.getByText('不公开'))
  expect(screen.queryByRole('switch')).toBeNull()
})

test('a position outside every grid is told plainly, and the grid is chosen by hand', async () => {
  const { service } = openForm()
  service.on('GET', '/api/v1/grid-at-position', { body: buildGrid() })
  service.on('POST', REPORTS, { status: 422, body: problem('position_outside_grids', 422) })
  Object.defineProperty(window.navigator, 'geolocation', {
    value: {
      getCurrentPosition: (found: PositionCallback) =>
        found({ coords: { longitude: 111.46, latitude: 27.23 } } as GeolocationPosition),
    },
    configurable: true,
  })
  await fillIn()
  fireEvent.click(screen.getByText('用我现在的位置'))
  expect(await screen.findByText('按您现在的位置找的')).toBeVisible()
  submit()
  expect((await screen.findAllByText(/不在任何网格里/)).length).toBeGreaterThan(0)
  expect(service.requests('POST', REPORTS)[0]?.body).toHaveProperty('position')

  service.on('POST', REPORTS, { status: 201, body: buildReport() })
  fireEvent.click(screen.getByText('自己选网格'))
  fireEvent.click(await screen.findByText('示范社区 第三网格'))
  expect(await screen.findByText('您选的网格')).toBeVisible()
  submit()
  await waitFor(() => expect(service.requests('POST', REPORTS)).toHaveLength(2))
  const body = service.requests('POST', REPORTS)[1]?.body
  expect(body).toMatchObject({ gridCode: '430503001001003' })
  expect(body).not.toHaveProperty('position')
})

test('a visitor writes first and signs in to send', async () => {
  openForm({ isSignedIn: false })
  fireEvent.click(await screen.findByText('登录以后提交'))
  await waitFor(() => expect(taro.opened()).toEqual(['/packages/account/pages/sign-in/index']))
})

test('in the elder edition the foot has its words and one button; the call is the form’s last line', async () => {
  openForm({ display: { scale: 1.9, isElder: true, isDark: false } })
  await fillIn()
  const foot = screen.getByText('路灯照明：交给周示，24 小时内答复您').closest('.foot')
  expect(foot?.querySelectorAll('[role=button]')).toHaveLength(1)
  fireEvent.click(screen.getByText('打电话'))
  await waitFor(() => expect(taro.phoneCalls()).toEqual(['0739-5550123']))
})

test('words that sound like nothing that is known are said to, with what to do', async () => {
  const { service } = openForm()
  service.on('POST', '/api/v1/report-hints', { body: { category: null, alternatives: [] } })
  typeText('出了什么事？', '东门口的地砖翘起来了')
  expect(await screen.findByText('没猜出来，请点“选一类”')).toBeVisible()
  expect(screen.queryByText('写几个字，我们来猜是哪一类')).toBeNull()
})
