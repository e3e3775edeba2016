import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Note } from '../../../ui/status/note'
import { postCopy as copy } from '../copy'
import { useFactorReset } from '../hooks/use-factor-reset'

/** 动态码: whoever appoints somebody also helps them back in. */
export function FactorResetPart({ postId }: { postId: string }) {
  const { isAsking, ask, resetting } = useFactorReset(postId)
  if (!isAsking) {
    return (
      <View className="mt2">
        <Button kind="line" isBlock id="reset-factor" onPress={ask}>
          {copy.resetFactor}
        </Button>
      </View>
    )
  }
  return (
    <View className="mt2">
      <View className="t-body t-2">{copy.resetAsk}</View>
      {resetting.failure && <Note kind="over">{resetting.failure.sentence}</Note>}
      <Button
        kind="soft"
        isBlock
        id="reset-factor-yes"
        isBusy={resetting.isBusy}
        onPress={() => resetting.run()}
      >
        {copy.resetYes}
      </Button>
    </View>
  )
}
