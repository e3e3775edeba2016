import { Row, RowList } from '../../../ui/list/row'
import { Section } from '../../../ui/list/section'
import { delegationCopy } from '../delegation-copy'
import { rollCopy as copy } from '../roll-copy'

interface RollDoorProps {
  onOpen: () => void
  /** To letting somebody else cast, where that can be. */
  onDelegate?: (() => void) | undefined
}

/** From a poll to its roll. */
export function RollDoor({ onOpen, onDelegate }: RollDoorProps) {
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
        {onDelegate && (
          <Row
            id="open-delegation"
            icon="handshake"
            title={delegationCopy.door}
            sub={delegationCopy.doorSub}
            onPress={onDelegate}
          />
        )}
      </RowList>
    </Section>
  )
}
