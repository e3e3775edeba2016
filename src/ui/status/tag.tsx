import { View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icons.gen'
import { joinClasses } from '../join-classes'
import './tag.scss'

export type TagKind =
  | 'plain'
  | 'wait'
  | 'handed'
  | 'doing'
  | 'you'
  | 'done'
  | 'hold'
  | 'soon'
  | 'over'
  | 'no'
  | 'again'

const looks: Record<TagKind, { shape?: string; icon?: IconName }> = {
  plain: {},
  wait: { shape: 'tag--wait', icon: 'hourglass' },
  handed: { shape: 'tag--wait', icon: 'forward' },
  doing: { shape: 'tag--doing', icon: 'circle-dot' },
  you: { shape: 'tag--you', icon: 'bell-ring' },
  done: { shape: 'tag--done', icon: 'circle-check' },
  hold: { shape: 'tag--wait', icon: 'pause' },
  soon: { shape: 'tag--soon', icon: 'clock-alert' },
  over: { shape: 'tag--over', icon: 'triangle-alert' },
  no: { shape: 'tag--wait', icon: 'circle-x' },
  again: { shape: 'tag--doing', icon: 'rotate-ccw' },
}

interface TagProps {
  kind?: TagKind
  icon?: IconName
  children: string
}

/** Shape and word first, colour third: it can be told apart without colour. */
export function Tag({ kind = 'plain', icon, children }: TagProps) {
  const look = looks[kind]
  const shown = icon ?? look.icon
  return (
    <View className={joinClasses('tag', look.shape)}>
      {shown && <Icon name={shown} />}
      {children}
    </View>
  )
}
