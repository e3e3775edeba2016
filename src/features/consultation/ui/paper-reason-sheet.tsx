import type { Failure } from '../../../lib/load-state'
import { ReasonSheet } from '../../../ui/form/reason-sheet'
import { paperEntryCopy as copy } from '../paper-copy'

interface PaperReasonSheetProps {
  id: string
  title: string
  /** What it brings about. */
  text: string
  word: string
  /** What a reason looks like. */
  hint?: string
  act: {
    readonly isBusy: boolean
    readonly failure: Failure | undefined
    readonly cancel: () => void
  }
  onSend: (reason: string) => void
}

/** What is done to a slip or a mark with a reason that stays beside it. */
export function PaperReasonSheet({ hint = copy.reasonHint, ...props }: PaperReasonSheetProps) {
  const { reason: label, reasonShort: short, reasonLong: long, no } = copy
  return <ReasonSheet {...props} kind="danger" words={{ label, hint, short, long, no }} />
}
