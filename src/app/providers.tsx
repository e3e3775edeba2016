import { QueryClientProvider } from '@tanstack/react-query'
import { useDidHide, useDidShow } from '@tarojs/taro'
import { type PropsWithChildren, useState } from 'react'
import { useDisplay } from '../features/accessibility/hooks/use-display'
import { readFrame } from '../platform/frame'
import { DisplayContext } from '../ui/display-context'
import { FrameContext } from '../ui/frame-context'
import { setAppVisible, startQueryClient } from './query-client'
import { installSession } from './session-gate'

installSession()
const queryClient = startQueryClient()

/** What every page stands on: who is signed in, what was fetched, how it is drawn. */
export function Providers({ children }: PropsWithChildren) {
  const display = useDisplay()
  const [frame] = useState(readFrame)
  useDidShow(() => setAppVisible(true))
  useDidHide(() => setAppVisible(false))
  return (
    <QueryClientProvider client={queryClient}>
      <DisplayContext.Provider value={display}>
        <FrameContext.Provider value={frame}>{children}</FrameContext.Provider>
      </DisplayContext.Provider>
    </QueryClientProvider>
  )
}
