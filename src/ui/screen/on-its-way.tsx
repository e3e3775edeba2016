import { View } from '@tarojs/components'
import { accessible } from '../access/pressable'
import { uiCopy } from '../copy'
import './on-its-way.scss'

/** Says over the page in front that the one asked for is still being fetched; whoever waits need not tap again. */
export function OnItsWay() {
  return (
    <View className="on-its-way" {...accessible({ role: 'status', isBusy: true })}>
      <View className="on-its-way__words">{uiCopy.loading}</View>
    </View>
  )
}
