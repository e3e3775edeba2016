import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { DeskPane } from '../../../ui/desk/desk'
import { Foot } from '../../../ui/screen/foot'
import { Loaded } from '../../../ui/screen/loaded'
import { Sheet } from '../../../ui/screen/sheet'
import { consoleDetailCopy as copy } from '../console-copy'
import type { Consultation } from '../domain/consultation'
import type { ConsoleConsultation } from '../hooks/use-console-consultation'
import { ConsoleDetail } from './console-detail'
import { ConsoleDraftActs, type FirstAct } from './console-draft-acts'
import { ConsoleOpeningSheet } from './console-opening-sheet'
import { ConsoleRemovalSheet } from './console-removal-sheet'

interface ConsoleConsultationViewProps {
  screen: ConsoleConsultation
  /** Beside the list where there is room, else over it. */
  place: 'pane' | 'sheet'
  onClose: () => void
  onEdit: () => void
  /** To the page on which everybody reads its board. */
  onCheck: () => void
  /** What usually comes before a draft is opened. */
  firstOf: (consultation: Consultation) => FirstAct | undefined
  /** What waits for the committee in it. */
  workOf?: (consultation: Consultation) => ReactNode
  /** Its slips, once it is open. */
  paperOf?: (consultation: Consultation) => ReactNode
  /** What happens around its poll, under it. */
  aroundOf?: (consultation: Consultation) => ReactNode
  /** What asks for words about that, while it does. */
  overlay?: ReactNode
}

/** One consultation, open from the list. */
export function ConsoleConsultationView(props: ConsoleConsultationViewProps) {
  const { screen, place, onClose } = props
  const consultation = screen.consultation.kind === 'ready' ? screen.consultation.value : undefined
  const { opening, removal } = screen
  const isAsking =
    consultation !== undefined && (opening.isAsking || removal.isAsking || !!props.overlay)
  const canOpen = consultation?.abilities.open && !takesOpinions(consultation, screen.now)
  const first = consultation && props.firstOf(consultation)
  const act = consultation && (first || canOpen || consultation.abilities.editDraft) && (
    <ConsoleDraftActs
      screen={screen}
      consultation={consultation}
      first={first}
      onEdit={props.onEdit}
    />
  )
  const body = (
    <Loaded state={screen.consultation}>
      {(value) => (
        <>
          <ConsoleDetail
            screen={screen}
            consultation={value}
            work={props.workOf?.(value)}
            onCheck={props.onCheck}
            paper={value.openedAt !== null && props.paperOf?.(value)}
          />
          {props.aroundOf?.(value)}
        </>
      )}
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
      {isAsking && opening.isAsking && (
        <ConsoleOpeningSheet screen={screen} consultation={consultation} />
      )}
      {isAsking && removal.isAsking && (
        <ConsoleRemovalSheet removal={removal} title={consultation.title} />
      )}
      {props.overlay}
    </>
  )
}

/** Who was told that there is time to write has it; the poll opens after that. */
function takesOpinions({ status, opinionsEndAt }: Consultation, now: number): boolean {
  return status === 'opinions' && opinionsEndAt !== null && now < Date.parse(opinionsEndAt)
}
