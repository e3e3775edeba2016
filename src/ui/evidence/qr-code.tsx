import { Image, View } from '@tarojs/components'
import { toQrImage } from '../../lib/qr-svg'
import { decorative } from '../access/decorative'
import { accessible } from '../access/pressable'
import './qr-code.scss'

interface QrCodeProps {
  text: string
  /** What it leads to, for whoever cannot see it. */
  label: string
}

/** Always dark on white, also at night: scanners want it so. */
export function QrCode({ text, label }: QrCodeProps) {
  return (
    <View className="qr" {...accessible({ role: 'img', label })}>
      <Image className="qr__image" src={toQrImage(text)} mode="aspectFit" {...decorative} />
    </View>
  )
}
