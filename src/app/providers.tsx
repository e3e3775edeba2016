import { QueryClientProvider } from '@tanstack/react-query'
import { useDidHide, useDidShow } from '@tarojs/taro'
import { type PropsWithChildren, useEffect, useState } from 'react'
import { useDisplay } from '../features/accessibility/hooks/use-display'
import { fetchPagesWhenIdle } from '../platform/fetch-pages'
import { paintFrame, readFrame } from '../platform/frame'
import { usePageTrouble } from '../platform/use-page-trouble'
import { DisplayContext } from '../ui/display-context'
import { FrameContext } from '../ui/frame-context'
import { HomeContext } from '../ui/home-context'
import { PageCover } from './page-cover'
import { setAppVisible, startQueryClient } from './query-client'
import { switchTab } from './routes'
import { installSession } from './session-gate'

installSession()
const queryClient = startQueryClient()
const goHome = () => void switchTab('home')

/** What every page stands on: who is signed in, what was fetched, how it is drawn. */
export function Providers({ children }: PropsWithChildren) {
  const display = useDisplay()
  const [frame] = useState(() => ({ ...readFrame(), paint: paintFrame }))
  const trouble = usePageTrouble()
  useEffect(fetchPagesWhenIdle, [])
  useDidShow(() => setAppVisible(true))
  useDidHide(() => setAppVisible(false))
  return (
    <QueryClientProvider client={queryClient}>
      <DisplayContext.Provider value={display}>
        <FrameContext.Provider value={frame}>
          <HomeContext.Provider value={goHome}>
            {children}
            {trouble && <PageCover trouble={trouble} />}
          </HomeContext.Provider>
        </FrameContext.Provider>
      </DisplayContext.Provider>
    </QueryClientProvider>
  )
}
