import { create } from 'zustand'
import { accountOf } from '../../lib/account-of'
import { setOwner } from '../../platform/owner'
import { readStored, removeStored, writeStored } from '../../platform/storage'

export const SESSION_KEY = 'linge.session'

export interface Session {
  readonly token: string
  readonly expiresAt: string
  /** Which demo person it is. The session is renewed as the same; without either, as whoever uses WeChat on this phone. */
  readonly demoKey?: string | undefined
  /** What a browser renews it by. */
  readonly renewal?: string | null | undefined
}

interface SessionState {
  readonly session: Session | undefined
  /** A grid chosen by hand: a visitor's, or one of several that a person belongs to. */
  readonly chosenGridCode: string | undefined
}

const nobody: SessionState = { session: undefined, chosenGridCode: undefined }

/** Who is signed in on this phone; survives a restart. */
export const useSessionStore = create<SessionState>(() => readKept())

setOwner(accountOf(useSessionStore.getState().session?.token))

/** Where nothing can be stored, only this run knows who is signed in. */
let isStored = readStored(SESSION_KEY) !== undefined

useSessionStore.subscribe((state) => {
  setOwner(accountOf(state.session?.token))
  const isSomebody = state.session !== undefined || state.chosenGridCode !== undefined
  isStored = isSomebody && writeStored(SESSION_KEY, state)
  if (!isStored) removeStored(SESSION_KEY)
})

/**
 * What is stored counts, not what this tab of a browser remembers: another one may have signed out meanwhile.
 * @returns whether somebody who was signed in here no longer is
 */
export function readSessionAgain(): boolean {
  const { session } = useSessionStore.getState()
  if (!isStored && readStored(SESSION_KEY) === undefined) return false
  useSessionStore.setState(readKept())
  const stored = useSessionStore.getState().session
  const isSame = session?.renewal === stored?.renewal && session?.demoKey === stored?.demoKey
  return session !== undefined && (stored === undefined || !isSame)
}

export function keepSession(session: Session): void {
  useSessionStore.setState({ session })
}

/** Someone else's choice of grid goes with them. */
export function forgetSession(): void {
  useSessionStore.setState(nobody)
}

/** The session ended by itself; the same person is likely to sign in again, so the grid stays. */
export function dropSession(): void {
  useSessionStore.setState({ session: undefined })
}

export function chooseGrid(code: string): void {
  readSessionAgain()
  useSessionStore.setState({ chosenGridCode: code })
}

/** What an earlier run kept. Storage can be edited or half-written, so nothing in it is taken on trust. */
function readKept(): SessionState {
  const kept = readStored(SESSION_KEY)
  if (!isRecord(kept)) return nobody
  const { session, chosenGridCode } = kept
  return {
    session: isSession(session) ? session : undefined,
    chosenGridCode: typeof chosenGridCode === 'string' ? chosenGridCode : undefined,
  }
}

function isSession(value: unknown): value is Session {
  return (
    isRecord(value) &&
    [value.token, value.expiresAt].every((field) => typeof field === 'string') &&
    [value.demoKey, value.renewal ?? undefined].every(
      (field) => field === undefined || typeof field === 'string',
    )
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
