import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Section } from '../../../ui/list/section'
import { Pair } from '../../../ui/screen/foot'
import { Header } from '../../../ui/screen/header'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { Screen } from '../../../ui/screen/screen'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import { accountCopy } from '../account-copy'
import type { LeavingScreen } from '../hooks/use-leaving-screen'
import { leavingCopy as copy } from '../leaving-copy'

interface LeavingViewProps {
  screen: LeavingScreen
  onBack: () => void
  onSignIn: () => void
}

export function LeavingView({ screen, onBack, onSignIn }: LeavingViewProps) {
  const signIn = { id: 'sign-in', word: accountCopy.signIn, onPress: onSignIn }
  return (
    <Screen
      id="leaving-page"
      header={<Header title={copy.title} onBack={onBack} />}
      overlay={screen.isAsking && <Sure screen={screen} />}
    >
      {screen.isSignedIn ? (
        <Loaded state={screen.deletion} onSignIn={onSignIn}>
          {({ dueAt, isInOffice }) => (
            <>
              {dueAt !== null && <Due screen={screen} dueAt={dueAt} />}
              <MyData screen={screen} />
              <Leaving screen={screen} isInOffice={isInOffice} isAsked={dueAt !== null} />
            </>
          )}
        </Loaded>
      ) : (
        <PageState
          kind="empty"
          title={accountCopy.visitorTitle}
          text={accountCopy.visitorText}
          act={signIn}
        />
      )}
    </Screen>
  )
}

function Due({ screen: { keeping }, dueAt }: { screen: LeavingScreen; dueAt: string }) {
  return (
    <>
      <Note kind="over">{copy.due(dueAt)}</Note>
      {keeping.failure && <Note kind="over">{keeping.failure.sentence}</Note>}
      <Button
        size="big"
        isBlock
        id="keep-account"
        isBusy={keeping.isBusy}
        onPress={() => keeping.run()}
      >
        {copy.takeBack}
      </Button>
    </>
  )
}

function MyData({ screen }: { screen: LeavingScreen }) {
  const { fetchData, fetchingFormat, fetchFailure, canKeepJson } = screen
  return (
    <Section title={copy.copyTitle}>
      <View className="t-small t-2">{copy.copyText}</View>
      {fetchFailure && <Note kind="over">{fetchFailure.sentence}</Note>}
      <View className="mt3">
        <Button
          kind="soft"
          isBlock
          id="fetch-sheet"
          isBusy={fetchingFormat === 'xlsx'}
          onPress={() => fetchData('xlsx')}
        >
          {copy.copySheet}
        </Button>
      </View>
      {canKeepJson && (
        <View className="mt2">
          <Button
            kind="line"
            isBlock
            id="fetch-json"
            isBusy={fetchingFormat === 'json'}
            onPress={() => fetchData('json')}
          >
            {copy.copyJson}
          </Button>
        </View>
      )}
    </Section>
  )
}

interface LeavingProps {
  screen: LeavingScreen
  isInOffice: boolean
  isAsked: boolean
}

function Leaving({ screen, isInOffice, isAsked }: LeavingProps) {
  return (
    <Section title={copy.leaveTitle}>
      <List title={copy.goes} items={copy.goesList} />
      <List title={copy.stays} items={copy.staysList} />
      <View className="t-body mt3">{copy.week}</View>
      {isInOffice && <Note>{copy.inOffice}</Note>}
      {!isInOffice && !isAsked && (
        <View className="mt3">
          <Button kind="line" isBlock id="ask-deletion" onPress={screen.ask}>
            {copy.ask}
          </Button>
        </View>
      )}
    </Section>
  )
}

function List({ title, items }: { title: string; items: readonly string[] }) {
  return (
    <View className="mt3">
      <View className="t-body">{title}</View>
      {items.map((item) => (
        <View key={item} className="t-small t-2">
          {item}
        </View>
      ))}
    </View>
  )
}

function Sure({ screen: { close, asking } }: { screen: LeavingScreen }) {
  return (
    <Sheet title={copy.sureTitle} onClose={close}>
      <View className="t-body t-2">{copy.sureText}</View>
      {asking.failure && <Note kind="over">{asking.failure.sentence}</Note>}
      <View className="mt4">
        <Pair>
          <Button kind="line" id="deletion-no" onPress={close}>
            {copy.no}
          </Button>
          <Button
            kind="primary"
            id="deletion-yes"
            isBusy={asking.isBusy}
            onPress={() => asking.run()}
          >
            {copy.yes}
          </Button>
        </Pair>
      </View>
    </Sheet>
  )
}
