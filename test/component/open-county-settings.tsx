import { fireEvent, screen } from '@testing-library/react'
import { keepSession } from '../../src/features/session/session-store'
import CategoriesPage from '../../src/packages/setup/pages/categories/index'
import { fakeService } from '../fakes/fake-service'
import { buildMe } from '../fakes/people'
import { renderPage } from './render-page'

/** The settings of a county as its supervisor sees them, with the form behind one row open. */
export async function openCountySettings({ path, settings, row }: CountySettings) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', {
    body: buildMe({
      households: [],
      appointments: [{ role: 'supervisor', areaCode: '430503' }],
      units: [{ unit: 'supervisor:430503', kind: 'supervisor', name: '示范区' }],
    }),
  })
  service.on('GET', '/api/v1/places', {
    body: {
      items: [{ code: '430503', parentCode: '4305', level: 'county', name: '示范区' }],
      nextCursor: null,
    },
  })
  service.on('GET', '/api/v1/category-settings/430503', { body: { groups: [], items: [] } })
  service.on('GET', path, { body: settings })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 's' })
  renderPage(<CategoriesPage />)
  fireEvent.click(await screen.findByText(row))
  return service
}

interface CountySettings {
  readonly path: string
  readonly settings: object
  /** Words of the row. */
  readonly row: string
}
