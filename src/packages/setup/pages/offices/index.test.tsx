import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { listOf } from '../../../../../test/component/open-roster'
import { openSetup } from '../../../../../test/component/open-setup'
import { typeText } from '../../../../../test/component/type-text'
import { buildPost } from '../../../../../test/factories/appointments'
import { problem } from '../../../../../test/fakes/fake-service'
import { buildMe } from '../../../../../test/fakes/people'
import { forgetSession } from '../../../../features/session/session-store'
import OfficesPage from './index'

const operator = buildMe({
  displayName: '任演',
  households: [],
  units: [],
  appointments: [{ role: 'operator', areaCode: '4305' }],
})

beforeEach(() => {
  window.innerWidth = 1280
})
afterEach(() => forgetSession())

const place = (code: string, level: string, name: string) => ({
  code,
  parentCode: null,
  level,
  name,
})

const PLACES: Readonly<Record<string, object>> = {
  '4305': place('430503', 'county', '示范区'),
  '430503': place('430503001', 'subdistrict', '示范街道'),
  '430503001': place('430503001001', 'community', '示范社区'),
}

function openPage(posts: readonly object[]) {
  return openSetup(<OfficesPage />, {
    me: operator,
    serve(service) {
      service.on('GET', '/api/v1/places', ({ query }) =>
        listOf([PLACES[query.get('parentCode') ?? '']]),
      )
      service.on('GET', '/api/v1/office-posts', ({ query }) => ({
        body:
          query.get('areaCode') === '430503'
            ? { posts: [], departments: [{ code: 'water', name: '自来水公司' }] }
            : { posts, departments: [] },
      }))
      service.on('GET', '/api/v1/appointment-changes', listOf([]))
    },
  })
}

const dialog = () => within(screen.getByRole('dialog'))

test('an operator walks down to a community and appoints its first committee member', async () => {
  const view = openPage([])
  view.on('POST', '/api/v1/appointee-look-ups', { body: { displayName: '陈演' } })
  view.on('POST', '/api/v1/appointments', { status: 201, body: { id: '20' } })
  fireEvent.click(await screen.findByText('示范区'))
  fireEvent.click(await screen.findByText('示范街道'))
  fireEvent.click(await screen.findByText('示范社区'))
  expect(await screen.findByText('示范社区居委会')).toBeVisible()
  expect(await screen.findByText('这里还没有人')).toBeVisible()
  fireEvent.click(screen.getByText('任命'))
  typeText('对方的手机号', '10907390001')
  fireEvent.click(dialog().getByText('找到这个人'))
  await dialog().findByText('找到了：陈演')
  fireEvent.click(dialog().getByText('任命'))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(view.requests('POST', '/api/v1/appointments')[0]?.body).toMatchObject({
    role: 'committee_member',
    areaCode: '430503001001',
    isSecond: false,
    dutyFrom: null,
  })
})

test('an officer of a county is appointed to a department', async () => {
  const view = openPage([])
  view.on('POST', '/api/v1/appointee-look-ups', { body: { displayName: '陈演' } })
  fireEvent.click(await screen.findByText('示范区'))
  fireEvent.click(await screen.findByText('任命'))
  typeText('对方的手机号', '10907390001')
  fireEvent.click(dialog().getByText('找到这个人'))
  expect(dialog().getByText('请选一个部门。')).toBeVisible()
  fireEvent.click(dialog().getByText('自来水公司'))
  fireEvent.click(dialog().getByText('找到这个人'))
  await dialog().findByText('找到了：陈演')
  expect(view.requests('POST', '/api/v1/appointee-look-ups')[0]?.body).toMatchObject({
    departmentCode: 'water',
  })
})

test('a member of a committee has no duty hours and no leave, only an end', async () => {
  openPage([buildPost({ role: 'committee_member', dutyFrom: null, dutyUntil: null })])
  fireEvent.click(await screen.findByText('示范区'))
  fireEvent.click(await screen.findByText('示范街道'))
  fireEvent.click(await screen.findByText('示范社区'))
  fireEvent.click(await screen.findByText('周示'))
  expect(dialog().queryByText('登记请假')).toBeNull()
  fireEvent.click(dialog().getByText('结束任职'))
  expect(dialog().queryByText('暂由居委会代管')).toBeNull()
})

test('a lost factor is reset after a question; one’s own is refused in words', async () => {
  const view = openPage([
    buildPost({ role: 'committee_member', displayName: '王演', dutyFrom: null }),
  ])
  fireEvent.click(await screen.findByText('示范区'))
  fireEvent.click(await screen.findByText('示范街道'))
  fireEvent.click(await screen.findByText('示范社区'))
  fireEvent.click(await screen.findByText('王演'))
  const reset = '/api/v1/appointments/11/second-factor-resets'
  view.on('POST', reset, { status: 409, body: problem('second_factor_own', 409) })
  fireEvent.click(dialog().getByText('重置动态码'))
  expect(dialog().getByText(/先打电话核实是本人/)).toBeVisible()
  expect(view.requests('POST', reset)).toHaveLength(0)
  fireEvent.click(dialog().getByText('核实过了，重置'))
  expect(await dialog().findByText(/自己的动态码不能自己重置/)).toBeVisible()
  view.on('POST', reset, { status: 204 })
  fireEvent.click(dialog().getByText('核实过了，重置'))
  expect(await dialog().findByText('重置动态码')).toBeVisible()
})
