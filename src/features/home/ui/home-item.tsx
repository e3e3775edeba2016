import { Row } from '../../../ui/list/row'
import { Due } from '../../../ui/status/due'
import { Tag } from '../../../ui/status/tag'
import type { HomeItem } from './home-types'

export function HomeItemRow({ item }: { item: HomeItem }) {
  const { key, icon, plate, title, sub, tag, due, newWord, onPress } = item
  const tags = (
    <>
      {tag && <Tag kind={tag.kind}>{tag.word}</Tag>}
      {due && <Due kind={due.kind}>{due.words}</Due>}
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
