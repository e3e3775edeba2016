import { describeMoment } from '../../../lib/shanghai-time'
import { DeskBody } from '../../../ui/desk/desk'
import { Table } from '../../../ui/desk/table'
import { MoreButton } from '../../../ui/list/more-button'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { rosterCopy as copy } from '../copy'
import type { Roster } from '../hooks/use-roster'
import { ImportTag } from './import-tag'

interface RosterImportsProps {
  list: Roster['imports']
  /** Milliseconds. */
  now: number
  onOpen: (id: string) => void
}

/** Every import, also one that somebody left while the service was at work. */
export function RosterImports({ list, now, onOpen }: RosterImportsProps) {
  return (
    <Loaded state={list.items}>
      {(imports) =>
        imports.length === 0 ? (
          <PageState
            kind="empty"
            icon="history"
            title={copy.noImports}
            text={copy.noHouseholdsText}
          />
        ) : (
          <>
            <Table
              columns={[
                {
                  key: 'when',
                  word: copy.importColumns.when,
                  render: ({ createdAt }) => describeMoment(createdAt, now),
                },
                {
                  key: 'status',
                  word: copy.importColumns.status,
                  width: 140,
                  render: (each) => <ImportTag of={each} />,
                },
                {
                  key: 'who',
                  word: copy.importColumns.who,
                  width: 140,
                  render: ({ createdBy }) => createdBy,
                },
              ]}
              rows={imports}
              getKey={({ id }) => id}
              onSelect={({ id }) => onOpen(id)}
            />
            <DeskBody>
              <MoreButton id="more-imports" more={list.more} />
            </DeskBody>
          </>
        )
      }
    </Loaded>
  )
}
