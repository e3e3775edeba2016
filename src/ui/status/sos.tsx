import { View } from '@tarojs/components'
import { pressable } from '../access/pressable'
import './sos.scss'

interface SosProps {
  text: string
  numbers: readonly { number: string; label: string }[]
  onCall: (number: string) => void
}

export function Sos({ text, numbers, onCall }: SosProps) {
  return (
    <View className="sos">
      <View className="sos__text">{text}</View>
      {numbers.map(({ number, label }) => (
        <View
          key={number}
          className="sos__btn"
          {...pressable({ id: `sos-${number}`, label, onPress: () => onCall(number) })}
        >
          {number}
        </View>
      ))}
    </View>
  )
}
