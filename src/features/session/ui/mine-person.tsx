import { View } from '@tarojs/components'
import { Avatar } from '../../../ui/person/avatar'
import { Tag } from '../../../ui/status/tag'
import { sessionCopy as copy, roleNames } from '../copy'
import type { MinePerson } from '../hooks/use-mine-screen'

/** Who is signed in: name, what they are here, where they live. */
export function MinePersonHead({ person }: { person: MinePerson }) {
  return (
    <View className="line line--top mt1" id="mine-person">
      <Avatar name={person.name} size="large" kind="plain" />
      <View className="grow ml3">
        <View className="line line--wrap">
          <View className="t-head">{person.name}</View>
          {person.isDemo && (
            <View className="ml2">
              <Tag>{copy.demoTag}</Tag>
            </View>
          )}
        </View>
        {person.roles.length > 0 && (
          <View className="t-small">{person.roles.map((role) => roleNames[role]).join('、')}</View>
        )}
        {person.homes.map((home) => (
          <View key={home} className="t-small t-2">
            {home}
          </View>
        ))}
      </View>
    </View>
  )
}

/** The same place for a visitor, with the way in. */
export function MineVisitorHead() {
  return (
    <View className="mt1">
      <View className="t-head">{copy.visitorName}</View>
      <View className="t-small t-2 mt1">{copy.visitorText}</View>
    </View>
  )
}
