import type { Browser } from 'playwright-core'
import { hotp, stepAt } from '../../server/src/modules/second-factor/totp'
import { startDemoSession } from '../journeys/demo-session'
import { type JourneyService, startJourneyService } from '../journeys/journey-service'
import { meetPeople } from '../journeys/meet-people'
import type { Person } from '../journeys/person'
import { openBrowserPerson } from './browser-person'
import { openBrowser } from './open-browser'

const PHONE = '13900001234'
const COMMUNITY = '430503005003'
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

let browser: Browser
let service: JourneyService

beforeAll(async () => {
  service = await startJourneyService()
  browser = await openBrowser()
}, 90_000)
afterAll(async () => {
  await browser.close()
  await service.close()
})

async function enterPhone(person: Person): Promise<void> {
  await person.goTo('mine')
  await person.tap('#open-sign-in')
  await person.tap('#sign-in-by-sms')
  await person.type('#sms-phone', PHONE)
  await person.tap('#send-sms')
  const [code = ''] = (await person.read('#shown-code')).match(/[0-9]{6}/) ?? []
  await person.type('#sms-code', code)
  await person.tap('#enter-sms')
}

/** What the app on the phone shows. */
function codeOf(key: string): string {
  const bits = [...key.replaceAll(' ', '')]
    .map((sign) => BASE32.indexOf(sign).toString(2).padStart(5, '0'))
    .join('')
  const bytes = (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2))
  return hotp(Buffer.from(bytes), stepAt(new Date(Date.now() + service.passedMs())))
}

test('a resident signs in by a code; once appointed, the console opens only with the second factor', async () => {
  await meetPeople(
    service,
    ({ isDesk }, stored) =>
      openBrowserPerson(browser, service.address, {
        stored,
        ...(isDesk ? { width: 1280, height: 800 } : {}),
      }),
    async (people) => {
      const resident = await people.meet()
      await enterPhone(resident)
      await resident.see('居民')
      await resident.tap('#open-account')
      await resident.see('139****1234')

      const operator = await startDemoSession(service.address, 'operator-ren')
      await operator.post('/appointments', {
        role: 'committee_member',
        areaCode: COMMUNITY,
        departmentCode: null,
        phone: PHONE,
        isSecond: false,
        dutyFrom: null,
        dutyUntil: null,
        startsAt: null,
        endsAt: null,
      })
      await people.passDays(1)

      const member = await people.meet({ isDesk: true })
      await enterPhone(member)
      await member.see('先设好动态码')
      const key = await member.read('#factor-key')
      await member.type('#factor-code', codeOf(key))
      await member.tap('#enter-factor')
      await member.see('请抄下这十个恢复码')
      const [recoveryCode = ''] = (await member.read('#recovery-codes')).match(/.{5}-.{5}/) ?? []
      await member.tap('#go-on')
      await member.tap('#open-console')
      await member.see('翠园社区居委会')

      await people.passDays(1)
      const again = await people.meet({ isDesk: true })
      await enterPhone(again)
      await again.see('输动态码')
      await again.tap('#other-way')
      await again.type('#factor-code', recoveryCode)
      await again.tap('#enter-factor')
      await again.see('还剩 9 个恢复码')
      await again.tap('#go-on')
      await again.tap('#open-console')
      await again.see('翠园社区居委会')
    },
  )
}, 60_000)
