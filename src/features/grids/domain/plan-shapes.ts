import type { SketchShape } from './draw-sketch'
import type { GridPlan } from './grids'

/** Everything a plan is about, what has to be seen on top. */
export function shapesOf(plan: GridPlan): SketchShape[] {
  const isAccepted = plan.state === 'accepted'
  const put = new Set(plan.puts.map(({ code }) => code))
  const ended = new Set(plan.ends.map(({ code }) => code))
  const standing = plan.standing.filter(({ code }) => !put.has(code) && !ended.has(code))
  const ending = isAccepted ? [] : plan.standing.filter(({ code }) => ended.has(code))
  return [
    ...standing.map(({ name, polygon }) => shape('standing', polygon, name)),
    ...plan.puts.map(({ name, polygon }) => shape('put', polygon, name)),
    ...ending.map(({ polygon }) => shape('ending', polygon)),
    ...plan.gaps.flatMap(({ areas }) => areas.map((rings) => shape('gap', rings))),
    ...plan.overlaps.flatMap(({ areas }) => areas.map((rings) => shape('overlap', rings))),
  ]
}

function shape(
  kind: SketchShape['kind'],
  rings: SketchShape['rings'],
  label?: string,
): SketchShape {
  return { kind, rings, ...(label && { label }) }
}
