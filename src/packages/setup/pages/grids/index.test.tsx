import { fireEvent, screen } from '@testing-library/react'
import { OVERVIEW, openSetup } from '../../../../../test/component/open-setup'
import { problem } from '../../../../../test/fakes/fake-service'
import { buildMe } from '../../../../../test/fakes/people'
import { taro } from '../../../../../test/fakes/taro'
import { forgetSession } from '../../../../features/session/session-store'
import GridsPage from './index'

afterEach(forgetSession)

test('every grid says its number, worker, homes and open reports, and opens on its own page', async () => {
  openSetup(<GridsPage />)
  expect(await screen.findByText('第2网格')).toBeVisible()
  expect(screen.getByText('编号 002')).toBeVisible()
  expect(screen.getByText('还没有网格员')).toBeVisible()
  expect(await screen.findByText('3 户，1 户过了时间')).toBeVisible()
  expect(screen.getAllByText('120 户 · 5 栋')).toHaveLength(2)
  expect(screen.getByRole('img', { name: /一共 2 个网格/ })).toBeVisible()
  expect(await screen.findByText('3栋（24 户）从第1网格划到第2网格')).toBeVisible()
  fireEvent.click(screen.getByText('第2网格'))
  fireEvent.click(screen.getByText('导入边界'))
  expect(taro.opened()).toEqual([
    '/packages/setup/pages/grid/index?code=430503001001002',
    '/packages/setup/pages/grid-import/index',
  ])
})

test('a community without grids says how to begin', async () => {
  openSetup(<GridsPage />, {
    serve: (service) => service.on('GET', OVERVIEW, { body: { items: [] } }),
  })
  expect(await screen.findByText('还没有网格')).toBeVisible()
})

test('what cannot be had can be asked for again', async () => {
  const view = openSetup(<GridsPage />, {
    serve: (service) =>
      service.on('GET', OVERVIEW, { status: 500, body: problem('internal_error', 500) }),
  })
  const again = await screen.findByText('再试一次')
  view.on('GET', OVERVIEW, { body: { items: [] } })
  fireEvent.click(again)
  expect(await screen.findByText('还没有网格')).toBeVisible()
})

test('who works for no community cannot look', async () => {
  openSetup(<GridsPage />, { me: buildMe() })
  expect(await screen.findByText('这一页您看不了')).toBeVisible()
})
