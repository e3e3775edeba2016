import { fireEvent, screen } from '@testing-library/react'
import { openCountySettings } from '../../../../../test/component/open-county-settings'
import { problem } from '../../../../../test/fakes/fake-service'
import { forgetSession } from '../../../../features/session/session-store'

const SETTINGS = '/api/v1/roll-settings/430503'
const settings = { objectionDays: 7, delegatedUnits: 4 }

const openSettings = () => openCountySettings({ path: SETTINGS, settings, row: '名册和委托' })

const save = () => fireEvent.click(screen.getByText('改好'))

afterEach(forgetSession)

test('a county’s supervisor sees what holds among what is usual, and changes one thing', async () => {
  const service = await openSettings()
  expect(screen.getByText('公示 7 天，可提异议；一人最多替 4 户投')).toBeVisible()
  expect(screen.getByRole('radio', { name: '7 天' })).toBeChecked()
  expect(screen.getByRole('radio', { name: '4 户' })).toBeChecked()
  const changed = { objectionDays: 14, delegatedUnits: 4 }
  service.on('PUT', SETTINGS, { body: changed })
  service.on('GET', SETTINGS, { body: changed })
  fireEvent.click(screen.getByText('14 天'))
  save()
  expect(await screen.findByText('公示 14 天，可提异议；一人最多替 4 户投')).toBeVisible()
  expect(service.requests('PUT', SETTINGS).map(({ body }) => body)).toEqual([changed])
})

test('a change that is refused says why, and the form stays open', async () => {
  const service = await openSettings()
  service.on('PUT', SETTINGS, { status: 403, body: problem('forbidden', 403) })
  save()
  expect(await screen.findByText('这件事不在您的办理范围内。')).toBeVisible()
  expect(screen.getByText('一个人最多替几户投票')).toBeVisible()
})
