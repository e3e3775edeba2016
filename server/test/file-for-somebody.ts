import type { TestApp, TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

export const GRID = '430503005003003'

export function buildPerson(changes: object = {}): object {
  return {
    name: '戴淑贞',
    phone: '13055550142',
    consent: { givenAs: 'spoken', givenAt: TEST_NOW.toISOString(), isReadBack: true },
    ...changes,
  }
}

export function buildAssistedReport(changes: object = {}): object {
  return {
    channel: 'phone',
    categoryCode: 'street_light',
    body: '12栋门口的路灯不亮，老人晚上出门摔过一次。',
    address: '12栋门口',
    gridCode: GRID,
    isPublic: true,
    isAnonymous: true,
    uploadIds: [],
    person: buildPerson(),
    ...changes,
  }
}

export interface Slip {
  readonly id: string
  readonly number: string
  readonly code: string
}

export async function fileForSomebody(worker: TestClient, changes: object = {}): Promise<Slip> {
  const response = await worker.post('/api/v1/assisted-reports', buildAssistedReport(changes))
  if (response.statusCode !== 201) throw new Error(response.body)
  const { report, code } = response.json()
  return { id: report.id, number: report.number, code }
}

/** Somebody at an address of their own, so that wrong tries of one test do not count in another. */
export function caller(service: TestApp, remoteAddress: string, token?: string) {
  return (path: string, payload: object, key: string = crypto.randomUUID()) =>
    service.app.inject({
      method: 'POST',
      url: `/api/v1/report-lookups${path}`,
      remoteAddress,
      payload,
      headers: {
        'idempotency-key': key,
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
    })
}
