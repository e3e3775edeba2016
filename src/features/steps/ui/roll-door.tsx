import { Row, RowList } from '../../../ui/list/row'
import { Section } from '../../../ui/list/section'
import { rollCopy as copy } from '../roll-copy'

/** From a poll to its roll. */
export function RollDoor({ onOpen }: { onOpen: () => void }) {
  return (
    <Section isTight>
      <RowList>
        <Row
          id="open-roll"
          icon="users-round"
          title={copy.door}
          sub={copy.doorSub}
          onPress={onOpen}
        />
      </RowList>
    </Section>
  )
}
