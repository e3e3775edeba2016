import { DeskBody, DeskMain } from '../../../ui/desk/desk'
import { Button } from '../../../ui/form/button'
import { MoreButton } from '../../../ui/list/more-button'
import { Tabs } from '../../../ui/list/tabs'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { consoleListCopy as copy } from '../console-copy'
import type { ConsultationSummary } from '../domain/consultation'
import { CONSOLE_TABS, type ConsoleConsultations } from '../hooks/use-console-consultations'
import { ConsoleTable } from './console-table'

interface ConsoleListViewProps {
  list: ConsoleConsultations
  /** The one that is open. */
  current: string | undefined
  /** How much waits for the committee in one of them. */
  waitingIn: (consultation: ConsultationSummary) => number
  onOpen: (consultation: ConsultationSummary) => void
  onWrite: () => void
  onSignIn: () => void
}

/** The committee's consultations: drafts, what runs, what has ended. */
export function ConsoleListView(props: ConsoleListViewProps) {
  const { list, onWrite } = props
  const write = (
    <Button kind="primary" icon="plus" id="write-consultation" onPress={onWrite}>
      {copy.write}
    </Button>
  )
  return (
    <DeskMain title={copy.title} acts={write}>
      <Tabs
        id="console-consultations"
        current={list.tab}
        items={CONSOLE_TABS.map((key) => ({ key, word: copy.tabs[key] }))}
        onSelect={(key) => list.setTab(CONSOLE_TABS.find((tab) => tab === key) ?? 'open')}
      />
      <Loaded state={list.consultations} onSignIn={props.onSignIn}>
        {(consultations) =>
          consultations.length === 0 ? (
            <PageState
              kind="empty"
              icon="vote"
              title={copy.empty[list.tab]}
              text={copy.emptyText[list.tab]}
            />
          ) : (
            <>
              <ConsoleTable
                consultations={consultations}
                now={list.now}
                current={props.current}
                waitingIn={props.waitingIn}
                onOpen={props.onOpen}
              />
              {list.more && (
                <DeskBody>
                  <MoreButton id="more-consultations" more={list.more} />
                </DeskBody>
              )}
            </>
          )
        }
      </Loaded>
    </DeskMain>
  )
}
