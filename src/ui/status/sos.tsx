import { View } from '@tarojs/components'
import { accessible, pressable } from '../access/pressable'
import { Icon } from '../icon/icon'
import { joinClasses } from '../join-classes'
import './sos.scss'

interface SosProps {
  text: string
  /** It is an emergency: stays in sight, and each number says what it is for. */
  isUrgent?: boolean
  numbers: readonly { number: string; label: string }[]
  onCall: (number: string) => void
}

export function Sos({ text, isUrgent, numbers, onCall }: SosProps) {
  return (
    <View className={joinClasses('sos', isUrgent && 'sos--urgent')}>
      <View className="sos__text" {...(isUrgent ? accessible({ role: 'alert' }) : {})}>
        {text}
      </View>
      {numbers.map(({ number, label }) => (
        <View
          key={number}
          className="sos__btn"
          {...pressable({ id: `sos-${number}`, label, onPress: () => onCall(number) })}
        >
          {isUrgent && <Icon name="phone" />}
          <View>{isUrgent ? label : number}</View>
        </View>
      ))}
    </View>
  )
}
