import { View } from '@tarojs/components'
import { formatArea } from '../../../lib/format-area'
import { DeskBody } from '../../../ui/desk/desk'
import { Table, type TableColumn } from '../../../ui/desk/table'
import { Input } from '../../../ui/form/input'
import { MoreButton } from '../../../ui/list/more-button'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { Tag } from '../../../ui/status/tag'
import { rosterCopy as copy } from '../copy'
import type { RosterHousehold } from '../domain/roster'
import type { RosterHouseholds } from '../hooks/use-roster-households'

interface RosterHouseholdsPartProps {
  list: RosterHouseholds
  current: string | undefined
  onOpen: (household: RosterHousehold) => void
}

/** The households, looked for by door or phone. */
export function RosterHouseholdsPart({ list, current, onOpen }: RosterHouseholdsPartProps) {
  return (
    <>
      <DeskBody>
        <Input
          id="search-households"
          label={copy.search}
          placeholder={copy.searchHint}
          maxLength={40}
          onChange={list.type}
        />
        <View className="t-meta mt2">{copy.masked}</View>
      </DeskBody>
      <Loaded state={list.households}>
        {(households) =>
          households.length === 0 ? (
            <Nothing isSearched={list.isSearched} />
          ) : (
            <>
              <Table
                columns={COLUMNS}
                rows={households}
                getKey={({ id }) => id}
                current={current}
                onSelect={onOpen}
              />
              <DeskBody>
                <MoreButton id="more-households" more={list.more} />
              </DeskBody>
            </>
          )
        }
      </Loaded>
    </>
  )
}

function Nothing({ isSearched }: { isSearched: boolean }) {
  return isSearched ? (
    <PageState kind="empty" icon="search" title={copy.noneFound} text={copy.noneFoundText} />
  ) : (
    <PageState kind="empty" icon="house" title={copy.noHouseholds} text={copy.noHouseholdsText} />
  )
}

function Door({ label, isDeveloperHeld, isEmpty }: RosterHousehold) {
  return (
    <View>
      <View className="t-strong">{label}</View>
      {isDeveloperHeld && <Tag>{copy.developerHeld}</Tag>}
      {isEmpty && <Tag>{copy.empty}</Tag>}
    </View>
  )
}

const COLUMNS: readonly TableColumn<RosterHousehold>[] = [
  { key: 'door', word: copy.columns.door, render: Door },
  {
    key: 'area',
    word: copy.columns.area,
    width: 120,
    isLabelled: true,
    render: ({ floorAreaHundredths }) => copy.area(formatArea(floorAreaHundredths)),
  },
  {
    key: 'owners',
    word: copy.columns.owners,
    width: 160,
    isLabelled: true,
    render: ({ owners }) => owners.map(({ name }) => name).join('、') || copy.nobody,
  },
  {
    key: 'contact',
    word: copy.columns.contact,
    width: 200,
    isLabelled: true,
    render: ({ contact }) =>
      contact ? [contact.name, contact.phone].filter(Boolean).join(' ') : copy.nobody,
  },
]
