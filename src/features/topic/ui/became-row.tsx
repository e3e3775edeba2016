import { Row, RowList } from '../../../ui/list/row'
import { Section } from '../../../ui/list/section'
import { topicDetailCopy as copy } from '../detail-copy'
import type { Topic } from '../domain/topic'

interface BecameRowProps {
  consultation: NonNullable<Topic['consultation']>
  onOpen: () => void
}

/** The consultation that came of the topic. */
export function BecameRow({ consultation, onOpen }: BecameRowProps) {
  return (
    <Section isTight>
      <RowList>
        <Row
          id="became"
          icon="vote"
          title={consultation.title}
          sub={copy.became}
          onPress={onOpen}
        />
      </RowList>
    </Section>
  )
}
