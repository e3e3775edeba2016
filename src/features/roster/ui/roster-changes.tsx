import { describeMoment } from '../../../lib/shanghai-time'
import { DeskBody } from '../../../ui/desk/desk'
import { Table } from '../../../ui/desk/table'
import { MoreButton } from '../../../ui/list/more-button'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { rosterCopy as copy } from '../copy'
import type { Roster } from '../hooks/use-roster'
import { describeFields } from './describe-change'

interface RosterChangesProps {
  list: Roster['changes']
  /** Milliseconds. */
  now: number
}

/** 变更记录: what was changed, by whom and when. */
export function RosterChanges({ list, now }: RosterChangesProps) {
  return (
    <Loaded state={list.items}>
      {(changes) =>
        changes.length === 0 ? (
          <PageState kind="empty" icon="history" title={copy.noChanges} text={copy.noChangesText} />
        ) : (
          <>
            <Table
              label={copy.tabs.changes}
              columns={[
                {
                  key: 'door',
                  word: copy.changeColumns.door,
                  width: 200,
                  render: ({ label }) => label,
                },
                {
                  key: 'what',
                  word: copy.changeColumns.what,
                  render: (change) =>
                    change.kind === 'added' ? copy.added : describeFields(change),
                },
                {
                  key: 'who',
                  word: copy.changeColumns.who,
                  width: 120,
                  render: ({ changedBy }) => changedBy,
                },
                {
                  key: 'when',
                  word: copy.changeColumns.when,
                  width: 160,
                  render: ({ changedAt }) => describeMoment(changedAt, now),
                },
              ]}
              rows={changes}
              getKey={({ id }) => id}
            />
            <DeskBody>
              <MoreButton id="more-changes" more={list.more} />
            </DeskBody>
          </>
        )
      }
    </Loaded>
  )
}
