import { fireEvent, screen, waitFor } from '@testing-library/react'
import { fillIn, openForm, REPORTS, submit } from '../../../test/component/open-report-form'
import { problem } from '../../../test/fakes/fake-service'
import { buildGrid } from '../../../test/fakes/people'
import { taro } from '../../../test/fakes/taro'
import { forgetSession } from '../../features/session/session-store'
import { askPrivacy } from '../../platform/privacy-ask'

jest.mock('../../platform/privacy-ask', () => ({ askPrivacy: jest.fn() }))

afterEach(forgetSession)

/** A report where the phone is, which a visitor agreed to. */
async function writeWhereOneStands() {
  const { service } = openForm()
  service.on('GET', '/api/v1/grid-at-position', { body: buildGrid() })
  Object.defineProperty(window.navigator, 'geolocation', {
    value: {
      getCurrentPosition: (found: PositionCallback) =>
        found({ coords: { longitude: 111.46, latitude: 27.23 } } as GeolocationPosition),
    },
    configurable: true,
  })
  await fillIn()
  fireEvent.click(screen.getByText('用我现在的位置'))
  await screen.findByText('按您现在的位置找的')
  return service
}

const sentTo = (service: Awaited<ReturnType<typeof writeWhereOneStands>>) =>
  service.requests('POST', REPORTS).map(({ body }) => body)

test('whoever does not agree once signed in reports to the grid, without the position', async () => {
  const service = await writeWhereOneStands()
  taro.storage.delete('linge.consents')
  jest.mocked(askPrivacy).mockResolvedValue(false)
  submit()
  await waitFor(() => expect(sentTo(service)).toHaveLength(1))
  expect(sentTo(service)[0]).toMatchObject({ gridCode: '430503001001003' })
  expect(sentTo(service)[0]).not.toHaveProperty('position')
})

test('taken back elsewhere meanwhile, it is told, and the next try asks again', async () => {
  const service = await writeWhereOneStands()
  jest.mocked(askPrivacy).mockClear()
  service.on('POST', REPORTS, { status: 403, body: problem('consent_missing', 403) })
  submit()
  await screen.findAllByText(/这一项您还没有同意/)
  expect(askPrivacy).not.toHaveBeenCalled()
  submit()
  await waitFor(() => expect(askPrivacy).toHaveBeenCalledTimes(1))
})
