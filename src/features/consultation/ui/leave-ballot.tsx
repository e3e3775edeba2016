import { useBackCloses } from '../../../ui/screen/sheet-history'

/** The browser's Back leads from the ballot to what one was reading; what was chosen stays chosen. */
export function LeaveBallot({ onLeave }: { onLeave: () => void }) {
  useBackCloses(onLeave)
  return null
}
