import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icons.gen'
import { joinClasses } from '../join-classes'
import './due.scss'

export type DueKind = 'ok' | 'soon' | 'over' | 'paused'

const icons: Record<DueKind, IconName> = {
  ok: 'clock',
  soon: 'clock-alert',
  over: 'triangle-alert',
  paused: 'pause',
}

interface DueProps {
  kind?: DueKind
  /** The words name a date: a clock never stands alone. */
  children: ReactNode
}

export function Due({ kind = 'ok', children }: DueProps) {
  return (
    <View className={joinClasses('due', kind !== 'ok' && `due--${kind}`)}>
      <Icon name={icons[kind]} />
      {children}
    </View>
  )
}
