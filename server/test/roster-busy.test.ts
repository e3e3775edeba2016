import { buildNeighbourhood } from './build-neighbourhood'
import { sendSheet, settled, writeSheet } from './build-roster'
import { startTestApp, type TestApp } from './test-app'

const CODE = '430503990298'

let service: TestApp
beforeAll(async () => {
  service = await startTestApp()
})
afterAll(() => service.close())

test('twelve sheets that come at once are all read, one after the other', async () => {
  const committee = await (await buildNeighbourhood(service, CODE)).committee()
  const file = await writeSheet([['001', '9栋', '101', '86.4']])
  const sent = await Promise.all(Array.from({ length: 12 }, () => sendSheet(committee, CODE, file)))
  const ended = await Promise.all(sent.map(({ id }) => settled(committee, id)))
  expect(ended.map(({ status }) => status)).toEqual(Array.from({ length: 12 }, () => 'ready'))
}, 120_000)
