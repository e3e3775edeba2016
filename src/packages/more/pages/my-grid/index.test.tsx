import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { buildConsultationSummary } from '../../../../../test/factories/consultations'
import { buildNoticeSummary } from '../../../../../test/factories/notices'
import {
  buildAreaFigures,
  buildScoreboard,
  noFigure,
} from '../../../../../test/factories/scoreboard'
import { buildVisitRequest } from '../../../../../test/factories/visit-requests'
import { fakeService } from '../../../../../test/fakes/fake-service'
import { buildGrid, buildMe } from '../../../../../test/fakes/people'
import { taro } from '../../../../../test/fakes/taro'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import MyGridPage from './index'

const GRID = '430503001001003'

function openMyGrid(over: Parameters<typeof buildGrid>[0] = {}) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: buildMe() })
  service.on('GET', `/api/v1/grids/${GRID}`, {
    body: buildGrid({ code: GRID, ...over }),
  })
  service.on('GET', '/api/v1/scoreboard', { status: 404, body: {} })
  service.on('GET', '/api/v1/consultations', {
    body: {
      items: [
        buildConsultationSummary({ id: '430503001001-1', title: '装电梯', areaCode: GRID }),
        buildConsultationSummary({
          id: '430503001001-2',
          title: '别处的事',
          areaCode: '430503001001004',
        }),
      ],
      nextCursor: null,
    },
  })
  service.on('GET', '/api/v1/notices', {
    body: { items: [buildNoticeSummary()], nextCursor: null },
  })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'r' })
  renderPage(<MyGridPage />)
  return service
}

afterEach(forgetSession)

test('it says whom to ask, what goes on here and nothing of other grids', async () => {
  openMyGrid()
  expect(await screen.findByText('示范社区 第三网格')).toBeVisible()
  expect(screen.getByText('您的网格员')).toBeVisible()
  expect(screen.getByText(/正在办 \d+ 件|现在没有正在办的事/)).toBeVisible()
  expect(await screen.findByText('装电梯')).toBeVisible()
  expect(screen.queryByText('别处的事')).toBeNull()
  fireEvent.click(screen.getByText('请网格员来一趟'))
  await waitFor(() => expect(taro.opened()[0]).toMatch(/account\/pages\/visit-request\/index/))
  fireEvent.click(await screen.findByText('周三停水 6 小时'))
  await waitFor(() => expect(taro.opened()[1]).toMatch(/pages\/notice\/index/))
})

test('a grid without figures says so', async () => {
  const service = openMyGrid()
  cleanup()

  const area = buildAreaFigures({
    ...{ open: 0, response: noFigure, resolution: noFigure, satisfaction: noFigure },
  })
  service.on('GET', '/api/v1/scoreboard', { body: buildScoreboard({ area }) })
  renderPage(<MyGridPage />)
  expect(await screen.findByText('现在还没有数。有人报了诉求，这里就会有。')).toBeVisible()
})

test('a day that is agreed for a home of the grid stands where one asks', async () => {
  const service = openMyGrid()
  cleanup()
  const agreed = { day: '2099-11-25', part: 'afternoon' as const }
  service.on('GET', '/api/v1/me/visit-requests', {
    body: { items: [buildVisitRequest({ status: 'agreed', agreed })], nextCursor: null },
  })
  renderPage(<MyGridPage />)
  expect(await screen.findByText('约好了：2099 年 11 月 25 日，下午')).toBeVisible()
})

test('who stands in says so; with nobody to ask the committee answers, and the duty phone rings there', async () => {
  const standIn = {
    photoUrl: null,
    displayName: '罗演',
    isOnDuty: true,
    dutyFrom: '08:30',
    dutyUntil: '18:00',
  }
  openMyGrid({ worker: { ...standIn, isStandIn: true } })
  expect(await screen.findByText('罗演')).toBeVisible()
  expect(screen.getByText('B 岗网格员，替请假的 A 岗')).toBeVisible()
  cleanup()
  openMyGrid({ worker: null })
  expect(await screen.findByText('暂由居委会代管')).toBeVisible()
  fireEvent.click(screen.getByText('打电话'))
  await waitFor(() => expect(taro.phoneCalls()).toEqual(['0739-5550123']))
})

test('a visitor without a grid chooses one first', () => {
  fakeService()
  renderPage(<MyGridPage />)
  expect(screen.getByText('先选一个网格')).toBeVisible()
})

test('a card says when it was looked at and still held', async () => {
  const service = openMyGrid()
  cleanup()
  service.on('GET', `/api/v1/grids/${GRID}/card-confirmations`, {
    body: { items: [{ at: '2026-11-20T02:00:00.000Z' }], nextCursor: null },
  })
  renderPage(<MyGridPage />)
  expect(await screen.findByText('2026 年 11 月 20 日确认仍有效')).toBeVisible()
})

test('a card that nobody looked at in time says since when, and which office is asked', async () => {
  openMyGrid({ cardReview: { dueAt: '2026-11-20T16:00:00.000Z', isOverdue: true } })
  const words = '这些已过核对日期（2026 年 11 月 21 日），正在请示范社区居委会核对。'
  expect(await screen.findByText(words)).toBeVisible()
  cleanup()
  openMyGrid()
  await screen.findByText('您的网格员')
  expect(screen.queryByText(/已过核对日期/)).toBeNull()
})
