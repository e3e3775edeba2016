import { useState } from 'react'
import { open } from '../../../../app/routes'
import type { InboxItem } from '../../../../features/console/domain/inbox'
import { useCommitteeInbox } from '../../../../features/console/hooks/use-committee-inbox'
import { committeeInboxCopy } from '../../../../features/console/inbox-copy'
import { CommitteeInboxList } from '../../../../features/console/ui/committee-inbox-list'
import type { ConsolePerson } from '../../../../features/console/ui/console-frame'
import { useInbox } from '../../../../features/report/hooks/use-inbox'
import { InboxView } from '../../../../features/report/ui/inbox-view'
import { ConsolePage } from '../../console-page'
import { ReportPane } from '../../report-pane'
import { useOpened } from '../../use-opened'

export default function InboxPage() {
  return (
    <ConsolePage id="inbox-page" current="inbox">
      {(person) => <Inbox person={person} />}
    </ConsolePage>
  )
}

function Inbox({ person: { kinds, community } }: { person: ConsolePerson }) {
  const inbox = useInbox(kinds)
  const waiting = useCommitteeInbox(community?.code)
  const [isWhole, setWhole] = useState(true)
  const opened = useOpened()
  return (
    <>
      <InboxView
        inbox={inbox}
        current={opened.current}
        isWide={kinds.some((kind) => kind !== 'committee')}
        everything={
          community && {
            word: committeeInboxCopy.tab,
            order: committeeInboxCopy.order,
            isOn: isWhole,
            toggle: setWhole,
            list: (
              <CommitteeInboxList
                inbox={waiting}
                current={opened.current}
                onOpen={(item) => (item.kind === 'report' ? opened.open(item) : openItem(item))}
                onSignIn={() => void open.signIn()}
              />
            ),
          }
        }
        onOpen={opened.open}
        onSignIn={() => void open.signIn()}
      />
      {opened.current !== undefined && <ReportPane key={opened.current} id={opened.current} />}
    </>
  )
}

/** To the place where each kind is done. */
function openItem({ kind, id }: InboxItem): void {
  const [community = '', code = ''] = id.split('-')
  const places: Readonly<Record<InboxItem['kind'], () => Promise<void>>> = {
    report: () => open.handling({ id }),
    topic: () => open.consoleTopics({ id }),
    opinion: () => open.consoleOpinions({ id, part: 'opinion' }),
    appeal: () => open.consoleOpinions({ id, part: 'appeal' }),
    check: () => open.consoleOpinions({ id, part: 'check' }),
    check_appeal: () => open.consoleOpinions({ id, part: 'check_appeal' }),
    claim: () => open.decisions({ community }),
    dispute: () => open.decisions({ community }),
    visit: () => open.answerVisits({ community }),
    unreached: () => open.unreached({ id }),
    objection: () => open.consoleRoll({ id, tab: 'waiting' }),
    correction: () => open.consoleRoll({ id, tab: 'proposals' }),
    delegation: () => open.consoleRoll({ id, tab: 'delegations' }),
    slip: () => open.paper({ id }),
    form: () => open.consoleForm({ id }),
    milestone: () => open.consoleMilestones({ id }),
    notice: () => open.consoleNotices({ id }),
    grid_card: () => open.consoleGrid({ code }),
  }
  void places[kind]()
}
