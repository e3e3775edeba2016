import { View } from '@tarojs/components'
import { describeMoment } from '../../../lib/shanghai-time'
import { Button } from '../../../ui/form/button'
import { Row, RowList } from '../../../ui/list/row'
import { Pair } from '../../../ui/screen/foot'
import { Header } from '../../../ui/screen/header'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { Screen } from '../../../ui/screen/screen'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import type { PrivacyScreen } from '../hooks/use-privacy-screen'
import { privacyCopy as copy } from '../privacy-copy'
import { ConsentCard, type Words } from './consent-card'
import { ConsentHistory } from './consent-history'

interface PrivacyViewProps {
  screen: PrivacyScreen
  /** What is read before one agrees. */
  words: Words
  isInWechat: boolean
  onGuide: () => void
  onHomes: () => void
  onReveals: () => void
  onSignIn: () => void
  onBack: () => void
}

/** 隐私与授权: what one agreed to, and taking it back. */
export function PrivacyView(props: PrivacyViewProps) {
  const { screen, words, onSignIn, onBack } = props
  return (
    <Screen
      id="privacy-page"
      header={<Header title={copy.title} onBack={onBack} />}
      overlay={<Question screen={screen} />}
    >
      <View>{copy.lead}</View>
      <Links {...props} />
      {screen.isSignedIn ? (
        <Loaded state={screen.consents} onSignIn={onSignIn}>
          {(consents) => (
            <>
              {consents.map((consent) => (
                <ConsentCard
                  key={consent.purpose}
                  consent={consent}
                  text={words[consent.purpose].text}
                  describe={(at) => describeMoment(at, screen.now)}
                  onWithdraw={() => screen.ask(consent.purpose)}
                />
              ))}
              <ConsentHistory screen={screen} />
            </>
          )}
        </Loaded>
      ) : (
        <Visitor screen={screen} onSignIn={onSignIn} />
      )}
      {props.isInWechat && <View className="t-small t-2 mt4">{copy.inWechat}</View>}
    </Screen>
  )
}

function Links({ screen, onGuide, onHomes, onReveals }: PrivacyViewProps) {
  return (
    <View className="mt4">
      <RowList>
        <Row
          isQuiet
          id="open-guide"
          icon="shield-check"
          title={copy.guide}
          sub={copy.guideSub}
          onPress={onGuide}
        />
        {screen.isSignedIn && (
          <Row
            isQuiet
            id="open-elder"
            icon="house"
            title={copy.elder}
            sub={copy.elderSub}
            onPress={onHomes}
          />
        )}
        {screen.isSignedIn && (
          <Row isQuiet id="open-reveals" icon="eye" title={copy.reveals} onPress={onReveals} />
        )}
      </RowList>
    </View>
  )
}

function Visitor({ screen, onSignIn }: Pick<PrivacyViewProps, 'screen' | 'onSignIn'>) {
  return (
    <>
      <PageState
        kind="empty"
        title={copy.visitorTitle}
        text={copy.visitorText}
        act={{ id: 'sign-in', word: copy.signIn, onPress: onSignIn }}
      />
      <Button kind="line" isBlock id="drop-consents" onPress={screen.dropHere}>
        {copy.dropHere}
      </Button>
    </>
  )
}

function Question({ screen: { question, close, withdrawing } }: { screen: PrivacyScreen }) {
  if (question === undefined) return null
  return (
    <Sheet title={copy.withdrawTitle(copy.names[question])} onClose={close}>
      <View className="t-body">{copy.after[question]}</View>
      {withdrawing.failure && <Note kind="over">{withdrawing.failure.sentence}</Note>}
      <View className="mt4">
        <Pair>
          <Button kind="line" id="withdraw-no" onPress={close}>
            {copy.keep}
          </Button>
          <Button
            kind="primary"
            id="withdraw-yes"
            isBusy={withdrawing.isBusy}
            onPress={() => withdrawing.run(question)}
          >
            {copy.withdraw}
          </Button>
        </Pair>
      </View>
    </Sheet>
  )
}
