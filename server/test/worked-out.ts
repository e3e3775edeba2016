interface Known {
  readonly row: readonly number[]
  readonly column: number
}

/**
 * What everybody can work out by adding and subtracting published sums, each given as the cells it is made of (1 or 0).
 * @returns whether a sum of cells follows from them
 */
export function canBeWorkedOutFrom(
  rows: readonly (readonly number[])[],
): (target: readonly number[]) => boolean {
  const basis: Known[] = []
  for (const row of rows) {
    const rest = reduce(basis, row)
    const column = firstColumn(rest)
    if (column >= 0) basis.push({ row: rest, column })
  }
  return (target) => firstColumn(reduce(basis, target)) < 0
}

function reduce(basis: readonly Known[], given: readonly number[]): number[] {
  const row = [...given]
  for (const known of basis) {
    const factor = (row[known.column] ?? 0) / (known.row[known.column] ?? 1)
    for (const [index, value] of known.row.entries())
      row[index] = (row[index] ?? 0) - factor * value
  }
  return row
}

function firstColumn(row: readonly number[]): number {
  return row.findIndex((value) => Math.abs(value) > 1e-9)
}

/** Every choice of some of the cells, as 1 and 0. */
export function* choicesOf(cells: number): Generator<number[]> {
  for (let chosen = 1; chosen < 2 ** cells; chosen += 1) {
    yield Array.from({ length: cells }, (_, index) => (chosen >> index) & 1)
  }
}
