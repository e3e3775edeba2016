import '../../../api/home-sentences'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { toLoadState } from '../../../api/load-state'
import { usePagedList } from '../../../api/paged-list'
import { useDraftSending } from '../../../api/use-draft-sending'
import { useWriteKey } from '../../../api/use-write-key'
import { describeFieldErrors } from '../../../lib/field-errors'
import { useSettled } from '../../../lib/use-settled'
import { claimHousehold } from '../api/claim-household'
import { buildingQuery, buildingsQuery, roomsQuery } from '../api/list-buildings'
import { claimCopy as copy } from '../copy'
import {
  type ClaimDraft,
  type ClaimFault,
  type ClaimFaults,
  checkClaim,
  EMPTY_CLAIM,
} from '../domain/claim-draft'
import type { ClaimStatus, NewClaim, Room } from '../domain/home'

const STILL_MS = 300

interface ClaimInput {
  readonly isSignedIn: boolean
  /** Whose buildings are offered; undefined while no grid is chosen. */
  readonly gridCode: string | undefined
  /** Of the door that was scanned. */
  readonly buildingId: string | undefined
}

/** Claiming a home: its building, its door, and who one is there. */
export function useClaim({ isSignedIn, gridCode, buildingId }: ClaimInput) {
  const [pickedId, setPickedId] = useState(buildingId)
  const [room, setRoom] = useState<Room>()
  const [search, setSearch] = useState('')
  const settled = useSettled(search.trim(), STILL_MS)
  const building = useQuery({ ...buildingQuery(pickedId ?? ''), enabled: pickedId !== undefined })
  return {
    gridCode,
    buildings: usePagedList(buildingsQuery(gridCode ?? ''), {
      isEnabled: isSignedIn && gridCode !== undefined && pickedId === undefined,
    }),
    building: toLoadState(building),
    rooms: usePagedList(roomsQuery(pickedId ?? '', settled), {
      isEnabled: isSignedIn && pickedId !== undefined,
    }),
    pickedId,
    pickBuilding(id: string | undefined) {
      setRoom(undefined)
      setSearch('')
      setPickedId(id)
    },
    search: setSearch,
    room,
    pickRoom: setRoom,
  }
}

export type ClaimPlace = ReturnType<typeof useClaim>

/** What somebody says about themselves, and what became of it. */
export function useClaimForm() {
  const [draft, setDraft] = useState<ClaimDraft>(EMPTY_CLAIM)
  const [faults, setFaults] = useState<ClaimFaults>({})
  const [outcome, setOutcome] = useState<ClaimStatus>()
  const [key, renewKey] = useWriteKey()
  const client = useQueryClient()
  const sending = useDraftSending<NewClaim, { status: ClaimStatus }>({
    send: claimHousehold,
    refreshes: ['homes'],
    onDone({ status }) {
      renewKey()
      setOutcome(status)
      void client.invalidateQueries({ queryKey: ['me'] })
    },
    onRefused: renewKey,
  })
  return {
    draft,
    outcome,
    errors: describeFieldErrors({ faults, sentenceOf, problem: sending.problem }),
    problem: sending.problem,
    isBusy: sending.isBusy,
    change(part: Partial<ClaimDraft>) {
      setDraft((before) => ({ ...before, ...part }))
      setFaults({})
      sending.reset()
    },
    send(householdId: string) {
      const checked = checkClaim(draft, householdId)
      setFaults(checked.kind === 'faulty' ? checked.faults : {})
      if (checked.kind === 'ready') sending.send(checked.claim, key)
    },
  }
}

export type ClaimForm = ReturnType<typeof useClaimForm>

function sentenceOf(name: keyof ClaimFaults, fault: ClaimFault): string {
  const ofField: Readonly<Partial<Record<ClaimFault, string>>> = copy.faults[name]
  return ofField[fault] ?? copy.fault
}
