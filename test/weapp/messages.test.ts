import { type DemoSession, startDemoSession } from '../journeys/demo-session'
import { type JourneyService, startJourneyService } from '../journeys/journey-service'
import { GRID } from '../journeys/report-steps'
import { type FakeWechat, startFakeWechat } from '../wechat/fake-wechat'
import { launchWeapp, type WeappRunner } from './weapp-runner'

const APP = { appId: 'wx0000000000000001', appSecret: 'secret-of-the-test' }
const TEMPLATE = 'template-of-reports'
const TEMPLATES = {
  report: {
    id: TEMPLATE,
    isLongTerm: false,
    fields: { thing1: 'about', phrase2: 'state', thing3: 'text' },
  },
} as const
const ME = 'o-somebody'

let fake: FakeWechat
let service: JourneyService
let weapp: WeappRunner
let worker: DemoSession

beforeAll(async () => {
  fake = await startFakeWechat(APP)
  service = await startJourneyService({
    wechat: { ...APP, baseUrl: fake.url, templates: TEMPLATES },
  })
  worker = await startDemoSession(service.address, 'worker-zhou')
  weapp = await launchWeapp({ apiBase: service.address }, 'packages/account/pages/sign-in/index')
}, 60_000)
afterAll(async () => {
  expect(weapp.violations).toEqual([])
  await weapp.close()
  await service.close()
  await fake.close()
})

async function tap(target: string): Promise<void> {
  await weapp.waitFor(() => weapp.has(target), target)
  await weapp.tap(target)
}

async function sendReport(): Promise<void> {
  weapp.phone.location = (await service.findStand(GRID)).gcj02
  await weapp.switchTab('/pages/reports/index')
  await tap('报一个问题')
  await weapp.waitFor(() => weapp.has('#report-body'), 'the form')
  await weapp.input('#report-body', '3栋东边的路灯坏了三天。晚上太黑，老人走路怕摔。')
  await weapp.input('#report-address', '3栋东侧')
  await tap('#use-position')
  await tap('#privacy-agree')
  await weapp.waitForText('看着像')
  await tap('#submit-report')
  await weapp.waitForText('现在负责的人')
}

test('who sends a report may have the answer brought by WeChat, once, and finds it in the app as well', async () => {
  await tap('#sign-in-by-wechat')
  await weapp.waitFor(() => weapp.has('#home-page'), 'the home page')
  await sendReport()
  await tap('#remind-me')
  await weapp.waitForText('到时候微信提醒您')
  expect(weapp.phone.callsOf('requestSubscribeMessage')).toMatchObject([{ tmplIds: [TEMPLATE] }])
  // What WeChat itself notes when the person says yes.
  fake.allow(ME, TEMPLATE, 1)

  const { items } = await worker.get<{ items: { id: string; title: string }[] }>(
    `/reports?view=public&gridCode=${GRID}&status=all&limit=5`,
  )
  const report = items.find(({ title }) => title.startsWith('3栋东边的路灯'))
  await worker.post(`/reports/${report?.id}/acceptance`, {})
  await worker.post(`/reports/${report?.id}/resolution`, { note: '灯换好了', uploadIds: [] })
  await service.runMessages()
  expect(fake.messages).toEqual([
    {
      openId: ME,
      templateId: TEMPLATE,
      page: `pages/report/index?id=${report?.id}`,
      fields: { thing1: '路灯照明', phrase2: '已办结', thing3: expect.stringMatching(/办好了/) },
    },
  ])

  await weapp.switchTab('/pages/mine/index')
  await weapp.waitForText('2 条没看')
  await tap('#open-messages')
  await weapp.waitForText('未读')
  await tap('“路灯照明”的诉求办好了。请您看看是不是真的解决了。')
  await weapp.waitForText('灯换好了')
  await weapp.back()
  await tap('#read-all')
  await weapp.waitFor(() => !weapp.text().includes('未读'), 'all are read')
  await weapp.back()
  await weapp.waitFor(() => !weapp.text().includes('条没看'), 'nothing is unread')
  await service.runMessages()
  expect(fake.messages).toHaveLength(1)
}, 120_000)

test('the message in WeChat opens the report, and back leads home', async () => {
  const [message] = fake.messages
  await weapp.relaunch(`/${message?.page}`)
  await weapp.waitForText('灯换好了')
  await weapp.tap('返回')
  await weapp.waitFor(() => weapp.has('#home-page'), 'the home page')
})
