import { Image, View } from '@tarojs/components'
import { decorative } from '../../../ui/access/decorative'
import { accessible } from '../../../ui/access/pressable'
import type { SlipScreen } from '../hooks/use-slip-screen'
import { slipCopy as copy } from '../slip-copy'

/** What WeChat scans; nothing where there is no mini-program. */
export function SlipCode({ code }: { code: SlipScreen['miniCode'] }) {
  if (!code || code.state === 'none') return null
  if (!code.picture) return <View className="t-small t-2 slip__fact">{copy.noMiniCode}</View>
  return (
    <View className="slip__fact">
      <View {...accessible({ role: 'img', label: copy.miniCode })}>
        <Image className="slip__mini" src={code.picture} mode="aspectFit" {...decorative} />
      </View>
      <View className="t-small t-2 slip__hint">{copy.miniCodeHint}</View>
    </View>
  )
}
