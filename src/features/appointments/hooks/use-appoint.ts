import { useState } from 'react'
import { useWrite } from '../../../api/use-write'
import { confirmDone } from '../../../platform/toast'
import { type Appointing, appoint, findAppointee } from '../api/appoint'
import { appointCopy as copy } from '../copy'
import {
  isGridPost,
  type Office,
  readFirstDay,
  readHours,
  readLastDay,
  readPhone,
} from '../domain/posts'

interface AppointDraft {
  readonly phone: string
  readonly departmentCode: string | null
  readonly isSecond: boolean
  readonly from: string
  readonly until: string
  readonly dutyFrom: string
  readonly dutyUntil: string
}

type Faults = Partial<Readonly<Record<'phone' | 'department' | 'from' | 'until' | 'hours', string>>>

const EMPTY: AppointDraft = {
  phone: '',
  departmentCode: null,
  isSecond: false,
  from: '',
  until: '',
  dutyFrom: '',
  dutyUntil: '',
}

/** Appointing somebody: first who has the phone, to see that it is the right one, then from when until when. */
export function useAppoint(office: Office, onDone: () => void) {
  const [draft, setDraft] = useState(EMPTY)
  const [faults, setFaults] = useState<Faults>({})
  const [name, setName] = useState<string>()
  const chosen = { ...office, departmentCode: draft.departmentCode }
  const finding = useWrite({
    async write(phone: string) {
      setName((await findAppointee(chosen, phone)).displayName)
    },
    refreshes: [],
  })
  const sending = useWrite({
    write: (appointing: Appointing, key) => appoint(chosen, appointing, key),
    refreshes: [['appointments'], ['grids']],
    onDone() {
      confirmDone(copy.done)
      onDone()
    },
  })
  return {
    draft,
    faults,
    /** Of whoever has the phone; undefined until somebody was found. */
    name,
    isBusy: finding.isBusy || sending.isBusy,
    failure: finding.failure ?? sending.failure,
    change(part: Partial<AppointDraft>) {
      setDraft((before) => ({ ...before, ...part }))
      setFaults({})
      finding.reset()
      sending.reset()
    },
    find() {
      const phone = readPhone(draft.phone)
      const lacksDepartment = office.role === 'department_officer' && draft.departmentCode === null
      setFaults({
        ...(phone === undefined && { phone: copy.phoneFault }),
        ...(lacksDepartment && { department: copy.departmentFault }),
      })
      if (phone !== undefined && !lacksDepartment) finding.run(phone)
    },
    forget: () => setName(undefined),
    send() {
      const read = readDraft(draft)
      setFaults(findFaults(read))
      const { phone, startsAt, endsAt, hours } = read
      if (phone === undefined || startsAt === undefined || endsAt === undefined || !hours) return
      const isSecond = isGridPost(office) && draft.isSecond
      sending.run({ phone, startsAt, endsAt, isSecond, ...hours })
    },
  }
}

export type AppointForm = ReturnType<typeof useAppoint>

function readDraft({ phone, from, until, dutyFrom, dutyUntil }: AppointDraft) {
  return {
    phone: readPhone(phone),
    startsAt: readFirstDay(from),
    endsAt: readLastDay(until),
    hours: readHours(dutyFrom, dutyUntil),
  }
}

function findFaults({ startsAt, endsAt, hours }: ReturnType<typeof readDraft>): Faults {
  return {
    ...(startsAt === undefined && { from: copy.dayFault }),
    ...(endsAt === undefined && { until: copy.dayFault }),
    ...(!hours && { hours: copy.hoursFault }),
  }
}
