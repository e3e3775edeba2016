import type { JourneyService } from './journey-service'
import type { Device, MeetPerson, Person } from './person'

/** Everybody in one journey, whose clocks go as the service's does. */
export interface People {
  readonly meet: MeetPerson
  passDays(days: number): Promise<void>
  /** Fails when anything went wrong for any of them. */
  checkNoTrouble(): void
  seeOff(): Promise<void>
}

/** @param open gives a person the app in one of its editions */
export function meetPeople(
  service: JourneyService,
  open: (device: Device) => Promise<Person>,
): People {
  const met: Person[] = []
  return {
    async meet(device = {}) {
      const person = await open(device)
      met.push(person)
      await person.putClockForward(service.passedMs())
      return person
    },
    async passDays(days) {
      const ms = await service.passDays(days)
      await Promise.all(met.map((person) => person.putClockForward(ms)))
    },
    checkNoTrouble() {
      for (const person of met) person.checkNoTrouble()
    },
    async seeOff() {
      await Promise.all(met.map((person) => person.close()))
    },
  }
}
