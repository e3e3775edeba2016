import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../ui/form/button'
import { Card } from '../../../ui/list/card'
import type { Poll } from '../domain/consultation'
import { secretCopy as copy } from '../secret-copy'

/** What a secret poll hides, from whom, and on asking what it cannot. */
export function SecrecyCard({ poll: { weighsByArea } }: { poll: Poll }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Card kind="sunk" id="secrecy">
      <View className="t-strong">{copy.title}</View>
      {copy.does.map((sentence) => (
        <View key={sentence} className="t-small mt1">
          {sentence}
        </View>
      ))}
      <View className="t-small t-2 mt2">{copy.doesNot}</View>
      {isOpen ? (
        <View className="t-small t-2" id="secrecy-limits">
          <View className="mt1">{copy.watched}</View>
          <View className="mt1">{weighsByArea ? copy.few.byArea : copy.few.byCount}</View>
        </View>
      ) : (
        <Button kind="text" id="see-limits" onPress={() => setOpen(true)}>
          {copy.limits}
        </Button>
      )}
    </Card>
  )
}
