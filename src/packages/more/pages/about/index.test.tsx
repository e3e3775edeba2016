import { fireEvent, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { fakeService } from '../../../../../test/fakes/fake-service'
import { taro } from '../../../../../test/fakes/taro'
import AboutPage from './index'

const nothing = { ownerName: null, filingNumber: null, complaintPhone: null, complaintUrl: null }

function openAbout(imprint: object = nothing) {
  const service = fakeService()
  service.on('GET', '/api/v1/imprint', { body: imprint })
  return { ...service, ...renderPage(<AboutPage />) }
}

test('the page names who runs it and where to complain', async () => {
  const ownerName = '示范区社会工作部'
  openAbout({
    ...nothing,
    ownerName,
    filingNumber: '示范备 2026-001',
    complaintPhone: '0739-12345',
  })
  expect(await screen.findByText(ownerName)).toBeVisible()
  expect(screen.getByText('示范备 2026-001')).toBeVisible()
  fireEvent.click(screen.getByText('打 0739-12345 投诉'))
  expect(taro.phoneCalls()).toEqual(['0739-12345'])
})

test('what is not set is said to be missing, and there is a way to complain all the same', async () => {
  openAbout()
  expect(await screen.findAllByText('还没有登记')).toHaveLength(2)
  expect(screen.getByText('打 12345')).toBeVisible()
})

test('an address to complain at is copied for the browser', async () => {
  openAbout({ ...nothing, complaintUrl: 'https://example.invalid/complaints' })
  fireEvent.click(await screen.findByText('复制投诉网址'))
  await waitFor(() => expect(taro.toasts()).toEqual(['网址复制好了']))
  expect(screen.queryByText('打 12345')).toBeNull()
})
