import { View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icons.gen'
import { joinClasses } from '../join-classes'
import './plate.scss'

export type PlateKind = 'brand' | 'plain' | 'soon' | 'over'

interface PlateProps {
  icon: IconName
  kind?: PlateKind
}

export function Plate({ icon, kind = 'brand' }: PlateProps) {
  return (
    <View className={joinClasses('plate', kind !== 'brand' && `plate--${kind}`)}>
      <Icon name={icon} />
    </View>
  )
}
