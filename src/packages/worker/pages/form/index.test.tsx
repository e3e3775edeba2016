import { fireEvent, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { typeText } from '../../../../../test/component/type-text'
import { buildFormSheet, buildWorkerForm } from '../../../../../test/factories/forms'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildMe } from '../../../../../test/fakes/people'
import { taro } from '../../../../../test/fakes/taro'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import WorkerFormsPage from '../forms/index'
import WorkerFormPage from './index'

const GRID = '430503001001003'
const SHEET = `/api/v1/forms/430503001001-8/sheets/${GRID}`

function openPage(sheet = buildFormSheet()) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: buildMe() })
  service.on('GET', SHEET, { body: sheet })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'w' })
  renderPage(<WorkerFormPage />, { params: { id: '430503001001-8', grid: GRID } })
  return service
}

afterEach(forgetSession)

test('what is known is there, what was written before too, and only the rest has to be written', async () => {
  const service = openPage()
  expect(await screen.findByText('112')).toBeVisible()
  expect(screen.getByText('上次写的，不对就改。')).toBeVisible()
  fireEvent.click(screen.getByText('交给居委会'))
  expect(screen.getByText('这里要写。')).toBeVisible()
  typeText('说明', '都在检修')
  service.on('PUT', SHEET, { body: { id: '430503001001-8' } })
  fireEvent.click(screen.getByText('交给居委会'))
  await waitFor(() => expect(service.requests('PUT', SHEET)).toHaveLength(1))
  expect(service.requests('PUT', SHEET)[0]?.body).toEqual({ answers: [3, '都在检修'] })
})

test('a refusal stands at the answer it is about', async () => {
  const service = openPage()
  await screen.findByText('112')
  typeText('说明', '找张演 13812345678')
  service.on('PUT', SHEET, {
    status: 422,
    body: { ...problem('form_answers_invalid', 422), fields: { 'answers.1': 'personal_data' } },
  })
  fireEvent.click(screen.getByText('交给居委会'))
  expect(await screen.findByText('别写个人的电话、证件号、车牌。')).toBeVisible()
})

test('a form that is over says so and takes nothing', async () => {
  openPage(buildFormSheet({ endedAt: '2026-11-25T02:00:00.000Z' }))
  expect(await screen.findByText('这张表不收了。')).toBeVisible()
  expect(screen.queryByText('交给居委会')).toBeNull()
})

test('what is wanted is listed, and what was sent can be mended', async () => {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: buildMe() })
  service.on('GET', '/api/v1/me/forms', {
    body: {
      items: [
        buildWorkerForm(),
        buildWorkerForm({
          id: '430503001001-7',
          name: '楼道灯',
          sentAt: '2026-11-25T02:00:00.000Z',
        }),
      ],
    },
  })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'w' })
  renderPage(<WorkerFormsPage />)
  expect(await screen.findByText(/交过了，还能改/)).toBeVisible()
  fireEvent.click(screen.getByText('第三网格 电梯情况表'))
  expect(taro.opened().at(-1)).toContain(`form/index?id=430503001001-8&grid=${GRID}`)
})
