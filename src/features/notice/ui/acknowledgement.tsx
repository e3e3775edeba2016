import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Note } from '../../../ui/status/note'
import { noticeCopy } from '../copy'
import { detailCopy as copy } from '../detail-copy'
import { type Notice, statusAt } from '../domain/notice'
import type { NoticeScreen } from '../hooks/use-notice-screen'

/** What a notice that asks for it wants from this reader now; undefined when it asks nothing of them. */
export function askOf(
  notice: Notice,
  { now, isSignedIn }: Pick<NoticeScreen, 'now' | 'isSignedIn'>,
): 'know' | 'known' | 'sign_in' | undefined {
  if (!notice.asksAcknowledgement) return undefined
  if (notice.isAcknowledged) return 'known'
  if (statusAt(notice, now) !== 'current') return undefined
  if (!isSignedIn) return 'sign_in'
  return notice.abilities.read ? 'know' : undefined
}

export function KnowButton({ acknowledgement }: Pick<NoticeScreen, 'acknowledgement'>) {
  const { failure, isBusy, run } = acknowledgement
  return (
    <>
      {failure && <Note kind="over">{failure.sentence}</Note>}
      <View className={failure ? 'mt2' : undefined}>
        <Button
          kind="primary"
          size="big"
          isBlock
          icon="check"
          id="acknowledge"
          isBusy={isBusy}
          onPress={run}
        >
          {copy.know}
        </Button>
      </View>
    </>
  )
}

export function Known() {
  return (
    <Note kind="brand" icon="circle-check">
      {noticeCopy.acknowledged}
    </Note>
  )
}

export function SignInToKnow({ onSignIn }: { onSignIn: () => void }) {
  return (
    <Button kind="line" isBlock icon="log-in" id="sign-in" onPress={onSignIn}>
      {copy.signInToKnow}
    </Button>
  )
}
