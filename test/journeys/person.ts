/**
 * One person with the app in their hands. What they do is the same in the browser and in WeChat, so a
 * journey is written once and walked in both. Everything waits for what it needs.
 */
export interface Person {
  /** Through the sign-in page, as a demo person; ends on the home page. */
  signIn(demoKey: string): Promise<void>
  goTo(tab: 'home' | 'reports' | 'consultations' | 'notices' | 'mine'): Promise<void>
  /** By id, `#submit-report`, or by the whole text of what is touched. */
  tap(target: string): Promise<void>
  /** @param field `#id` */
  type(field: string, text: string): Promise<void>
  /** Taps what asks for a photo and chooses this file. */
  addPhoto(target: string, file: string): Promise<void>
  /** Until a text stands somewhere on the page in front. */
  see(text: string): Promise<void>
  /** What stands in an element, `#id`. */
  read(target: string): Promise<string>
  /** At least so many. */
  seePhotos(count: number): Promise<void>
  doesNotSee(text: string): Promise<void>
  /** Opens what a printed code says, as the phone's scanner does. */
  scan(link: string): Promise<void>
  back(): Promise<void>
  /** The clock of their device. */
  putClockForward(ms: number): Promise<void>
  /** Fails when anything went wrong in the app so far. */
  checkNoTrouble(): void
  /** Where they are and what went wrong so far, for who reads of a failure. */
  describe(): Promise<string>
  close(): Promise<void>
}

export interface Device {
  /** The demo person who signed in on it some time before; nobody when it is left out. */
  readonly signedInAs?: string
  /** Where the person stands. */
  readonly gridCode?: string
  /** The console's desktop where the runner has one. */
  readonly isDesk?: boolean
}

/** Whoever was met is seen off by the test, also when the journey fails. */
export type MeetPerson<Met extends Person = Person> = (device?: Device) => Promise<Met>

/** Time passes for the service and for everybody. @returns the service's time then, in milliseconds */
export type PassDays = (days: number) => Promise<number>

/** One of the main jobs from its beginning to its end. @param photo a file people can add */
export type Journey = (meet: MeetPerson, photo: string, passDays: PassDays) => Promise<void>
