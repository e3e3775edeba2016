/** The columns of a poll that asks every household one thing. */
export function motionByHousehold(question: string, secrecy: 'named' | 'secret' = 'named') {
  return {
    questions: JSON.stringify([{ id: '1', kind: 'motion', text: question }]),
    voting_unit: 'household',
    secrecy,
    allows_recast: false,
    developer_held: 'left_out',
    empty_flats: 'counted',
  }
}
