/**
 * The id of the report of the same community that carries a number, as people read it out: `261125-57`, or its last
 * part alone. Undefined when that is no number.
 */
export function toReportId(number: string, siblingId: string): string | undefined {
  const [, running] = /^(?:\d{6}[-－—\s])?0*([1-9]\d{0,17})$/.exec(number.trim()) ?? []
  const [communityCode] = siblingId.split('-')
  return running === undefined ? undefined : `${communityCode}-${running}`
}
