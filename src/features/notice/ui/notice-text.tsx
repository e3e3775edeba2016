import { View } from '@tarojs/components'
import { accessible } from '../../../ui/access/pressable'
import { Saying } from '../../../ui/evidence/saying'
import { joinClasses } from '../../../ui/join-classes'
import { type BlockKind, readBlocks } from '../domain/notice-blocks'
import './notice-text.scss'

interface NoticeTextProps {
  body: string
  /** Index among all sentences of the one that is read. */
  current?: number | undefined
  /** It does not hold any more. */
  isOver: boolean
}

/** The words of a notice in their blocks. */
export function NoticeText({ body, current = -1, isOver }: NoticeTextProps) {
  return (
    <View className={joinClasses('mt3', isOver && 't-2')} id="notice-text">
      {placeBlocks(body).map(({ kind, sentences, place }) => (
        <View key={place} className={`notice__${kind}`} {...roleOf(kind)}>
          <Saying paragraphs={[sentences]} current={current - place} />
        </View>
      ))}
    </View>
  )
}

function roleOf(kind: BlockKind) {
  if (kind === 'text') return {}
  return accessible({ role: kind === 'heading' ? 'heading' : 'listitem' })
}

/** Each block with the number of sentences before it. */
function placeBlocks(body: string) {
  let place = 0
  return readBlocks(body).map((block) => {
    const placed = { ...block, place }
    place += block.sentences.length
    return placed
  })
}
