import { fireEvent, screen } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { buildNotice } from '../../../../../test/factories/notices'
import { fakeService } from '../../../../../test/fakes/fake-service'
import { fakeVoice } from '../../../../../test/fakes/voice'
import { changeDisplay } from '../../../../features/accessibility/display-store'
import { DisplayContext } from '../../../../ui/display-context'
import NoticePage from './index'

const mockVoice = fakeVoice()

jest.mock('../../../../platform/speech', () => ({
  get speech() {
    return mockVoice.speech
  },
}))

const ID = '430503001001-4'
const FIRST = '自来水公司要换水管。'
const SECOND = '周三上午 9 点停水。'

const { last, endSentence } = mockVoice
const press = (label: string) => fireEvent.click(screen.getByLabelText(label))

async function openNotice({ isElder = false } = {}) {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-23T02:00:00.000Z'))
  fakeService().on('GET', `/api/v1/notices/${ID}`, { body: buildNotice({ isRead: true }) })
  const display = { scale: 1, isElder, isDark: false }
  const view = renderPage(
    <DisplayContext.Provider value={display}>
      <NoticePage />
    </DisplayContext.Provider>,
    { params: { id: ID } },
  )
  await screen.findByText('周三停水 6 小时')
  return view
}

beforeEach(mockVoice.forget)

afterEach(() => {
  jest.restoreAllMocks()
  changeDisplay({ speechRate: 1 })
})

test('it is read sentence by sentence, the spoken one tinted, until the end', async () => {
  await openNotice()
  expect(screen.getByText('共 3 句')).toBeVisible()
  press('念给您听')
  expect(screen.getByText('正在念第 1 句')).toBeVisible()
  expect(last()?.sentence).toBe(FIRST)
  expect(screen.getByText(FIRST)).toHaveClass('saying')
  endSentence()
  expect(screen.getByText('正在念第 2 句')).toBeVisible()
  expect(screen.getByText(FIRST)).not.toHaveClass('saying')
  expect(screen.getByText(SECOND)).toHaveClass('saying')
  endSentence()
  endSentence()
  expect(screen.getByLabelText('念给您听')).toBeVisible()
  expect(mockVoice.sentences()).toEqual([FIRST, SECOND, '请您前一晚接好水！'])
})

test('after a pause it goes on with the sentence it stopped in', async () => {
  await openNotice()
  press('念给您听')
  endSentence()
  press('停一下')
  expect(screen.getByText('停在第 2 句')).toBeVisible()
  // Some voices report the end of what was broken off.
  endSentence()
  expect(screen.getByText('停在第 2 句')).toBeVisible()
  press('念给您听')
  expect(last()?.sentence).toBe(SECOND)
})

test('slower takes effect at once, from the person’s own pace', async () => {
  changeDisplay({ speechRate: 1.3 })
  await openNotice()
  press('念给您听')
  expect(last()?.rate).toBe(1.3)
  fireEvent.click(screen.getByText('慢一点'))
  expect(last()).toMatchObject({ sentence: FIRST, rate: 1.3 * 0.75 })
  endSentence()
  expect(last()).toMatchObject({ sentence: SECOND, rate: 1.3 * 0.75 })
  fireEvent.click(screen.getByText('快一点'))
  expect(last()).toMatchObject({ sentence: SECOND, rate: 1.3 })
})

test('leaving the page stops the voice', async () => {
  const { unmount } = await openNotice()
  press('念给您听')
  const before = mockVoice.stops()
  unmount()
  expect(mockVoice.stops()).toBeGreaterThan(before)
  endSentence()
  expect(mockVoice.sentences()).toHaveLength(1)
})

test('a device that cannot read says so, reads nothing, and may be asked again', async () => {
  await openNotice()
  press('念给您听')
  endSentence()
  mockVoice.fail()
  expect(screen.getByRole('alert')).toHaveTextContent('这台设备现在念不出来')
  expect(screen.queryByText(/正在念/)).toBeNull()
  expect(screen.getByText(SECOND)).not.toHaveClass('saying')
  press('念给您听')
  expect(screen.queryByText('这台设备现在念不出来')).toBeNull()
  expect(last()?.sentence).toBe(FIRST)
})

test('a sentence that was broken off does not fail afterwards', async () => {
  await openNotice()
  press('念给您听')
  press('停一下')
  mockVoice.fail()
  expect(screen.getByText('停在第 1 句')).toBeVisible()
})

test('the elder edition has buttons in words, and reads again from the start', async () => {
  await openNotice({ isElder: true })
  fireEvent.click(screen.getByText('念给您听'))
  endSentence()
  expect(screen.getByText('正在念第 2 句，共 3 句')).toBeVisible()
  fireEvent.click(screen.getByText('再念一遍'))
  expect(last()?.sentence).toBe(FIRST)
  fireEvent.click(screen.getByText('停一下'))
  expect(screen.getByText('停在第 1 句，共 3 句')).toBeVisible()
})

test('the elder edition says that the device cannot read', async () => {
  await openNotice({ isElder: true })
  fireEvent.click(screen.getByText('念给您听'))
  mockVoice.fail()
  expect(screen.getByText('这台设备现在念不出来')).toBeVisible()
  expect(screen.getByText('念给您听')).toBeVisible()
  expect(screen.queryByText('停一下')).toBeNull()
})
