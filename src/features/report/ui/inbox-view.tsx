import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { DeskBody, DeskMain } from '../../../ui/desk/desk'
import { Button } from '../../../ui/form/button'
import { Input } from '../../../ui/form/input'
import { Tabs } from '../../../ui/list/tabs'
import type { ReportSummary } from '../domain/report'
import type { Inbox } from '../hooks/use-inbox'
import { deskCopy as copy } from '../staff-copy'
import { DeskReports } from './desk-reports'

const SEARCH_MAX = 40

/** A list of all that waits, not only of reports; it stands before the others. */
interface Everything {
  readonly word: string
  readonly order: string
  readonly isOn: boolean
  readonly toggle: (isOn: boolean) => void
  readonly list: ReactNode
}

const EVERYTHING = 'everything'

interface InboxViewProps {
  inbox: Inbox
  /** The one open beside the list. */
  current: string | undefined
  /** More than one community is looked after. */
  isWide: boolean
  /** Undefined where only reports wait. */
  everything?: Everything | undefined
  onOpen: (report: ReportSummary) => void
  onSignIn: () => void
}

/** The lists of reports of a unit and its area: by when, what, who answers for it, where it stands. */
export function InboxView({ inbox, everything, ...list }: InboxViewProps) {
  const { search, tab, tabs } = inbox
  const isSearching = search !== undefined && search.text !== ''
  const isWhole = everything?.isOn === true && !isSearching
  const offersAll = tab !== 'all' && tabs.some(({ key }) => key === 'all')
  return (
    <DeskMain
      title={copy.title}
      sub={isWhole ? everything.order : tab === 'all' || isSearching ? copy.newest : copy.order}
      acts={
        search && (
          <Input
            key={search.key}
            id="inbox-search"
            label={copy.search}
            placeholder={copy.searchHint}
            maxLength={SEARCH_MAX}
            onChange={search.type}
          />
        )
      }
    >
      {isSearching ? (
        <DeskBody>
          <View className="line line--wrap">
            <View className="grow">{copy.found(search.text)}</View>
            <Button kind="text" icon="x" id="stop-search" onPress={search.stop}>
              {copy.stopSearch}
            </Button>
          </View>
        </DeskBody>
      ) : (
        <InboxTabs inbox={inbox} everything={everything} isWhole={isWhole} />
      )}
      {isWhole ? (
        everything.list
      ) : (
        <DeskReports
          list={inbox}
          empty={
            isSearching
              ? { title: copy.nothingFound, text: copy.nothingFoundText }
              : {
                  title: copy.empty[tab],
                  text: copy.emptyText,
                  ...(offersAll && {
                    act: { id: 'see-all', word: copy.seeAll, onPress: () => inbox.setTab('all') },
                  }),
                }
          }
          {...list}
        />
      )}
    </DeskMain>
  )
}

interface InboxTabsProps {
  inbox: Inbox
  everything: Everything | undefined
  isWhole: boolean
}

function InboxTabs({ inbox, everything, isWhole }: InboxTabsProps) {
  const { tab, tabs } = inbox
  const first = everything ? [{ key: EVERYTHING, word: everything.word }] : []
  const others = tabs.map(({ key, count }) => ({
    key,
    word: copy.tabs[key],
    ...(count ? { count } : {}),
  }))
  return (
    <Tabs
      id="inbox"
      current={isWhole ? EVERYTHING : tab}
      items={[...first, ...others]}
      onSelect={(key) => {
        everything?.toggle(key === EVERYTHING)
        inbox.setTab(tabs.find((item) => item.key === key)?.key ?? tab)
      }}
    />
  )
}
