import { useState } from 'react'
import { useWrite } from '../../../api/use-write'
import { confirmDone } from '../../../platform/toast'
import { editGrid, type GridEdit } from '../api/edit-grid'
import { gridCopy as copy } from '../copy'
import type { GridOverview } from '../domain/grids'

const PHONE = /^[0-9][0-9-]{4,18}[0-9]$/

/** A grid's name and duty phone. */
export function useGridForm({ code, name, dutyPhone }: GridOverview) {
  const [draft, setDraft] = useState({ name, phone: dutyPhone ?? '' })
  const [faults, setFaults] = useState<{ name?: string; phone?: string }>({})
  const saving = useWrite({
    write: (edit: GridEdit, key) => editGrid(code, edit, key),
    refreshes: [['grids']],
    onDone: () => confirmDone(copy.saved),
  })
  return {
    draft,
    faults,
    failure: saving.failure,
    isBusy: saving.isBusy,
    change(part: Partial<typeof draft>) {
      setDraft((before) => ({ ...before, ...part }))
      setFaults({})
      saving.reset()
    },
    save() {
      const [newName, phone] = [draft.name.trim(), draft.phone.trim()]
      const found = {
        ...((newName === '' || newName.length > 30) && { name: copy.nameFault }),
        ...(phone !== '' && !PHONE.test(phone) && { phone: copy.phoneFault }),
      }
      setFaults(found)
      if (Object.keys(found).length === 0) {
        saving.run({ name: newName, dutyPhone: phone === '' ? null : phone })
      }
    },
  }
}

export type GridForm = ReturnType<typeof useGridForm>
