import { View } from '@tarojs/components'
import { Saying } from '../../../ui/evidence/saying'
import { joinClasses } from '../../../ui/join-classes'

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
    <View className={joinClasses('mt3', isOver && 't-2')} id="notice-text">
      <Saying paragraphs={paragraphs} current={current} />
    </View>
  )
}
