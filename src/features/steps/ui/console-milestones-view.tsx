import { DeskBody, DeskMain } from '../../../ui/desk/desk'
import { Table, type TableColumn } from '../../../ui/desk/table'
import { MoreButton } from '../../../ui/list/more-button'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { consoleMilestonesCopy as copy } from '../console-copy'
import type { Milestone } from '../domain/steps'
import type { ConsoleMilestones } from '../hooks/use-console-milestones'
import { MilestoneDue } from './milestone-card'

interface ConsoleMilestonesViewProps {
  list: ConsoleMilestones
  /** The one open beside or over the list. */
  current: string | undefined
  onOpen: (milestone: Milestone) => void
  onSignIn: () => void
}

/** Everything a committee still has to carry out, what is overdue first. */
export function ConsoleMilestonesView({
  list,
  current,
  onOpen,
  onSignIn,
}: ConsoleMilestonesViewProps) {
  return (
    <DeskMain title={copy.title} sub={copy.sub}>
      <Loaded state={list.milestones} onSignIn={onSignIn}>
        {(milestones) =>
          milestones.length === 0 ? (
            <PageState kind="empty" icon="list-checks" title={copy.empty} text={copy.emptyText} />
          ) : (
            <>
              <Table
                columns={columnsAt(list.now)}
                rows={milestones}
                getKey={({ id }) => id}
                current={current}
                onSelect={onOpen}
              />
              {list.more && (
                <DeskBody>
                  <MoreButton id="more-milestones" more={list.more} />
                </DeskBody>
              )}
            </>
          )
        }
      </Loaded>
    </DeskMain>
  )
}

const columnsAt = (now: number): readonly TableColumn<Milestone>[] => [
  {
    key: 'due',
    word: copy.columns.due,
    width: 232,
    render: (milestone) => <MilestoneDue milestone={milestone} now={now} />,
  },
  { key: 'what', word: copy.columns.what, render: ({ title }) => title },
  {
    key: 'about',
    word: copy.columns.about,
    width: 216,
    render: ({ consultationTitle }) => consultationTitle,
  },
]
