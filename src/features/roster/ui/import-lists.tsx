import { View } from '@tarojs/components'
import { DeskBody, DeskGroup } from '../../../ui/desk/desk'
import { Table, type TableColumn } from '../../../ui/desk/table'
import { Card } from '../../../ui/list/card'
import { MoreButton } from '../../../ui/list/more-button'
import { Loaded } from '../../../ui/screen/loaded'
import { importCopy as copy, rosterCopy } from '../copy'
import type { ImportFault, PlannedChange } from '../domain/roster'
import { columnWords, describeFault } from '../fault-copy'
import type { RosterImportScreen } from '../hooks/use-roster-import'
import { describeFields } from './describe-change'

/** As many as the service keeps. */
const MOST_FAULTS = 1_000

/** Row by row, as the sheet has them, so that they can be mended in it. */
export function ImportFaults({
  list,
  total,
}: {
  list: RosterImportScreen['faults']
  total: number
}) {
  return (
    <DeskGroup title={copy.faults}>
      <Loaded state={list.items}>
        {(faults) => (
          <>
            <Table
              label={copy.faults}
              columns={FAULT_COLUMNS}
              rows={faults}
              getKey={({ id }) => id}
            />
            <DeskBody>
              {total > MOST_FAULTS && (
                <View className="t-meta">{copy.firstFaults(MOST_FAULTS)}</View>
              )}
              <MoreButton id="more-faults" more={list.more} />
            </DeskBody>
          </>
        )}
      </Loaded>
    </DeskGroup>
  )
}

const FAULT_COLUMNS: readonly TableColumn<ImportFault>[] = [
  {
    key: 'row',
    word: copy.faultColumns.row,
    width: 120,
    render: ({ rowNumber }) => copy.row(rowNumber),
  },
  {
    key: 'column',
    word: copy.faultColumns.column,
    width: 120,
    render: ({ column }) => (column ? columnWords[column] : ''),
  },
  {
    key: 'fault',
    word: copy.faultColumns.fault,
    render: ({ fault, otherRow }) => describeFault(fault, otherRow),
  },
]

export function PlannedChanges({ list }: { list: RosterImportScreen['changes'] }) {
  return (
    <DeskGroup title={copy.changes}>
      <Loaded state={list.items}>
        {(changes) => (
          <>
            <Table
              label={copy.changes}
              columns={CHANGE_COLUMNS}
              rows={changes}
              getKey={({ rowNumber }) => String(rowNumber)}
            />
            <DeskBody>
              <MoreButton id="more-planned" more={list.more} />
            </DeskBody>
          </>
        )}
      </Loaded>
    </DeskGroup>
  )
}

const CHANGE_COLUMNS: readonly TableColumn<PlannedChange>[] = [
  {
    key: 'row',
    word: copy.faultColumns.row,
    width: 120,
    render: ({ rowNumber }) => copy.row(rowNumber),
  },
  {
    key: 'door',
    word: rosterCopy.changeColumns.door,
    width: 200,
    render: ({ label }) => label,
  },
  { key: 'what', word: rosterCopy.changeColumns.what, render: describeFields },
]

/** They stay: a sheet removes nobody. */
export function ImportMissing({ list }: { list: RosterImportScreen['missing'] }) {
  return (
    <DeskGroup title={copy.missing}>
      <DeskBody>
        <View className="t-2">{copy.missingText}</View>
        <Loaded state={list.items}>
          {(households) => (
            <View className="mt3">
              <Card kind="flush" id="missing-households">
                {households.map(({ id, label }) => (
                  <View key={id} className="row">
                    <View className="row__main">{label}</View>
                  </View>
                ))}
              </Card>
              <MoreButton id="more-missing" more={list.more} />
            </View>
          )}
        </Loaded>
      </DeskBody>
    </DeskGroup>
  )
}
