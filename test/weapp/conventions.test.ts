import { type DemoSession, startDemoSession } from '../journeys/demo-session'
import { type JourneyService, startJourneyService } from '../journeys/journey-service'
import { BuiltApp } from './pages/built-app'
import { BUILT_WEAPP, launchWeapp, type WeappRunner } from './weapp-runner'

const COMMUNITY = '430503005003'
const GRID = `${COMMUNITY}003`
const MOST_PAGES = 10

let service: JourneyService
let resident: DemoSession
let weapp: WeappRunner

beforeAll(async () => {
  service = await startJourneyService()
  resident = await startDemoSession(service.address, 'resident-chen')
}, 60_000)
afterAll(() => service.close())
afterEach(() => {
  expect(weapp.violations).toEqual([])
  return weapp.close()
})

interface Listed {
  readonly items: readonly { readonly id: string; readonly title: string }[]
}
async function first(path: string) {
  const [item] = (await resident.get<Listed>(path)).items
  if (!item) throw new Error(`Nothing is at ${path}`)
  return item
}

/** @param url none for the first page */
async function launch(url?: string, session?: DemoSession) {
  // The app keeps texts, and WeChat any value as a text.
  const kept = session && JSON.stringify(JSON.stringify(session.kept))
  const storage = new Map(kept === undefined ? [] : [['linge.session', kept]])
  weapp = await launchWeapp({ apiBase: service.address, storage }, url)
}

async function fileReport(isPublic: boolean): Promise<string> {
  const { id } = await resident.post<{ id: string }>('/reports', {
    categoryCode: 'street_light',
    body: '刘翠花家门口的路灯不亮，她电话 13055550142。',
    address: '3栋门口',
    gridCode: GRID,
    isPublic,
    isAnonymous: false,
    uploadIds: [],
  })
  return id
}

describe('a card for a friend', () => {
  test.each([
    ['a notice', 'more/pages/notice', '/notices?view=resident'],
    [
      'a consultation',
      'deliberation/pages/consultation',
      `/consultations?communityCode=${COMMUNITY}&phase=open`,
    ],
  ])('of %s says its title, and opens it for a visitor', async (_what, page, list) => {
    const { id, title } = await first(list)
    const path = `/packages/${page}/index?id=${id}`
    await launch(path, resident)
    await weapp.waitForText(title)
    expect(weapp.share()).toEqual({ title, path, imageUrl: '/share.png' })
    expect(weapp.share('timeline')).toEqual({ title, query: `id=${id}`, imageUrl: '/share.png' })
    await weapp.close()
    await launch(path)
    await weapp.waitForText(title)
  })

  test('of a public report says what kind of thing it is and where, and no word of the person', async () => {
    const id = await fileReport(true)
    await launch(`/pages/report/index?id=${id}`, resident)
    await weapp.waitForText('路灯')
    const card = weapp.share()
    expect(card).toMatchObject({ path: `/pages/report/index?id=${id}`, imageUrl: '/share.png' })
    expect(card?.title).toMatch(/^\S+有人报了：\S*灯\S*$/)
    expect(card?.title).not.toMatch(/刘翠花|130/)
  })

  test('is not to be had of a private report, nor of one that is not there', async () => {
    await launch(`/pages/report/index?id=${await fileReport(false)}`, resident)
    await weapp.waitForText('路灯')
    expect(weapp.share()).toBeUndefined()
    await weapp.close()
    await launch(`/pages/report/index?id=${COMMUNITY}-999999`)
    await weapp.waitForText('回首页')
    expect(weapp.share()).toBeUndefined()
  })

  test('has a picture of ours that is in the main package', () => {
    expect(new BuiltApp(BUILT_WEAPP).findText('share.png')).toBeDefined()
  })
})

