import { usePageNotFound, useUnhandledRejection } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import type { PageTrouble } from './page-trouble'
import { onRouterChange } from './router'

/** As webpack and its style loader name a part of the app that did not arrive. */
const isMissingPart = (reason: unknown) =>
  typeof reason === 'object' &&
  reason !== null &&
  (('name' in reason && reason.name === 'ChunkLoadError') ||
    ('code' in reason && reason.code === 'CSS_CHUNK_LOAD_FAILED'))

/** Why the page that was asked for is not there; undefined when it is. */
export function usePageTrouble(): PageTrouble | undefined {
  const [trouble, setTrouble] = useState<PageTrouble>()
  usePageNotFound(() => setTrouble('unknown'))
  useUnhandledRejection((event) => {
    if (!isMissingPart(event.reason)) return
    if (event instanceof Event) event.preventDefault()
    setTrouble('unreachable')
  })
  useEffect(() => onRouterChange(() => setTrouble(undefined)), [])
  useEffect(() => {
    if (trouble !== 'unreachable') return
    const retry = () => void reloadWhenReachable()
    window.addEventListener('online', retry)
    return () => window.removeEventListener('online', retry)
  }, [trouble])
  return trouble
}

/** Opens the page that was asked for anew; while the service is out of reach, what stands there stays. */
export async function reloadWhenReachable(): Promise<void> {
  try {
    await fetch(window.location.href, { method: 'HEAD', cache: 'no-store' })
  } catch {
    return
  }
  window.location.reload()
}
