import type { Person } from '../journeys/person'
import { launchWeapp } from './weapp-runner'

const AGREE = '#privacy-agree'

interface WeappDevice {
  readonly apiBase: string
  /** What the app kept on the phone by an earlier run, under its keys. */
  readonly stored: Readonly<Record<string, unknown>>
  /** Undefined: the person does not say where they are. */
  readonly position: { readonly longitude: number; readonly latitude: number } | undefined
}

/** A person with the built mini-program on their phone. */
export async function openWeappPerson({ apiBase, stored, position }: WeappDevice): Promise<Person> {
  // The app keeps texts, and WeChat any value as a text.
  const storage = new Map(
    Object.entries(stored).map(([key, value]) => [key, JSON.stringify(JSON.stringify(value))]),
  )
  const weapp = await launchWeapp({ apiBase, storage })
  weapp.phone.location = position ?? 'refused'
  const find = (target: string) => weapp.waitFor(() => weapp.has(target), `“${target}”`)
  const tap = async (target: string) => {
    await find(target)
    await weapp.tap(target)
    // Most people agree when they are asked.
    if (weapp.has(AGREE)) await weapp.tap(AGREE)
  }
  return {
    async signIn(demoKey) {
      await tap('#tab-mine')
      await tap('#open-sign-in')
      await tap(`#person-${demoKey}`)
      await tap('#tab-home')
    },
    goTo: (tab) => weapp.switchTab(`/pages/${tab}/index`),
    tap,
    async type(field, text) {
      await find(field)
      await weapp.input(field, text)
    },
    async addPhoto(target, file) {
      weapp.phone.photos = [file]
      await tap(target)
    },
    see: (text) => weapp.waitForText(text),
    async read(target) {
      await find(target)
      return weapp.text(target)
    },
    doesNotSee: async (text) => expect(weapp.text()).not.toContain(text),
    seePhotos: (count) =>
      weapp.waitFor(() => weapp.count({ label: '照片' }) >= count, `${count} photos`),
    scan: (link) => weapp.relaunch(`/packages/more/pages/door/index?q=${encodeURIComponent(link)}`),
    back: () => weapp.back(),
    async putClockForward(ms) {
      weapp.putClockForward(ms)
    },
    checkNoTrouble() {
      expect(weapp.violations).toEqual([])
      expect(weapp.mismatches()).toEqual([])
    },
    describe: async () => [weapp.route, ...weapp.violations].join('\n'),
    close: () => weapp.close(),
  }
}
