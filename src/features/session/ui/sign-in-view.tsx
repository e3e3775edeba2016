import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { RowList } from '../../../ui/list/row'
import { Header } from '../../../ui/screen/header'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { Screen } from '../../../ui/screen/screen'
import { Note } from '../../../ui/status/note'
import { Tag } from '../../../ui/status/tag'
import { sessionCopy } from '../copy'
import type { DemoPerson } from '../domain/person'
import type { SignInScreen } from '../hooks/use-sign-in-screen'
import { signInCopy as copy } from '../sign-in-copy'
import { smsCopy } from '../sms-copy'
import { DemoPersonRow } from './demo-person-row'

interface SignInViewProps {
  screen: SignInScreen
  onBack: () => void
  onLookUp: () => void
  onSms: () => void
}

export function SignInView({ screen, onBack, onLookUp, onSms }: SignInViewProps) {
  return (
    <Screen header={<Header title={copy.title} onBack={onBack} />} id="sign-in-page">
      {screen.failure && <Note kind="over">{screen.failure.sentence}</Note>}
      <Loaded state={screen.ways}>
        {(ways) => (
          <>
            {ways.isWechat && <ByWechat screen={screen} />}
            {ways.isSms && <BySms onPress={onSms} />}
            {ways.isDemo && (
              <Loaded state={screen.people}>
                {(items) => <People items={items} screen={screen} />}
              </Loaded>
            )}
            {!ways.isWechat && !ways.isSms && !ways.isDemo && (
              <PageState kind="empty" title={copy.notOfferedTitle} text={copy.notOfferedText} />
            )}
          </>
        )}
      </Loaded>
      <View className="mt4">
        <Button kind="soft" isBlock icon="search" id="look-up" onPress={onLookUp}>
          {copy.lookUp}
        </Button>
      </View>
      <View className="mt2">
        <Button kind="line" isBlock id="stay-visitor" onPress={onBack}>
          {copy.visitor}
        </Button>
      </View>
    </Screen>
  )
}

function ByWechat({ screen }: { screen: SignInScreen }) {
  const { signInByWechat, isSigningInByWechat } = screen
  return (
    <View className="mb4">
      <Button
        size="big"
        isBlock
        isBusy={isSigningInByWechat}
        id="sign-in-by-wechat"
        icon="log-in"
        onPress={signInByWechat}
      >
        {copy.byWechat}
      </Button>
      <View className="t-small t-2 mt2">{copy.byWechatText}</View>
    </View>
  )
}

function BySms({ onPress }: { onPress: () => void }) {
  return (
    <View className="mb4">
      <Button size="big" isBlock id="sign-in-by-sms" icon="log-in" onPress={onPress}>
        {smsCopy.bySms}
      </Button>
      <View className="t-small t-2 mt2">{smsCopy.bySmsText}</View>
    </View>
  )
}

function People({ items, screen }: { items: readonly DemoPerson[]; screen: SignInScreen }) {
  if (items.length === 0) {
    return <PageState kind="empty" title={copy.nobodyTitle} text={copy.nobodyText} />
  }
  const { signIn, signingInKey } = screen
  return (
    <>
      <View className="t-head mt4">{copy.pickTitle}</View>
      <View className="line line--top mt2">
        <Tag>{sessionCopy.demoTag}</Tag>
        <View className="t-small t-2 grow">{copy.pickText}</View>
      </View>
      <View className="mt4" />
      <RowList>
        {items.map((person) => (
          <DemoPersonRow
            key={person.key}
            person={person}
            isSigningIn={signingInKey === person.key}
            onPick={signIn && (() => signIn(person.key))}
          />
        ))}
      </RowList>
    </>
  )
}
