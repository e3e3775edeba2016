import { open } from '../../../../app/routes'
import { useConsoleNotice } from '../../../../features/notice/hooks/use-console-notice'
import { ConsoleNoticeView } from '../../../../features/notice/ui/console-notice-view'

export interface OpenNoticeProps {
  id: string
  place: 'pane' | 'sheet'
  onClose: () => void
}

export function OpenNotice({ id, place, onClose }: OpenNoticeProps) {
  return (
    <ConsoleNoticeView
      screen={useConsoleNotice({ id })}
      place={place}
      onCorrect={() => void open.noticeCorrection({ id })}
      onClose={onClose}
    />
  )
}
