import { View } from '@tarojs/components'
import { joinClasses } from '../join-classes'
import './duty.scss'

export type DutyKind = 'on' | 'out' | 'off'

interface DutyProps {
  kind: DutyKind
  /** Off duty: names who covers. */
  children: string
}

export function Duty({ kind, children }: DutyProps) {
  return (
    <View className="duty">
      <View className={joinClasses('duty__mark', kind !== 'on' && `duty__mark--${kind}`)} />
      <View>{children}</View>
    </View>
  )
}
