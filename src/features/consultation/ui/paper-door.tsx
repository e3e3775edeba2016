import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Section } from '../../../ui/list/section'
import type { PaperCounts } from '../domain/paper'
import { paperCopy as copy } from '../paper-copy'

interface PaperDoorProps {
  /** Undefined until they are known. */
  counts: PaperCounts | undefined
  isRunning: boolean
  onOpen: () => void
}

/** Beside a poll: how its slips stand, and the way to them. */
export function PaperDoor({ counts, isRunning, onOpen }: PaperDoorProps) {
  return (
    <Section isTight title={copy.title} id="paper">
      {isRunning && <View className="t-small t-2">{copy.doorText}</View>}
      {counts && <View className="t-strong mt1">{describeCounts(counts)}</View>}
      <View className="mt3">
        <Button isBlock icon="ticket-check" id="open-paper" onPress={onOpen}>
          {isRunning ? copy.door : copy.doorEnded}
        </Button>
      </View>
    </Section>
  )
}

function describeCounts({ waiting, confirmed }: PaperCounts): string {
  const parts = [
    ...(waiting > 0 ? [copy.waits(waiting)] : []),
    ...(confirmed > 0 ? [copy.counted(confirmed)] : []),
  ]
  return parts.join('，') || copy.none
}
