import type { ReactElement } from 'react'
import type { Consultation } from '../../src/features/consultation/domain/consultation'
import { keepSession } from '../../src/features/session/session-store'
import { buildConsultation } from '../factories/consultations'
import { buildPaperCounts } from '../factories/paper'
import { fakeService } from '../fakes/fake-service'
import { buildMe } from '../fakes/people'
import { renderPage } from './render-page'

/** While the poll is open. */
export const NOW = Date.parse('2026-11-23T02:00:00.000Z')
export const PAPERS = '/api/v1/polls/430503001001-6/paper-ballots'
export const MARKS = '/api/v1/polls/430503001001-6/paper-marks'
export const UNITS = '/api/v1/polls/430503001001-6/paper-units'
export const COUNTS = '/api/v1/polls/430503001001-6/paper-counts'
export const ENTRY = `${PAPERS}/${'a'.repeat(64)}`

export const endedPaperPoll = (over: Partial<Consultation['poll']> = {}) =>
  buildConsultation({
    status: 'result',
    poll: { closesAt: '2026-11-21T10:00:00.000Z', unconfirmedPaper: 2, ...over },
  })

export const listOf = (items: readonly unknown[]) => ({ body: { items, nextCursor: null } })

const committee = buildMe({
  displayName: '王演',
  households: [],
  appointments: [{ role: 'committee_member', areaCode: '430503001001' }],
})

interface Arranged {
  consultation?: Consultation
  me?: ReturnType<typeof buildMe>
  serve?: (service: ReturnType<typeof fakeService>) => void
}

/** One of the pages about slips, and the service that answers for it. */
export function openPaper(
  page: ReactElement,
  { consultation = buildConsultation(), me = committee, serve }: Arranged = {},
) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: me })
  service.on('GET', '/api/v1/consultations/430503001001-5', { body: consultation })
  service.on('GET', COUNTS, { body: buildPaperCounts() })
  service.on('GET', PAPERS, listOf([]))
  service.on('GET', MARKS, listOf([]))
  serve?.(service)
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'c' })
  const params = { id: '430503001001-5', entry: 'a'.repeat(64) }
  return { ...service, ...renderPage(page, { params }) }
}
