import { View } from '@tarojs/components'
import { useContext } from 'react'
import { accessible, pressable } from '../access/pressable'
import { FrameContext } from '../frame-context'
import { joinClasses } from '../join-classes'
import './sos.scss'

interface SosProps {
  text: string
  /** It is an emergency: stays in sight where there is room, and each number says what it is for. */
  isUrgent?: boolean
  numbers: readonly { number: string; label: string }[]
  onCall: (number: string) => void
}

export function Sos({ text, isUrgent, numbers, onCall }: SosProps) {
  const { topInset } = useContext(FrameContext)
  const place = isUrgent ? { style: { top: `${topInset}px` } } : {}
  return (
    <View className={joinClasses('sos', isUrgent && 'sos--urgent')} {...place}>
      <View className="sos__text" {...(isUrgent ? accessible({ role: 'alert' }) : {})}>
        {text}
      </View>
      {numbers.map(({ number, label }) => (
        <View
          key={number}
          className="sos__btn"
          {...pressable({ id: `sos-${number}`, label, onPress: () => onCall(number) })}
        >
          {isUrgent ? label : number}
        </View>
      ))}
    </View>
  )
}
