import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { listOf } from '../../../../../test/component/open-roster'
import { openSetup } from '../../../../../test/component/open-setup'
import { typeText } from '../../../../../test/component/type-text'
import {
  buildAppointmentChange,
  buildPost,
  buildStaffedGrid,
} from '../../../../../test/factories/appointments'
import { problem } from '../../../../../test/fakes/fake-service'
import { forgetSession } from '../../../../features/session/session-store'
import AppointmentsPage from './index'

const NOW = Date.parse('2026-11-23T02:00:00.000Z')
const POSTS = '/api/v1/community-posts'
const CHANGES = '/api/v1/appointment-changes'
const GRID = '430503001001001'
const EMPTY_GRID = '430503001001002'

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
  window.innerWidth = 1280
})
afterEach(() => {
  jest.restoreAllMocks()
  forgetSession()
})

const vacant = buildStaffedGrid({ code: EMPTY_GRID, name: '2网格', staffing: 'nobody', posts: [] })
const second = buildPost({ id: '12', displayName: '罗演', isSecond: true })
const member = buildPost({
  id: '13',
  displayName: '王演',
  role: 'committee_member',
  areaCode: '430503001001',
  dutyFrom: null,
  dutyUntil: null,
})

function openPage(post = buildPost(), grid = {}) {
  return openSetup(<AppointmentsPage />, {
    serve(service) {
      const grids = [vacant, buildStaffedGrid({ posts: [post, second], ...grid })]
      service.on('GET', POSTS, { body: { grids, members: [member] } })
      service.on('GET', CHANGES, listOf([buildAppointmentChange()]))
      service.on('GET', `/api/v1/grids/${GRID}/open-work`, {
        body: { reports: 3, handOffs: 1, claims: 0, disputes: 1, visits: 4, unreachedNotices: 2 },
      })
    },
  })
}

const dialog = () => within(screen.getByRole('dialog'))

test('grids are listed with their workers, the vacant one in words', async () => {
  openPage()
  expect(await screen.findByText('没有网格员，暂由居委会代管')).toBeVisible()
  expect(screen.getByText('A 岗')).toBeVisible()
  expect(screen.getByText('B 岗')).toBeVisible()
  expect(screen.getByText('居委会工作人员由运维登记。')).toBeVisible()
  expect(await screen.findByText('任命周示到1网格')).toBeVisible()
})

test('a worker is looked up by phone, recognised by name, then appointed', async () => {
  const view = openPage()
  view.on('POST', '/api/v1/appointee-look-ups', { body: { displayName: '陈演' } })
  view.on('POST', '/api/v1/appointments', { status: 201, body: { id: '20' } })
  fireEvent.click((await screen.findAllByText('任命网格员'))[0] as HTMLElement)
  fireEvent.click(dialog().getByText('找到这个人'))
  expect(dialog().getByText('请写全手机号。')).toBeVisible()
  typeText('对方的手机号', '109 0739 0001')
  fireEvent.click(dialog().getByText('找到这个人'))
  expect(await dialog().findByText('找到了：陈演')).toBeVisible()
  fireEvent.click(dialog().getByText('B 岗'))
  typeText('到哪一天为止', '明年')
  fireEvent.click(dialog().getByText('任命'))
  expect(dialog().getByText('请选一个日子。')).toBeVisible()
  typeText('到哪一天为止', '2026-12-31')
  typeText('上班时间', '8:30')
  typeText('下班时间', '18点')
  fireEvent.click(dialog().getByText('任命'))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(view.requests('POST', '/api/v1/appointments')[0]?.body).toEqual({
    role: 'grid_worker',
    areaCode: EMPTY_GRID,
    departmentCode: null,
    phone: '10907390001',
    isSecond: true,
    startsAt: null,
    endsAt: '2026-12-31T16:00:00.000Z',
    dutyFrom: '08:30',
    dutyUntil: '18:00',
  })
})

test('a grid that will have nobody says from when on', async () => {
  openPage(buildPost(), { emptyFrom: '2026-12-31T16:00:00.000Z' })
  expect(
    await screen.findByText('2027 年 1 月 1 日起没有人了，到时由居委会代管。请早点任命接替的人。'),
  ).toBeVisible()
})

