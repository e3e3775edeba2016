import { View } from '@tarojs/components'
import { Row } from '../../../ui/list/row'
import { Due } from '../../../ui/status/due'
import { Tag } from '../../../ui/status/tag'
import type { HomeItem } from './home-types'

export function HomeItemRow({ item }: { item: HomeItem }) {
  const { key, icon, plate, title, sub, tag, due, newWord, onPress } = item
  const tags = (
    <>
      {tag && <Tag kind={tag.kind}>{tag.word}</Tag>}
      {due && (
        <View className={tag ? 'ml2' : undefined}>
          <Due kind={due.kind}>{due.words}</Due>
        </View>
      )}
    </>
  )
  return (
    <Row
      id={`home-${key}`}
      icon={icon}
      plate={plate}
      title={title}
      sub={sub}
      tags={(tag || due) && tags}
      newWord={newWord}
      onPress={onPress}
    />
  )
}
