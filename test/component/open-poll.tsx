import type { Consultation } from '../../src/features/consultation/domain/consultation'
import { keepSession } from '../../src/features/session/session-store'
import ConsultationPage from '../../src/packages/deliberation/pages/consultation/index'
import { DisplayContext } from '../../src/ui/display-context'
import { buildConsultation, buildPollResult, buildVotingUnit } from '../factories/consultations'
import { fakeService } from '../fakes/fake-service'
import { buildGrid, buildMe } from '../fakes/people'
import { renderPage } from './render-page'

/** While the poll is open. */
export const NOW = Date.parse('2026-11-23T02:00:00.000Z')
export const CONSULTATION = '/api/v1/consultations/430503001001-5'

/** Where the receipt of the reader's household stands. */
export const RECEIPT_PAGE =
  '/packages/deliberation/pages/receipt/index?id=430503001001-5&unit=430503001001-31'

/** The household of the reader, who has cast its ballot. */
export const castUnit = buildVotingUnit({
  hasCast: true,
  castByMe: true,
  receipt: 'A1B2C3D4E5F60718',
  castAt: '2026-11-23T01:58:00.000Z',
})
export const voted = buildConsultation({ poll: { myVotingUnits: [castUnit], turnout: 139 } })

export const endedAs = (counts: { for: number; against: number; abstain: number }) =>
  buildConsultation({
    status: 'result',
    poll: { closesAt: '2026-11-21T10:00:00.000Z', result: buildPollResult(counts) },
  })

/** The page of a consultation, and the service that answers for it. */
export function openPoll(
  consultation: Consultation,
  {
    isSignedIn = true,
    isElder = false,
    serve,
  }: {
    isSignedIn?: boolean
    isElder?: boolean
    serve?: (service: ReturnType<typeof fakeService>) => void
  } = {},
) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: buildMe() })
  service.on('GET', '/api/v1/grids/430503001001003', { body: buildGrid() })
  service.on('GET', CONSULTATION, { body: consultation })
  serve?.(service)
  if (isSignedIn) keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'r' })
  const page = (
    <DisplayContext.Provider value={{ scale: 1, isElder, isDark: false }}>
      <ConsultationPage />
    </DisplayContext.Provider>
  )
  return { ...service, ...renderPage(page, { params: { id: '430503001001-5' } }) }
}
