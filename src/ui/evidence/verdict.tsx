import { View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import { joinClasses } from '../join-classes'
import './verdict.scss'

interface VerdictProps {
  kind: 'passed' | 'void'
  title: string
  text?: string
  /** What was missing, or left over. */
  margin?: string
}

export function Verdict({ kind, title, text, margin }: VerdictProps) {
  const isVoid = kind === 'void'
  return (
    <View className={joinClasses('verdict', isVoid && 'verdict--void')}>
      <View className="verdict__shape">
        <Icon name={isVoid ? 'minus' : 'check'} />
      </View>
      <View className="grow">
        <View className="t-head">{title}</View>
        {text && <View className="mt1">{text}</View>}
        {margin && <View className={isVoid ? 't-strong t-over' : 't-strong'}>{margin}</View>}
      </View>
    </View>
  )
}
