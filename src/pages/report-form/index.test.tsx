import { fireEvent, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../test/component/render-page'
import { typeText } from '../../../test/component/type-text'
import {
  buildAbilities,
  buildCategory,
  buildReport,
  buildReportSummary,
} from '../../../test/factories/reports'
import { fakeService, problem } from '../../../test/fakes/fake-service'
import { buildGrid, buildMe } from '../../../test/fakes/people'
import { taro } from '../../../test/fakes/taro'
import { chooseGrid, forgetSession, keepSession } from '../../features/session/session-store'
import ReportFormPage from './index'

const REPORTS = '/api/v1/reports'
const BODY = '3 栋东边的路灯坏了三天'
const HINTS = '/api/v1/report-hints'
const draftKey = 'linge.report-draft'

const light = buildCategory()
const dispute = buildCategory({
  code: 'neighbour_dispute',
  name: '邻里矛盾',
  icon: 'users-round',
  groupCode: 'neighbour',
  isPrivate: true,
})
const fire = buildCategory({
  code: 'fire',
  name: '着火冒烟',
  icon: 'flame',
  groupCode: 'emergency',
  respondLimitHours: 1,
  resolveLimit: { amount: 2, unit: 'hours' },
  isEmergency: true,
})
const violence = buildCategory({ ...fire, code: 'violence', name: '打架伤人', icon: 'siren' })
const categories = [fire, violence, light, dispute]
const groups = [
  { code: 'emergency', name: '紧急情况' },
  { code: 'facility', name: '公共设施' },
  { code: 'neighbour', name: '邻里矛盾和纠纷' },
]
const sure = { category: light, alternatives: [] }

function openForm({ isSignedIn = true } = {}) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: buildMe() })
  service.on('GET', '/api/v1/grids/430503001001003', { body: buildGrid() })
  service.on('GET', '/api/v1/categories', { body: { groups, items: categories } })
  service.on('POST', HINTS, { body: sure })
  service.on('POST', REPORTS, { status: 201, body: buildReport() })
  if (isSignedIn) keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'r' })
  const view = renderPage(<ReportFormPage />)
  return { service, ...view }
}

async function fillIn() {
  await screen.findByText('示范社区 第三网格')
  typeText('出了什么事？', BODY)
  typeText('具体地方', '示范苑 3 栋东侧')
  await screen.findByText('路灯照明')
}

const submit = () => fireEvent.click(screen.getByText(/^(提交|再提交一次)$/))

afterEach(forgetSession)

test('emergencies come first: one press calls 119', async () => {
  openForm()
  fireEvent.click(await screen.findByText('119'))
  await waitFor(() => expect(taro.phoneCalls()).toEqual(['119']))
})

test('the service guesses the category from the text, with its time limits; the sheet corrects it', async () => {
  const { service } = openForm()
  await fillIn()
  expect(screen.getByText('24 小时内答复，7 天内解决')).toBeVisible()
  fireEvent.click(screen.getByText('不对，换一类'))
  expect(await screen.findByText('邻里矛盾和纠纷')).toBeVisible()
  fireEvent.click(screen.getByText('邻里矛盾'))
  expect(await screen.findByText('这一类不公开，只给办事的人看。')).toBeVisible()
  submit()
  await waitFor(() => expect(service.requests('POST', REPORTS)).toHaveLength(1))
  expect(service.requests('POST', REPORTS)[0]?.body).toMatchObject({
    categoryCode: 'neighbour_dispute',
    isPublic: false,
  })
})

test('where the guess is not sure, one tap takes what else it may be', async () => {
  const { service } = openForm()
  service.on('POST', HINTS, { body: { category: light, alternatives: [dispute] } })
  await fillIn()
  expect(screen.getByText('也可能是')).toBeVisible()
  fireEvent.click(screen.getByText('邻里矛盾'))
  expect(await screen.findByText('您选的')).toBeVisible()
  expect(screen.queryByText('也可能是')).toBeNull()
  submit()
  await waitFor(() => expect(service.requests('POST', REPORTS)).toHaveLength(1))
  expect(service.requests('POST', REPORTS)[0]?.body).toMatchObject({
    categoryCode: 'neighbour_dispute',
  })
})

