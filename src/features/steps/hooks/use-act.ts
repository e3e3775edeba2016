import { useState } from 'react'
import { useWrite } from '../../../api/use-write'
import { confirmDone } from '../../../platform/toast'
import { type ActFaults, type ActField, type ActValues, checkAct } from '../domain/act-draft'

/** One act that needs a few words: what is asked for, and what is sent. */
export interface ActSpec {
  readonly id: string
  /** What the button that opens it says. */
  readonly open: string
  readonly title: string
  /** What it brings about, before it is done. */
  readonly note?: string
  readonly fields: readonly ActField[]
  /** What is wrong with the values together; each of them has been read. */
  readonly check?: (values: ActValues) => ActFaults
  /** Photos may, or must, go along. */
  readonly photos?: 'may' | 'must'
  readonly word: string
  /** Takes something from somebody: its buttons are drawn as harm. */
  readonly isHarm?: boolean
  readonly done: string
  readonly send: (values: ActValues, key: string, uploadIds: readonly string[]) => Promise<unknown>
}

interface Sent {
  readonly spec: ActSpec
  readonly values: ActValues
  readonly uploadIds: readonly string[]
}

const nothing: ActValues = {}
const noFaults: ActFaults = {}

/** Filling in and sending one act at a time. */
export function useAct({ onDone }: { onDone?: (spec: ActSpec) => void } = {}) {
  const [spec, setSpec] = useState<ActSpec>()
  const [values, setValues] = useState(nothing)
  const [faults, setFaults] = useState(noFaults)
  const write = useWrite({
    write: (sent: Sent, key) => sent.spec.send(sent.values, key, sent.uploadIds),
    refreshes: [['consultations']],
    onDone() {
      if (spec) {
        confirmDone(spec.done)
        onDone?.(spec)
      }
      setSpec(undefined)
    },
  })
  return {
    spec,
    values,
    faults,
    ask(next: ActSpec) {
      write.reset()
      setValues(nothing)
      setFaults(noFaults)
      setSpec(next)
    },
    close: () => setSpec(undefined),
    change(name: string, value: string) {
      setValues((before) => ({ ...before, [name]: value }))
      setFaults(({ [name]: _mended, ...rest }) => rest)
    },
    /** @param uploadIds photos that have arrived */
    send(uploadIds: readonly string[] = []) {
      if (!spec) return
      const checked = checkAct(spec.fields, values)
      const found = checked.isReady ? (spec.check?.(checked.values) ?? noFaults) : checked.faults
      setFaults(found)
      if (!checked.isReady || Object.keys(found).length > 0) return
      write.run({ spec, values: checked.values, uploadIds })
    },
    isBusy: write.isBusy,
    failure: write.failure,
  }
}

export type Act = ReturnType<typeof useAct>
