import { useState } from 'react'
import '../../../api/grid-sentences'
import { useDraftSending } from '../../../api/use-draft-sending'
import { useWriteKey } from '../../../api/use-write-key'
import { pickTextFile } from '../../../platform/pick-text-file'
import type { TextFile } from '../../../platform/text-file'
import { planGridImport } from '../api/plan-grid-import'
import { importCopy as copy } from '../copy'
import type { Datum } from '../domain/grids'

interface GridImportInput {
  readonly communityCode: string
  readonly onPlanned: (plan: { readonly id: string }) => void
}

type Faults = Partial<Readonly<Record<'file' | 'datum', string>>>

/** Choosing a file and its datum, and having it checked. */
export function useGridImport({ communityCode, onPlanned }: GridImportInput) {
  const [file, setFile] = useState<TextFile>()
  const [datum, setDatum] = useState<Datum>()
  const [isComplete, setIsComplete] = useState(false)
  const [faults, setFaults] = useState<Faults>({})
  const [key, renewKey] = useWriteKey()
  const sending = useDraftSending({
    send: planGridImport,
    refreshes: ['grids'],
    onDone: (plan) => onPlanned(plan),
    onRefused: renewKey,
  })
  const change = (work: () => void) => {
    work()
    renewKey()
    setFaults({})
    sending.reset()
  }
  const { problem } = sending
  const refusal = problem?.kind === 'refused' ? problem.failure.fields.file : undefined
  return {
    file,
    datum,
    isComplete,
    faults: { ...faults, ...(refusal && { file: refusal }) },
    problem: refusal === undefined ? problem : undefined,
    isBusy: sending.isBusy,
    chooseDatum: (chosen: Datum) => change(() => setDatum(chosen)),
    setComplete: (chosen: boolean) => change(() => setIsComplete(chosen)),
    async pick() {
      const answer = await pickTextFile(['geojson', 'json'])
      if (answer.kind === 'cancelled') return
      if (answer.kind === 'picked') change(() => setFile(answer.file))
      else setFaults({ file: copy.faults[answer.kind] })
    },
    check() {
      const found = {
        ...(file === undefined && { file: copy.faults.file }),
        ...(datum === undefined && { datum: copy.faults.datum }),
      }
      setFaults(found)
      if (file && datum) {
        sending.send({ communityCode, datum, isComplete, geojson: file.text }, key)
      }
    },
  }
}

export type GridImport = ReturnType<typeof useGridImport>
