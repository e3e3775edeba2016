import type { SendProblem } from '../../lib/send-problem'
import { Note } from '../status/note'

interface SendProblemNoteProps {
  problem: SendProblem
  words: { offline: string; arrivedBefore: string }
}

/** Why a form did not go out, above the button that sends it. */
export function SendProblemNote({ problem, words }: SendProblemNoteProps) {
  switch (problem.kind) {
    case 'offline':
      return (
        <Note kind="soon" icon="wifi-off">
          {words.offline}
        </Note>
      )
    case 'arrived_before':
      return <Note>{words.arrivedBefore}</Note>
    case 'refused':
      return <Note kind="over">{problem.failure.sentence}</Note>
  }
}
