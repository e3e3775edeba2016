import { useBackCloses } from '../../../ui/screen/sheet-history'
import type { BallotSteps } from '../hooks/use-ballot-steps'

interface BallotHistoryProps {
  steps: BallotSteps
  /** The ballot was sent: one step back is what one was reading. */
  isSent: boolean
}

/** The browser's Back goes through a ballot step by step, to what one was reading; what was chosen stays chosen. */
export function BallotHistory({ steps, isSent }: BallotHistoryProps) {
  return Array.from({ length: steps.depth }, (_, under) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the depth is what it is
    <Entry key={under} onBack={() => (isSent ? steps.leave() : steps.backTo(under))} />
  ))
}

function Entry({ onBack }: { onBack: () => void }) {
  useBackCloses(onBack)
  return null
}
