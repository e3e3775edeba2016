import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { privacyWords } from '../../src/app/privacy-copy'
import { privacyApis } from '../../src/platform/privacy-apis'
import { startDemoSession } from '../journeys/demo-session'
import { type JourneyService, startJourneyService } from '../journeys/journey-service'
import { makePhoto } from '../journeys/make-photo'
import { type FakeWechat, startFakeWechat } from '../wechat/fake-wechat'
import { BUILT_WEAPP, launchWeapp, type WeappRunner } from './weapp-runner'
import { GUARDED, TO_BE_DECLARED } from './wx/guarded-apis'

const APP = { appId: 'wx0000000000000001', appSecret: 'secret-of-the-test' }
const GRID = '430503005003003'
const folder = mkdtempSync(path.join(os.tmpdir(), 'linge-privacy-'))

let fake: FakeWechat
let service: JourneyService
let photo: string
let weapp: WeappRunner

beforeAll(async () => {
  fake = await startFakeWechat(APP)
  service = await startJourneyService({ wechat: { ...APP, baseUrl: fake.url, timeoutMs: 1_500 } })
  photo = await makePhoto(folder)
}, 60_000)
afterAll(async () => {
  await service.close()
  await fake.close()
  rmSync(folder, { recursive: true })
})
afterEach(async () => {
  expect(weapp.violations).toEqual([])
  await weapp.close()
})

/** The mini-program of somebody signed in; a visitor's without a key. */
async function open(url: string, demoKey?: string): Promise<void> {
  const storage = new Map<string, string>()
  if (demoKey !== undefined) {
    const { kept } = await startDemoSession(service.address, demoKey)
    storage.set('linge.session', JSON.stringify(JSON.stringify(kept)))
  }
  weapp = await launchWeapp({ apiBase: service.address, storage }, url)
  weapp.phone.location = (await service.findStand(GRID)).gcj02
  weapp.phone.photos = [photo]
}

const isAsked = () => weapp.has('#privacy-agree')
async function tap(target: string): Promise<void> {
  await weapp.waitFor(() => weapp.has(target), target)
  await weapp.tap(target)
}
const sent = (method: string, address: string) =>
  weapp.requests.filter((request) => request.method === method && request.path === address)

test('nothing is asked before it is needed, and one answer serves WeChat and us', async () => {
  await open('packages/account/pages/grid/index')
  expect(isAsked()).toBe(false)
  await tap('#find-nearby')
  expect(weapp.text('#privacy-text')).toBe(privacyWords.position.text)
  await tap('#privacy-agree')
  expect(isAsked()).toBe(false)
  expect(weapp.phone.hasAgreedToPrivacy).toBe(true)
  await weapp.waitFor(() => weapp.has(`#grid-${GRID}`), 'the grid around')
  await tap('#find-nearby')
  expect(isAsked()).toBe(false)
})

test('the position refused: the grid is chosen in the list, and the next tap asks again', async () => {
  await open('packages/account/pages/grid/index')
  await tap('#find-nearby')
  await tap('#privacy-refuse')
  await weapp.waitForText('没有得到位置许可。请在下面自己选。')
  expect(weapp.phone.hasAgreedToPrivacy).toBe(false)
  await tap('#find-nearby')
  expect(isAsked()).toBe(true)
})

test('photos refused: the report goes without', async () => {
  await open('pages/report-form/index', 'resident-chen')
  await tap('#photo-add')
  expect(weapp.text('#privacy-text')).toBe(privacyWords.photos.text)
  await tap('#privacy-refuse')
  await weapp.waitForText('照片没有加上')
  expect(sent('POST', '/api/v1/uploads')).toEqual([])
  expect(weapp.has('#submit-report')).toBe(true)
})

test('photos agreed to, taken back, and asked about again', async () => {
  await open('pages/report-form/index', 'resident-chen')
  await tap('#photo-add')
  await tap('#privacy-agree')
  await weapp.waitFor(() => weapp.has({ label: '照片' }), 'the photo')
  expect(sent('PUT', '/api/v1/me/consents/photos')).toHaveLength(1)
  await weapp.navigate('/packages/account/pages/privacy/index')
  await tap('#withdraw-photos')
  await tap('#withdraw-yes')
  await weapp.waitFor(() => !weapp.has('#withdraw-photos'), 'the consent gone')
  await weapp.back()
  await tap('#photo-add')
  expect(isAsked()).toBe(true)
  await tap('#privacy-refuse')
})

