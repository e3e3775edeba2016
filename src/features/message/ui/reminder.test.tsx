import { fireEvent, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../../test/component/render-page'
import { fakeService } from '../../../../test/fakes/fake-service'
import { buildSubscription } from '../../../../test/fakes/messages'
import type { ConsentAnswer } from '../../../platform/subscribe-types'
import { Reminder as ReminderInBrowser } from './reminder'
import { Reminder } from './reminder.weapp'

const SUBSCRIPTIONS = '/api/v1/me/subscriptions'
const ASK = '有结果时微信提醒我'
const SET = '到时候微信提醒您，还能提醒 1 次。'
const SWITCHED_OFF = '想要微信提醒，请再点一次；点了没反应，就到设置里打开通知。'

const asked: string[][] = []
let answer: ConsentAnswer | undefined
let settingsOpened = 0

// WeChat shows a sheet of its own.
jest.mock('../../../platform/subscribe', () => ({
  askToSubscribe: async (templateIds: string[]) => {
    asked.push(templateIds)
    return new Map(answer ? templateIds.map((id) => [id, answer]) : [])
  },
  openMessageSettings: async () => {
    settingsOpened += 1
  },
}))

beforeEach(() => {
  asked.splice(0)
  answer = 'accept'
  settingsOpened = 0
})

function open(items = [buildSubscription()], after = [buildSubscription({ balance: 1 })]) {
  const service = fakeService()
  service.on('GET', SUBSCRIPTIONS, { body: { items } })
  service.on('POST', SUBSCRIPTIONS, { body: { items: after } })
  renderPage(<Reminder template="report" />)
  return service
}

test('one tap asks WeChat for this news alone and tells the service what was answered', async () => {
  const service = open()
  expect(await screen.findByText('点一次，提醒一次。不点也行，消息里都有。')).toBeVisible()
  fireEvent.click(screen.getByText(ASK))
  // Within the tap itself: WeChat refuses anything later.
  expect(asked).toEqual([['template-of-reports']])
  expect(await screen.findByText(SET)).toBeVisible()
  const [told] = service.requests('POST', SUBSCRIPTIONS)
  expect(told?.body).toEqual({ answers: [{ template: 'report', answer: 'accept' }] })
  expect(screen.queryByText(ASK)).toBeNull()
})

test('what is set is read from the service, and one more can be had', async () => {
  open([buildSubscription({ balance: 1 })], [buildSubscription({ balance: 2 })])
  expect(await screen.findByText(SET)).toBeVisible()
  expect(screen.queryByText(ASK)).toBeNull()
  fireEvent.click(screen.getByText('再加一次提醒'))
  expect(await screen.findByText('到时候微信提醒您，还能提醒 2 次。')).toBeVisible()
})

test('a consent that lasts is not asked for again', async () => {
  open([buildSubscription({ balance: 1, isLongTerm: true })])
  expect(await screen.findByText('到时候微信提醒您。')).toBeVisible()
  expect(document.getElementById('remind-me')).toBeNull()
})

test('whoever says no is told so to the service, reads how it is switched on, and may tap again', async () => {
  answer = 'reject'
  const service = open(undefined, [buildSubscription()])
  fireEvent.click(await screen.findByText(ASK))
  await waitFor(() => expect(service.requests('POST', SUBSCRIPTIONS)).toHaveLength(1))
  expect(await screen.findByText(SWITCHED_OFF)).toBeVisible()
  fireEvent.click(screen.getByText('去设置'))
  expect(settingsOpened).toBe(1)
  await waitFor(() => expect(screen.queryByText(SWITCHED_OFF)).toBeNull())
  expect(screen.getByText(ASK)).toBeVisible()
})

test.each(['ban', 'filter'] as const)('what WeChat lets nobody have (%s) is said', async (word) => {
  answer = word
  open(undefined, [buildSubscription()])
  fireEvent.click(await screen.findByText(ASK))
  expect(await screen.findByText('微信现在不能提醒这件事，消息里都有。')).toBeVisible()
  expect(screen.queryByText('去设置')).toBeNull()
})

test('what could not be told is told again without asking twice', async () => {
  const service = open()
  await screen.findByText(ASK)
  service.setReachable(false)
  fireEvent.click(screen.getByText(ASK))
  expect(await screen.findByText('没有记下来。请再点一次。')).toBeVisible()
  service.setReachable(true)
  fireEvent.click(screen.getByText(ASK))
  expect(await screen.findByText(SET)).toBeVisible()
  expect(asked).toHaveLength(1)
  const keys = service.requests('POST', SUBSCRIPTIONS).map(({ headers }) => headers)
  expect(new Set(keys.map((each) => each['Idempotency-Key'] ?? each['idempotency-key'])).size).toBe(
    1,
  )
})

test('where messages are off in WeChat one reads how they are switched on; nobody is told anything', async () => {
  answer = undefined
  const service = open()
  fireEvent.click(await screen.findByText(ASK))
  expect(await screen.findByText(SWITCHED_OFF)).toBeVisible()
  expect(service.requests('POST', SUBSCRIPTIONS)).toEqual([])
})

test('where no such template is set up nothing is offered', async () => {
  const service = open([buildSubscription({ template: 'consultation' })])
  await waitFor(() => expect(service.requests('GET', SUBSCRIPTIONS)).toHaveLength(1))
  expect(screen.queryByText(ASK)).toBeNull()
})

test('a browser offers nothing', () => {
  fakeService()
  renderPage(<ReminderInBrowser template="report" />)
  expect(screen.queryByText(ASK)).toBeNull()
})
