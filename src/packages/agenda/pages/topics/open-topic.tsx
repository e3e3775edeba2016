import { open } from '../../../../app/routes'
import { useConsoleTopic } from '../../../../features/topic/hooks/use-console-topic'
import { ConsoleTopicView } from '../../../../features/topic/ui/console-topic-view'

export interface OpenTopicProps {
  id: string
  place: 'pane' | 'sheet'
  onClose: () => void
}

export function OpenTopic({ id, place, onClose }: OpenTopicProps) {
  return (
    <ConsoleTopicView
      screen={useConsoleTopic({ id })}
      place={place}
      onDraft={() => void open.consultationOfTopic({ id })}
      onOpenDraft={(draft) => void open.consoleConsultations({ id: draft.id })}
      onClose={onClose}
    />
  )
}
