import { CONSENT_VERSIONS, type ConsentPurpose } from '../src/modules/consents/consents-types'
import type { TestClient } from './test-app'

/** As the person does who reads the words and agrees. */
export async function giveConsent(person: TestClient, purpose: ConsentPurpose): Promise<void> {
  const version = CONSENT_VERSIONS[purpose]
  const response = await person.put(`/api/v1/me/consents/${purpose}`, { version })
  expect(response.statusCode).toBe(204)
}
