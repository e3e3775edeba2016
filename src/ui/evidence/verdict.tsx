import { View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icons.gen'
import { joinClasses } from '../join-classes'
import './verdict.scss'

export type VerdictKind = 'passed' | 'no' | 'void' | 'plain'

/** Only what does not hold is red: a no is an answer like a yes. */
const looks: Record<VerdictKind, { shape?: string; icon: IconName }> = {
  passed: { icon: 'check' },
  no: { shape: 'verdict--no', icon: 'x' },
  void: { shape: 'verdict--void', icon: 'minus' },
  plain: { shape: 'verdict--plain', icon: 'message-circle' },
}

interface VerdictProps {
  kind: VerdictKind
  title: string
  text?: string
  /** What was missing, or left over. */
  margin?: string
}

export function Verdict({ kind, title, text, margin }: VerdictProps) {
  const { shape, icon } = looks[kind]
  return (
    <View className={joinClasses('verdict', shape)}>
      <View className="verdict__shape">
        <Icon name={icon} />
      </View>
      <View className="grow">
        <View className="t-head">{title}</View>
        {text && <View className="mt1">{text}</View>}
        {margin && (
          <View className={joinClasses('t-strong', kind === 'void' && 't-over')}>{margin}</View>
        )}
      </View>
    </View>
  )
}
