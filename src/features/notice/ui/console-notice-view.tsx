import { View } from '@tarojs/components'
import { DeskPane } from '../../../ui/desk/desk'
import { Button } from '../../../ui/form/button'
import { Foot, Pair } from '../../../ui/screen/foot'
import { Loaded } from '../../../ui/screen/loaded'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import { consoleDetailCopy as copy } from '../console-copy'
import { statusAt } from '../domain/notice'
import type { ConsoleNotice } from '../hooks/use-console-notice'
import { ConsoleNoticeBody } from './console-notice-body'
import { ConsoleWithdrawSheet } from './console-withdraw-sheet'

interface ConsoleNoticeViewProps {
  screen: ConsoleNotice
  /** Beside the list, or over it where there is no room. */
  place: 'pane' | 'sheet'
  onCorrect: () => void
  onClose: () => void
}

/** The open notice, and taking it back. */
export function ConsoleNoticeView({ screen, place, onCorrect, onClose }: ConsoleNoticeViewProps) {
  const { notice, withdrawal } = screen
  const body = (
    <Loaded state={notice}>
      {(value) => <ConsoleNoticeBody notice={value} screen={screen} />}
    </Loaded>
  )
  const act = mayWithdraw(screen) && (
    <Acts screen={screen} onCorrect={onCorrect} onWithdraw={withdrawal.ask} />
  )
  const isSheet = place === 'sheet'
  return (
    <>
      {!isSheet && <DeskPane foot={act && <Foot>{act}</Foot>}>{body}</DeskPane>}
      {isSheet && !withdrawal.isAsking && (
        <Sheet title={copy.title} onClose={onClose}>
          {body}
          {act && <View className="mt4">{act}</View>}
        </Sheet>
      )}
      {withdrawal.isAsking && <ConsoleWithdrawSheet withdrawal={withdrawal} />}
    </>
  )
}

function Acts({
  screen: { notice, pinning },
  onCorrect,
  onWithdraw,
}: {
  screen: ConsoleNotice
  onCorrect: () => void
  onWithdraw: () => void
}) {
  const isPinned = notice.kind === 'ready' && notice.value.isPinned
  return (
    <>
      {pinning.failure && <Note kind="over">{pinning.failure.sentence}</Note>}
      <Pair>
        <Button icon="square-pen" id="correct-notice" onPress={onCorrect}>
          {copy.correct}
        </Button>
        <Button
          icon="arrow-up"
          id="pin-notice"
          isBusy={pinning.isBusy}
          onPress={() => pinning.run(!isPinned)}
        >
          {isPinned ? copy.unpin : copy.pin}
        </Button>
      </Pair>
      <View className="mt3">
        <Button isBlock icon="undo-2" id="withdraw-notice" onPress={onWithdraw}>
          {copy.withdraw}
        </Button>
      </View>
    </>
  )
}

function mayWithdraw({ notice, now }: ConsoleNotice): boolean {
  if (notice.kind !== 'ready') return false
  const status = statusAt(notice.value, now)
  return notice.value.abilities.withdraw && (status === 'current' || status === 'scheduled')
}
