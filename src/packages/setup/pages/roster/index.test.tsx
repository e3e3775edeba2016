import { fireEvent, screen, within } from '@testing-library/react'
import {
  buildRosterImport,
  IMPORTS,
  listOf,
  openRoster,
  ROSTER,
} from '../../../../../test/component/open-roster'
import { typeText } from '../../../../../test/component/type-text'
import { problem } from '../../../../../test/fakes/fake-service'
import { taro } from '../../../../../test/fakes/taro'
import { forgetSession } from '../../../../features/session/session-store'
import RosterPage from './index'

const NOW = Date.parse('2026-11-23T02:00:00.000Z')

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
  window.innerWidth = 1280
})
afterEach(() => {
  jest.restoreAllMocks()
  forgetSession()
})

const REVEALS = `${ROSTER}/households/430503001001-57/reveals`
const dialog = () => within(screen.getByRole('dialog'))

test('the people of a household are shown only for a reason', async () => {
  const view = openRoster(<RosterPage />)
  fireEvent.click(await screen.findByText('3栋 2单元501'))
  fireEvent.click(dialog().getByText('查看姓名和电话'))
  expect(dialog().getByText('请写一句原因。')).toBeVisible()
  expect(view.requests('POST', REVEALS)).toEqual([])
  typeText('为什么要看', '楼上漏水，要联系')
  view.on('POST', REVEALS, {
    status: 201,
    body: { owners: [{ name: '陈演', phone: '10907390001' }], contact: null },
  })
  fireEvent.click(dialog().getByText('查看姓名和电话'))
  expect(await dialog().findByText('陈演')).toBeVisible()
  expect(view.requests('POST', REVEALS)[0]?.body).toEqual({ reason: '楼上漏水，要联系' })
  fireEvent.click(dialog().getByLabelText('打给陈演'))
  expect(taro.phoneCalls()).toEqual(['10907390001'])
})

test('a door is looked for in the list, a whole phone in no address', async () => {
  const view = openRoster(<RosterPage />)
  await screen.findByText('3栋 2单元501')
  view.on('POST', `${ROSTER}/phone-searches`, listOf([]))
  typeText('找住户', '109 0739 0001')
  expect(await screen.findByText('没有找到')).toBeVisible()
  expect(view.requests('POST', `${ROSTER}/phone-searches`)[0]?.body).toEqual({
    communityCode: '430503001001',
    phone: '10907390001',
  })
  typeText('找住户', '3-501')
  expect(await screen.findByText('3栋 2单元501')).toBeVisible()
  const doors = view.requests('GET', `${ROSTER}/households`).map(({ query }) => query.get('door'))
  expect(doors).toEqual(['', '3-501'])
})

test('an import that was left is found again', async () => {
  openRoster(<RosterPage />, {
    serve(service) {
      service.on('GET', IMPORTS, listOf([buildRosterImport({ status: 'reading' })]))
    },
  })
  fireEvent.click(await screen.findByText('导入记录'))
  fireEvent.click(await screen.findByText('正在读表'))
  expect(taro.opened().at(-1)).toBe('/packages/setup/pages/roster-import/index?id=430503001001-8')
})

test('an empty history, a refusal and a lost network are told', async () => {
  const view = openRoster(<RosterPage />)
  fireEvent.click(await screen.findByText('变更记录'))
  expect(await screen.findByText('还没有变更')).toBeVisible()
  view.unmount()
  openRoster(<RosterPage />, {
    serve: (service) => service.on('GET', ROSTER, { status: 403, body: problem('forbidden', 403) }),
  })
  expect(await screen.findByText('这件事不在您的办理范围内。')).toBeVisible()
})
