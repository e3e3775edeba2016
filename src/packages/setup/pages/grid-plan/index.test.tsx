import { fireEvent, screen, waitFor } from '@testing-library/react'
import { openSetup, PLAN } from '../../../../../test/component/open-setup'
import { buildGridPlan, buildOutline } from '../../../../../test/factories/grids'
import { problem } from '../../../../../test/fakes/fake-service'
import { forgetSession } from '../../../../features/session/session-store'
import GridPlanPage from './index'

afterEach(forgetSession)

const code = (number: number) => `43050300100100${number}`

test('a plan that is ready is looked at, asked about once more, and takes effect once', async () => {
  const view = openSetup(<GridPlanPage />)
  expect(await screen.findByText('第2网格的边界改了')).toBeVisible()
  view.on('POST', `${PLAN}/acceptance`, { body: buildGridPlan({ state: 'accepted' }) })
  fireEvent.click(screen.getByText('按这份方案生效'))
  expect(screen.getByText('现在生效吗？')).toBeVisible()
  view.on('GET', PLAN, {
    body: buildGridPlan({
      state: 'accepted',
      acceptedBy: '王演',
      acceptedAt: '2026-11-22T03:00:00.000Z',
    }),
  })
  fireEvent.click(screen.getByText('生效'))
  expect(await screen.findByText(/让它生效了/)).toBeVisible()
  expect(view.requests('POST', `${PLAN}/acceptance`)).toHaveLength(1)
})

test('what stays with the number of a parted grid is said before it is accepted', async () => {
  openSetup(<GridPlanPage />, {
    serve: (service) =>
      service.on('GET', PLAN, {
        body: buildGridPlan({ staying: [{ gridCode: code(2), topics: 2, consultations: 1 }] }),
      }),
  })
  expect(await screen.findByText('第2网格的议题和议事留在第2网格')).toBeVisible()
  expect(screen.getByText('议题 2 个，议事 1 件')).toBeVisible()
})

test('what was found stands in words: faults by their place, overlaps, gaps, moves', async () => {
  openSetup(<GridPlanPage />, {
    serve: (service) =>
      service.on('GET', PLAN, {
        body: buildGridPlan({
          state: 'blocked',
          faults: [
            { feature: 3, code: null, fault: 'no_code', at: null },
            {
              feature: 4,
              code: code(4),
              fault: 'self_crossing',
              at: { lng: 111.4512, lat: 27.2213 },
            },
          ],
          overlaps: [
            {
              codes: [code(1), code(2)],
              areaM2: 5600,
              widthM: 18.2,
              isWide: true,
              areas: [buildOutline()],
            },
          ],
          gaps: [{ kind: 'left', areaM2: 900, areas: [buildOutline(2)] }],
          moves: [{ fromCode: code(1), toCode: code(2), buildingCount: 2, householdCount: 48 }],
          inside: { buildings: 10, stated: 2, other: 9 },
        }),
      }),
  })
  expect(await screen.findByText('现在不能生效，下面有要先改好的地方。')).toBeVisible()
  expect(screen.getByText('第 3 块')).toBeVisible()
  expect(screen.getByText(/边界自己交叉了.*111\.45120, 27\.22130/)).toBeVisible()
  expect(screen.getByText('5600 平方米，平均宽 18.2 米')).toBeVisible()
  expect(screen.getByText('太宽，要先改好')).toBeVisible()
  expect(screen.getByText('原来有网格，以后没人管')).toBeVisible()
  expect(screen.getByText('2 栋，48 户')).toBeVisible()
  expect(screen.getByText(/坐标可能选错了/)).toBeVisible()
  expect(screen.queryByText('按这份方案生效')).toBeNull()
})

test('a plan that the grids have left behind says so when it is accepted', async () => {
  const view = openSetup(<GridPlanPage />, {
    serve: (service) =>
      service.on('POST', `${PLAN}/acceptance`, {
        status: 409,
        body: problem('grid_plan_outdated', 409),
      }),
  })
  fireEvent.click(await screen.findByText('按这份方案生效'))
  view.on('GET', PLAN, { body: buildGridPlan({ state: 'outdated' }) })
  fireEvent.click(screen.getByText('生效'))
  expect(await screen.findByText(/网格刚刚有了变动/)).toBeVisible()
  await waitFor(() => expect(screen.getByText(/网格在这之后有了变动/)).toBeVisible())
})
