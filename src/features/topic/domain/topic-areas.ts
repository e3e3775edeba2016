/** Where a topic can be proposed. */
export interface TopicArea {
  readonly code: string
  readonly communityName: string
  /** Undefined for the community as a whole. */
  readonly gridName: string | undefined
}

interface Home {
  readonly communityCode: string
  readonly communityName: string
  readonly gridCode: string
  readonly gridName: string
}

/** The communities one has a home in, each followed by one's own grids of it. Each once. */
export function listAreas(homes: readonly Home[]): TopicArea[] {
  const areas = new Map<string, TopicArea>()
  for (const { communityCode, communityName } of homes) {
    areas.set(communityCode, { code: communityCode, communityName, gridName: undefined })
    for (const home of homes.filter((other) => other.communityCode === communityCode)) {
      const { gridCode, gridName } = home
      areas.set(gridCode, { code: gridCode, communityName, gridName })
    }
  }
  return [...areas.values()]
}
