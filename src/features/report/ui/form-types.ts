import type { OwnReportForm } from '../hooks/use-report-form'

export interface FormPlace {
  /** The grid as people call it; undefined while none is known. */
  readonly name: string | undefined
  readonly search: {
    readonly isSearching: boolean
    /** Why the position did not help, in words. */
    readonly sentence: string | undefined
    readonly start: () => void
  }
  readonly chooseByHand: () => void
}

export interface FormWorker {
  readonly name: string | undefined
  readonly call: (() => void) | undefined
}

export interface ReportFormViewProps {
  screen: OwnReportForm
  place: FormPlace
  worker: FormWorker
  isSignedIn: boolean
  /** Undefined before they have signed in. */
  reporterName: string | undefined
  onSignIn: () => void
  onSeeMine: () => void
  onOpen: (report: { id: string }) => void
  onEmergencyCall: (number: string) => void
  onBack: () => void
}