test('the guess and the categories are asked for with the county of the grid, the text once typing pauses', async () => {
  const { service } = openForm()
  await screen.findByText('示范社区 第三网格')
  typeText('出了什么事？', '路')
  typeText('出了什么事？', '路灯')
  typeText('出了什么事？', BODY)
  await screen.findByText('路灯照明')
  expect(service.requests('POST', HINTS).map(({ body }) => body)).toEqual([
    { body: BODY, areaCode: '430503' },
  ])
  expect(service.requests('GET', '/api/v1/categories').at(-1)?.query.get('areaCode')).toBe('430503')
})

test('a text that sounds like an emergency brings the three numbers, each with what it is for', async () => {
  const { service } = openForm()
  expect(await screen.findByText('着火、有人受伤？先打电话')).toBeVisible()
  service.on('POST', HINTS, { body: { category: violence, alternatives: [] } })
  typeText('出了什么事？', '楼下有人拿刀追人')
  expect(await screen.findByText('急事，先打电话！')).toBeVisible()
  const first = screen.getAllByText(/^(火警|急救|报警) 1/).map(({ textContent }) => textContent)
  expect(first).toEqual(['报警 110', '火警 119', '急救 120'])
  fireEvent.click(screen.getByText('报警 110'))
  await waitFor(() => expect(taro.phoneCalls()).toEqual(['110']))
})

test('an emergency chosen by hand brings them too', async () => {
  openForm()
  await fillIn()
  fireEvent.click(screen.getByText('不对，换一类'))
  fireEvent.click(await screen.findByText('着火冒烟'))
  expect(await screen.findByText('急事，先打电话！')).toBeVisible()
  expect(screen.getByText('交给周示，1 小时内答复您')).toBeVisible()
})

test('without a guess the person chooses, and the report goes out', async () => {
  const { service } = openForm()
  service.on('POST', HINTS, { status: 500, body: problem('internal_error', 500) })
  await screen.findByText('示范社区 第三网格')
  typeText('出了什么事？', BODY)
  typeText('具体地方', '示范苑 3 栋东侧')
  fireEvent.click(screen.getByText('选一类'))
  fireEvent.click(await screen.findByText('路灯照明'))
  submit()
  await waitFor(() => expect(service.requests('POST', REPORTS)).toHaveLength(1))
})

