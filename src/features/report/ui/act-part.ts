import type { HandlingAct } from '../domain/handling-acts'
import type { Report } from '../domain/report'
import type { HandlingSheetState } from '../hooks/use-handling-sheet'

/** What every part of an act's form is given. */
export interface ActPartProps {
  act: HandlingAct
  report: Report
  sheet: HandlingSheetState
  /** The unit that was named when it was given back. */
  proposed: string | undefined
  /** Milliseconds. */
  now: number
}
