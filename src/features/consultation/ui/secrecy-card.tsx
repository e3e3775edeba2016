import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../ui/form/button'
import { Card } from '../../../ui/list/card'
import type { Poll } from '../domain/consultation'
import { secretCopy as copy } from '../secret-copy'

/** What a secret poll hides, from whom, and in one sentence, in full behind a fold, what it cannot. */
export function SecrecyCard({ weighsByArea }: Pick<Poll, 'weighsByArea'>) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Card kind="sunk" id="secrecy">
      <View className="t-strong">{copy.title}</View>
      {copy.does.map((sentence) => (
        <View key={sentence} className="t-small mt1">
          {sentence}
        </View>
      ))}
      <View className="t-small mt1">{copy.limits}</View>
      <Button
        kind="text"
        isBlock
        icon={isOpen ? 'chevron-up' : 'chevron-down'}
        id="secrecy-limits"
        onPress={() => setOpen(!isOpen)}
      >
        {isOpen ? copy.hideLimits : copy.showLimits}
      </Button>
      {isOpen && (
        <>
          <View className="t-small t-2">{copy.moreLimits}</View>
          <View className="t-small t-2 mt1">
            {weighsByArea ? copy.guessed.byArea : copy.guessed.byUnits}
          </View>
        </>
      )}
    </Card>
  )
}
