import fs from 'node:fs'
import path from 'node:path'
import { waitFor } from '@testing-library/react'
import { renderPage } from '../../test/component/render-page'
import { buildCheck } from '../../test/factories/checks'
import { buildConsultation } from '../../test/factories/consultations'
import { buildNotice } from '../../test/factories/notices'
import { buildReport } from '../../test/factories/reports'
import { buildTopic } from '../../test/factories/topics'
import { fakeService } from '../../test/fakes/fake-service'
import { buildMe } from '../../test/fakes/people'
import { taro } from '../../test/fakes/taro'
import { forgetSession, keepSession } from '../features/session/session-store'
import ConsultationPage from '../packages/deliberation/pages/consultation/index'
import TopicPage from '../packages/deliberation/pages/topic/index'
import CheckPage from '../packages/more/pages/check/index'
import NoticePage from '../packages/more/pages/notice/index'
import ReportPage from '../pages/report/index'

const ID = '430503001001-7'

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-23T02:00:00.000Z'))
})

afterEach(() => {
  jest.restoreAllMocks()
  forgetSession()
})

test.each([
  ['report', 'pages/report', <ReportPage key="r" />, `reports/${ID}`, buildReport()],
  [
    'consultation',
    'packages/deliberation/pages/consultation',
    <ConsultationPage key="c" />,
    `consultations/${ID}`,
    buildConsultation(),
  ],
  [
    'topic',
    'packages/deliberation/pages/topic',
    <TopicPage key="t" />,
    `topics/${ID}`,
    buildTopic(),
  ],
  ['notice', 'packages/more/pages/notice', <NoticePage key="n" />, `notices/${ID}`, buildNotice()],
  [
    'check',
    'packages/more/pages/check',
    <CheckPage key="k" />,
    `content-checks/report/${ID}`,
    buildCheck(),
  ],
])('a %s that is pulled down is fetched anew', async (_what, folder, page, address, body) => {
  const url = `/api/v1/${address}`
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: buildMe() })
  service.on('GET', url, { body })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'r' })
  renderPage(page, { params: { id: ID, kind: 'report' } })
  await waitFor(() => expect(service.requests('GET', url)).toHaveLength(1))
  taro.pullDown()
  await waitFor(() => expect(service.requests('GET', url)).toHaveLength(2))
  const config = fs.readFileSync(path.join('src', folder, 'index.config.ts'), 'utf8')
  expect(config).toContain('enablePullDownRefresh')
})
