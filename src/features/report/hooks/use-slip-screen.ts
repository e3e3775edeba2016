import '../../../api/handling-sentences'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { toLoadState } from '../../../api/load-state'
import { useWrite } from '../../../api/use-write'
import { lookupPath } from '../../../app/routes'
import { useNow } from '../../../lib/use-now'
import { copyText } from '../../../platform/clipboard'
import { printPage } from '../../../platform/print'
import { webAddress } from '../../../platform/web-address'
import { reportQuery } from '../api/get-report'
import { slipCodeQuery } from '../api/get-slip-code'
import { issueQueryCode } from '../api/issue-query-code'
import { readIssuedCode } from '../issued-code'

/** The slip that a person takes home: shown while its code is known, and never again after. */
export function useSlipScreen({ id }: { id: string }) {
  const report = useQuery(reportQuery(id))
  const [code, setCode] = useState(() => readIssuedCode(id))
  const [isCopied, setCopied] = useState<boolean>()
  const miniCode = useQuery({ ...slipCodeQuery(id), enabled: code !== undefined })
  const renew = useWrite({
    write: async (_: undefined, key) => {
      const issued = await issueQueryCode(id, key)
      if (issued.code !== null) setCode(issued.code)
    },
    refreshes: [['reports']],
  })
  return {
    report: toLoadState(report),
    code,
    /** Undefined until it is known. */
    miniCode: miniCode.data,
    now: useNow(),
    home: webAddress(),
    /**
     * With the code in it: the slip is on paper in the person's hand, so that whoever they give it to needs only a
     * camera. Behind the #, where it reaches no server's log.
     */
    addressOf: (number: string, known: string) =>
      `${webAddress()}#${lookupPath({ number, code: known })}`,
    renew: { ...renew, run: () => renew.run(undefined) },
    /** Undefined where nothing can be printed. */
    print: printPage,
    copy: async (text: string) => setCopied(await copyText(text)),
    isCopied,
  }
}

export type SlipScreen = ReturnType<typeof useSlipScreen>
