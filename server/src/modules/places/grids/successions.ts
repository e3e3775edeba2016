import type { GridPlan } from './grids-types'

/** One grid that comes after another. */
export interface Succession {
  readonly fromCode: string
  readonly toCode: string
}

type Changes = Pick<GridPlan, 'findings' | 'ends'>

/** Which grid each new one comes of: the one whose ground it mostly is, or the one it takes the place of. Pure. */
export function originsOf({ findings, ends }: Changes): Succession[] {
  return findings.changes.flatMap(({ kind, code, kinCode }) => {
    const fromCode = kinCode ?? ends.find(({ heirCode }) => heirCode === code)?.code
    return kind === 'added' && fromCode !== undefined ? [{ fromCode, toCode: code }] : []
  })
}
