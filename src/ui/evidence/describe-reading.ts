import type { ReadAloud } from '../../lib/read-aloud'
import { readerCopy as copy } from '../copy'

/** What it would read, which sentence it reads, or that it cannot. */
export function describeReading({ isPlaying, current, hasFailed }: ReadAloud): string {
  if (hasFailed) return copy.failed
  if (current === undefined) return copy.read
  return isPlaying ? copy.reading(current + 1) : copy.pausedAt(current + 1)
}

/** The pace that a press changes to. */
export const describePace = ({ isSlow }: ReadAloud) => (isSlow ? copy.faster : copy.slower)

export const playLabel = ({ isPlaying }: ReadAloud) => (isPlaying ? copy.pause : copy.read)
