import { useState } from 'react'
import { useDraftSending } from '../../../api/use-draft-sending'
import { useWriteKey } from '../../../api/use-write-key'
import { type GridAct, planGridAct } from '../api/plan-grid-act'
import { gridCopy as copy } from '../copy'
import type { GridOverview, Split } from '../domain/grids'

export type GridActKind = GridAct['kind']

interface ActDraft {
  readonly intoCode: string | undefined
  readonly direction: Split['direction']
  readonly share: number
  readonly number: string
  readonly name: string
}

const EMPTY: ActDraft = {
  intoCode: undefined,
  direction: 'west_east',
  share: 50,
  number: '',
  name: '',
}

type Faults = Partial<Readonly<Record<'intoCode' | 'number' | 'name', string>>>

/** An act on a grid, which makes a plan to be looked at. */
export function useGridAct(grid: GridOverview, onPlanned: (plan: { readonly id: string }) => void) {
  const [kind, setKind] = useState<GridActKind>()
  const [draft, setDraft] = useState(EMPTY)
  const [faults, setFaults] = useState<Faults>({})
  const [key, renewKey] = useWriteKey()
  const sending = useDraftSending({
    send: (act: GridAct, idempotencyKey) => planGridAct(grid.code, act, idempotencyKey),
    refreshes: ['grids'],
    onDone(plan) {
      setKind(undefined)
      renewKey()
      onPlanned(plan)
    },
    onRefused: renewKey,
  })
  return {
    kind,
    draft,
    faults,
    problem: sending.problem,
    isBusy: sending.isBusy,
    open(chosen: GridActKind) {
      setKind(chosen)
      setDraft(EMPTY)
      setFaults({})
      sending.reset()
    },
    close: () => setKind(undefined),
    change(part: Partial<ActDraft>) {
      setDraft((before) => ({ ...before, ...part }))
      setFaults({})
      renewKey()
      sending.reset()
    },
    plan() {
      if (kind === undefined) return
      const found = findFaults(kind, draft)
      setFaults(found)
      if (Object.keys(found).length === 0) sending.send(toAct(kind, draft), key)
    },
  }
}

export type GridActForm = ReturnType<typeof useGridAct>

function findFaults(kind: GridActKind, { intoCode, number, name }: ActDraft): Faults {
  const isNumber = /^[0-9]{3}$/.test(number)
  const isName = name.trim() !== '' && name.trim().length <= 30
  return {
    ...(kind === 'merge' && intoCode === undefined && { intoCode: copy.intoFault }),
    ...((kind === 'split' || kind === 'renumber') && !isNumber && { number: copy.numberFault }),
    ...(kind === 'split' && !isName && { name: copy.nameFault }),
  }
}

function toAct(kind: GridActKind, draft: ActDraft): GridAct {
  const { intoCode = '', direction, share, number, name } = draft
  switch (kind) {
    case 'merge':
      return { kind, intoCode }
    case 'split':
      return { kind, split: { direction, share, number, name: name.trim() } }
    case 'renumber':
      return { kind, number }
    case 'retire':
      return { kind }
  }
}
