import { screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { buildMilestone } from '../../../../../test/factories/steps'
import { fakeService } from '../../../../../test/fakes/fake-service'
import { buildMe } from '../../../../../test/fakes/people'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import MilestonesPage from './index'

const committee = buildMe({
  households: [],
  appointments: [{ role: 'committee_member', areaCode: '430503001001' }],
  units: [{ unit: 'committee:430503001001', kind: 'committee', name: '示范社区' }],
})

afterEach(forgetSession)

test('who comes from the inbox finds the milestone open', async () => {
  window.innerWidth = 1280
  const service = fakeService()
  const first = buildMilestone({ id: '430503001001-90', title: '签合同' })
  const named = buildMilestone({ id: '430503001001-91', title: '装电梯' })
  service.on('GET', '/api/v1/me', { body: committee })
  service.on('GET', '/api/v1/milestones', { body: { items: [first, named], nextCursor: null } })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'c' })
  renderPage(<MilestonesPage />, { params: { id: named.id } })
  await waitFor(() => expect(screen.getAllByText('装电梯')).toHaveLength(2))
  expect(screen.getAllByText('签合同')).toHaveLength(1)
})
