import { screen } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { buildReportSummary } from '../../../../../test/factories/reports'
import { fakeService } from '../../../../../test/fakes/fake-service'
import { buildMe } from '../../../../../test/fakes/people'
import type { Me } from '../../../../features/session/domain/person'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import SupervisionPage from './index'

function openSupervision(me: Partial<Me>) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: buildMe({ households: [], ...me }) })
  service.on('GET', '/api/v1/reports', ({ query }) => ({
    body: {
      items:
        query.get('view') === 'supervision'
          ? [
              buildReportSummary({
                isMine: false,
                isSupervised: true,
                escalatedTo: 'supervisor',
                reminderCount: 2,
              }),
            ]
          : [],
      nextCursor: null,
    },
  }))
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 's' })
  renderPage(<SupervisionPage />)
  return service
}

afterEach(forgetSession)

test('what was escalated or is supervised is listed with its place and what came of it', async () => {
  openSupervision({ appointments: [{ role: 'subdistrict_officer', areaCode: '430503001' }] })
  expect(
    await screen.findByText('示范社区 第三网格 · 路灯照明 · 督办 · 已报指挥中心 · 居民催过 2 次'),
  ).toBeVisible()
})

test('a department has no such list', async () => {
  const service = openSupervision({
    appointments: [{ role: 'department_officer', areaCode: '430503' }],
  })
  expect(await screen.findByText('这一页您看不了')).toBeVisible()
  expect(service.requests('GET', '/api/v1/reports')).toHaveLength(0)
})
