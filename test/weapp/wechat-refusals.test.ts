import { type DemoSession, startDemoSession } from '../journeys/demo-session'
import { type JourneyService, startJourneyService } from '../journeys/journey-service'
import { type FakeWechat, startFakeWechat } from '../wechat/fake-wechat'
import { Newcomer, REPORT } from './newcomer'
import { launchWeapp, type WeappRunner } from './weapp-runner'

const APP = { appId: 'wx0000000000000001', appSecret: 'secret-of-the-test' }
const PUSH = { appId: APP.appId, token: 'pushtoken', encodingAesKey: 'k'.repeat(43) }
const TEMPLATES = {
  report: { id: 'template-of-reports', isLongTerm: false, fields: { thing1: 'about' } },
} as const

let fake: FakeWechat
let service: JourneyService
let worker: DemoSession
let weapp: WeappRunner
let person: Newcomer

beforeAll(async () => {
  fake = await startFakeWechat(APP)
  service = await startJourneyService({
    wechat: { ...APP, baseUrl: fake.url, templates: TEMPLATES },
    push: PUSH,
  })
  worker = await startDemoSession(service.address, 'worker-zhou')
}, 60_000)
afterAll(async () => {
  await service.close()
  await fake.close()
})

/** Somebody WeChat has not seen here before. */
async function arrive(openId: string): Promise<void> {
  weapp = await launchWeapp({ apiBase: service.address })
  weapp.phone.openId = openId
  person = new Newcomer(weapp, service)
  await person.signIn()
}
afterEach(async () => {
  expect(weapp.violations).toEqual([])
  await weapp.close()
})

const countTokens = () => fake.calls.filter(({ path }) => path === '/cgi-bin/stable_token').length

/** The newest of theirs. */
async function findReport(): Promise<string> {
  const committee = await startDemoSession(service.address, 'committee-wang')
  const { items } = await committee.get<{ items: { id: string; title: string }[] }>(
    '/reports?view=area&status=all&limit=20',
  )
  return items.find(({ title }) => title.startsWith(REPORT))?.id ?? ''
}

test.each([
  [40001, '13900000061', '13900000062'],
  [42001, '13900000063', '13900000064'],
] as const)(
  '%i, the access token is over: the person sees nothing of it',
  async (errcode, first, second) => {
    await arrive(`o-token-${errcode}`)
    await person.givePhone(first)
    const before = countTokens()
    fake.fail('/wxa/business/getuserphonenumber', { errcode })
    await person.givePhone(second)
    expect(countTokens()).toBe(before + 1)
  },
)

test('87014, the words are risky: the report is handled, is not public, and says why', async () => {
  await arrive('o-risky')
  fake.fail('/wxa/msg_sec_check', { errcode: 87014 })
  await person.sendReport()
  await weapp.relaunch(`/pages/report/index?id=${await findReport()}`)
  await weapp.waitForText('还没公开：没有通过')
  await person.tap('#check')
  await weapp.waitForText('自动检查 ·')
  expect(weapp.has('#appeal-check')).toBe(true)
})

test('43101, the person takes no message in WeChat: it is in the app, and may be asked for again', async () => {
  await arrive('o-refusing')
  await person.sendReport()
  await person.tap('#remind-me')
  await weapp.waitForText('到时候微信提醒您')
  // They said yes, and WeChat counts no consent of theirs.
  const id = await findReport()
  await worker.post(`/reports/${id}/acceptance`, {})
  await worker.post(`/reports/${id}/resolution`, { note: '灯换好了', uploadIds: [] })
  await service.runMessages()
  expect(fake.calls.map(({ path }) => path)).toContain('/cgi-bin/message/subscribe/send')
  expect(fake.messages).toEqual([])
  await weapp.switchTab('/pages/mine/index')
  await person.tap('#open-messages')
  await weapp.waitForText('的诉求办好了')
  await weapp.waitForText('未读')
})
