import { View } from '@tarojs/components'
import { describeDay, describeDeadline, toInstant } from '../../../lib/shanghai-time'
import { Button } from '../../../ui/form/button'
import { Card } from '../../../ui/list/card'
import { MoreButton } from '../../../ui/list/more-button'
import { Section } from '../../../ui/list/section'
import { Header } from '../../../ui/screen/header'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { Screen } from '../../../ui/screen/screen'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import { visitRequestCopy as copy, dayPartNames, forWhomNames, wishNames } from '../copy'
import { isOpen, type VisitRequest } from '../domain/visit-request'
import type { VisitRequests } from '../hooks/use-visit-requests'
import { type AskingHome, WishFields } from './wish-fields'

interface VisitRequestViewProps {
  screen: VisitRequests
  /** Where the reader lives; undefined until it is known. */
  homes: readonly AskingHome[] | undefined
  onClaim: () => void
  onSignIn: () => void
  onBack: () => void
}

/** 请网格员来一趟: what one asked for and what became of it, and asking anew where nothing is open. */
export function VisitRequestView(props: VisitRequestViewProps) {
  const { screen, onSignIn, onBack } = props
  const { leaving } = screen
  return (
    <Screen
      id="visit-request-page"
      header={<Header title={copy.title} onBack={onBack} />}
      overlay={leaving && <WithdrawSheet screen={screen} request={leaving} />}
    >
      {screen.isSignedIn ? (
        <Requests {...props} />
      ) : (
        <PageState
          kind="forbidden"
          title={copy.visitorTitle}
          act={{ id: 'sign-in', word: copy.signIn, onPress: onSignIn }}
        />
      )}
    </Screen>
  )
}

function Requests({ screen, homes, onClaim, onSignIn }: VisitRequestViewProps) {
  return (
    <Loaded state={screen.list.items} onSignIn={onSignIn}>
      {(items) => {
        const open = items.filter(isOpen)
        const earlier = items.filter((request) => !isOpen(request))
        const free = homes?.filter(({ id }) => open.every(({ householdId }) => householdId !== id))
        return (
          <>
            <View className="t-small t-2">{copy.intro}</View>
            <Listed title={copy.open} items={open} screen={screen} />
            {homes?.length === 0 && (
              <PageState
                kind="empty"
                icon="house"
                title={copy.noHome}
                text={copy.noHomeText}
                act={{ id: 'claim-home', word: copy.claim, onPress: onClaim }}
              />
            )}
            {free?.[0] && <WishFields key={free[0].id} screen={screen} homes={free} />}
            <Listed title={copy.earlier} items={earlier} screen={screen} />
            <MoreButton id="more-requests" more={screen.list.more} />
            <View className="t-small t-2 mt3">{copy.kept}</View>
          </>
        )
      }}
    </Loaded>
  )
}

interface ListedProps {
  title: string
  items: readonly VisitRequest[]
  screen: VisitRequests
}

function Listed({ title, items, screen }: ListedProps) {
  if (items.length === 0) return null
  return (
    <Section isTight title={title}>
      {items.map((request) => (
        <Card key={request.id} kind="sunk" id={`request-${request.id}`}>
          <View className="t-strong">{describeWish(request)}</View>
          <View className="t-small t-2">{request.label}</View>
          {!request.isOwn && <View className="t-small t-2">{copy.ofFamilyText}</View>}
          <View className="mt1">{describe(request, screen.now)}</View>
          {isOpen(request) && (
            <Button kind="text" id={`withdraw-${request.id}`} onPress={() => screen.leave(request)}>
              {copy.withdraw}
            </Button>
          )}
        </Card>
      ))}
    </Section>
  )
}

function WithdrawSheet({ screen, request }: { screen: VisitRequests; request: VisitRequest }) {
  const close = () => screen.leave(undefined)
  return (
    <Sheet title={copy.withdrawTitle} onClose={close}>
      <View className="t-2">{copy.withdrawText}</View>
      {screen.failure && <Note kind="over">{screen.failure.sentence}</Note>}
      <View className="mt4">
        <Button
          kind="danger"
          isBlock
          id="send-withdrawal"
          isBusy={screen.isBusy}
          onPress={() => screen.withdraw(request)}
        >
          {copy.withdraw}
        </Button>
      </View>
      <Button kind="text" isBlock id="look-again" onPress={close}>
        {copy.keep}
      </Button>
    </Sheet>
  )
}

/** What others of the home want somebody to come for stays theirs. */
function describeWish({ isOwn, purpose, forWhom }: VisitRequest): string {
  return isOwn ? copy.line(wishNames[purpose], forWhomNames[forWhom]) : copy.ofFamily
}

function describe(request: VisitRequest, now: number): string {
  const { agreed, dueAt, isOverdue } = request
  switch (request.status) {
    case 'waiting':
      return isOverdue ? copy.late : copy.waits(describeDeadline(dueAt, now))
    case 'agreed': {
      const day = agreed === null ? '' : describeDay(toInstant(agreed.day, '12:00'), now)
      return isOverdue ? copy.missed(day) : copy.agreed(day, dayPartNames[agreed?.part ?? 'any'])
    }
    case 'visited':
      return copy.visited
    case 'declined':
      return copy.declined(request.reason ?? '')
    case 'withdrawn':
      return copy.withdrawn
  }
}
