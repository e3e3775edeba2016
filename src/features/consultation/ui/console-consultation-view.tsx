import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { DeskPane } from '../../../ui/desk/desk'
import { Button } from '../../../ui/form/button'
import { Foot } from '../../../ui/screen/foot'
import { Loaded } from '../../../ui/screen/loaded'
import { Sheet } from '../../../ui/screen/sheet'
import { consoleDetailCopy as copy } from '../console-copy'
import type { Consultation } from '../domain/consultation'
import { rangeFault } from '../domain/draft-closing'
import type { ConsoleConsultation } from '../hooks/use-console-consultation'
import { ConsoleDetail } from './console-detail'
import { ConsoleOpeningSheet } from './console-opening-sheet'

interface ConsoleConsultationViewProps {
  screen: ConsoleConsultation
  /** Beside the list where there is room, else over it. */
  place: 'pane' | 'sheet'
  onClose: () => void
  onWrite: () => void
}

/** One consultation, open from the list. */
export function ConsoleConsultationView(props: ConsoleConsultationViewProps) {
  const { screen, place, onClose } = props
  const consultation = screen.consultation.kind === 'ready' ? screen.consultation.value : undefined
  const isAsking = consultation !== undefined && screen.opening.isAsking
  const act = consultation?.abilities.open && (
    <DraftAct screen={screen} consultation={consultation} onWrite={props.onWrite} />
  )
  const body = (
    <Loaded state={screen.consultation}>
      {(value) => <ConsoleDetail screen={screen} consultation={value} />}
    </Loaded>
  )
  return (
    <>
      {place === 'pane' && <DeskPane foot={act && <Foot>{act}</Foot>}>{body}</DeskPane>}
      {place === 'sheet' && !isAsking && (
        <Sheet title={copy.title} onClose={onClose}>
          {body}
          {act && <View className="mt4">{act}</View>}
        </Sheet>
      )}
      {isAsking && <ConsoleOpeningSheet screen={screen} consultation={consultation} />}
    </>
  )
}

interface DraftActProps {
  screen: ConsoleConsultation
  consultation: Consultation
  onWrite: () => void
}

/** Starting a draft, or, when its closing time no longer allows that, writing another. */
function DraftAct({ screen, consultation, onWrite }: DraftActProps): ReactNode {
  return rangeFault(consultation.poll.closesAt, screen.now) ? (
    <Button isBlock icon="plus" id="write-again" onPress={onWrite}>
      {copy.rewrite}
    </Button>
  ) : (
    <Button kind="primary" isBlock icon="vote" id="open-poll" onPress={screen.opening.ask}>
      {copy.open}
    </Button>
  )
}
