import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type DemoSession, startDemoSession } from '../journeys/demo-session'
import { type JourneyService, startJourneyService } from '../journeys/journey-service'
import { makePhoto } from '../journeys/make-photo'
import { GRID } from '../journeys/report-steps'
import { type FakeWechat, startFakeWechat } from '../wechat/fake-wechat'
import { sealPush } from '../wechat/seal-push'
import { Newcomer, REPORT } from './newcomer'
import { launchWeapp, type WeappRunner } from './weapp-runner'

const APP = { appId: 'wx0000000000000001', appSecret: 'secret-of-the-test' }
const PUSH = {
  appId: APP.appId,
  token: 'pushtoken',
  encodingAesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
}
const TEMPLATE = 'template-of-reports'
const TEMPLATES = {
  report: {
    id: TEMPLATE,
    isLongTerm: false,
    fields: { thing1: 'about', phrase2: 'state', thing3: 'text' },
  },
} as const
const ME = 'o-somebody'

const folder = mkdtempSync(path.join(os.tmpdir(), 'linge-first-day-'))

let fake: FakeWechat
let service: JourneyService
let weapp: WeappRunner
let worker: DemoSession
let newcomer: Newcomer

beforeAll(async () => {
  fake = await startFakeWechat(APP)
  service = await startJourneyService({
    wechat: { ...APP, baseUrl: fake.url, templates: TEMPLATES },
    push: PUSH,
  })
  worker = await startDemoSession(service.address, 'worker-zhou')
  weapp = await launchWeapp({ apiBase: service.address })
  weapp.phone.photos = [await makePhoto(folder)]
  newcomer = new Newcomer(weapp, service)
}, 60_000)
afterAll(async () => {
  expect(weapp.violations).toEqual([])
  await weapp.close()
  await service.close()
  await fake.close()
  rmSync(folder, { recursive: true })
})

/** By the code at the door; the worker of the grid lets them in. */
async function claimHome(): Promise<void> {
  const committee = await startDemoSession(service.address, 'committee-wang')
  const { items } = await committee.get<{ items: { id: string }[] }>(`/grids/${GRID}/buildings`)
  await weapp.relaunch(`/packages/more/pages/door/index?scene=${items[0]?.id}`)
  await newcomer.tap('#claim-here')
  await newcomer.tap('2单元402')
  await newcomer.tap('#relation-family')
  await weapp.input('#claim-name', '方新来')
  await newcomer.tap('#send-claim')
  await weapp.waitForText('交给网格员核对了')
  const waiting = await worker.get<{ items: { id: string }[] }>(
    `/household-claims?communityCode=${GRID.slice(0, 12)}`,
  )
  await worker.post(`/household-claims/${waiting.items[0]?.id}/approval`, {})
}

const publicReports = async () => {
  const { items } = await worker.get<{ items: { id: string; title: string }[] }>(
    `/reports?view=public&gridCode=${GRID}&status=all&limit=20`,
  )
  return items.filter(({ title }) => title.startsWith(REPORT))
}

/** What WeChat says of the photo, sealed and signed as it does. */
async function passPhoto(): Promise<void> {
  await weapp.waitFor(() => fake.pictures.size === 1, 'the photo at WeChat')
  const [traceId] = fake.pictures.keys()
  const { body, query } = sealPush(
    PUSH,
    JSON.stringify({
      MsgType: 'event',
      Event: 'wxa_media_check',
      appid: APP.appId,
      trace_id: traceId,
      version: 2,
      errcode: 0,
      errmsg: 'ok',
      result: { suggest: 'pass', label: 100 },
    }),
    new Date(),
  )
  const address = `${service.address}/api/v1/wechat/push?${new URLSearchParams({ ...query })}`
  const headers = { 'content-type': 'text/plain' }
  const answer = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) })
  expect(await answer.text()).toBe('success')
}

test('from the first launch to the answer: signed in, at home, heard, checked and told', async () => {
  await weapp.waitFor(() => weapp.has('#home-page'), 'the home page')
  await newcomer.signIn()
  await newcomer.givePhone('13900000051')
  await claimHome()
  await newcomer.sendReport()
  await newcomer.tap('#remind-me')
  await weapp.waitForText('到时候微信提醒您')
  expect(weapp.phone.callsOf('requestSubscribeMessage')).toMatchObject([{ tmplIds: [TEMPLATE] }])
  // What WeChat itself notes when the person says yes.
  fake.allow(ME, TEMPLATE, 1)

  expect(await publicReports()).toEqual([])
  await passPhoto()
  const [report] = await publicReports()
  expect(report).toBeDefined()
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
  await weapp.waitForText('条没看')
  await newcomer.tap('#open-messages')
  await weapp.waitForText('未读')
  await newcomer.tap('“路灯照明”的诉求办好了。请您看看是不是真的解决了。')
  await weapp.waitForText('灯换好了')
  await weapp.back()
  await newcomer.tap('#read-all')
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
