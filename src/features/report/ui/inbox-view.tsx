import { DeskBody, DeskMain } from '../../../ui/desk/desk'
import { MoreButton } from '../../../ui/list/more-button'
import { Tabs } from '../../../ui/list/tabs'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { inboxCopy as copy } from '../copy'
import type { ReportSummary } from '../domain/report'
import type { Inbox, InboxTab } from '../hooks/use-inbox'
import { InboxTable } from './inbox-table'

const tabs: readonly InboxTab[] = ['open', 'closed']

interface InboxViewProps {
  inbox: Inbox
  /** The one open beside the list. */
  current: string | undefined
  onOpen: (report: ReportSummary) => void
  onSignIn: () => void
}

/** The committee's list of reports: by when, what, who answers for it, where it stands. */
export function InboxView({ inbox, current, onOpen, onSignIn }: InboxViewProps) {
  return (
    <DeskMain title={copy.title} sub={copy.order}>
      <Tabs
        id="inbox"
        current={inbox.tab}
        items={tabs.map((key) => ({ key, word: copy.tabs[key] }))}
        onSelect={(key) => inbox.setTab(tabs.find((tab) => tab === key) ?? 'open')}
      />
      <Loaded state={inbox.reports} onSignIn={onSignIn}>
        {(reports) =>
          reports.length === 0 ? (
            <PageState kind="empty" title={copy.empty[inbox.tab]} text={copy.emptyText} />
          ) : (
            <>
              <InboxTable reports={reports} now={inbox.now} current={current} onOpen={onOpen} />
              {inbox.more && (
                <DeskBody>
                  <MoreButton id="more-reports" more={inbox.more} />
                </DeskBody>
              )}
            </>
          )
        }
      </Loaded>
    </DeskMain>
  )
}
