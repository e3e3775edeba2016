import type { Person } from './person'

/** Where 陈慧 and 李秀英 live and 周岚 works. */
export const GRID = '430503005003003'
export const COMMITTEE = '翠园社区居委会'

interface OwnReport {
  /** Its first sentence is the title. */
  readonly body: string
  readonly address: string
}

/** Writes about the grid one lives in; a category is guessed from the words. */
export async function writeReport(person: Person, { body, address }: OwnReport): Promise<void> {
  await person.goTo('reports')
  await person.tap('#report-new')
  await person.type('#report-body', body)
  await person.type('#report-address', address)
  await person.see('看着像')
}

/** Ends on the page of the report. */
export async function sendReport(person: Person): Promise<void> {
  await person.tap('#submit-report')
  await person.see('现在负责的人')
}

/** Longer than an answer counts as what is so now. */
const MOMENT_MS = 2_000

/** As it is now, from the list of one's own; nobody looks twice within a second. */
export async function openOwnReport(person: Person, title: string): Promise<void> {
  await person.putClockForward(MOMENT_MS)
  await person.goTo('reports')
  await person.tap(title)
}

/** From the worker's list of what is to be done. */
export async function openTask(worker: Person, title: string): Promise<void> {
  await worker.goTo('home')
  await worker.tap('#home-workbench')
  await worker.tap(title)
}

/** From one of the lists of the console's inbox. */
export async function openInInbox(
  officer: Person,
  tab: 'todo' | 'arriving',
  title: string,
): Promise<void> {
  await officer.goTo('home')
  await officer.tap('#home-console')
  await officer.tap(`#inbox-${tab}`)
  await officer.tap(title)
}

export async function resolve(handler: Person, note: string): Promise<void> {
  await handler.tap('#handle')
  await handler.tap('#act-resolve')
  await writeNote(handler, note)
}

/** @param unit its name */
export async function handOff(handler: Person, unit: string, note: string): Promise<void> {
  await handler.tap('#handle')
  await handler.tap('#act-hand_off')
  await handler.tap(unit)
  await writeNote(handler, note)
}

/** The words of the act that was chosen, which the history says then. */
export async function writeNote(handler: Person, note: string): Promise<void> {
  await handler.type('#act-note', note)
  await handler.tap('#send-act')
  await handler.see(note)
}

/** The reporter's own word; ends when it is closed. */
export async function confirmSolved(reporter: Person): Promise<void> {
  await reporter.tap('#confirm')
  await reporter.tap('#rating-satisfied')
  await reporter.tap('#send-confirmation')
  await reporter.see('最后负责这件')
  await reporter.see('您说解决了')
}
