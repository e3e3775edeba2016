import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { describeMoment } from '../../../lib/shanghai-time'
import { Button } from '../../../ui/form/button'
import { Icon } from '../../../ui/icon/icon'
import { Section } from '../../../ui/list/section'
import { Header } from '../../../ui/screen/header'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { Screen } from '../../../ui/screen/screen'
import { StepHeading } from '../../../ui/screen/step-heading'
import type { Consultation } from '../domain/consultation'
import type { Receipt } from '../domain/receipt'
import type { ReceiptScreen } from '../hooks/use-receipt-screen'
import { receiptCopy as copy } from '../receipt-copy'
import { ReceiptCheckAct } from './receipt-check-act'
import { ReceiptCode } from './receipt-code'
import { ReceiptNext } from './receipt-next'

interface ReceiptViewProps {
  screen: ReceiptScreen
  /** Whom to ask. */
  bottom: ReactNode
  onSignIn: () => void
  onBack: () => void
}

/** That a ballot was cast, what proves it, and what comes next: nothing else is on this page. */
export function ReceiptView({ screen, bottom, onSignIn, onBack }: ReceiptViewProps) {
  return (
    <Screen
      id="receipt-page"
      header={<Header title={copy.title} onBack={onBack} />}
      bottom={bottom}
    >
      {screen.isSignedIn ? (
        <Loaded state={screen.shown} onSignIn={onSignIn}>
          {({ consultation, receipt }) =>
            receipt ? (
              <Shown
                screen={screen}
                consultation={consultation}
                receipt={receipt}
                onBack={onBack}
              />
            ) : (
              <PageState
                kind="empty"
                title={copy.missingTitle}
                text={copy.missing}
                act={{ id: 'to-consultation', word: copy.back, onPress: onBack }}
              />
            )
          }
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

interface ShownProps {
  screen: ReceiptScreen
  consultation: Consultation
  receipt: Receipt
  onBack: () => void
}

function Shown({ screen, consultation, receipt, onBack }: ShownProps) {
  const { poll, title, ownerName } = consultation
  return (
    <>
      <Cast />
      <View className="mt3">
        <ReceiptCode copying={screen.copying} secrecy={poll.secrecy} code={receipt.code} />
      </View>
      <CastBallot screen={screen} title={title} receipt={receipt} />
      <Section title={copy.meaningTitle}>
        <View>{copy.proves}</View>
        <View className="mt1">{copy.hides}</View>
        <View className="mt1">{poll.result ? copy.checkNow : copy.checkLater}</View>
        {poll.result && (
          <ReceiptCheckAct
            screen={screen}
            receipt={receipt.code}
            noted={receipt.noted}
            ownerName={ownerName}
          />
        )}
      </Section>
      <ReceiptNext consultation={consultation} now={screen.now} />
      <View className="mt4">
        <Button kind="primary" size="big" isBlock id="to-consultation" onPress={onBack}>
          {copy.back}
        </Button>
      </View>
    </>
  )
}

/** Read out first, and before anything else in sight. */
function Cast() {
  return (
    <View className="line">
      <View className="t-head t-brand">
        <Icon name="circle-check" />
      </View>
      <StepHeading className="grow ml2">{copy.cast}</StepHeading>
    </View>
  )
}

/** Which vote it was. */
function CastBallot({
  screen,
  title,
  receipt: { unit },
}: Pick<ShownProps, 'screen' | 'receipt'> & { title: string }) {
  return (
    <Section title={copy.ballotTitle}>
      <View>{title}</View>
      <View className="mt1">{unit.label}</View>
      {unit.castAt !== null && (
        <View className="mt1">{copy.castAt(describeMoment(unit.castAt, screen.now))}</View>
      )}
    </Section>
  )
}
