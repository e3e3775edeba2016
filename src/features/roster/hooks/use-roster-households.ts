import { useState } from 'react'
import { usePagedList } from '../../../api/paged-list'
import { useWrite } from '../../../api/use-write'
import { useSettled } from '../../../lib/use-settled'
import { callPhone } from '../../../platform/phone'
import { householdsByPhoneQuery } from '../api/find-households-by-phone'
import { rosterHouseholdsQuery } from '../api/list-roster-households'
import { revealHousehold } from '../api/reveal-household'
import { asPhone, type RevealedPeople, type RosterHousehold } from '../domain/roster'

const STILL_MS = 300
const REASON_MIN = 2

/** The households of a roster, looked for by door or phone, and their people one household at a time. */
export function useRosterHouseholds(communityCode: string) {
  const [search, setSearch] = useState('')
  const settled = useSettled(search.trim(), STILL_MS)
  const phone = asPhone(settled)
  const byDoor = usePagedList(rosterHouseholdsQuery(communityCode, settled), {
    isEnabled: phone === undefined,
  })
  const byPhone = usePagedList(householdsByPhoneQuery(communityCode, phone ?? ''), {
    isEnabled: phone !== undefined,
  })
  const { items, more } = phone === undefined ? byDoor : byPhone
  return { households: items, more, isSearched: settled !== '', type: setSearch }
}

export type RosterHouseholds = ReturnType<typeof useRosterHouseholds>

/** Looking at the people of one household for a reason. They stay on this page and are kept nowhere. */
export function useHouseholdReveal() {
  const [household, setHousehold] = useState<RosterHousehold>()
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const [people, setPeople] = useState<RevealedPeople>()
  const look = useWrite({
    async write({ id, why }: { id: string; why: string }, key) {
      setPeople(await revealHousehold(id, why, key))
    },
    refreshes: [],
  })
  const start = (next: RosterHousehold | undefined) => {
    look.reset()
    setPeople(undefined)
    setReason('')
    setMissing(false)
    setHousehold(next)
  }
  return {
    household,
    open: start,
    close: () => start(undefined),
    type(words: string) {
      setReason(words)
      setMissing(false)
    },
    isMissing,
    look() {
      const why = reason.trim()
      setMissing(why.length < REASON_MIN)
      if (household && why.length >= REASON_MIN) look.run({ id: household.id, why })
    },
    isBusy: look.isBusy,
    failure: look.failure,
    /** Undefined until they were looked at. */
    people,
    call: (number: string) => void callPhone(number),
  }
}

export type HouseholdReveal = ReturnType<typeof useHouseholdReveal>
