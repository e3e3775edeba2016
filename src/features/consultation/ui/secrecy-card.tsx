import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../ui/form/button'
import { Card } from '../../../ui/list/card'
import type { Poll } from '../domain/consultation'
import { secretCopy as copy } from '../secret-copy'

/** That a secret poll hides the choice, what it cannot hide and what can be lost: a sentence each, the rest behind a fold. */
export function SecrecyCard({ weighsByArea }: Pick<Poll, 'weighsByArea'>) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Card kind="sunk" id="secrecy">
      <View className="t-strong">{copy.title}</View>
      <View className="t-small mt1">{copy.brief}</View>
      <View className="t-small">{copy.limits}</View>
      <View className="t-small">{copy.onePhone}</View>
      <Button
        kind="text"
        isBlock
        icon={isOpen ? 'chevron-up' : 'chevron-down'}
        id="secrecy-more"
        onPress={() => setOpen(!isOpen)}
      >
        {isOpen ? copy.hideMore : copy.showMore}
      </Button>
      {isOpen && (
        <>
          <View className="t-small t-2 mt1">{copy.does}</View>
          <View className="t-small t-2 mt1">{copy.moreLimits}</View>
          <View className="t-small t-2 mt1">
            {weighsByArea ? copy.guessed.byArea : copy.guessed.byUnits}
          </View>
        </>
      )}
    </Card>
  )
}
