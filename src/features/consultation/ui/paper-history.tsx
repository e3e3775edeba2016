import { View } from '@tarojs/components'
import { describeMoment } from '../../../lib/shanghai-time'
import type { PaperAct } from '../domain/paper'
import { paperEntryCopy as copy } from '../paper-copy'

interface PaperHistoryProps {
  acts: readonly PaperAct[]
  /** Milliseconds. */
  now: number
}

/** Who did what to a slip, oldest first; of a secret poll without any time. */
export function PaperHistory({ acts, now }: PaperHistoryProps) {
  // The list only grows, so a place stays whose it is.
  const placed = acts.map((act, place) => ({ ...act, place }))
  return placed.map(({ place, act, by, at, reason }) => (
    <View key={place} className="mt2">
      <View>
        {copy.acts[act](by)}
        {at !== null && ` · ${describeMoment(at, now)}`}
      </View>
      {reason !== null && <View className="t-2">{reason}</View>}
    </View>
  ))
}
