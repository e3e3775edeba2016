import { QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import type { ReactElement } from 'react'
import {
  BODY,
  dispute,
  fillIn,
  HINTS,
  light,
  openForm,
  REPORTS,
  submit,
  violence,
} from '../../../test/component/open-report-form'
import { typeText } from '../../../test/component/type-text'
import { problem } from '../../../test/fakes/fake-service'
import { taro } from '../../../test/fakes/taro'
import { forgetSession } from '../../features/session/session-store'
import ReportFormPage from './index'

afterEach(forgetSession)

test('the service guesses the category from the text, with its time limits; the sheet corrects it', async () => {
  const { service } = openForm()
  await fillIn()
  expect(screen.getByText('24 小时内答复，7 天内解决')).toBeVisible()
  fireEvent.click(screen.getByText('不对，换一类'))
  expect(await screen.findByText('邻里矛盾和纠纷')).toBeVisible()
  fireEvent.click(screen.getByText('邻里矛盾'))
  expect(await screen.findByText('这一类不公开，只给办事的人看。')).toBeVisible()
  submit()
  await waitFor(() => expect(service.requests('POST', REPORTS)).toHaveLength(1))
  expect(service.requests('POST', REPORTS)[0]?.body).toMatchObject({
    categoryCode: 'neighbour_dispute',
    isPublic: false,
  })
})

test('where the guess is not sure, one tap takes what else it may be', async () => {
  const { service } = openForm()
  service.on('POST', HINTS, { body: { category: light, alternatives: [dispute] } })
  await fillIn()
  expect(screen.getByText('也可能是')).toBeVisible()
  fireEvent.click(screen.getByText('邻里矛盾'))
  expect(await screen.findByText('您选的')).toBeVisible()
  expect(screen.queryByText('也可能是')).toBeNull()
  submit()
  await waitFor(() => expect(service.requests('POST', REPORTS)).toHaveLength(1))
  expect(service.requests('POST', REPORTS)[0]?.body).toMatchObject({
    categoryCode: 'neighbour_dispute',
  })
})

test('the guess and the categories are asked for with the county of the grid, the text once typing pauses', async () => {
  const { service } = openForm()
  await screen.findByText('示范社区 第三网格')
  typeText('出了什么事？', '路')
  typeText('出了什么事？', '路灯')
  typeText('出了什么事？', BODY)
  await screen.findByText('路灯照明')
  expect(service.requests('POST', HINTS).map(({ body }) => body)).toEqual([
    { body: BODY, areaCode: '430503' },
  ])
  expect(service.requests('GET', '/api/v1/categories').at(-1)?.query.get('areaCode')).toBe('430503')
})

test('a text that sounds like an emergency brings the three numbers, each with what it is for', async () => {
  const { service } = openForm()
  expect(await screen.findByText('着火、有人受伤？先打电话')).toBeVisible()
  service.on('POST', HINTS, { body: { category: violence, alternatives: [] } })
  typeText('出了什么事？', '楼下有人拿刀追人')
  expect(await screen.findByText('急事，先打电话！')).toBeVisible()
  const first = screen.getAllByText(/^(火警|急救|报警) 1/).map(({ textContent }) => textContent)
  expect(first).toEqual(['报警 110', '火警 119', '急救 120'])
  fireEvent.click(screen.getByText('报警 110'))
  await waitFor(() => expect(taro.phoneCalls()).toEqual(['110']))
})

test('an emergency chosen by hand brings them too', async () => {
  openForm()
  await fillIn()
  fireEvent.click(screen.getByText('不对，换一类'))
  fireEvent.click(await screen.findByText('着火冒烟'))
  expect(await screen.findByText('急事，先打电话！')).toBeVisible()
  expect(screen.getByText('着火冒烟：交给周示，1 小时内答复您')).toBeVisible()
})

test('the foot names the category and who gets it first: a department, the committee, or the worker of the grid', async () => {
  openForm()
  await fillIn()
  expect(screen.getByText('路灯照明：交给周示，24 小时内答复您')).toBeVisible()
  fireEvent.click(screen.getByText('不对，换一类'))
  fireEvent.click(await screen.findByText('物业收费'))
  expect(screen.getByText('物业收费：交给示范住建局，24 小时内答复您')).toBeVisible()
  fireEvent.click(screen.getByText('不对，换一类'))
  fireEvent.click(await screen.findByText('意见建议'))
  expect(screen.getByText('意见建议：交给居委会，24 小时内答复您')).toBeVisible()
})

test('without a guess the person chooses, and the report goes out', async () => {
  const { service } = openForm()
  service.on('POST', HINTS, { status: 500, body: problem('internal_error', 500) })
  await screen.findByText('示范社区 第三网格')
  typeText('出了什么事？', BODY)
  typeText('具体地方', '示范苑 3 栋东侧')
  fireEvent.click(screen.getByText('选一类'))
  fireEvent.click(await screen.findByText('路灯照明'))
  submit()
  await waitFor(() => expect(service.requests('POST', REPORTS)).toHaveLength(1))
})

test('a form that is opened says the limits as the county has them now', async () => {
  const { service, client, rerender } = openForm()
  await fillIn()
  const show = (page: ReactElement | null) =>
    rerender(<QueryClientProvider client={client}>{page}</QueryClientProvider>)
  show(null)
  const items = [{ ...light, respondLimitHours: 8 }]
  service.on('GET', '/api/v1/categories', { body: { groups: [], items } })
  show(<ReportFormPage />)
  expect(await screen.findByText('8 小时内答复，7 天内解决')).toBeVisible()
})
