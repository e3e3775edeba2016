import { View } from '@tarojs/components'
import { type ReactNode, useContext } from 'react'
import { DisplayContext } from '../../../ui/display-context'
import { Reader } from '../../../ui/evidence/reader'
import { Foot } from '../../../ui/screen/foot'
import { Header } from '../../../ui/screen/header'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { Screen } from '../../../ui/screen/screen'
import { noticeCopy } from '../copy'
import { detailCopy as copy } from '../detail-copy'
import { type Notice, statusAt } from '../domain/notice'
import type { NoticeScreen } from '../hooks/use-notice-screen'
import { askOf, KnowButton, Known, SignInToKnow } from './acknowledgement'
import { AttachmentList } from './attachment-list'
import { NoticeCorrections } from './notice-corrections'
import { NoticeHead } from './notice-head'
import { NoticeReach } from './notice-reach'
import { NoticeText } from './notice-text'

interface NoticeViewProps {
  screen: NoticeScreen
  /** When it was looked at again. */
  confirmations: ReactNode
  /** Whom to ask. */
  bottom: ReactNode
  /** Offered for the notices to come. */
  reminder?: ReactNode
  onSignIn: () => void
  onSeeOthers: () => void
  onBack: () => void
}

export function NoticeView(props: NoticeViewProps) {
  const { screen } = props
  const { isElder } = useContext(DisplayContext)
  const notice = screen.notice.kind === 'ready' ? screen.notice.value : undefined
  const isAsked = notice !== undefined && askOf(notice, screen) === 'know'
  const knowButton = isAsked && <KnowButton acknowledgement={screen.acknowledgement} />
  return (
    <Screen
      id="notice-page"
      header={<Header title={noticeCopy.title} onBack={props.onBack} />}
      bottom={
        <>
          {!isElder && knowButton && <Foot>{knowButton}</Foot>}
          {props.bottom}
        </>
      }
    >
      {screen.isGone ? (
        <Gone reason={screen.goneReason} onSeeOthers={props.onSeeOthers} />
      ) : (
        <Loaded state={screen.notice} onSignIn={props.onSignIn}>
          {(value) => (
            <Body
              screen={screen}
              notice={value}
              confirmations={props.confirmations}
              reminder={props.reminder}
              onSignIn={props.onSignIn}
            />
          )}
        </Loaded>
      )}
      {isElder && knowButton && <View className="mt6">{knowButton}</View>}
    </Screen>
  )
}

interface BodyProps {
  screen: NoticeScreen
  notice: Notice
  confirmations: ReactNode
  reminder: ReactNode
  onSignIn: () => void
}

function Body({ screen, notice, confirmations, reminder, onSignIn }: BodyProps) {
  const { now, reading } = screen
  const isOver = statusAt(notice, now) !== 'current'
  const ask = askOf(notice, screen)
  return (
    <>
      <NoticeHead notice={notice} now={now} />
      {reading && !isOver && <Reader reading={reading} />}
      <NoticeText body={notice.body} current={reading?.current} isOver={isOver} />
      <AttachmentList attachments={notice.attachments} opening={screen.opening} />
      <NoticeCorrections
        notice={notice}
        versions={screen.versions}
        opening={screen.opening}
        now={now}
      />
      {confirmations}
      {notice.reach && notice.asksAcknowledgement && !isOver && (
        <View className="mt4">
          <NoticeReach reach={notice.reach} />
        </View>
      )}
      {ask === 'known' && (
        <View className="mt4">
          <Known />
        </View>
      )}
      {ask === 'sign_in' && (
        <View className="mt4">
          <SignInToKnow onSignIn={onSignIn} />
        </View>
      )}
      {reminder}
    </>
  )
}

interface GoneProps {
  /** Why it was withdrawn, where that is known. */
  reason: string | undefined
  onSeeOthers: () => void
}

function Gone({ reason, onSeeOthers }: GoneProps) {
  const act = { id: 'see-others', word: copy.others, onPress: onSeeOthers }
  const text = reason === undefined ? copy.goneText : copy.goneBecause(reason)
  return <PageState kind="empty" icon="circle-x" title={copy.gone} text={text} act={act} />
}
