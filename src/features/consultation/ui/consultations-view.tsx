import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { MoreButton } from '../../../ui/list/more-button'
import { RowList } from '../../../ui/list/row'
import { Tabs } from '../../../ui/list/tabs'
import { Header } from '../../../ui/screen/header'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { Screen } from '../../../ui/screen/screen'
import { consultationCopy, listCopy as copy } from '../copy'
import type { ConsultationSummary } from '../domain/consultation'
import { type ConsultationsScreen, LIST_TABS } from '../hooks/use-consultations-screen'
import { ConsultationCard } from './consultation-card'
import { EndedRow } from './ended-row'

interface ConsultationsViewProps {
  screen: ConsultationsScreen
  bottom: ReactNode
  /** The topics of a community, by its code. */
  topics: (communityCode: string) => ReactNode
  onOpen: (consultation: ConsultationSummary) => void
  onSignIn: () => void
  onChooseGrid: () => void
}

export function ConsultationsView(props: ConsultationsViewProps) {
  const { screen } = props
  return (
    <Screen
      id="consultations-page"
      header={<Header title={consultationCopy.listTitle} />}
      bottom={props.bottom}
    >
      {screen.place ? (
        <Loaded state={screen.place} onSignIn={props.onSignIn}>
          {(communityCode) => (
            <>
              <PhaseTabs screen={screen} />
              <View className="mt4">
                {screen.tab === 'topics' ? (
                  props.topics(communityCode)
                ) : (
                  <Lists screen={screen} onOpen={props.onOpen} onSignIn={props.onSignIn} />
                )}
              </View>
            </>
          )}
        </Loaded>
      ) : (
        <NoGrid onChooseGrid={props.onChooseGrid} />
      )}
    </Screen>
  )
}

function PhaseTabs({ screen: { tab, setTab } }: Pick<ListsProps, 'screen'>) {
  return (
    <Tabs
      id="consultations"
      current={tab}
      items={LIST_TABS.map((key) => ({ key, word: copy.phases[key] }))}
      onSelect={(key) => setTab(LIST_TABS.find((known) => known === key) ?? 'open')}
    />
  )
}

interface ListsProps {
  screen: ConsultationsScreen
  onOpen: (consultation: ConsultationSummary) => void
  onSignIn: () => void
}

function Lists({ screen, onOpen, onSignIn }: ListsProps) {
  const { phase, consultations, more, now } = screen
  const List = phase === 'open' ? Running : Ended
  return (
    <Loaded state={consultations} onSignIn={onSignIn}>
      {(list) =>
        list.length === 0 ? (
          <PageState
            kind="empty"
            icon="vote"
            title={copy.empty[phase]}
            text={copy.emptyText[phase]}
          />
        ) : (
          <>
            <List list={list} now={now} onOpen={onOpen} />
            <MoreButton id="more-consultations" more={more} />
          </>
        )
      }
    </Loaded>
  )
}

interface ListProps {
  list: readonly ConsultationSummary[]
  now: number
  onOpen: (consultation: ConsultationSummary) => void
}

function Running({ list, now, onOpen }: ListProps) {
  return list.map((consultation, index) => (
    <ConsultationCard
      key={consultation.id}
      consultation={consultation}
      now={now}
      isNext={index === 0 && consultation.poll.myOpenUnits > 0}
      onOpen={onOpen}
    />
  ))
}

function Ended({ list, now, onOpen }: ListProps) {
  return (
    <RowList>
      {list.map((consultation) => (
        <EndedRow key={consultation.id} consultation={consultation} now={now} onOpen={onOpen} />
      ))}
    </RowList>
  )
}

function NoGrid({ onChooseGrid }: { onChooseGrid: () => void }) {
  const act = { id: 'choose-grid', word: copy.chooseGrid, onPress: onChooseGrid }
  return (
    <PageState
      kind="empty"
      icon="map-pin"
      title={copy.noGridTitle}
      text={copy.noGridText}
      act={act}
    />
  )
}
