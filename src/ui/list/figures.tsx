import { View } from '@tarojs/components'
import './figures.scss'

interface FiguresProps {
  items: readonly { word: string; figure: string | number }[]
}

export function Figures({ items }: FiguresProps) {
  return (
    <View className="figs">
      {items.map((item) => (
        <View key={item.word} className="fig">
          <View className="fig__n">{item.figure}</View>
          <View className="fig__w">{item.word}</View>
        </View>
      ))}
    </View>
  )
}
