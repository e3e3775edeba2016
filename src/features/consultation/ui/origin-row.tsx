import { Row, RowList } from '../../../ui/list/row'
import { Section } from '../../../ui/list/section'
import { consultationCopy } from '../copy'
import type { Consultation } from '../domain/consultation'

interface OriginRowProps {
  topic: NonNullable<Consultation['topic']>
  onOpen: () => void
}

/** Which topic of residents this comes of. */
export function OriginRow({ topic, onOpen }: OriginRowProps) {
  return (
    <Section isTight>
      <RowList>
        <Row
          id="origin"
          icon="users-round"
          title={topic.title}
          sub={consultationCopy.origin}
          onPress={onOpen}
        />
      </RowList>
    </Section>
  )
}
