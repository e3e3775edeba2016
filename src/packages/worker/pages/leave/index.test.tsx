import { fireEvent, screen, waitFor } from '@testing-library/react'
import { openSetup } from '../../../../../test/component/open-setup'
import { typeText } from '../../../../../test/component/type-text'
import { buildPost } from '../../../../../test/factories/appointments'
import { problem } from '../../../../../test/fakes/fake-service'
import { forgetSession } from '../../../../features/session/session-store'
import LeavePage from './index'

const MINE = '/api/v1/me/posts'

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-23T02:00:00.000Z'))
})
afterEach(() => {
  jest.restoreAllMocks()
  forgetSession()
})

test('a worker enters leave by days; one that overlaps is told', async () => {
  const view = openSetup(<LeavePage />, {
    serve: (service) => service.on('GET', MINE, { body: { items: [buildPost()] } }),
  })
  const leaves = '/api/v1/appointments/11/leaves'
  view.on('POST', leaves, { status: 409, body: problem('leave_overlaps', 409) })
  expect(await screen.findByText(/请假的几天，居民看到的是 B 岗/)).toBeVisible()
  typeText('从哪一天', '2026-11-25')
  typeText('到哪一天（这天也休息）', '2026-11-26')
  fireEvent.click(screen.getByText('登记请假'))
  expect(await screen.findByText('这几天里已经有一次请假了。')).toBeVisible()
  view.on('POST', leaves, { status: 201, body: { id: '7' } })
  fireEvent.click(screen.getByText('登记请假'))
  await waitFor(() => expect(view.requests('POST', leaves)).toHaveLength(2))
})

test('whoever works in no grid is told so', async () => {
  openSetup(<LeavePage />, {
    serve: (service) => service.on('GET', MINE, { body: { items: [] } }),
  })
  expect(await screen.findByText('您现在不是网格员')).toBeVisible()
})
