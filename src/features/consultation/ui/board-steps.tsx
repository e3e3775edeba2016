import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { boardCopy as copy } from '../board-copy'
import type { Board } from '../hooks/use-board'

/** How somebody who trusts nobody re-checks the poll: the list, the program, the whole line to run. */
export function BoardSteps({ board }: { board: Board }) {
  const { command, isNoted, copying } = board
  const hasReceipt = command.includes('--receipt=')
  return (
    <>
      <View className="t-small t-2 mt4">{copy.steps.intro}</View>
      <View className="t-strong mt3">{copy.steps.list}</View>
      <Fetch
        board={board}
        id="board-file"
        url={board.url}
        label={board.canDownload ? copy.download : copy.copyUrl}
      />
      <View className="t-strong mt3">{copy.steps.program}</View>
      <View className="t-small t-2 mt1">{copy.steps.sameProgram}</View>
      {board.programs.map(({ name, url }) => (
        <Fetch
          key={name}
          board={board}
          id={`program-${name}`}
          url={url}
          label={board.canDownload ? copy.downloadOf(name) : copy.copyUrlOf(name)}
        />
      ))}
      <View className="t-strong mt3">{copy.steps.run}</View>
      <View className="t-small mt1" id="verify-command">
        {command}
      </View>
      <View className="mt2">
        <Button kind="soft" isBlock id="copy-command" onPress={() => void copying.copy(command)}>
          {copying.isCopied(command) ? copy.steps.commandCopied : copy.steps.copyCommand}
        </Button>
      </View>
      {copying.isCopied(command) === false && (
        <View className="t-small t-2 mt1">{copy.steps.commandNotCopied}</View>
      )}
      <View className="t-small t-2 mt1">{isNoted ? copy.steps.noted : copy.steps.notNoted}</View>
      <View className="t-small t-2 mt1">
        {hasReceipt ? copy.steps.withReceipt : copy.steps.withoutReceipt}
      </View>
      <View className="t-small t-2 mt1">{copy.steps.outcome}</View>
    </>
  )
}

interface FetchProps {
  board: Board
  id: string
  url: string
  label: string
}

function Fetch({ board, id, url, label }: FetchProps) {
  const isCopied = board.copying.isCopied(url)
  return (
    <View className="mt2">
      <Button kind="line" isBlock id={id} onPress={() => void board.fetch(url)}>
        {label}
      </Button>
      {isCopied !== undefined && (
        <View className="t-small t-2 mt1">{isCopied ? copy.copied : copy.notCopied(url)}</View>
      )}
    </View>
  )
}
