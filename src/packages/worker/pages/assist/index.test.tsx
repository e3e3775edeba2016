import { fireEvent, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { typeText } from '../../../../../test/component/type-text'
import { buildCategory, buildReport } from '../../../../../test/factories/reports'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildGrid, buildMe } from '../../../../../test/fakes/people'
import { taro } from '../../../../../test/fakes/taro'
import { readIssuedCode } from '../../../../features/report/issued-code'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import AssistPage from './index'

const ASSISTED = '/api/v1/assisted-reports'
const BODY = '3 栋东边的路灯坏了三天'
const worker = buildMe({
  displayName: '周示',
  appointments: [{ role: 'grid_worker', areaCode: '430503001001003' }],
  households: [],
})

function openForm({ me = worker, channel }: { me?: typeof worker; channel?: string } = {}) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: me })
  service.on('GET', '/api/v1/grids/430503001001003', { body: buildGrid() })
  service.on('GET', '/api/v1/categories', { body: { groups: [], items: [buildCategory()] } })
  service.on('POST', '/api/v1/report-hints', {
    body: { category: buildCategory(), alternatives: [] },
  })
  service.on('POST', ASSISTED, {
    status: 201,
    body: { report: buildReport({ id: '430503001001-9', isMine: false }), code: 'ABCD2345' },
  })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'w' })
  renderPage(<AssistPage />, channel === undefined ? {} : { params: { channel } })
  return service
}

async function write() {
  await screen.findByText('示范社区 第三网格')
  typeText('出了什么事？', BODY)
  typeText('具体地方', '示范苑 3 栋东侧')
  await screen.findByText('路灯照明')
}

const submit = () => fireEvent.click(screen.getByText('替他报上去'))

afterEach(forgetSession)

test('a worker files for somebody: the words read aloud are shown, agreed to, sent, and the slip follows', async () => {
  const service = openForm()
  await write()
  typeText('替谁报？', '戴淑贞')
  typeText('他的电话', '130 5555 0142')
  expect(await screen.findByText('邻居看不到他的名字。办事的人看到的是“戴*”。')).toBeVisible()
  expect(
    await screen.findByText(
      /我替您报的是：示范苑 3 栋东侧，3 栋东边的路灯坏了三天。这件交给周示，24 小时内答复。/,
    ),
  ).toBeVisible()
  fireEvent.click(screen.getByText('念过了，他说同意'))
  submit()
  await waitFor(() =>
    expect(taro.opened()).toEqual(['/packages/worker/pages/slip/index?id=430503001001-9']),
  )
  const [sent] = service.requests('POST', ASSISTED)
  expect(sent?.body).toMatchObject({
    channel: 'phone',
    body: BODY,
    gridCode: '430503001001003',
    isAnonymous: true,
    person: {
      name: '戴淑贞',
      phone: '13055550142',
      consent: { givenAs: 'spoken', isReadBack: true },
    },
  })
  expect(readIssuedCode('430503001001-9')).toBe('ABCD2345')
  expect(JSON.stringify([...taro.storage.values()])).not.toMatch(/戴淑贞|13055550142|ABCD2345/)
})

test('without a name and a yes nothing is sent, and the page says what is missing', async () => {
  const service = openForm()
  await write()
  submit()
  expect(await screen.findByText('请写姓名，好让他查得到。')).toBeVisible()
  expect(screen.getByText('请念给他听，他同意了再报。')).toBeVisible()
  expect(service.requests('POST', ASSISTED)).toHaveLength(0)
})

test('words changed after the yes must be read once more', async () => {
  const service = openForm()
  await write()
  typeText('替谁报？', '戴淑贞')
  fireEvent.click(await screen.findByText('念过了，他说同意'))
  typeText('出了什么事？', `${BODY}，还有一盏也不亮`)
  submit()
  expect(await screen.findByText('字改过了，请再念一遍。')).toBeVisible()
  expect(service.requests('POST', ASSISTED)).toHaveLength(0)
  fireEvent.click(screen.getByText('念过了，他说同意'))
  submit()
  await waitFor(() => expect(service.requests('POST', ASSISTED)).toHaveLength(1))
})

test('a written note asks for its day and is sent as signed', async () => {
  const service = openForm()
  await write()
  fireEvent.click(screen.getByText('写纸条'))
  typeText('替谁报？', '戴淑贞')
  typeText('哪天签的字？', '2020-01-01')
  fireEvent.click(await screen.findByText('念过了，他签了字'))
  submit()
  expect(await screen.findByText(/请选签字的日子/)).toBeVisible()
  typeText('哪天签的字？', new Date().toISOString().slice(0, 10))
  submit()
  await waitFor(() => expect(service.requests('POST', ASSISTED)).toHaveLength(1))
  const [sent] = service.requests('POST', ASSISTED)
  expect(sent?.body).toMatchObject({ channel: 'paper', person: { consent: { givenAs: 'signed' } } })
})

test('what a worker saw themselves asks for nobody, says how it will end, and leads to its handling', async () => {
  const service = openForm({ channel: 'patrol' })
  expect(await screen.findByText(/您自己看到的，没有报的人/)).toBeVisible()
  await write()
  expect(screen.queryByText('替谁报？')).toBeNull()
  expect(screen.queryByText(/邻居看不到/)).toBeNull()
  fireEvent.click(screen.getByText('记下来'))
  await waitFor(() =>
    expect(taro.opened()).toEqual(['/packages/worker/pages/handling/index?id=430503001001-9']),
  )
  const [sent] = service.requests('POST', ASSISTED)
  expect(sent?.body).toMatchObject({ channel: 'patrol', body: BODY })
  expect(sent?.body).not.toHaveProperty('person')
})

test('a grid that is not theirs is refused in words', async () => {
  const service = openForm()
  await write()
  typeText('替谁报？', '戴淑贞')
  fireEvent.click(await screen.findByText('念过了，他说同意'))
  service.on('POST', ASSISTED, { status: 403, body: problem('forbidden', 403) })
  submit()
  expect(await screen.findByText(/不在您的办理范围内/)).toBeVisible()
})

test('a resident is told that this page is not for them', async () => {
  openForm({ me: buildMe() })
  expect(await screen.findByText('这一页您用不了')).toBeVisible()
})
