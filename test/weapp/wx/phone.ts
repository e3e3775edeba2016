import { statSync } from 'node:fs'
import path from 'node:path'

export interface GeoPoint {
  /** Degrees, GCJ-02. */
  readonly longitude: number
  readonly latitude: number
}

export interface PhoneCall {
  /** Name of the `wx` function. */
  readonly api: string
  readonly detail: unknown
}

export interface ChosenFile {
  readonly tempFilePath: string
  readonly size: number
}

/** The phone in the person's hand: what a test sets before acting, and what it can look at after. */
export class Phone {
  /** Where the phone is; `refused`: the person does not allow it; `off`: no signal. */
  location: GeoPoint | 'refused' | 'off' = 'off'
  /** Files on disk the person picks when asked for photos; none means giving up. */
  photos: readonly string[] = []
  /** WeChat's font setting as a factor. */
  fontScale = 1
  theme: 'light' | 'dark' = 'light'
  /** Who the mini-program's WeChat says the person is. */
  openId = 'o-somebody'
  clipboard = ''
  /** Whether the person has agreed, once, to what the mini-program declares to WeChat. */
  hasAgreedToPrivacy = false
  /** What they answer when WeChat asks by itself, because the mini-program does not. */
  agreesToPrivacy = true
  /** Buttons they agreed with, by id. */
  readonly agreeButtons = new Set<string>()
  /** The number they let WeChat hand on; without one they refuse. */
  phoneNumber: string | undefined
  /** What the person answers when WeChat asks whether it may bring messages. */
  takesMessages = true
  /** What the person answers to showModal. */
  confirmsModal = true
  /** Everything that left the mini-program without a screen: calls, toasts, previews. */
  readonly calls: PhoneCall[] = []
  readonly networkListeners = new Set<(event: unknown) => void>()
  readonly themeListeners = new Set<(event: unknown) => void>()
  readonly showListeners = new Set<(event: unknown) => void>()
  readonly hideListeners = new Set<(event: unknown) => void>()
  readonly updateListeners = new Set<(event: unknown) => void>()

  private online = true
  private readonly files = new Map<string, string>()
  private announce: (listeners: Phone['networkListeners'], event: object) => void = () => undefined

  get isOnline(): boolean {
    return this.online
  }

  goOffline(): void {
    this.setNetwork(false)
  }

  goOnline(): void {
    this.setNetwork(true)
  }

  turnDark(): void {
    this.theme = 'dark'
    this.announce(this.themeListeners, { theme: this.theme })
  }

  /** A newer version of the mini-program lies on the phone. */
  receiveUpdate(): void {
    this.announce(this.updateListeners, {})
  }

  /** Details of the calls of one `wx` function, e.g. `callsOf('makePhoneCall')`. */
  callsOf(api: string): unknown[] {
    return this.calls.filter((call) => call.api === api).map(({ detail }) => detail)
  }

  /** Used by the runner: how events reach the logic layer. */
  onAnnounce(announce: Phone['announce']): void {
    this.announce = announce
  }

  /** Gives picked files temporary paths, which are all a mini-program ever sees. */
  pickFiles(count: number): ChosenFile[] {
    return this.photos.slice(0, count).map((file) => {
      const tempFilePath = `wxfile://tmp_${this.files.size + 1}${path.extname(file)}`
      this.files.set(tempFilePath, file)
      return { tempFilePath, size: statSync(file).size }
    })
  }

  /** The file on disk behind a temporary path. */
  findFile(tempFilePath: string): string | undefined {
    return this.files.get(tempFilePath)
  }

  private setNetwork(isOnline: boolean): void {
    this.online = isOnline
    this.announce(this.networkListeners, {
      isConnected: isOnline,
      networkType: isOnline ? 'wifi' : 'none',
    })
  }
}
