import { startDemoSession } from './demo-session'
import type { JourneyService } from './journey-service'
import type { Device, MeetPerson, PassDays, Person } from './person'

/** Everybody in one journey, whose clocks go as the service's does. */
export interface People<Met extends Person> {
  readonly meet: MeetPerson<Met>
  readonly passDays: PassDays
  /** Fails when anything went wrong for any of them. */
  checkNoTrouble(): void
  seeOff(): Promise<void>
}

/** The app in one of its editions. @param stored what it keeps on the device, under its keys */
type OpenApp<Met extends Person> = (
  device: Device,
  stored: Readonly<Record<string, unknown>>,
) => Promise<Met>

export function meetPeople<Met extends Person>(
  service: JourneyService,
  open: OpenApp<Met>,
): People<Met> {
  const met: Person[] = []
  async function storedFor({ signedInAs }: Device) {
    if (signedInAs === undefined) return {}
    const { kept } = await startDemoSession(service.address, signedInAs)
    return { 'linge.session': kept }
  }
  return {
    async meet(device = {}) {
      const person = await open(device, await storedFor(device))
      met.push(person)
      await person.putClockForward(service.passedMs())
      return person
    },
    async passDays(days) {
      const ms = await service.passDays(days)
      await Promise.all(met.map((person) => person.putClockForward(ms)))
      return Date.now() + service.passedMs()
    },
    checkNoTrouble() {
      for (const person of met) person.checkNoTrouble()
    },
    async seeOff() {
      await Promise.all(met.map((person) => person.close()))
    },
  }
}
