/** Meant for the whole community rather than for one grid of it. */
export function isForCommunity({
  areaCode,
  communityCode,
}: Readonly<Record<'areaCode' | 'communityCode', string>>): boolean {
  return areaCode === communityCode
}