test('nobody known is told in words', async () => {
  const view = openPage()
  view.on('POST', '/api/v1/appointee-look-ups', {
    status: 422,
    body: problem('person_unknown', 422),
  })
  fireEvent.click((await screen.findAllByText('任命网格员'))[0] as HTMLElement)
  typeText('对方的手机号', '10907390009')
  fireEvent.click(dialog().getByText('找到这个人'))
  expect(await dialog().findByText(/没有人用这个手机号登录过/)).toBeVisible()
})

test('before the end one reads what stays with the grid; the last worker needs somebody after', async () => {
  const view = openPage()
  const end = '/api/v1/appointments/11/end'
  view.on('POST', end, { status: 409, body: problem('last_worker', 409) })
  fireEvent.click(await screen.findByText('周示'))
  fireEvent.click(dialog().getByText('结束任职'))
  expect(await dialog().findByText(/3 件诉求没办完，1 件别人转来的等接收/)).toBeVisible()
  fireEvent.click(dialog().getByText('结束任职'))
  expect(await dialog().findByText(/这是网格最后一名网格员/)).toBeVisible()
  view.on('POST', end, { body: { id: '11' } })
  fireEvent.click(dialog().getByText('由另一个人接任'))
  fireEvent.click(dialog().getByText('结束任职'))
  expect(dialog().getByText('请写全手机号。')).toBeVisible()
  typeText('对方的手机号', '10907390001')
  fireEvent.click(dialog().getByText('结束任职'))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(view.requests('POST', end).map(({ body }) => body)).toEqual([
    { endsAt: null, successorPhone: null, isTakenOver: false },
    { endsAt: null, successorPhone: '10907390001', isTakenOver: false },
  ])
})

test('a second worker becomes the first', async () => {
  const view = openPage()
  view.on('PUT', '/api/v1/appointments/12', { body: { id: '12' } })
  fireEvent.click(await screen.findByText('罗演'))
  fireEvent.click(dialog().getByText('改成 A 岗'))
  expect(dialog().getByText(/同一网格别的网格员不跟着变/)).toBeVisible()
  expect(view.requests('PUT', '/api/v1/appointments/12')).toEqual([])
  fireEvent.click(dialog().getByText('就这样改'))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(view.requests('PUT', '/api/v1/appointments/12')[0]?.body).toEqual({
    isSecond: false,
    dutyFrom: '08:30',
    dutyUntil: '18:00',
  })
})

test('hours that are none are told where they stand', async () => {
  openPage()
  fireEvent.click(await screen.findByText('罗演'))
  typeText('上班时间', '25:99')
  fireEvent.click(dialog().getByText('保存'))
  const sentence = await dialog().findByText('请写成 08:30 和 18:00 这样，上班要早于下班。')
  expect(sentence.closest('.field')).toHaveTextContent('上班时间')
})

test('leave is entered by days, and taken back', async () => {
  const view = openPage()
  const leaves = '/api/v1/appointments/11/leaves'
  view.on('POST', leaves, { status: 201, body: { id: '7' } })
  fireEvent.click(await screen.findByText('周示'))
  typeText('从哪一天', '2026-11-25')
  fireEvent.click(dialog().getByText('登记请假'))
  expect(dialog().getByText('请选两个日子，从今天起，先早后晚。')).toBeVisible()
  typeText('到哪一天（这天也休息）', '2026-11-27')
  fireEvent.click(dialog().getByText('登记请假'))
  await waitFor(() =>
    expect(view.requests('POST', leaves)[0]?.body).toEqual({
      fromDay: '2026-11-25',
      untilDay: '2026-11-27',
    }),
  )
  view.unmount()
  const leave = { id: '7', fromDay: '2026-11-22', untilDay: '2026-11-27', isRunning: true }
  const again = openPage(buildPost({ leave }))
  again.on('POST', '/api/v1/leaves/7/withdrawal', { body: { id: '7' } })
  expect(await screen.findByText('请假，到 2026 年 11 月 27 日')).toBeVisible()
  fireEvent.click(screen.getByText('周示'))
  fireEvent.click(dialog().getByText('撤回请假'))
  await waitFor(() => expect(again.requests('POST', '/api/v1/leaves/7/withdrawal')).toHaveLength(1))
})

test('a refusal is told', async () => {
  openSetup(<AppointmentsPage />, {
    serve(service) {
      service.on('GET', POSTS, { status: 403, body: problem('forbidden', 403) })
      service.on('GET', CHANGES, listOf([]))
    },
  })
  expect(await screen.findByText('这件事不在您的办理范围内。')).toBeVisible()
  expect(screen.getByText('还没有变动。')).toBeVisible()
})
