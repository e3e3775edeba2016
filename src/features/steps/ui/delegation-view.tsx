import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '../../../ui/form/button'
import { Card } from '../../../ui/list/card'
import { MoreButton } from '../../../ui/list/more-button'
import { Section } from '../../../ui/list/section'
import { Header } from '../../../ui/screen/header'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { Screen } from '../../../ui/screen/screen'
import { Note } from '../../../ui/status/note'
import { delegationCopy as copy } from '../delegation-copy'
import { type Delegation, isLive, listOfferable, takesDelegations } from '../domain/delegation'
import { offerSpec, redeemSpec, revokeSpec } from '../hooks/delegation-specs'
import type { Act } from '../hooks/use-act'
import type { Delegations } from '../hooks/use-delegations'
import { DelegationCard } from './delegation-card'

interface DelegationViewProps {
  screen: Delegations
  act: Act
  overlay: ReactNode
  onSignIn: () => void
  onBack: () => void
}

/** Letting somebody else cast for one's own unit, and taking that on. */
export function DelegationView({ screen, act, overlay, onSignIn, onBack }: DelegationViewProps) {
  return (
    <Screen
      id="delegation-page"
      header={<Header title={copy.title} onBack={onBack} />}
      overlay={overlay}
    >
      {screen.isSignedIn ? (
        <Loaded state={screen.asked} onSignIn={onSignIn}>
          {(asked) => {
            const state = takesDelegations(asked, screen.now)
            return (
              <>
                <View className="t-head">{asked.title}</View>
                <View className="mt2">{copy.about}</View>
                {state !== 'open' && (
                  <View className="mt4">
                    <Note>{copy[state]}</Note>
                  </View>
                )}
                {asked.poll.roll && (
                  <Mine screen={screen} act={act} poll={asked.poll} isOpen={state === 'open'} />
                )}
              </>
            )
          }}
        </Loaded>
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

interface MineProps {
  screen: Delegations
  act: Act
  poll: {
    readonly id: string
    readonly allowsRecast: boolean
    readonly myVotingUnits: Parameters<typeof listOfferable>[0]
  }
  isOpen: boolean
}

function Mine({ screen, act, poll, isOpen }: MineProps) {
  const { mine } = screen
  return (
    <Loaded state={mine.items}>
      {(list) => (
        <>
          {isOpen && <Acts act={act} poll={poll} given={list} />}
          <Section title={copy.listTitle} id="my-delegations">
            {list.length === 0 && <Card kind="sunk">{copy.empty}</Card>}
            {list.map((delegation) => (
              <DelegationCard key={delegation.id} delegation={delegation} onShow={screen.show}>
                {isOpen && canRevoke(delegation, poll) && (
                  <View className="mt3">
                    <Button
                      kind="line"
                      isBlock
                      id={`revoke-${delegation.id}`}
                      onPress={() => act.ask(revokeSpec(delegation))}
                    >
                      {copy.revoke.open}
                    </Button>
                  </View>
                )}
              </DelegationCard>
            ))}
            <MoreButton id="more-delegations" more={mine.more} />
          </Section>
        </>
      )}
    </Loaded>
  )
}

/** Where one may cast again, also after the delegate has. */
function canRevoke(delegation: Delegation, { allowsRecast }: MineProps['poll']): boolean {
  return delegation.isMine && isLive(delegation) && (allowsRecast || !delegation.hasCast)
}

type ActsProps = Pick<MineProps, 'act' | 'poll'> & { given: readonly Delegation[] }

function Acts({ act, poll, given }: ActsProps) {
  const units = listOfferable(poll.myVotingUnits, given)
  return (
    <View className="mt4">
      {units.length > 0 && (
        <Button
          kind="primary"
          isBlock
          id="offer-delegation"
          onPress={() => act.ask(offerSpec(poll.id, units))}
        >
          {copy.offer.open}
        </Button>
      )}
      <View className="mt3">
        <Button
          kind="line"
          isBlock
          id="redeem-delegation"
          onPress={() => act.ask(redeemSpec(poll.id))}
        >
          {copy.redeem.open}
        </Button>
      </View>
    </View>
  )
}
