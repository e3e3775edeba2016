import {
  BY_ADDRESS,
  BY_DOOR,
  BY_POSITION,
  COMMUNITY_PATH,
  GRIDS,
  type Newcomer,
  WITHOUT_PHONE,
  WORKERS,
} from './new-community'
import type { MeetPerson, Person } from './person'

/**
 * Five find their homes: one by where they stand, two by the code at the door, two by their address. Whom the roster does
 * not know by phone is let in by the worker of the grid.
 * @param linkOf what the code at the door of a building says
 * @returns the five, with the app in their hands
 */
export async function settleCommunity(
  meet: MeetPerson,
  linkOf: (building: string) => string,
): Promise<readonly Person[]> {
  const settled: Person[] = []
  const arrive = async (newcomer: Newcomer, way: (person: Person) => Promise<void>) => {
    const { key, gridCode } = newcomer
    const person = await meet({ signedInAs: key, gridCode })
    await way(person)
    await claimHome(person, newcomer)
    settled.push(person)
  }
  await arrive(BY_POSITION, async (person) => {
    await person.tap('#choose-grid')
    await person.tap('#find-nearby')
    await chooseHome(person, BY_POSITION)
  })
  for (const newcomer of BY_DOOR) {
    await arrive(newcomer, async (person) => {
      await person.scan(linkOf(newcomer.building))
      await person.tap('#claim-here')
    })
  }
  for (const newcomer of BY_ADDRESS) {
    await arrive(newcomer, async (person) => {
      await person.tap('#choose-grid')
      for (const code of COMMUNITY_PATH) await person.tap(`#place-${code}`)
      await chooseHome(person, newcomer)
    })
  }
  await letIn(meet, WORKERS[0])
  await letIn(meet, WORKERS[1])
  for (const [place, newcomer] of [BY_POSITION, ...BY_DOOR, ...BY_ADDRESS].entries()) {
    if (newcomer.isKnown) continue
    await settled[place]?.goTo('mine')
    await settled[place]?.tap('#open-homes')
    await settled[place]?.see('我搬走了')
  }
  return settled
}

async function chooseHome(person: Person, { gridCode, building }: Newcomer): Promise<void> {
  await person.tap(`#grid-${gridCode}`)
  await person.goTo('mine')
  await person.tap('#open-homes')
  await person.tap('#claim-home')
  await person.tap(building)
}

async function claimHome(person: Person, { room, relation, isKnown }: Newcomer): Promise<void> {
  await person.tap(room)
  await person.tap(`#relation-${relation}`)
  await person.type('#claim-name', '戴住户')
  await person.tap('#send-claim')
  await person.see(isKnown ? '认领好了' : '交给网格员核对了')
}

/** The worker of a grid decides the one claim that waits there. */
async function letIn(meet: MeetPerson, signedInAs: string): Promise<void> {
  const worker = await meet({ signedInAs })
  await worker.tap('#home-workbench')
  await worker.tap('#open-decisions')
  await worker.tap('核对过，同意')
  await worker.see('没有等着核对的')
}

/** Everybody learns of a notice: five on their phones, one at the door. */
export async function reachEverybody(
  meet: MeetPerson,
  settled: readonly Person[],
  title: string,
): Promise<void> {
  for (const person of settled) {
    await person.goTo('notices')
    await person.tap(title)
    await person.tap('#acknowledge')
    await person.see('您已确认知道')
  }
  const worker = await meet({ signedInAs: WORKERS[GRIDS.indexOf(WITHOUT_PHONE.gridCode)] ?? '' })
  await worker.tap('#home-workbench')
  await worker.tap(title)
  await worker.tap(WITHOUT_PHONE.label)
  await worker.tap('#told-door')
  await worker.tap('#unreached-told')
  await worker.see('上门说了')
}
