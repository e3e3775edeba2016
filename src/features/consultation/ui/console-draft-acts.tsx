import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Pair } from '../../../ui/screen/foot'
import { consoleDetailCopy as copy } from '../console-copy'
import type { Consultation } from '../domain/consultation'
import { rangeFault } from '../domain/draft-closing'
import type { ConsoleConsultation } from '../hooks/use-console-consultation'

export interface FirstAct {
  readonly id: string
  readonly word: string
  readonly onPress: () => void
}

interface ConsoleDraftActsProps {
  screen: ConsoleConsultation
  consultation: Consultation
  /** What usually comes next; undefined where it cannot. */
  first: FirstAct | undefined
  onEdit: () => void
}

/** What comes next; starting a draft while its closing time allows that; writing it anew; throwing it away. */
export function ConsoleDraftActs({ screen, consultation, first, onEdit }: ConsoleDraftActsProps) {
  const { abilities, poll } = consultation
  const canOpen = abilities.open && !rangeFault(poll.closesAt, screen.now)
  return (
    <>
      {first && (
        <Button kind="primary" isBlock id={first.id} onPress={first.onPress}>
          {first.word}
        </Button>
      )}
      {canOpen && (
        <View className={first ? 'mt2' : ''}>
          <Button
            kind={first ? 'plain' : 'primary'}
            isBlock
            icon="vote"
            id="open-poll"
            onPress={screen.opening.ask}
          >
            {copy.open}
          </Button>
        </View>
      )}
      {abilities.editDraft && (
        <View className={canOpen || first ? 'mt2' : ''}>
          <Pair>
            <Button kind={canOpen || first ? 'plain' : 'primary'} id="edit-draft" onPress={onEdit}>
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
