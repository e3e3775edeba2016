import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { typeText } from '../../../../../test/component/type-text'
import { buildCategorySetting } from '../../../../../test/factories/category-settings'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildMe } from '../../../../../test/fakes/people'
import { taro } from '../../../../../test/fakes/taro'
import type { CategorySetting } from '../../../../features/category-settings/domain/category-setting'
import type { Me } from '../../../../features/session/domain/person'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import CategoriesPage from './index'

const COUNTY = '430503'
const SETTINGS = `/api/v1/category-settings/${COUNTY}`
const NOISE = `${SETTINGS}/noise`

const supervisorOf = (areaCode: string) =>
  buildMe({ displayName: '胡演', households: [], appointments: [{ role: 'supervisor', areaCode }] })

const noise = buildCategorySetting()
const fire = buildCategorySetting({
  code: 'fire',
  name: '着火冒烟',
  icon: 'flame',
  groupCode: 'emergency',
  respondLimitHours: 1,
  resolveLimit: { amount: 2, unit: 'hours' },
  isEmergency: true,
  defaults: {
    ...noise.defaults,
    respondLimitHours: 1,
    resolveLimit: { amount: 2, unit: 'hours' },
    isEmergency: true,
  },
})
const changed = buildCategorySetting({
  resolveLimit: { amount: 3, unit: 'work_days' },
  receiver: 'department:environment',
  isPrivate: true,
  isOffered: false,
  isChanged: true,
})
const groups = [
  { code: 'emergency', name: '紧急情况' },
  { code: 'environment', name: '市容环境' },
]
const county = (code: string, name: string) => ({ code, name, level: 'county', parentCode: '4305' })

interface Given {
  settings?: readonly CategorySetting[]
  me?: Me
}

function openPage({ settings = [fire, noise], me = supervisorOf(COUNTY) }: Given = {}) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: me })
  service.on('GET', '/api/v1/places', {
    body: {
      items: [county('430502', '双清区'), county(COUNTY, '大祥区'), county('430511', '北塔区')],
      nextCursor: null,
    },
  })
  service.on('GET', SETTINGS, { body: { groups, items: settings } })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 's' })
  return { ...service, ...renderPage(<CategoriesPage />) }
}

async function openNoise(settings: readonly CategorySetting[] = [fire, noise]) {
  const service = openPage({ settings })
  fireEvent.click(await screen.findByText('噪音扰民'))
  await screen.findByRole('dialog')
  return service
}

const save = () => fireEvent.click(screen.getByText('保存'))

afterEach(forgetSession)

test('each category stands in its group, with its time, its receiver and what is special', async () => {
  openPage({ settings: [fire, changed] })
  expect(await screen.findByText('大祥区，改了以后新报的算')).toBeVisible()
  expect(await screen.findByText('紧急情况')).toBeVisible()
  expect(screen.getByText('市容环境')).toBeVisible()
  const row = (name: string) => {
    const found = screen.getByText(name).closest<HTMLElement>('.table__row')
    if (!found) throw new Error(`no row of ${name}`)
    return within(found)
  }
  expect(row('着火冒烟').getByText('1 小时内答复，2 小时内解决')).toBeVisible()
  expect(row('着火冒烟').getByText('紧急')).toBeVisible()
  expect(row('着火冒烟').getByText('先交给网格员')).toBeVisible()
  for (const words of ['不公开', '没有开放', '改过', '先交给生态环境']) {
    expect(row('噪音扰民').getByText(words)).toBeVisible()
  }
})

test('a change is sent whole, and the list shows it', async () => {
  const service = await openNoise()
  expect(screen.getByText('默认：24 小时内答复，7 天内解决，先交给网格员。')).toBeVisible()
  typeText('几小时内答复', '12')
  typeText('多久解决', '3')
  fireEvent.click(screen.getByText('工作日'))
  fireEvent.click(screen.getByText('生态环境'))
  fireEvent.click(screen.getByText('不公开'))
  service.on('PUT', NOISE, { body: changed })
  service.on('GET', SETTINGS, { body: { groups, items: [fire, changed] } })
  save()
  await waitFor(() => expect(taro.toasts()).toEqual(['改好了']))
  expect(service.requests('PUT', NOISE)[0]?.body).toEqual({
    respondLimitHours: 12,
    resolveLimit: { amount: 3, unit: 'work_days' },
    receiver: 'department:environment',
    isEmergency: false,
    isPrivate: true,
    isOffered: true,
  })
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(await screen.findByText('24 小时内答复，3 个工作日内解决')).toBeVisible()
})

