import { View } from '@tarojs/components'
import { DeskPane } from '../../../ui/desk/desk'
import { Button } from '../../../ui/form/button'
import { Foot } from '../../../ui/screen/foot'
import { Loaded } from '../../../ui/screen/loaded'
import { Sheet } from '../../../ui/screen/sheet'
import { consoleDetailCopy as copy } from '../console-copy'
import { statusAt } from '../domain/notice'
import type { ConsoleNotice } from '../hooks/use-console-notice'
import { ConsoleNoticeBody } from './console-notice-body'
import { ConsoleWithdrawSheet } from './console-withdraw-sheet'

interface ConsoleNoticeViewProps {
  screen: ConsoleNotice
  /** Beside the list, or over it where there is no room. */
  place: 'pane' | 'sheet'
  onClose: () => void
}

/** The open notice, and taking it back. */
export function ConsoleNoticeView({ screen, place, onClose }: ConsoleNoticeViewProps) {
  const { notice, now, withdrawal } = screen
  const body = (
    <Loaded state={notice}>{(value) => <ConsoleNoticeBody notice={value} now={now} />}</Loaded>
  )
  const act = mayWithdraw(screen) && (
    <Button isBlock icon="undo-2" id="withdraw-notice" onPress={withdrawal.ask}>
      {copy.withdraw}
    </Button>
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

function mayWithdraw({ notice, now }: ConsoleNotice): boolean {
  if (notice.kind !== 'ready') return false
  return notice.value.abilities.withdraw && statusAt(notice.value, now) === 'current'
}
