import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { describeMoment } from '../../../lib/shanghai-time'
import { Button } from '../../../ui/form/button'
import { Section } from '../../../ui/list/section'
import { Header } from '../../../ui/screen/header'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { Screen } from '../../../ui/screen/screen'
import type { Consultation } from '../domain/consultation'
import type { Receipt } from '../domain/receipt'
import type { ReceiptScreen } from '../hooks/use-receipt-screen'
import { receiptCopy as copy } from '../receipt-copy'
import { ReceiptCode } from './receipt-code'
import { ReceiptHead, standingOfReceipt } from './receipt-head'
import { ReceiptNext } from './receipt-next'

interface ReceiptViewProps {
  screen: ReceiptScreen
  /** Whom to ask. */
  bottom: ReactNode
  /** Offered while the result is to come. */
  reminder?: ReactNode
  onSignIn: () => void
  onBack: () => void
}

/** That a ballot was cast, what proves it, and what comes next: nothing else is on this page. */
export function ReceiptView({ screen, bottom, reminder, onSignIn, onBack }: ReceiptViewProps) {
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
                reminder={reminder}
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
  reminder: ReactNode
  onBack: () => void
}

function Shown({ screen, consultation, receipt, reminder, onBack }: ShownProps) {
  const { poll, title } = consultation
  const standing = standingOfReceipt(poll, screen.checks.findings[receipt.code])
  const isToKeep = standing === 'open' && poll.secrecy === 'secret'
  const isToCheck = standing === 'ended' && screen.board.head !== undefined
  return (
    <>
      <ReceiptHead
        screen={screen}
        consultation={consultation}
        receipt={receipt}
        standing={standing}
      />
      <View className="mt3">
        <ReceiptCode
          copying={screen.copying}
          secrecy={poll.secrecy}
          code={receipt.code}
          isMain={isToKeep}
        />
      </View>
      <CastBallot screen={screen} title={title} receipt={receipt} />
      <Section title={copy.meaningTitle}>
        <View>{copy.proves[standing]}</View>
        <View className="mt1">{copy.hides}</View>
        {standing === 'open' && <View className="mt1">{copy.checkLater}</View>}
      </Section>
      <ReceiptNext consultation={consultation} now={screen.now} />
      {standing === 'open' && reminder}
      <View className="mt4">
        <Button
          kind={isToKeep || isToCheck ? 'plain' : 'primary'}
          size="big"
          isBlock
          id="to-consultation"
          onPress={onBack}
        >
          {copy.back}
        </Button>
      </View>
    </>
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
