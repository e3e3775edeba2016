import { act, fireEvent, screen } from '@testing-library/react'
import { renderPage } from '../../../test/component/render-page'
import { buildActivity, buildReport } from '../../../test/factories/reports'
import { fakeService } from '../../../test/fakes/fake-service'
import { fakeVoice } from '../../../test/fakes/voice'
import { changeDisplay } from '../../features/accessibility/display-store'
import type { Report } from '../../features/report/domain/report'
import ReportPage from './index'

const mockVoice = fakeVoice()

jest.mock('../../platform/speech', () => ({
  get speech() {
    return mockVoice.speech
  },
}))

const ID = '430503001001-7'
const REPORT = `/api/v1/reports/${ID}`
const NOW = Date.parse('2026-11-23T01:40:00.000Z')

const { endSentence } = mockVoice
const press = (label: string) => fireEvent.click(screen.getByLabelText(label))

async function openReport(report: Report = buildReport()) {
  const service = fakeService()
  service.on('GET', REPORT, { body: report })
  service.on('GET', `${REPORT}/activities`, {
    body: { items: [buildActivity()], nextCursor: null },
  })
  const view = renderPage(<ReportPage />, { params: { id: ID } })
  await screen.findByText('您报的')
  return view
}

beforeEach(() => {
  mockVoice.forget()
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
})

afterEach(() => {
  jest.restoreAllMocks()
  changeDisplay({ speechRate: 1 })
})

test('what was said is read, tinted, then how far it is, who answers for it and what comes next', async () => {
  await openReport()
  press('念给您听')
  expect(screen.getByText('3 栋东边的路灯坏了三天。')).toHaveClass('saying')
  for (let count = 0; count < 4; count += 1) endSentence()
  expect(screen.getByText('正在念第 5 句')).toBeVisible()
  endSentence()
  expect(screen.getByLabelText('念给您听')).toBeVisible()
  expect(mockVoice.sentences()).toEqual([
    '3 栋东边的路灯坏了三天。',
    '晚上太黑，老人走路怕摔。',
    '11 月 19 日 19:12，您报的',
    '现在负责的人：周示，第三网格 网格员',
    '下一步：等周示办好，再请报的人看看，周四 18:00 前解决',
  ])
})

test('the time that passes does not break off the reading', async () => {
  jest.useFakeTimers({ doNotFake: ['setTimeout', 'queueMicrotask', 'nextTick', 'setImmediate'] })
  jest.setSystemTime(NOW)
  await openReport()
  press('念给您听')
  jest.spyOn(Date, 'now').mockReturnValue(NOW + 3_600_000)
  act(() => jest.advanceTimersByTime(3_600_000))
  expect(screen.getByText(/还剩 3 天 7 小时/)).toBeVisible()
  expect(screen.getByText('正在念第 1 句')).toBeVisible()
})

test('it is read at the person’s own pace, and leaving the page stops the voice', async () => {
  changeDisplay({ speechRate: 0.8 })
  const { unmount } = await openReport()
  press('念给您听')
  expect(mockVoice.last()?.rate).toBe(0.8)
  const before = mockVoice.stops()
  unmount()
  expect(mockVoice.stops()).toBeGreaterThan(before)
})

test('a device that cannot read says so', async () => {
  await openReport()
  press('念给您听')
  mockVoice.fail()
  expect(screen.getByText('这台设备现在念不出来')).toBeVisible()
  expect(screen.queryByText(/正在念/)).toBeNull()
  expect(screen.getByLabelText('念给您听')).toBeVisible()
})
