import type { LoadState } from '../../../lib/load-state'
import type { IconName } from '../../../ui/icon/icons.gen'
import type { PlateKind } from '../../../ui/list/plate'
import type { DutyKind } from '../../../ui/person/duty'
import type { DueKind } from '../../../ui/status/due'
import type { TagKind } from '../../../ui/status/tag'

/** Something of any feature that waits for the person or is new to them. */
export interface HomeItem {
  readonly key: string
  readonly icon: IconName
  readonly plate?: PlateKind
  readonly title: string
  readonly sub?: string
  readonly tag?: { readonly kind: TagKind; readonly word: string }
  readonly due?: { readonly kind: DueKind; readonly words: string }
  readonly newWord?: string
  readonly onPress: () => void
}

export interface HomeWorker {
  readonly name: string
  readonly photo: string | undefined
  /** Absent where the post is vacant. */
  readonly role: string | undefined
  readonly note: string
  readonly duty: DutyKind | undefined
  readonly call: (() => void) | undefined
}

export interface HomeGrid {
  readonly communityName: string
  readonly name: string
  readonly isDemo: boolean
  readonly worker: HomeWorker
  /** How the grid's public reports are handled, never how somebody does. */
  readonly record: string
}

/** For whoever works in an office and has no grid. */
export interface HomeOffice {
  readonly news: LoadState<readonly HomeItem[]>
  readonly more: () => void
  /** Who answers for this installation. */
  readonly askName: string
  readonly askSub: string
  readonly ask: () => void
}

export interface HomeScreen {
  readonly isSignedIn: boolean
  /** Undefined while none is chosen or it is being fetched. */
  readonly grid: HomeGrid | undefined
  /** Why the grid could not be shown. */
  readonly gridProblem: { readonly sentence: string; readonly retry: () => void } | undefined
  readonly isGridUnchosen: boolean
  readonly hasWorkbench: boolean
  readonly hasConsole: boolean
  /** Under these two doors: how much waits behind them; undefined until it is known. */
  readonly workbenchNote: string | undefined
  readonly consoleNote: string | undefined
  readonly office: HomeOffice | undefined
  readonly waiting: readonly HomeItem[]
  readonly news: readonly HomeItem[]
  /** Of one's own reports, those that are worked on. */
  readonly runningCount: number
  readonly isNewsLoading: boolean
  readonly unreadCount: number
  readonly voteBy: string | undefined
}

export interface HomeDoors {
  readonly report: () => void
  readonly reports: () => void
  readonly consultations: () => void
  readonly notices: () => void
  readonly visit: () => void
  readonly gridChoice: () => void
  readonly display: () => void
  readonly signIn: () => void
  readonly workbench: () => void
  readonly console: () => void
  readonly leaveElder: () => void
}
