import { View } from '@tarojs/components'
import { joinClasses } from '../join-classes'
import './key.scss'

export type KeyKind = 'yes' | 'no' | 'pass' | 'none'

interface TallyKeysProps {
  items: readonly { kind: KeyKind; word: string }[]
}

/** Says which pattern of a Tally means what. */
export function TallyKeys({ items }: TallyKeysProps) {
  return (
    <View className="line line--wrap mt2">
      {items.map(({ kind, word }) => (
        <View key={kind} className="key">
          <View className={joinClasses('key__box', `key__box--${kind}`)} />
          {word}
        </View>
      ))}
    </View>
  )
}
