import { View } from '@tarojs/components'
import './new-mark.scss'

export function NewMark({ word }: { word: string }) {
  return <View className="dot-new">{word}</View>
}
