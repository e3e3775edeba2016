import { type JourneyService, startJourneyService } from '../journeys/journey-service'
import { type FakeWechat, startFakeWechat } from '../wechat/fake-wechat'
import { launchWeapp, type WeappRunner } from './weapp-runner'

const APP = { appId: 'wx0000000000000001', appSecret: 'secret-of-the-test' }
const CODE_TO_SESSION = '/sns/jscode2session'

let fake: FakeWechat
let service: JourneyService
let weapp: WeappRunner

beforeAll(async () => {
  fake = await startFakeWechat(APP)
  service = await startJourneyService({ isDemo: false, wechat: { ...APP, baseUrl: fake.url } })
}, 60_000)
afterAll(async () => {
  await service.close()
  await fake.close()
})

beforeEach(async () => {
  weapp = await launchWeapp({ apiBase: service.address })
})
afterEach(async () => {
  expect(weapp.violations).toEqual([])
  await weapp.close()
})

test('reading needs no session; whatever needs one gets it without a form or a second tap', async () => {
  await weapp.switchTab('/pages/notices/index')
  await weapp.switchTab('/pages/mine/index')
  await weapp.waitFor(() => weapp.has('#open-sign-in'), 'the way in')
  expect(fake.calls).toEqual([])
  await weapp.tap('#open-sign-in')
  await weapp.waitForText('居民')
  expect(weapp.route).toBe('pages/mine/index')
  expect(fake.calls.map(({ path }) => path)).toEqual([CODE_TO_SESSION])
})

test('what WeChat refuses is told once, with a button to try again', async () => {
  fake.fail(CODE_TO_SESSION, { errcode: 45011 })
  await weapp.switchTab('/pages/mine/index')
  await weapp.waitFor(() => weapp.has('#open-sign-in'), 'the way in')
  await weapp.tap('#open-sign-in')
  await weapp.waitForText('登录得太频繁了')
  await weapp.tap('#sign-in-by-wechat')
  await weapp.waitFor(() => weapp.route === 'pages/mine/index', 'the page it was for')
  await weapp.waitForText('居民')
})
