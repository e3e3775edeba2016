import { fireEvent, screen, waitFor } from '@testing-library/react'
import type { ReactElement } from 'react'
import { renderPage } from '../../../../../test/component/render-page'
import { buildWorkerForm } from '../../../../../test/factories/forms'
import { buildWaitingClaim } from '../../../../../test/factories/homes'
import { buildSummary } from '../../../../../test/factories/summaries'
import { fakeService } from '../../../../../test/fakes/fake-service'
import { buildGrid, buildMe } from '../../../../../test/fakes/people'
import { taro } from '../../../../../test/fakes/taro'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import WorkerFormsPage from '../forms/index'
import SummaryPage from '../summary/index'
import WorkbenchPage from './index'

const here = buildGrid({ name: '1网格' })
const there = buildGrid({
  ...{ code: '430503001002001', name: '1网格' },
  ...{ communityCode: '430503001002', communityName: '新渡社区' },
})

/** Of somebody who works in the first grid of each of two communities. */
function openPage(page: ReactElement) {
  const service = fakeService()
  const appointments = [here, there].map(({ code }) => ({
    role: 'grid_worker' as const,
    areaCode: code,
  }))
  service.on('GET', '/api/v1/me', { body: buildMe({ appointments, households: [] }) })
  for (const grid of [here, there]) {
    service.on('GET', `/api/v1/grids/${grid.code}`, { body: grid })
  }
  service.on('GET', '/api/v1/me/todo', {
    body: {
      items: [
        {
          ...{ kind: 'visit', id: '430503001002-4', title: '3栋 501', isOverdue: false },
          dueAt: '2099-11-25T02:00:00.000Z',
        },
      ],
      nextCursor: null,
    },
  })
  service.on('GET', '/api/v1/household-claims', ({ query }) => ({
    body: {
      items: query.get('communityCode') === there.communityCode ? [buildWaitingClaim()] : [],
      nextCursor: null,
    },
  }))
  service.on('GET', '/api/v1/household-disputes', { body: { items: [], nextCursor: null } })
  const forms = [here, there].map(({ code, name }) => ({
    ...buildWorkerForm({ gridCode: code, gridName: name }),
  }))
  service.on('GET', '/api/v1/me/forms', { body: { items: forms } })
  service.on('GET', '/api/v1/summaries', { body: buildSummary() })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'w' })
  renderPage(page)
}

afterEach(forgetSession)

test('what waits about homes stands there for each community, and a visit opens in its own', async () => {
  openPage(<WorkbenchPage />)
  expect(await screen.findByText('1 件')).toBeVisible()
  expect(screen.getByText('示范社区')).toBeVisible()
  fireEvent.click(screen.getByText('新渡社区'))
  await waitFor(() =>
    expect(taro.opened().at(-1)).toContain('/decisions/index?community=430503001002'),
  )
  fireEvent.click(screen.getByText('3栋 501'))
  await waitFor(() =>
    expect(taro.opened().at(-1)).toContain('/visit-requests/index?community=430503001002'),
  )
})

test('tables of two 1网格 carry the community’s name', async () => {
  openPage(<WorkerFormsPage />)
  expect(await screen.findByText('示范社区 1网格 电梯情况表')).toBeVisible()
  expect(screen.getByText('新渡社区 1网格 电梯情况表')).toBeVisible()
})

test('so do the grids one chooses from for the summary', async () => {
  openPage(<SummaryPage />)
  expect(await screen.findByText('示范社区 1网格')).toBeVisible()
  expect(screen.getByText('新渡社区 1网格')).toBeVisible()
})
