import { View } from '@tarojs/components'
import { describeMoment } from '../../../lib/shanghai-time'
import { Button } from '../../../ui/form/button'
import { Card } from '../../../ui/list/card'
import { boardCopy as copy } from '../board-copy'
import type { Poll } from '../domain/consultation'
import type { ConsultationScreen } from '../hooks/use-consultation-screen'
import { BoardSteps } from './board-steps'

interface BoardFoldProps {
  screen: ConsultationScreen
  poll: Poll
}

/** How anybody re-checks the poll; while it runs, what to note down for that. Nothing where there is no board. */
export function BoardFold({ screen, poll }: BoardFoldProps) {
  const { board } = screen
  const isEnded = poll.result !== null
  if (isEnded ? !board.head : poll.drawCommitment === null) return null
  const title = isEnded ? copy.fold.ended : copy.fold.voting
  return (
    <View className="mt3" id="board">
      <Button
        kind="text"
        isBlock
        icon={board.isOpen ? 'chevron-up' : 'chevron-down'}
        id="board-fold"
        onPress={board.toggle}
      >
        {board.isOpen ? copy.hide : title}
      </Button>
      {board.isOpen && (
        <Card>
          {isEnded && <AtClose screen={screen} />}
          <View className={isEnded ? 't-small t-2 mt4' : 't-small t-2'}>{copy.atOpening}</View>
          <Characters label={copy.publicKey} text={board.head?.publicKey ?? poll.boardPublicKey} />
          {poll.drawCommitment && <Characters label={copy.commitment} text={poll.drawCommitment} />}
          {isEnded && <BoardSteps board={board} />}
        </Card>
      )}
    </View>
  )
}

function AtClose({ screen: { board, now } }: Pick<BoardFoldProps, 'screen'>) {
  if (!board.head) return null
  return (
    <>
      <View className="t-small t-2">{copy.atClose}</View>
      <Characters label={copy.rootHash} text={board.head.rootHash} />
      <View className="t-meta">{copy.signedAt(describeMoment(board.head.signedAt, now))}</View>
    </>
  )
}

/** In groups, so that they break anywhere and can be read out. */
function Characters({ label, text }: { label: string; text: string }) {
  return (
    <>
      <View className="t-meta mt2">{label}</View>
      <View className="t-small">{text.replace(/(.{4})(?=.)/g, '$1 ')}</View>
    </>
  )
}
