import { View } from '@tarojs/components'
import { formatDate } from '../../../lib/shanghai-time'
import { Button } from '../../../ui/form/button'
import { Card } from '../../../ui/list/card'
import { Note } from '../../../ui/status/note'
import { Tag } from '../../../ui/status/tag'
import { freshnessCopy as copy } from '../copy'
import { nextReview, type StaleItem } from '../domain/stale-item'
import type { StaleItems } from '../hooks/use-stale-items'

interface StaleCardProps {
  item: StaleItem
  list: StaleItems
  /** To where it is mended; undefined for those who only look. */
  onSee: ((item: StaleItem) => void) | undefined
}

/** One thing that is overdue: since when, who answers for it, and what can be done. */
export function StaleCard({ item, list, onSee }: StaleCardProps) {
  const { id, kind, title, communityName, isEscalated } = item
  const failure = list.failureOf(item)
  return (
    <View className="mt3">
      <Card id={`stale-${id}`}>
        <View className="line line--wrap">
          <Tag>{copy.kinds[kind]}</Tag>
          {isEscalated && <Tag kind="over">{copy.escalated}</Tag>}
        </View>
        <View className="t-title mt2">{title}</View>
        <View className="mt1">{dueOf(item)}</View>
        {item.archivesAt && (
          <View className="t-small t-2 mt1">{copy.archivesOn(formatDate(item.archivesAt))}</View>
        )}
        <View className="t-small t-2 mt1">{copy.owner(communityName)}</View>
        {failure && (
          <View className="mt3">
            <Note kind="over">{failure}</Note>
          </View>
        )}
        {onSee && <Acts item={item} list={list} onSee={onSee} />}
      </Card>
    </View>
  )
}

function dueOf({ kind, dueAt }: StaleItem): string {
  // A promise was due until midnight, which is the next day already.
  const day = formatDate(kind === 'milestone' ? Date.parse(dueAt) - 1 : dueAt)
  return kind === 'milestone' ? copy.promisedFor(day) : copy.dueOn(day)
}

function Acts({ item, list, onSee }: StaleCardProps & { onSee: (item: StaleItem) => void }) {
  const until = nextReview(item.kind, list.now)
  return (
    <>
      {until && (
        <View className="mt3">
          <Button
            kind="primary"
            isBlock
            icon="check"
            id={`confirm-${item.id}`}
            isBusy={list.isBusy(item)}
            onPress={() => list.confirm(item)}
          >
            {copy.confirm(formatDate(until))}
          </Button>
        </View>
      )}
      <Button kind="text" isBlock id={`see-${item.id}`} onPress={() => onSee(item)}>
        {copy.see[item.kind]}
      </Button>
    </>
  )
}
