import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { walkConsultationLoop } from '../journeys/consultation-loop'
import { type JourneyService, startJourneyService } from '../journeys/journey-service'
import { makePhoto } from '../journeys/make-photo'
import { walkNoticeLoop } from '../journeys/notice-loop'
import type { Journey, MeetPerson, Person } from '../journeys/person'
import { walkReportLoop } from '../journeys/report-loop'
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

const met: Person[] = []
afterEach(async () => {
  await Promise.all(met.splice(0).map((person) => person.close()))
})

const meet: MeetPerson = async ({ gridCode } = {}) => {
  const position = gridCode ? (await service.findBuilding(gridCode)).gcj02 : undefined
  const person = await openWeappPerson({ apiBase: service.address, position })
  met.push(person)
  return person
}

async function walk(journey: Journey): Promise<void> {
  await journey(meet, photo, service.passDays)
  for (const person of met) person.checkNoTrouble()
}

test('a report is made, handled and confirmed', () => walk(walkReportLoop), 60_000)

test(
  'a notice reaches the households it is for, and the committee sees how many',
  () => walk(walkNoticeLoop),
  60_000,
)

// Puts the clock forward, so it comes last.
test(
  'a household votes once, and the result is there after the close',
  () => walk(walkConsultationLoop),
  60_000,
)
