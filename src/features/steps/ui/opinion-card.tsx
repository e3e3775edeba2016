import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { describeDay, describeMoment } from '../../../lib/shanghai-time'
import { splitParagraphs } from '../../../lib/split-sentences'
import { Saying } from '../../../ui/evidence/saying'
import { Button } from '../../../ui/form/button'
import { Card } from '../../../ui/list/card'
import { opinionsCopy as copy } from '../copy'
import type { Opinion } from '../domain/steps'

interface OpinionCardProps {
  opinion: Opinion
  /** Milliseconds. */
  now: number
  /** What became of it, above the text. */
  head?: ReactNode
  /** What one may do with it. */
  acts?: ReactNode
}

/** What somebody said, by their family name alone, and what the committee answered. */
export function OpinionCard({ opinion, now, head, acts }: OpinionCardProps) {
  const { id, authorName, body, publishedAt, writtenAt, reply } = opinion
  return (
    <Card id={`opinion-${id}`}>
      {head}
      <View className="t-meta">
        {copy.author(authorName, describeDay(publishedAt ?? writtenAt, now))}
      </View>
      <View className="mt1">
        <Saying paragraphs={splitParagraphs(body)} />
      </View>
      {reply && <OpinionReply opinion={opinion} reply={reply} now={now} />}
      {acts && <View className="mt2">{acts}</View>}
    </Card>
  )
}

interface OpinionReplyProps extends Pick<OpinionCardProps, 'opinion' | 'now'> {
  reply: NonNullable<Opinion['reply']>
}

function OpinionReply({ opinion: { id, earlierReplies }, reply, now }: OpinionReplyProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <View className="mt3">
      <Card kind="sunk">
        <View className="t-strong">{copy.reply}</View>
        <View className="mt1">{reply.body}</View>
        <View className="t-meta mt1">
          {copy.replied(reply.repliedBy, describeMoment(reply.repliedAt, now))}
        </View>
        {isOpen &&
          earlierReplies.map((earlier) => (
            <View className="t-small t-2 mt3" key={earlier.repliedAt}>
              <View>{earlier.body}</View>
              <View className="t-meta">
                {copy.replied(earlier.repliedBy, describeMoment(earlier.repliedAt, now))}
              </View>
            </View>
          ))}
        {earlierReplies.length > 0 && (
          <Button
            kind="text"
            icon="history"
            id={`earlier-${id}`}
            onPress={() => setOpen((before) => !before)}
          >
            {isOpen ? copy.hideEarlier : copy.corrected(earlierReplies.length)}
          </Button>
        )}
      </Card>
    </View>
  )
}
