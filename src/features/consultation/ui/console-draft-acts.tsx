import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Pair } from '../../../ui/screen/foot'
import { consoleDetailCopy as copy } from '../console-copy'
import type { Consultation } from '../domain/consultation'
import { rangeFault } from '../domain/draft-closing'
import type { ConsoleConsultation } from '../hooks/use-console-consultation'

interface ConsoleDraftActsProps {
  screen: ConsoleConsultation
  consultation: Consultation
  onEdit: () => void
}

/** Starting a draft while its closing time allows that; writing it anew; throwing it away. */
export function ConsoleDraftActs({ screen, consultation, onEdit }: ConsoleDraftActsProps) {
  const { abilities, poll } = consultation
  const canOpen = abilities.open && !rangeFault(poll.closesAt, screen.now)
  return (
    <>
      {canOpen && (
        <Button kind="primary" isBlock icon="vote" id="open-poll" onPress={screen.opening.ask}>
          {copy.open}
        </Button>
      )}
      {abilities.editDraft && (
        <View className={canOpen ? 'mt2' : ''}>
          <Pair>
            <Button kind={canOpen ? 'plain' : 'primary'} id="edit-draft" onPress={onEdit}>
              {copy.edit}
            </Button>
            <Button kind="danger" id="remove-draft" onPress={screen.removal.ask}>
              {copy.remove}
            </Button>
          </Pair>
        </View>
      )}
    </>
  )
}