test.each([
  ['0', '7', '请填 1 以上的整数。'],
  ['24', '', '请填 1 以上的整数。'],
  ['200', '7', '解决的时间不能比答复还短。'],
])('“%s” hours and “%s” days are not sent', async (respond, resolve, words) => {
  const service = await openNoise()
  typeText('几小时内答复', respond)
  typeText('多久解决', resolve)
  save()
  expect(await screen.findByText(words)).toBeVisible()
  expect(service.requests('PUT', NOISE)).toHaveLength(0)
})

test('what the service refuses stands at its field', async () => {
  const service = await openNoise()
  service.on('PUT', NOISE, {
    status: 422,
    body: problem('category_terms_refused', 422, { resolveLimit: 'too_long' }),
  })
  typeText('多久解决', '500')
  save()
  expect(await screen.findByText('时间太长了，请定短一些。')).toBeVisible()
  expect(screen.getByText('这样定不行，请看标出来的地方。')).toBeVisible()
})

test('a change whose answer was lost is sent again under the same key', async () => {
  const service = await openNoise()
  service.setReachable(false)
  save()
  expect(await screen.findByText(/请看看手机的网络/)).toBeVisible()
  service.setReachable(true)
  service.on('PUT', NOISE, { body: noise })
  save()
  await waitFor(() => expect(taro.toasts()).toEqual(['改好了']))
  const keys = service.requests('PUT', NOISE).map(({ headers }) => headers['idempotency-key'])
  expect(keys).toHaveLength(2)
  expect(new Set(keys).size).toBe(1)
})

test('what was changed goes back to the default by one tap; what was not has no such tap', async () => {
  const service = await openNoise([fire, changed])
  service.on('DELETE', NOISE, { body: noise })
  service.on('GET', SETTINGS, { body: { groups, items: [fire, noise] } })
  fireEvent.click(screen.getByText('改回默认'))
  await waitFor(() => expect(taro.toasts()).toEqual(['改回默认了']))
  fireEvent.click(await screen.findByText('噪音扰民'))
  await screen.findByRole('dialog')
  expect(screen.queryByText('改回默认')).toBeNull()
})

test('of an emergency only times and receiver can be changed, and it says why', async () => {
  openPage()
  fireEvent.click(await screen.findByText('着火冒烟'))
  expect(await screen.findByText(/紧急情况一直开放/)).toBeVisible()
  expect(screen.queryByRole('switch')).toBeNull()
})

test('who supervises a city chooses the county', async () => {
  const service = openPage({ me: supervisorOf('4305') })
  const first = '/api/v1/category-settings/430502'
  service.on('GET', first, { body: { groups, items: [fire, noise] } })
  fireEvent.click(await screen.findByText('大祥区'))
  expect(await screen.findByText('大祥区，改了以后新报的算')).toBeVisible()
  await waitFor(() => expect(service.requests('GET', SETTINGS)).toHaveLength(1))
})

test('a resident and a committee member are told whose work this is, and nothing is fetched', async () => {
  const service = openPage({
    me: buildMe({ appointments: [{ role: 'committee_member', areaCode: '430503001001' }] }),
  })
  expect(await screen.findByText(/这一页不归您的岗位用/)).toBeVisible()
  expect(service.requests('GET', SETTINGS)).toHaveLength(0)
})

test('a list that cannot be fetched says why, and is fetched again when asked', async () => {
  const service = openPage()
  service.on('GET', SETTINGS, { status: 500, body: problem('internal_error', 500) })
  expect(await screen.findByText(/我们这边出了问题/)).toBeVisible()
  service.on('GET', SETTINGS, { body: { groups, items: [noise] } })
  fireEvent.click(screen.getByText('再试一次'))
  expect(await screen.findByText('噪音扰民')).toBeVisible()
})

test('without categories it says so', async () => {
  openPage({ settings: [] })
  expect(await screen.findByText('还没有类别')).toBeVisible()
})

test('a visitor is asked to sign in', async () => {
  openPage()
  act(forgetSession)
  fireEvent.click(await screen.findByText('去登录'))
  await waitFor(() => expect(taro.opened()).toEqual(['/packages/account/pages/sign-in/index']))
})
