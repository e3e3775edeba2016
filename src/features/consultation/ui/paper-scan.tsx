import { Image, View } from '@tarojs/components'
import { decorative } from '../../../ui/access/decorative'
import { accessible, pressable } from '../../../ui/access/pressable'
import type { PaperEntryView } from '../domain/paper'
import { paperEntryCopy as copy } from '../paper-copy'

interface PaperScanProps {
  scan: PaperEntryView['scan']
  onShow: (key: string) => void
}

/** The photos of a slip as wide as there is room, so that it can be read. */
export function PaperScan({ scan, onShow }: PaperScanProps) {
  return (
    <View id="scan">
      <View className="t-strong" {...accessible({ role: 'heading' })}>
        {copy.scan}
      </View>
      <View className="t-small t-2">{copy.enlarge}</View>
      <View className="mt2">
        {scan.map(({ id, url }, at) => (
          <View
            key={id}
            className="scan"
            {...pressable({ label: copy.page(at + 1), onPress: () => onShow(id) })}
          >
            <Image className="scan__img" src={url} mode="widthFix" {...decorative} />
          </View>
        ))}
      </View>
    </View>
  )
}
