import { buildNeighbourhood } from './build-neighbourhood'
import { confirm, sendSheet, settled, writeSheet } from './build-roster'
import { startTestApp, type TestApp } from './test-app'
import { testOnServer } from './test-on-server'

const HOUSEHOLDS = 50_000
const CODE = '430503990199'

let service: TestApp
beforeAll(async () => {
  service = await startTestApp()
})
afterAll(() => service.close())

testOnServer(
  'fifty thousand households with owners and contacts are checked and written within a minute',
  async () => {
    const home = await buildNeighbourhood(service, CODE)
    const committee = await home.committee()
    const rows = Array.from({ length: HOUSEHOLDS }, (_, at) => [
      at % 2 === 0 ? '001' : '002',
      `${100 + (at % 500)}栋`,
      `1单元${Math.floor(at / 500) + 101}`,
      `${60 + (at % 90)}.25`,
      `业主${at}`,
      `109${String(at).padStart(8, '0')}`,
      `联系人${at}`,
      `108${String(at).padStart(8, '0')}`,
      '否',
    ])
    const file = await writeSheet(rows)
    const startedAt = performance.now()
    const { id } = await sendSheet(committee, CODE, file)
    expect(await settled(committee, id)).toMatchObject({ status: 'ready', addedCount: HOUSEHOLDS })
    const checkedAt = performance.now()
    expect(await confirm(committee, id)).toMatchObject({ status: 'done' })
    const seconds = [checkedAt - startedAt, performance.now() - checkedAt].map((ms) => ms / 1000)
    if (process.env.LINGE_TELL_TIMES)
      process.stderr.write(`checked, written: ${seconds.join(' s, ')} s\n`)
    expect(seconds.reduce((sum, each) => sum + each, 0)).toBeLessThan(60)
    const roster = await committee.get(`/api/v1/roster?communityCode=${CODE}`)
    expect(roster.json()).toMatchObject({
      households: HOUSEHOLDS + 6,
      withOwners: HOUSEHOLDS,
      withContact: HOUSEHOLDS,
    })
  },
  180_000,
)
