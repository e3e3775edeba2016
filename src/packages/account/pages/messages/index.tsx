import { PageBottom } from '../../../../app/page-bottom'
import { goBack, open } from '../../../../app/routes'
import type { Message, MessageTarget } from '../../../../features/message/domain/message'
import { useMessages } from '../../../../features/message/hooks/use-messages'
import { MessagesView } from '../../../../features/message/ui/messages-view'

/** Where each kind leads. */
const leads: Readonly<Record<MessageTarget, (id: string) => Promise<void> | undefined>> = {
  report: (id) => open.report({ id }),
  consultation: (id) => open.consultation({ id }),
  roll: (id) => open.roll({ id }),
  delegation: (id) => open.delegation({ id }),
  topic: (id) => open.topic({ id }),
  notice: (id) => open.notice({ id }),
  homes: () => open.homes(),
  visit_requests: () => open.visitRequest(),
  decisions: (community) => open.decisions({ community }),
  workbench: () => open.workbench(),
  leaving: () => open.leaving(),
  worker_forms: () => open.workerForms(),
  console: () => open.console(),
  messages: () => undefined,
}

const openMessage = ({ target, targetId }: Message) => void leads[target](targetId ?? '')

export default function MessagesPage() {
  return (
    <MessagesView
      screen={useMessages({ onOpen: openMessage })}
      bottom={<PageBottom />}
      onSignIn={() => void open.signIn()}
      onBack={() => void goBack()}
    />
  )
}
