import { View } from '@tarojs/components'
import { Saying } from '../../../ui/evidence/reader'

interface NoticeTextProps {
  /** Paragraphs of sentences. */
  paragraphs: readonly (readonly string[])[]
  /** Index among all sentences of the one that is read. */
  current?: number
  /** It does not hold any more. */
  isOver: boolean
}

export function NoticeText({ paragraphs, current, isOver }: NoticeTextProps) {
  return (
    <View className={isOver ? 't-2' : undefined} id="notice-text">
      {placeParagraphs(paragraphs).map(({ start, sentences }) => (
        <View key={start} className="mt3">
          <Saying
            sentences={sentences}
            current={current === undefined ? undefined : current - start}
          />
        </View>
      ))}
    </View>
  )
}

/** Each paragraph with the number of sentences before it. */
function placeParagraphs(paragraphs: NoticeTextProps['paragraphs']) {
  let start = 0
  return paragraphs.map((sentences) => {
    const placed = { start, sentences }
    start += sentences.length
    return placed
  })
}
