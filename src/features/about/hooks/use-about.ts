import { useQuery } from '@tanstack/react-query'
import { toLoadState } from '../../../api/load-state'
import { copyText } from '../../../platform/clipboard'
import { callPhone } from '../../../platform/phone'
import { confirmDone } from '../../../platform/toast'
import { imprintQuery } from '../api/get-imprint'
import { aboutCopy as copy } from '../copy'

/** Who answers for this installation, and how to complain about it. */
export function useAbout() {
  return {
    imprint: toLoadState(useQuery(imprintQuery())),
    call: (phone: string) => void callPhone(phone),
    async copyAddress(url: string) {
      if (await copyText(url)) confirmDone(copy.copied)
    },
  }
}

export type About = ReturnType<typeof useAbout>
