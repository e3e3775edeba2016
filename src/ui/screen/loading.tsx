import { View } from '@tarojs/components'
import { accessible } from '../access/pressable'
import { uiCopy } from '../copy'
import { Card } from '../list/card'
import './page-state.scss'

const rows = ['first', 'second', 'third', 'fourth']

interface LoadingProps {
  word?: string
  /** Number of card shapes, at most 4. */
  count?: number
}

/** The shape of a list while it is being fetched. */
export function Loading({ word = uiCopy.loading, count = rows.length }: LoadingProps) {
  return (
    <View {...accessible({ role: 'status', isBusy: true })}>
      <View className="t-small t-2 skel__word">{word}</View>
      {rows.slice(0, count).map((row) => (
        <Card key={row}>
          <View className="line">
            <View className="skel skel--plate" />
            <View className="grow ml3">
              <View className="skel skel--line skel--long" />
              <View className="skel skel--line skel--short" />
            </View>
          </View>
        </Card>
      ))}
    </View>
  )
}
