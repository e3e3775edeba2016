import { type JourneyService, startJourneyService } from '../journeys/journey-service'
import { meetPeople } from '../journeys/meet-people'
import { NOTICE, PEOPLE } from '../journeys/new-community'
import { openCommunity } from '../journeys/open-community'
import { reachEverybody, settleCommunity } from '../journeys/settle-community'
import { openWeappPerson } from './weapp-person'

let service: JourneyService

beforeAll(async () => {
  service = await startJourneyService()
  await service.addPeople(PEOPLE)
}, 60_000)
afterAll(() => service.close())

test('the people of a new community find their homes in WeChat, and a notice reaches every one of them', async () => {
  const committee = await openCommunity(service.address)
  await meetPeople(
    service,
    async ({ gridCode }, stored) =>
      openWeappPerson({
        apiBase: service.address,
        stored,
        position: gridCode ? (await service.findStand(gridCode)).gcj02 : undefined,
      }),
    async (people) => {
      const buildings = await committee.listBuildings()
      const settled = await settleCommunity(
        people.meet,
        (building) => `${service.address}/door?id=${buildings.get(building)}`,
      )
      const notice = await committee.publish()
      await reachEverybody(people.meet, settled, NOTICE)
      expect(await committee.readReach(notice)).toMatchObject({ households: 6, online: 5, door: 1 })
    },
  )
}, 180_000)
