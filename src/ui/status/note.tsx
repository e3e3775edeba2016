import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from '../access/pressable'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icons.gen'
import { joinClasses } from '../join-classes'
import { withId } from '../with-id'
import './note.scss'

export type NoteKind = 'plain' | 'brand' | 'soon' | 'over'

const icons: Record<NoteKind, IconName> = {
  plain: 'info',
  brand: 'info',
  soon: 'clock-alert',
  over: 'triangle-alert',
}

interface NoteProps {
  kind?: NoteKind
  icon?: IconName
  /** Runs from edge to edge under the header. */
  isBar?: boolean
  children: ReactNode
  id?: string
}

/** A sentence that stays: errors too are told here, never in a toast. */
export function Note({ kind = 'plain', icon, isBar, children, id }: NoteProps) {
  const name = joinClasses('note', kind !== 'plain' && `note--${kind}`, isBar && 'note--bar')
  return (
    <View
      className={name}
      {...withId(id)}
      {...accessible({ role: kind === 'over' ? 'alert' : 'status' })}
    >
      <Icon name={icon ?? icons[kind]} />
      <View className="grow">{children}</View>
    </View>
  )
}
