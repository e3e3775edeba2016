/** The columns of a named poll that asks every household one thing. */
export function motionByHousehold(question: string) {
  return {
    questions: JSON.stringify([{ id: '1', kind: 'motion', text: question }]),
    voting_unit: 'household',
    secrecy: 'named',
    allows_recast: false,
    developer_held: 'left_out',
    empty_flats: 'counted',
  }
}
