import '../../../api/session-sentences'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { absoluteUrl } from '../../../api/absolute-url'
import { dropConsent, giveConsent } from '../../../api/consents'
import { countUnsent } from '../../../api/count-unsent'
import { useWrite } from '../../../api/use-write'
import { mapLoadState } from '../../../lib/load-state'
import { canLogIn } from '../../../platform/login'
import { confirmDone } from '../../../platform/toast'
import { accountCopy as copy } from '../account-copy'
import {
  changeMyPhoto,
  endSessions,
  forgetMyPhone,
  renameMe,
  setMyPhone,
} from '../api/change-account'
import { meQuery } from '../api/get-me'
import { signInWaysQuery } from '../api/get-sign-in-ways'
import { useMerge } from './use-merge'
import { useSession } from './use-session'

const refreshes = [meQuery.queryKey]

/** What is asked once more before it happens. */
type Question = 'forget_phone' | 'end_sessions'

/** One's name and phone, and where one is signed in. */
export function useAccountScreen({ onSignedOut }: { onSignedOut: () => void }) {
  const { isSignedIn, me, signOut } = useSession()
  const [question, ask] = useState<Question>()
  const close = () => ask(undefined)
  const name = useWrite({
    write: renameMe,
    refreshes,
    onDone: () => confirmDone(copy.saved),
  })
  const merge = useMerge(() => undefined)
  const phone = useWrite({
    async write(code: string) {
      // The button that hands out the code is the one that says yes to the words beside it.
      await giveConsent('phone')
      merge.show((await setMyPhone(code)).merge)
    },
    refreshes,
  })
  const ways = useQuery(signInWaysQuery)
  const photo = useWrite({
    write: changeMyPhoto,
    refreshes: [...refreshes, ['grids']],
    onDone: () => confirmDone(copy.saved),
  })
  const forgetting = useWrite<void>({
    write: forgetMyPhone,
    refreshes,
    onDone() {
      dropConsent('phone')
      close()
    },
  })
  const ending = useWrite<void>({
    write: endSessions,
    refreshes: [],
    onDone() {
      signOut()
      onSignedOut()
    },
  })
  return {
    isSignedIn,
    person: mapLoadState(me, ({ displayName, phone: masked, photoUrl, appointments }) => ({
      displayName,
      phone: masked,
      photoUrl: photoUrl === null ? undefined : absoluteUrl(photoUrl),
      hasCard: appointments.some(({ role }) => role === 'grid_worker'),
      isInOffice: appointments.length > 0,
    })),
    canBindPhone: canLogIn,
    canBindBySms: !canLogIn && ways.data?.sms === true,
    merge,
    name,
    phone,
    photo,
    forgetting,
    ending,
    question,
    /** What signing out takes away, though it was to go out by itself. */
    unsent: question === 'end_sessions' ? countUnsent() : 0,
    ask,
    close,
  }
}

export type AccountScreen = ReturnType<typeof useAccountScreen>
