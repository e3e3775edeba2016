import { fireEvent, screen } from '@testing-library/react'
import { NOW, openPoll } from '../../../../../test/component/open-poll'
import {
  buildConsultation,
  buildPollResult,
  EVERY_KIND,
} from '../../../../../test/factories/consultations'
import { fakeVoice } from '../../../../../test/fakes/voice'
import { changeDisplay } from '../../../../features/accessibility/display-store'
import type { Consultation } from '../../../../features/consultation/domain/consultation'
import { forgetSession } from '../../../../features/session/session-store'

const mockVoice = fakeVoice()

jest.mock('../../../../platform/speech', () => ({
  get speech() {
    return mockVoice.speech
  },
}))

const RULE = '参加的户数超过一半：336 户里至少 169 户'

const { endSentence } = mockVoice
const press = (label: string) => fireEvent.click(screen.getByLabelText(label))

async function openConsultation(
  consultation: Consultation = buildConsultation(),
  { isSignedIn = false } = {},
) {
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
  const view = openPoll(consultation, { isSignedIn })
  await screen.findByText('小花园有一块空地。')
  return view
}

beforeEach(mockVoice.forget)

afterEach(() => {
  jest.restoreAllMocks()
  changeDisplay({ speechRate: 1 })
  forgetSession()
})

test('what is asked, the text and the rule are read, the spoken sentence tinted where it stands', async () => {
  await openConsultation()
  press('念给您听')
  endSentence()
  endSentence()
  expect(screen.getByText('小花园有一块空地。')).toHaveClass('saying')
  endSentence()
  endSentence()
  expect(screen.getByText('正在念第 5 句')).toBeVisible()
  expect(screen.getByText(RULE)).toHaveClass('saying')
  expect(screen.getByText('器材由惠民资金出钱。')).not.toHaveClass('saying')
  endSentence()
  endSentence()
  expect(screen.getByLabelText('念给您听')).toBeVisible()
  expect(mockVoice.sentences()).toEqual([
    '要不要装健身器材',
    '装六件健身器材，同意吗？',
    '小花园有一块空地。',
    '器材由惠民资金出钱。',
    RULE,
    '参加的里面，同意的超过一半',
  ])
})

const several = buildConsultation({ poll: { questions: EVERY_KIND.slice(3) } })

test('every question is read with its options, its costs and how the money goes', async () => {
  await openConsultation(several)
  press('念给您听')
  for (let read = 0; read < 10; read += 1) endSentence()
  expect(mockVoice.sentences().slice(3, 9)).toEqual([
    '第 1 题：哪件事先办？',
    '按先后排一排；修电梯；补路面；装路灯。',
    '先后用舒尔茨法排：每两样都放在一起比，把谁排在前面的票多谁就赢，再按输赢排出先后。这题只听意见，不算通过或没通过，怎么办由居委会说明。',
    '第 2 题：这笔钱该办哪几件？',
    '选您觉得该办的，可以选好几件；装扶手，12,000 元；补东门路面，46,000.50 元。',
    '一共能用 50,000 元。钱这样分：按得票多少依次选，钱够就选上。这题只听意见，不算通过或没通过，怎么办由居委会说明。',
  ])
})

test('whoever answers a question hears that one alone', async () => {
  await openConsultation(several, { isSignedIn: true })
  fireEvent.click(screen.getByText(/^开始投票/))
  press('念给您听')
  endSentence()
  endSentence()
  endSentence()
  expect(mockVoice.sentences()).toEqual([
    '哪件事先办？',
    '按先后排一排；修电梯；补路面；装路灯。',
    expect.stringContaining('舒尔茨法'),
  ])
  forgetSession()
})

test('a result is read before the text it came of', async () => {
  const result = buildPollResult({ for: 151, against: 30, abstain: 12 })
  await openConsultation(buildConsultation({ status: 'result', poll: { result } }))
  press('念给您听')
  endSentence()
  endSentence()
  expect(mockVoice.last()?.sentence).toBe('通过，参加的够，同意的也够，同意的多出 54 户')
  endSentence()
  expect(screen.getByText('小花园有一块空地。')).toHaveClass('saying')
})

test('it is read at the person’s own pace, and leaving the page stops the voice', async () => {
  changeDisplay({ speechRate: 0.8 })
  const { unmount } = await openConsultation()
  press('念给您听')
  expect(mockVoice.last()?.rate).toBe(0.8)
  const before = mockVoice.stops()
  unmount()
  expect(mockVoice.stops()).toBeGreaterThan(before)
})

test('a device that cannot read says so', async () => {
  await openConsultation()
  press('念给您听')
  mockVoice.fail()
  expect(screen.getByText('这台设备现在念不出来')).toBeVisible()
  expect(screen.queryByText(/正在念/)).toBeNull()
  expect(screen.getByLabelText('念给您听')).toBeVisible()
})
