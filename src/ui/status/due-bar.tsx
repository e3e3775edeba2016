import { View } from '@tarojs/components'
import { joinClasses } from '../join-classes'
import { toPercent } from '../to-percent'
import type { DueKind } from './due'
import './due-bar.scss'

interface DueBarProps {
  kind?: DueKind
  /** Part of the whole that is used up, or there, 0–1. */
  used: number
}

/** The picture of a Due or of a count beside it, which says the same in words. */
export function DueBar({ kind = 'ok', used }: DueBarProps) {
  const isMarked = kind === 'soon' || kind === 'over'
  return (
    <View className="duebar">
      <View
        className={joinClasses('duebar__used', isMarked && `duebar__used--${kind}`)}
        style={{ width: toPercent(used) }}
      />
    </View>
  )
}
