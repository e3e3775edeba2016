import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { ballotCopy as copy } from '../poll-copy'

interface CallWorkerProps {
  id: string
  /** Undefined where nobody can be called. */
  onCall: (() => void) | undefined
}

/** Beside words that send somebody to the committee: who answers for the grid is one tap away. */
export function CallWorker({ id, onCall }: CallWorkerProps) {
  if (!onCall) return null
  return (
    <View className="mt2">
      <Button kind="line" isBlock icon="phone" id={id} onPress={onCall}>
        {copy.callWorker}
      </Button>
    </View>
  )
}
