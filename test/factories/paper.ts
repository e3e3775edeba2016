import type {
  PaperCounts,
  PaperEntry,
  PaperEntryView,
  PaperUnit,
} from '../../src/features/consultation/domain/paper'

/** A slip of an invented community that somebody else has entered and that waits to be confirmed. */
export function buildPaperEntry(over: Partial<PaperEntry> = {}): PaperEntry {
  return {
    id: 'a'.repeat(64),
    slipNumber: 'A-12',
    status: 'waiting',
    revision: 0,
    votingUnit: { id: '430503001001-31', label: '3栋 2单元501' },
    weight: null,
    enteredByMe: false,
    acts: [{ act: 'enter', by: '郑演', reason: null, at: '2026-11-23T01:30:00.000Z' }],
    ...over,
  }
}

/** The same beside its scan, as whoever may confirm it sees it. */
export function buildPaperEntryView(over: Partial<PaperEntryView> = {}): PaperEntryView {
  return {
    ...buildPaperEntry(),
    answers: [{ kind: 'motion', choice: 'for' }],
    scan: [{ id: 's1', url: '/api/v1/media/s1', width: 30, height: 40 }],
    abilities: { correct: false, withdraw: false, confirm: true, refuse: true },
    ...over,
  }
}

export function buildPaperCounts(over: Partial<PaperCounts> = {}): PaperCounts {
  return { waiting: 1, confirmed: 0, refused: 0, withdrawn: 0, marks: [], ...over }
}

export function buildPaperUnit(over: Partial<PaperUnit> = {}): PaperUnit {
  return {
    votingUnitId: '430503001001-31',
    label: '3栋 2单元501',
    floorAreaHundredths: null,
    isOnPaper: false,
    ...over,
  }
}
