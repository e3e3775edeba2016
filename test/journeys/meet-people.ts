import { startDemoSession } from './demo-session'
import type { JourneyService } from './journey-service'
import type { Device, MeetPerson, PassDays, Person } from './person'

/** Everybody in one journey, whose clocks go as the service's does. */
export interface People<Met extends Person> {
  readonly meet: MeetPerson<Met>
  readonly passDays: PassDays
}

/** The app in one of its editions. @param stored what it keeps on the device, under its keys */
type OpenApp<Met extends Person> = (
  device: Device,
  stored: Readonly<Record<string, unknown>>,
) => Promise<Met>

/**
 * Walks a journey with whoever it meets, and sees everybody off at its end.
 * @throws Error when it fails, with what each of them had in front; or when anything went wrong for one of them
 */
export async function meetPeople<Met extends Person>(
  service: JourneyService,
  open: OpenApp<Met>,
  walk: (people: People<Met>) => Promise<void>,
): Promise<void> {
  const met: Person[] = []
  async function storedFor({ signedInAs }: Device) {
    if (signedInAs === undefined) return {}
    const { kept } = await startDemoSession(service.address, signedInAs)
    return { 'linge.session': kept }
  }
  try {
    await walk({
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
    })
    for (const person of met) person.checkNoTrouble()
  } catch (error) {
    const scenes = await Promise.all(met.map((person) => person.describe().catch(String)))
    throw new Error([`${error}`, ...scenes].join('\n\n'), { cause: error })
  } finally {
    await Promise.all(met.map((person) => person.close()))
  }
}
