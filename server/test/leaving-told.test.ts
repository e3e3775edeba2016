import { createLocalStorage } from '../src/integrations/storage/file-storage'
import { runAccountClock } from '../src/modules/accounts/run-account-clock'
import { createMediaService } from '../src/modules/media/media-service'
import { DEVELOPMENT_SMS, signInBySms, somePhone } from './sign-in-by-sms'
import { startTestApp, type TestApp } from './test-app'

const DELETION = '/api/v1/me/deletion'

let service: TestApp
beforeAll(async () => {
  service = await startTestApp({ sms: DEVELOPMENT_SMS })
})
afterAll(() => service.close())

async function runClock() {
  const storage = createLocalStorage(service.filesFolder)
  const media = createMediaService({ ...service, storage, secret: 'signs links of this test only' })
  expect(await runAccountClock({ ...service, media })).toEqual({ failures: [] })
}

test('whoever is about to leave is told at once and a day before, each once, and where it is taken back', async () => {
  const phone = somePhone()
  const told = async () => {
    service.clock.advanceHours(0.02)
    const { client } = await signInBySms(service, phone)
    return (await client.get('/api/v1/me/messages')).json().items
  }
  const { client } = await signInBySms(service, phone)
  await client.post(DELETION)
  await client.post(DELETION)
  await runClock()
  const asked = { target: 'leaving', targetId: null, text: expect.stringContaining('会注销') }
  expect(await told()).toEqual([expect.objectContaining(asked)])
  service.clock.advanceHours(6 * 24)
  await runClock()
  await runClock()
  expect(await told()).toEqual([expect.objectContaining(asked), expect.objectContaining(asked)])
})
