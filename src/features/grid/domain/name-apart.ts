interface NamedGrid {
  readonly code: string
  readonly name: string
  readonly communityCode: string
  readonly communityName: string
}

/** Every community has a 1网格: where grids of more than one stand in a list, the community's name stands before each. */
export function nameApart<Own extends NamedGrid>(grids: readonly Own[]): readonly Own[] {
  const communities = new Set(grids.map(({ communityCode }) => communityCode))
  if (communities.size < 2) return grids
  return grids.map((grid) => ({ ...grid, name: `${grid.communityName} ${grid.name}` }))
}
