import { Row, RowList } from '../../../ui/list/row'
import { Section } from '../../../ui/list/section'
import { heldCopy as copy } from '../copy'
import type { Topic } from '../domain/topic'

interface HeldRowProps {
  topic: Topic
  onOpen: () => void
}

/** That one's topic is not public yet, or not at all, and the way to why. */
export function HeldRow({ topic: { checkStatus }, onOpen }: HeldRowProps) {
  if (checkStatus === null) return null
  return (
    <Section isTight>
      <RowList>
        <Row
          id="check-topic"
          icon="shield-check"
          title={copy.not + copy.held[checkStatus]}
          sub={copy.why}
          onPress={onOpen}
        />
      </RowList>
    </Section>
  )
}
