import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type JourneyService, startJourneyService } from '../journeys/journey-service'
import { journeys } from '../journeys/journeys'
import { makePhoto } from '../journeys/make-photo'
import { meetPeople } from '../journeys/meet-people'
import { openWeappPerson } from './weapp-person'

const folder = mkdtempSync(path.join(os.tmpdir(), 'linge-photos-'))
let service: JourneyService
let photo: string

beforeAll(async () => {
  service = await startJourneyService()
  photo = await makePhoto(folder)
}, 60_000)
afterAll(async () => {
  await service.close()
  rmSync(folder, { recursive: true })
})

test.each(Object.entries(journeys))(
  '%s',
  (_, walk) =>
    meetPeople(
      service,
      async ({ gridCode }, stored) =>
        openWeappPerson({
          apiBase: service.address,
          stored,
          position: gridCode ? (await service.findStand(gridCode)).gcj02 : undefined,
        }),
      (people) => walk(people.meet, photo, people.passDays),
    ),
  120_000,
)
