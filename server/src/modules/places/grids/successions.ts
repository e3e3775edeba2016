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

/** Grids that go on as new ones under another number. Pure. */
export function renumberingsOf(plan: Changes): Succession[] {
  return originsOf(plan).filter(({ fromCode, toCode }) =>
    plan.ends.some(({ code, heirCode }) => code === fromCode && heirCode === toCode),
  )
}