test('a consent that was taken back elsewhere is asked for again when the service says so', async () => {
  await open('pages/report-form/index', 'resident-deng')
  await tap('#photo-add')
  await tap('#privacy-agree')
  await weapp.waitFor(() => weapp.has({ label: '照片' }), 'the photo')
  const { kept } = await startDemoSession(service.address, 'resident-deng')
  const { token } = (kept as { session: { token: string } }).session
  const headers = { authorization: `Bearer ${token}` }
  const consent = `${service.address}/api/v1/me/consents/photos`
  expect((await fetch(consent, { method: 'DELETE', headers })).status).toBe(204)
  await tap('#photo-add')
  await weapp.waitForText('这一项您还没有同意')
  await tap('#retry-uploads')
  expect(isAsked()).toBe(true)
  await tap('#privacy-agree')
  await weapp.waitFor(() => !weapp.has('#retry-uploads'), 'the photo sent')
})

test('the clipboard refused: the text stands on the page', async () => {
  await open('packages/worker/pages/summary/index', 'worker-zhou')
  await tap('#copy-summary')
  expect(weapp.text('#privacy-text')).toBe(privacyWords.clipboard.text)
  await tap('#privacy-refuse')
  expect(weapp.phone.clipboard).toBe('')
  await tap('#copy-summary')
  await tap('#privacy-agree')
  expect(weapp.phone.clipboard).not.toBe('')
})

test('a file refused: it says that the browser does it too', async () => {
  await open('packages/setup/pages/roster/index', 'committee-wang')
  await tap('#upload-roster')
  expect(weapp.text('#privacy-text')).toBe(privacyWords.files.text)
  await tap('#privacy-refuse')
  await weapp.waitForText('也可以用电脑打开网页导入')
})

test('the phone: one button agrees and hands it out; taking back removes it', async () => {
  await open('packages/account/pages/sign-in/index')
  await tap('#sign-in-by-wechat')
  await weapp.waitFor(() => weapp.has('#home-page'), 'the home page')
  await weapp.navigate('/packages/account/pages/account/index')
  await weapp.waitForText(privacyWords.phone.text)
  await tap('#bind-phone')
  expect(weapp.text('#my-phone')).toBe('还没有绑定')
  expect(sent('PUT', '/api/v1/me/consents/phone')).toEqual([])
  weapp.phone.phoneNumber = '13900000041'
  await tap('#bind-phone')
  await weapp.waitForText('139****0041')
  await tap('#open-privacy')
  await tap('#withdraw-phone')
  await weapp.waitForText('马上删掉')
  await tap('#withdraw-yes')
  await weapp.back()
  await weapp.waitFor(() => weapp.text('#my-phone') === '还没有绑定', 'the phone gone')
})

test('the official guide is one tap away, and leaving the page is not agreeing', async () => {
  await open('pages/home/index')
  await weapp.navigate('/packages/account/pages/grid/index')
  await tap('#find-nearby')
  await tap('#privacy-guide')
  expect(weapp.phone.callsOf('openPrivacyContract')).toHaveLength(1)
  expect(isAsked()).toBe(true)
  await weapp.back()
  expect(weapp.phone.hasAgreedToPrivacy).toBe(false)
  await weapp.navigate('/packages/account/pages/grid/index')
  expect(isAsked()).toBe(false)
})

test('the built code calls what is declared, and nothing else that WeChat guards', async () => {
  await open('pages/home/index')
  const scripts = readdirSync(BUILT_WEAPP, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(path.join(BUILT_WEAPP, file), 'utf8'))
  const called = GUARDED.filter((name) => scripts.some((text) => text.includes(`.${name}(`)))
  expect([...called].sort()).toEqual(
    Object.keys(privacyApis)
      .filter((name) => name !== 'getPhoneNumber')
      .sort(),
  )
  const appJson = JSON.parse(readFileSync(path.join(BUILT_WEAPP, 'app.json'), 'utf8'))
  expect(appJson.requiredPrivateInfos).toEqual(
    called.filter((name) => TO_BE_DECLARED.includes(name)),
  )
  expect(appJson.__usePrivacyCheck__).toBe(true)
  expect(appJson.requiredBackgroundModes).toBeUndefined()
})
