import { View } from '@tarojs/components'
import { describeMoment } from '../../../lib/shanghai-time'
import { Button } from '../../../ui/form/button'
import { MoreButton } from '../../../ui/list/more-button'
import { Row, RowList } from '../../../ui/list/row'
import { Tabs } from '../../../ui/list/tabs'
import { Header } from '../../../ui/screen/header'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { Screen } from '../../../ui/screen/screen'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import type { NoticeHousehold } from '../domain/notice'
import type { Unreached, UnreachedTab } from '../hooks/use-unreached'
import { unreachedCopy as copy } from '../unreached-copy'

interface UnreachedViewProps {
  list: Unreached
  /** Writing down a visit, which tells the household too; only for who works in its grid. */
  onVisit: ((household: NoticeHousehold) => void) | undefined
  onSignIn: () => void
  onBack: () => void
}

/** Households that an important notice has not reached, for whoever goes and tells them. */
export function UnreachedView({ list, onVisit, onSignIn, onBack }: UnreachedViewProps) {
  return (
    <Screen
      id="unreached-page"
      header={<Header title={copy.title} onBack={onBack} />}
      overlay={
        list.asked && <HouseholdSheet list={list} household={list.asked} onVisit={onVisit} />
      }
    >
      <Loaded state={list.notice} onSignIn={onSignIn}>
        {(notice) => (
          <>
            <View className="t-head">{notice.title}</View>
            <View className="t-small t-2 mt2">{copy.intro}</View>
            <View className="mt3">
              <Tabs
                id="unreached"
                current={list.tab}
                items={(['unreached', 'told'] as const).map((key) => ({
                  key,
                  word: copy.tabs[key],
                }))}
                onSelect={(key) => list.setTab(key as UnreachedTab)}
              />
            </View>
            <Households list={list} onSignIn={onSignIn} />
          </>
        )}
      </Loaded>
    </Screen>
  )
}

function Households({ list, onSignIn }: { list: Unreached; onSignIn: () => void }) {
  return (
    <Loaded state={list.households.items} onSignIn={onSignIn}>
      {(households) =>
        households.length === 0 ? (
          <Nothing tab={list.tab} />
        ) : (
          <View className="mt3">
            <RowList>
              {households.map((household) => (
                <Row
                  key={household.id}
                  id={`household-${household.id}`}
                  title={household.label}
                  sub={describeTelling(household, list)}
                  onPress={() => list.ask(household)}
                />
              ))}
            </RowList>
            <MoreButton id="more-households" more={list.households.more} />
          </View>
        )
      }
    </Loaded>
  )
}

function describeTelling({ id, means, deliveredAt }: NoticeHousehold, list: Unreached) {
  if (means !== null && deliveredAt !== null) {
    return copy.when(copy.means[means], describeMoment(deliveredAt, list.now))
  }
  const tick = list.waitingTick(id)
  if (!tick) return undefined
  return tick.refusal === undefined
    ? copy.waits(copy.means[tick.means])
    : copy.refused(tick.refusal)
}

function Nothing({ tab }: { tab: UnreachedTab }) {
  return tab === 'unreached' ? (
    <PageState kind="empty" icon="circle-check" title={copy.none} text={copy.noneText} />
  ) : (
    <PageState kind="empty" title={copy.noneTold} text={copy.noneToldText} />
  )
}

const MEANS = ['phone', 'door', 'paper'] as const

interface HouseholdSheetProps extends Pick<UnreachedViewProps, 'list' | 'onVisit'> {
  household: NoticeHousehold
}

function HouseholdSheet({ list, household, onVisit }: HouseholdSheetProps) {
  const { label, means } = household
  return (
    <Sheet
      title={means === null ? copy.ask(label) : copy.takeBackTitle(label)}
      onClose={list.close}
    >
      {list.failure && <Note kind="over">{list.failure.sentence}</Note>}
      {!list.hasRoom && <Note kind="over">{copy.noRoom}</Note>}
      {means === null ? (
        <>
          {MEANS.map((each) => (
            <View key={each} className="mt3">
              <Button
                isBlock
                id={`told-${each}`}
                isBusy={list.isBusy}
                onPress={() => list.tell(household, each)}
              >
                {copy.means[each]}
              </Button>
            </View>
          ))}
          {onVisit && (
            <Button kind="text" isBlock id="told-visit" onPress={() => onVisit(household)}>
              {copy.visit}
            </Button>
          )}
        </>
      ) : (
        <>
          <View className="t-2 mt2">{copy.takeBackText}</View>
          <View className="mt3">
            <Button
              isBlock
              id="take-back"
              isBusy={list.isBusy}
              onPress={() => list.takeBack(household)}
            >
              {copy.takeBack}
            </Button>
          </View>
        </>
      )}
    </Sheet>
  )
}