describe('an entry', () => {
  test('by the code on a slip has the number filled in', async () => {
    await launch('packages/more/pages/lookup/index?scene=261125-57')
    expect(weapp.attribute('#lookup-number', 'value')).toBe('261125-57')
  })

  test('by the code on a door opens its building', async () => {
    const committee = await startDemoSession(service.address, 'committee-wang')
    const { items } = await committee.get<{ items: { id: string; name: string }[] }>(
      `/grids/${GRID}/buildings`,
    )
    const [building] = items
    await launch(`packages/more/pages/door/index?scene=${encodeURIComponent(building?.id ?? '')}`)
    await weapp.waitForText(building?.name ?? '')
  })

  test.each(['pages/nothing/index', 'packages/gone/pages/notice/index'])(
    'by an old card to %s says so, and leads home',
    async (url) => {
      await launch(url)
      await weapp.waitForText('没有这一页')
      await weapp.tap('#go-home')
      expect(weapp.route).toBe('pages/home/index')
    },
  )

  test.each([
    ['a notice that is gone', `packages/more/pages/notice/index?id=${COMMUNITY}-999999`],
    ['a number that is none', 'packages/deliberation/pages/consultation/index?id=%E0%A4'],
    ['no number at all', 'pages/report/index'],
  ])('by a card with %s leads home too', async (_what, url) => {
    await launch(url)
    await weapp.tap('返回')
    expect(weapp.route).toBe('pages/home/index')
  })

  test('by a message, with no page behind, has its way back to the first page', async () => {
    const { id } = await first('/notices?view=resident')
    await launch(`packages/more/pages/notice/index?id=${id}`, resident)
    await weapp.tap('返回')
    expect(weapp.routes).toEqual(['pages/home/index'])
  })
})

test('no more than ten pages lie on one another: the next takes the place of the tenth', async () => {
  await launch()
  for (let depth = 1; depth < MOST_PAGES; depth += 1) {
    await weapp.navigate('/packages/account/pages/account/index')
  }
  expect(weapp.routes).toHaveLength(MOST_PAGES)
  await weapp.tap('#sign-in')
  expect(weapp.routes).toHaveLength(MOST_PAGES)
  expect(weapp.route).toBe('packages/account/pages/sign-in/index')
})

test('a newer version is told of in a line, and taken by a tap on it', async () => {
  await launch()
  expect(weapp.text()).not.toContain('有新版本')
  weapp.phone.receiveUpdate()
  await weapp.settle()
  await weapp.waitForText('有新版本，点这里更新')
  expect(weapp.phone.callsOf('showModal')).toEqual([])
  await weapp.tap('#update')
  expect(weapp.phone.callsOf('applyUpdate')).toHaveLength(1)
})

test.each([
  'pages/home/index',
  'pages/reports/index',
  'pages/consultations/index',
  'pages/notices/index',
  'pages/report/index',
  'packages/deliberation/pages/consultation/index',
  'packages/deliberation/pages/topic/index',
  'packages/more/pages/notice/index',
  'packages/more/pages/check/index',
])('pulling down %s fetches what it shows anew', async (page) => {
  await launch(`${page}?id=${COMMUNITY}-1`, resident)
  const config = new BuiltApp(BUILT_WEAPP).findText(`${page}.json`)
  expect(JSON.parse(config ?? '{}')).toMatchObject({ enablePullDownRefresh: true })
  const before = weapp.requests.length
  await weapp.pullDown()
  expect(weapp.requests.length).toBeGreaterThan(before)
  expect(weapp.phone.callsOf('stopPullDownRefresh')).toHaveLength(1)
})

test('the capsule and the status bar can be read by night as well', async () => {
  await launch()
  expect(weapp.phone.callsOf('setNavigationBarColor').at(-1)).toMatchObject({
    frontColor: '#000000',
  })
  weapp.phone.turnDark()
  await weapp.settle()
  expect(weapp.phone.callsOf('setNavigationBarColor').at(-1)).toEqual({
    frontColor: '#ffffff',
    backgroundColor: '#101513',
  })
})