test('who gets it and by when stands above the button', async () => {
  openForm()
  await fillIn()
  expect(screen.getByText('交给周示，24 小时内答复您')).toBeVisible()
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

test('what is missing is told at its field and nothing is sent', async () => {
  const { service } = openForm()
  await screen.findByText('示范社区 第三网格')
  submit()
  expect(await screen.findByText('请写至少 2 个字。')).toBeVisible()
  expect(screen.getByText('请选一类，好知道交给谁。')).toBeVisible()
  expect(screen.getByText('请写清楚地方，好上门去看。')).toBeVisible()
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

describe('a neighbour’s report that is like it', () => {
  const DUPLICATES = '/api/v1/report-duplicates'
  const duplicate = (over: object = {}) => ({
    ...buildReportSummary({
      id: '430503001001-3',
      title: '3 栋东侧两盏路灯不亮',
      isMine: false,
      followerCount: 5,
      abilities: buildAbilities({ follow: true }),
    }),
    distanceM: 15,
    likeness: 0.9,
    ...over,
  })
  const offer = (items: readonly object[], options?: { isSignedIn: boolean }) => {
    const opened = openForm(options)
    opened.service.on('POST', DUPLICATES, { body: { items } })
    return opened
  }

  test('is offered once the text stands still; joining it takes the place of reporting', async () => {
    const { service } = offer([duplicate()])
    await fillIn()
    expect(await screen.findByText('邻居报过一件差不多的')).toBeVisible()
    expect(screen.getByText(/离您 15 米 · 5 人也遇到 · 周示在办/)).toBeVisible()
    expect(service.requests('POST', DUPLICATES).at(-1)?.body).toMatchObject({
      body: BODY,
      gridCode: '430503001001003',
      categoryCode: 'street_light',
    })
    service.on('POST', '/api/v1/reports/430503001001-3/following', { body: buildReport() })
    fireEvent.click(screen.getByText('我也跟进这件'))
    await waitFor(() => expect(taro.opened()).toEqual(['/pages/report/index?id=430503001001-3']))
    expect(service.requests('POST', REPORTS)).toHaveLength(0)
    expect(taro.storage.has(draftKey)).toBe(false)
  })

  test('goes away when it is another matter, and the report is sent', async () => {
    const { service } = offer([duplicate()])
    await fillIn()
    fireEvent.click(await screen.findByText('不是这件，接着报'))
    expect(screen.queryByText('邻居报过一件差不多的')).toBeNull()
    submit()
    await waitFor(() => expect(service.requests('POST', REPORTS)).toHaveLength(1))
  })

  test('is one’s own: it is opened, not followed', async () => {
    offer([duplicate({ isMine: true, abilities: buildAbilities() })])
    await fillIn()
    expect(await screen.findByText('您报过一件差不多的')).toBeVisible()
    fireEvent.click(screen.getByText('去看这件'))
    await waitFor(() => expect(taro.opened()).toEqual(['/pages/report/index?id=430503001001-3']))
  })

  test('cannot be looked for: the form goes on as if there were none', async () => {
    const { service } = openForm()
    service.on('POST', DUPLICATES, { status: 500, body: problem('internal_error', 500) })
    await fillIn()
    await waitFor(() => expect(service.requests('POST', DUPLICATES).length).toBeGreaterThan(0))
    submit()
    await waitFor(() => expect(service.requests('POST', REPORTS)).toHaveLength(1))
  })

  test('leads a visitor to sign in', async () => {
    chooseGrid('430503001001003')
    offer([duplicate({ abilities: buildAbilities() })], { isSignedIn: false })
    await fillIn()
    fireEvent.click(await screen.findByText('登录以后跟进这件'))
    await waitFor(() => expect(taro.opened()).toEqual(['/pages/sign-in/index']))
  })
})

test('a visitor writes first and signs in to send', async () => {
  openForm({ isSignedIn: false })
  fireEvent.click(await screen.findByText('登录以后提交'))
  await waitFor(() => expect(taro.opened()).toEqual(['/pages/sign-in/index']))
})

function addPhotos(...names: string[]): void {
  Object.assign(URL, { createObjectURL: ({ name }: File) => `blob:${name}` })
  fireEvent.click(screen.getByText('加照片'))
  const input = document.querySelector('input[type=file]')
  if (!input) throw new Error('no file dialogue was opened')
  Object.defineProperty(input, 'files', { value: names.map((name) => new File(['x'], name)) })
  fireEvent.change(input)
}

test('a photo that did not arrive can be sent again, and its id goes with the report', async () => {
  const { service } = openForm()
  await fillIn()
  service.on('POST', '/api/v1/uploads', { status: 500, body: problem('internal_error', 500) })
  addPhotos('a.jpg')
  expect(await screen.findByText('没传上去')).toBeVisible()
  service.on('POST', '/api/v1/uploads', {
    status: 201,
    body: { id: 'u1', url: '/u1', width: 1, height: 1 },
  })
  fireEvent.click(screen.getByText('再传一次'))
  await screen.findByText('提交')
  submit()
  await waitFor(() => expect(service.requests('POST', REPORTS)).toHaveLength(1))
  expect(service.requests('POST', REPORTS)[0]?.body).toMatchObject({ uploadIds: ['u1'] })
})

describe('a number in a public report', () => {
  const CHECKS = '/api/v1/personal-data-checks'
  const findings = [
    { kind: 'mobile_phone', start: 0, end: 11, masked: '138****5678' },
    { kind: 'number_plate', start: 13, end: 20, masked: '湘E***12' },
  ]
  const warning = '您写了手机号。公开以后邻居看到的是 138****5678。'

  async function sendWith(reply: { status?: number; body: object }) {
    const { service } = openForm()
    service.on('POST', CHECKS, reply)
    await fillIn()
    submit()
    return service
  }

  test('is told before it is sent; changing it sends nothing', async () => {
    const service = await sendWith({ body: { findings } })
    expect(await screen.findByText(warning)).toBeVisible()
    expect(screen.getByText('您写了车牌号。公开以后邻居看到的是 湘E***12。')).toBeVisible()
    expect(service.requests('POST', CHECKS)[0]?.body).toEqual({
      text: `${BODY}\n示范苑 3 栋东侧`,
    })
    fireEvent.click(screen.getByText('改一下'))
    expect(screen.queryByText(warning)).toBeNull()
    expect(service.requests('POST', REPORTS)).toHaveLength(0)
  })

  test('goes out as it is when the author says so, and is not asked about again', async () => {
    const service = await sendWith({ body: { findings } })
    await screen.findByText(warning)
    service.setReachable(false)
    fireEvent.click(screen.getByText('就这样报'))
    await screen.findByText(/只会报一次/)
    service.setReachable(true)
    submit()
    await waitFor(() => expect(taro.opened()).toEqual(['/pages/report/index?id=430503001001-7']))
    expect(service.requests('POST', CHECKS)).toHaveLength(1)
  })

  test('is no reason to hold a report up when the check does not work', async () => {
    const service = await sendWith({ status: 500, body: problem('internal_error', 500) })
    await waitFor(() => expect(service.requests('POST', REPORTS)).toHaveLength(1))
  })

  test('may stand in one that only its handlers read', async () => {
    const { service } = openForm()
    service.on('POST', CHECKS, { body: { findings } })
    await fillIn()
    fireEvent.click(screen.getByText('不公开'))
    submit()
    await waitFor(() => expect(service.requests('POST', REPORTS)).toHaveLength(1))
    expect(service.requests('POST', CHECKS)).toHaveLength(0)
  })
})

test('each photo that did not arrive says why; only those that might are sent again', async () => {
  const { service } = openForm()
  await fillIn()
  service.on('POST', '/api/v1/uploads', ({ body }) => {
    const { file } = body as { file: string }
    if (file === 'blob:text.jpg') return { status: 422, body: problem('upload_not_a_photo', 422) }
    if (file === 'blob:large.jpg') return { status: 413, body: problem('too_large', 413) }
    return { status: 500, body: problem('internal_error', 500) }
  })
  addPhotos('text.jpg', 'large.jpg', 'later.jpg')
  expect(await screen.findByText(/第 1 张没传上去。.*不是照片/)).toBeVisible()
  expect(await screen.findByText(/第 2 张没传上去。.*太大/)).toBeVisible()
  expect(await screen.findByText(/第 3 张没传上去。.*过一会儿再试/)).toBeVisible()
  service.on('POST', '/api/v1/uploads', {
    status: 201,
    body: { id: 'u3', url: '/u3', width: 1, height: 1 },
  })
  fireEvent.click(screen.getByText('再传一次'))
  await waitFor(() => expect(service.requests('POST', '/api/v1/uploads')).toHaveLength(4))
  await waitFor(() => expect(screen.queryByText('再传一次')).toBeNull())

  expect(screen.queryByText('提交')).toBeNull()
  fireEvent.click(screen.getByText('不带没传上去的 2 张照片，提交'))
  await waitFor(() => expect(service.requests('POST', REPORTS)).toHaveLength(1))
  expect(service.requests('POST', REPORTS)[0]?.body).toMatchObject({ uploadIds: ['u3'] })
})
