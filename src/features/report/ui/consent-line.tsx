import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Icon } from '../../../ui/icon/icon'
import { channelCopy as copy } from '../channel-copy'
import type { Report } from '../domain/report'
import { taskCopy as handledCopy } from '../staff-copy'

/** How the person without an account agreed that it be filed for them. */
export function ConsentLine({ report: { consent, channel } }: { report: Report }) {
  if (!consent) return null
  return (
    <View className="line line--top t-small t-2 mt2">
      <Icon name="handshake" />
      <View className="ml1 grow">
        {copy.consent(
          (channel && handledCopy.channels[channel]) ?? '',
          consent.recordedByName,
          consent.givenAs,
        )}
      </View>
    </View>
  )
}

export function SlipButton({ onSlip }: { onSlip: () => void }) {
  return (
    <View className="mt4">
      <Button isBlock icon="ticket-check" id="open-slip" onPress={onSlip}>
        {copy.openSlip}
      </Button>
    </View>
  )
}

export function VisitButton({ onPress }: { onPress: () => void }) {
  return (
    <View className="mt4">
      <Button isBlock kind="line" icon="footprints" id="open-visit" onPress={onPress}>
        {copy.openVisit}
      </Button>
    </View>
  )
}
