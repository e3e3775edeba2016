import { type JourneyService, startJourneyService } from '../journeys/journey-service'
import { BuiltApp } from '../weapp/pages/built-app'
import { BUILT_WEAPP, launchWeapp, type WeappRunner } from '../weapp/weapp-runner'

const KB = 1024
const FIRST_SCREEN_KB = 10
const TAP_KB = 1

let service: JourneyService
let weapp: WeappRunner

beforeAll(async () => {
  service = await startJourneyService()
}, 60_000)
afterAll(() => service.close())
afterEach(() => weapp.close())

test(`every tab of a resident, with its answers, takes at most ${FIRST_SCREEN_KB} KB of setData`, async () => {
  weapp = await launchWeapp({ apiBase: service.address }, 'packages/account/pages/sign-in/index')
  await weapp.tap('#person-resident-chen')
  for (const tab of ['home', 'reports', 'consultations', 'notices', 'mine']) {
    await weapp.relaunch(`/pages/${tab}/index`)
    expect(weapp.text()).toContain(tab === 'mine' ? '退出登录' : '周岚')
    expect([tab, weapp.lastRenderBytes > 0]).toEqual([tab, true])
    expect([tab, Math.ceil(weapp.lastRenderBytes / KB) <= FIRST_SCREEN_KB]).toEqual([tab, true])
    expect(weapp.mismatches()).toEqual([])
    expect(weapp.violations).toEqual([])
  }
})

test(`a tap on a switch takes at most ${TAP_KB} KB of setData`, async () => {
  weapp = await launchWeapp({ apiBase: service.address }, 'packages/more/pages/display/index')
  const wasOn = weapp.attribute('#elder', 'aria-checked')
  const bytes = await weapp.bytesOf(() => weapp.tap('#elder'))
  expect(weapp.attribute('#elder', 'aria-checked')).not.toBe(wasOn)
  expect(bytes).toBeLessThanOrEqual(TAP_KB * KB)
  expect(weapp.mismatches()).toEqual([])
  expect(weapp.violations).toEqual([])
})

test('every page opens for a visitor without a violation, as its templates say', async () => {
  weapp = await launchWeapp({ apiBase: service.address })
  for (const page of new BuiltApp(BUILT_WEAPP).pages) {
    await weapp.relaunch(`/${page}`)
    expect(weapp.mismatches()).toEqual([])
    expect(weapp.violations).toEqual([])
  }
})
