import type { Poll } from './consultation'
import type { NotedBoard } from './secret-ballot'

/** The program that re-checks a board, as the service hands it out: its files lie beside each other. */
export const VERIFIER_FILES = ['verify-board.mjs', 'board-words.mjs'] as const

/**
 * The whole line that re-checks a poll beside its file and the program, with what this device noted, else with what its
 * page says, and with the receipts of the reader. Values stand behind `=`: a key may begin with a dash.
 */
export function writeVerifyCommand(
  {
    id,
    boardPublicKey,
    drawCommitment,
    myVotingUnits,
  }: Pick<Poll, 'id' | 'boardPublicKey' | 'drawCommitment' | 'myVotingUnits'>,
  noted: NotedBoard | undefined,
): string {
  const commitment = noted?.drawCommitment ?? drawCommitment
  const receipts = myVotingUnits.flatMap(({ receipt }) => receipt ?? [])
  return [
    `node ${VERIFIER_FILES[0]} board-${id}.ndjson`,
    `--key=${noted?.publicKey ?? boardPublicKey}`,
    ...(commitment === null ? [] : [`--commitment=${commitment}`]),
    ...receipts.map((receipt) => `--receipt=${receipt}`),
  ].join(' ')
}
