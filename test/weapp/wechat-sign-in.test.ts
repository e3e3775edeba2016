import { type JourneyService, startJourneyService } from '../journeys/journey-service'
import { type FakeWechat, phoneCodeOf, startFakeWechat } from '../wechat/fake-wechat'
import type { Fault } from '../wechat/faults'
import { launchWeapp, type WeappRunner } from './weapp-runner'

const APP = { appId: 'wx0000000000000001', appSecret: 'secret-of-the-test' }
const CODE_TO_SESSION = '/sns/jscode2session'

let fake: FakeWechat
let service: JourneyService
let weapp: WeappRunner

beforeAll(async () => {
  fake = await startFakeWechat(APP)
  service = await startJourneyService({ wechat: { ...APP, baseUrl: fake.url, timeoutMs: 1_500 } })
}, 60_000)
afterAll(async () => {
  await service.close()
  await fake.close()
})

beforeEach(async () => {
  weapp = await launchWeapp({ apiBase: service.address }, 'packages/account/pages/sign-in/index')
  await weapp.waitFor(() => weapp.has('#sign-in-by-wechat'), 'the button')
})
afterEach(async () => {
  expect(weapp.violations).toEqual([])
  await weapp.close()
})

const countSignIns = () => fake.calls.filter(({ path }) => path === CODE_TO_SESSION).length

async function signIn(): Promise<void> {
  await weapp.tap('#sign-in-by-wechat')
  await weapp.waitFor(() => weapp.has('#home-page'), 'the home page')
}

test('one tap signs in, and asks for nothing', async () => {
  await signIn()
  await weapp.switchTab('/pages/mine/index')
  await weapp.waitForText('居民')
  const painted = /^set(NavigationBar|Background)Color$/
  expect(weapp.phone.calls.filter(({ api }) => !painted.test(api))).toEqual([])
})

test('the phone is bound by WeChat’s own button, shown masked, and refusing changes nothing', async () => {
  await signIn()
  await weapp.navigate('/packages/account/pages/account/index')
  await weapp.waitForText('还没有绑定')
  await weapp.fire('#bind-phone', 'getphonenumber', { errMsg: 'getPhoneNumber:fail user deny' })
  expect(weapp.text('#my-phone')).toBe('还没有绑定')
  await weapp.fire('#bind-phone', 'getphonenumber', { code: phoneCodeOf('13900000017') })
  await weapp.waitForText('139****0017')
  fake.fail('/wxa/business/getuserphonenumber', { errcode: 40029 })
  await weapp.fire('#bind-phone', 'getphonenumber', { code: phoneCodeOf('13900000018') })
  await weapp.waitForText('微信没有认出来')
  expect(weapp.text('#my-phone')).toBe('139****0017')
})

test('a session that is over is renewed once, however many pages ask at once, and nobody notices', async () => {
  await signIn()
  await service.passDays(1)
  const before = countSignIns()
  await weapp.switchTab('/pages/mine/index')
  await weapp.waitForText('居民')
  await weapp.switchTab('/pages/notices/index')
  await weapp.switchTab('/pages/reports/index')
  await weapp.switchTab('/pages/mine/index')
  await weapp.waitForText('居民')
  expect(countSignIns()).toBe(before + 1)
})

test('a code lost on its way is followed by a new one, without a word', async () => {
  fake.fail(CODE_TO_SESSION, { errcode: 40163 })
  await signIn()
})

test.each<[string, Fault, number, string]>([
  ['40029', { errcode: 40029 }, 2, '微信没有认出来'],
  ['45011', { errcode: 45011 }, 1, '登录得太频繁了'],
  ['40226', { errcode: 40226 }, 1, '微信暂时不让这个账号登录'],
  ['-1', { errcode: -1 }, 1, '请过'],
  ['a wrong secret', { errcode: 40125 }, 1, '微信那边现在没有回应'],
  ['an answer that never comes', { slowMs: 6_000 }, 1, '微信那边现在没有回应'],
  ['a cut connection', { cut: 'at once' }, 1, '微信那边现在没有回应'],
  ['what is no JSON', { malformed: '{' }, 1, '微信那边现在没有回应'],
])('%s is told in a sentence, and the next tap signs in', async (_case, fault, times, sentence) => {
  fake.fail(CODE_TO_SESSION, fault, times)
  await weapp.tap('#sign-in-by-wechat')
  await weapp.waitForText(sentence)
  await signIn()
})
