import type { IconName } from '../../../ui/icon/icons.gen'
import { Row, RowList } from '../../../ui/list/row'
import { Section } from '../../../ui/list/section'
import { workCopy as copy } from '../copy'
import { type ConsultationWork, WORK_KINDS, type WorkKind } from '../domain/committee-work'

const icons: Readonly<Record<WorkKind, IconName>> = {
  objections: 'message-circle',
  corrections: 'users-round',
  delegations: 'handshake',
  slips: 'ticket-check',
  milestones: 'list-checks',
}

interface WorkLinesProps {
  work: ConsultationWork
  /** To the place where it is done. */
  onOpen: (kind: WorkKind) => void
}

/** What waits for the committee in a consultation, each with the way to it. */
export function WorkLines({ work, onOpen }: WorkLinesProps) {
  return (
    <Section isTight title={copy.title} id="work">
      <RowList>
        {WORK_KINDS.filter((kind) => work[kind] > 0).map((kind) => (
          <Row
            key={kind}
            id={`work-${kind}`}
            icon={icons[kind]}
            title={copy.lines[kind](work[kind])}
            onPress={() => onOpen(kind)}
          />
        ))}
      </RowList>
    </Section>
  )
}
