import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { pressable } from '../access/pressable'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icons.gen'
import { joinClasses } from '../join-classes'
import { Avatar } from './avatar'
import './door.scss'

interface DoorProps {
  name: string
  sub?: string
  icon?: IconName
  /** The door to a person: solid, with a telephone. */
  person?: { name: string; photo?: string }
  onPress: () => void
  id?: string
}

/** One large entrance of the elder edition. */
export function Door({ name, sub, icon, person, onPress, id }: DoorProps) {
  return (
    <View className={joinClasses('door', person && 'door--person')} {...pressable({ id, onPress })}>
      {person ? (
        <Avatar name={person.name} photo={person.photo} />
      ) : (
        icon && (
          <View className="door__icon">
            <Icon name={icon} />
          </View>
        )
      )}
      <View className="door__main">
        <View className="door__name">{name}</View>
        {sub && <View className="door__sub">{sub}</View>}
      </View>
      {person && (
        <View className="door__go">
          <Icon name="phone" />
        </View>
      )}
    </View>
  )
}

/** Doors share the height that the page leaves. */
export function Doors({ children }: { children: ReactNode }) {
  return <View className="doors">{children}</View>
}
