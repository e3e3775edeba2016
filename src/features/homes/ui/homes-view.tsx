import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { describeDay } from '../../../lib/shanghai-time'
import { Button } from '../../../ui/form/button'
import { Switch } from '../../../ui/form/switch'
import { Card } from '../../../ui/list/card'
import { Section } from '../../../ui/list/section'
import { Header } from '../../../ui/screen/header'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { Screen } from '../../../ui/screen/screen'
import { Note } from '../../../ui/status/note'
import { homesCopy as copy, relationNames } from '../copy'
import type { Home, HomeMember, LostHome } from '../domain/home'
import type { HomesScreen } from '../hooks/use-homes'
import { HomesSheet } from './homes-sheet'
import { OwnClaims } from './own-claims'

interface HomesViewProps {
  screen: HomesScreen
  bottom: ReactNode
  /** Offered where there is a home or a claim to hear of. */
  reminder?: ReactNode
  onClaim: () => void
  onSignIn: () => void
  onBack: () => void
}

/** 我的家: where one lives, with whom, and what one claimed. */
export function HomesView({ screen, bottom, reminder, onClaim, onSignIn, onBack }: HomesViewProps) {
  return (
    <Screen
      id="homes-page"
      header={<Header title={copy.title} onBack={onBack} />}
      bottom={bottom}
      overlay={screen.question && <HomesSheet screen={screen} question={screen.question} />}
    >
      {screen.isSignedIn ? (
        <Loaded state={screen.homes} onSignIn={onSignIn}>
          {({ homes, lost }) => (
            <>
              {lost.map((home) => (
                <Lost key={`${home.id} ${home.leftAt}`} home={home} now={screen.now} />
              ))}
              {homes.length === 0 ? (
                <PageState
                  kind="empty"
                  icon="house"
                  title={copy.none}
                  text={copy.noneText}
                  act={{ id: 'claim-home', word: copy.add, onPress: onClaim }}
                />
              ) : (
                homes.map((home) => <OneHome key={home.id} home={home} screen={screen} />)
              )}
              <OwnClaims screen={screen} />
              {(homes.length > 0 || hasWaitingClaim(screen)) && reminder}
              {homes.length > 0 && (
                <View className="mt4">
                  <Button kind="line" isBlock icon="plus" id="claim-home" onPress={onClaim}>
                    {copy.addAnother}
                  </Button>
                </View>
              )}
            </>
          )}
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

function hasWaitingClaim({ claims: { items } }: HomesScreen): boolean {
  return items.kind === 'ready' && items.value.some(({ status }) => status === 'waiting')
}

function Lost({ home, now }: { home: LostHome; now: number }) {
  return (
    <Note kind="over" id={`lost-${home.id}`}>
      <View className="t-strong">{copy.lost(home.label)}</View>
      <View>{copy.lostWhy(describeDay(home.leftAt, now), home.reason)}</View>
      <View className="t-small mt1">{copy.lostHelp}</View>
    </Note>
  )
}

function OneHome({ home, screen }: { home: Home; screen: HomesScreen }) {
  return (
    <Section isTight>
      <Card id={`home-${home.id}`}>
        <View className="t-title">{home.label}</View>
        <View className="t-small t-2">{`${home.communityName} ${home.gridName}`}</View>
        <View className="t-small t-2 mt3">{copy.members}</View>
        {home.members.map((member) => (
          <Member key={member.id} home={home} member={member} screen={screen} />
        ))}
        <View className="mt3">
          <Switch
            id={`elder-${home.id}`}
            title={copy.elder}
            sub={copy.elderSub}
            isOn={home.hasElder}
            onChange={(isGiven) => screen.setElder(home, isGiven)}
          />
        </View>
        {screen.consentFailure && <Note kind="over">{screen.consentFailure.sentence}</Note>}
        <View className="mt3">
          <Button
            kind="text"
            id={`leave-${home.id}`}
            onPress={() => screen.ask({ kind: 'leave', home })}
          >
            {copy.moveOut}
          </Button>
        </View>
      </Card>
    </Section>
  )
}

function Member({ home, member, screen }: { home: Home; member: HomeMember; screen: HomesScreen }) {
  const relation = relationNames[member.relation]
  const { isMe, isDisputed, displayName } = member
  return (
    <View className="line line--wrap mt2">
      <View className="grow">
        <View>{isMe ? copy.me(relation) : copy.member(displayName, relation)}</View>
        {isDisputed && <View className="t-small t-2">{copy.isDisputed}</View>}
      </View>
      {!isMe && !isDisputed && (
        <Button
          kind="text"
          id={`dispute-${member.id}`}
          onPress={() => screen.ask({ kind: 'dispute', home, member })}
        >
          {copy.dispute}
        </Button>
      )}
    </View>
  )
}
