import { getTallyGeometry } from './tally-geometry'

describe('the geometry of a tally', () => {
  it('lays the parts end to end in the order given', () => {
    const { fills } = getTallyGeometry(
      [
        { kind: 'yes', share: 0.5 },
        { kind: 'no', share: 0.3 },
        { kind: 'pass', share: 0.2 },
      ],
      0.5,
    )
    expect(fills.map((fill) => fill.start)).toEqual([0, 0.5, 0.8])
  })

  it('leaves out a part that nobody chose', () => {
    const { fills } = getTallyGeometry(
      [
        { kind: 'yes', share: 0.7 },
        { kind: 'no', share: 0 },
        { kind: 'pass', share: 0.3 },
      ],
      0.5,
    )
    expect(fills.map((fill) => fill.kind)).toEqual(['yes', 'pass'])
  })

  it('opens the gap where the parts end and closes it at the line', () => {
    const { gap } = getTallyGeometry([{ kind: 'yes', share: 0.5 }], 0.75)
    expect(gap).toEqual({ start: 0.5, share: 0.25 })
  })

  it('has no gap when the line is exactly reached', () => {
    expect(getTallyGeometry([{ kind: 'yes', share: 0.75 }], 0.75).gap).toBeUndefined()
  })

  it('draws no gap over the votes against', () => {
    const parts = [
      { kind: 'yes', share: 0.4 },
      { kind: 'no', share: 0.6 },
    ] as const
    expect(getTallyGeometry(parts, 0.5).gap).toBeUndefined()
  })

  it.each([
    [1 / 2, 'after'],
    [2 / 3, 'before'],
    [3 / 4, 'before'],
  ])('puts the words of a line at %d where there is more room', (threshold, side) => {
    expect(getTallyGeometry([], threshold).flagSide).toBe(side)
  })
})
