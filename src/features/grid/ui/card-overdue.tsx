import { View } from '@tarojs/components'
import { formatDate } from '../../../lib/shanghai-time'
import { Note } from '../../../ui/status/note'
import type { Grid } from '../domain/grid'
import { myGridCopy as copy } from '../my-grid-copy'

/** Nobody has looked in time whether name, phone and hours of a grid are still right. */
export function CardOverdue({ grid: { cardReview, communityName } }: { grid: Grid }) {
  if (!cardReview.isOverdue) return null
  return (
    <View className="mt3">
      <Note kind="soon" id="card-overdue">
        {copy.overdue(formatDate(cardReview.dueAt), communityName)}
      </Note>
    </View>
  )
}
