import { View } from '@tarojs/components'
import { joinClasses } from '../join-classes'
import { toPercent } from '../to-percent'
import './key.scss'
import './reach-bar.scss'

interface ReachCount {
  count: number
  word: string
}

interface ReachBarProps {
  online: ReachCount
  door: ReachCount
  unreached: ReachCount
  /** The bar alone, where the counts are told in a sentence beside it. */
  isBarOnly?: boolean
}

/** How far something reached: solid online, hatched at the door, empty where nobody has been told. */
export function ReachBar({ online, door, unreached, isBarOnly }: ReachBarProps) {
  const total = online.count + door.count + unreached.count
  const toWidth = (count: number) => toPercent(total === 0 ? 0 : count / total)
  const keys = [
    { ...online, box: 'key__box--online' },
    { ...door, box: 'key__box--door' },
    { ...unreached, box: undefined },
  ]
  return (
    <View className="reach">
      <View className="reach__bar">
        {online.count > 0 && (
          <View
            className="reach__seg reach__seg--online"
            style={{ width: toWidth(online.count) }}
          />
        )}
        {door.count > 0 && (
          <View className="reach__seg reach__seg--door" style={{ width: toWidth(door.count) }} />
        )}
        {unreached.count > 0 && <View className="reach__seg reach__seg--none" />}
      </View>
      {!isBarOnly && (
        <View className="reach__keys">
          {keys.map(({ count, word, box }) => (
            <View key={word} className="reach__key">
              <View className="reach__n">{count}</View>
              <View className="reach__word">
                <View className={joinClasses('key__box', box)} />
                {word}
              </View>
            </View>
          ))}
        </View>
      )}
    </View>
  )
}
