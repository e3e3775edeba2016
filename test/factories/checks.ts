import type { Check } from '../../src/features/check/domain/check'

type Over = Partial<Omit<Check, 'abilities'>> & { abilities?: Partial<Check['abilities']> }

/** Of a report of an invented community, which waits for its committee. */
export function buildCheck({ abilities, ...over }: Over = {}): Check {
  return {
    id: '430503001001-31',
    kind: 'report',
    subjectId: '430503001001-7',
    reportId: '430503001001-7',
    text: '3 栋东边的路灯坏了三天。\n3 栋东侧',
    isMasked: false,
    photos: [],
    status: 'manual',
    askedAt: '2026-11-22T02:00:00.000Z',
    decision: null,
    appeal: null,
    isMine: true,
    abilities: {
      publish: false,
      decline: false,
      appeal: false,
      decideAppeal: false,
      ...abilities,
    },
    ...over,
  }
}
