import { View } from '@tarojs/components'
import { Card } from '../../../ui/list/card'
import { secretCopy as copy } from '../secret-copy'

/** What a secret poll hides, from whom, and what it cannot. */
export function SecrecyCard() {
  return (
    <Card kind="sunk" id="secrecy">
      <View className="t-strong">{copy.title}</View>
      {copy.does.map((sentence) => (
        <View key={sentence} className="t-small mt1">
          {sentence}
        </View>
      ))}
      <View className="t-small t-2 mt2">{copy.doesNot}</View>
    </Card>
  )
}
