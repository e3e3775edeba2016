import Taro, { useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { useEffect } from 'react'
import type { ShareCard } from './share'

/** Without a picture of ours WeChat would take one of the screen, with all that is on it. */
const imageUrl = '/share.png'
// Taro's types do not know WeChat's `menus`.
const ALLOWED = { menus: ['shareAppMessage', 'shareTimeline'], withShareTicket: false }
const HOME: ShareCard = { title: '邻格', path: '/pages/home/index' }

/**
 * Lets the page be sent to friends and put on one's timeline; its configuration has to allow both.
 * @param card undefined for what may not be passed on, and until that is known
 */
export function useShareCard(card: ShareCard | undefined): void {
  const isShared = card !== undefined
  useEffect(() => {
    if (isShared) void Taro.showShareMenu(ALLOWED)
    else void Taro.hideShareMenu({})
  }, [isShared])
  const { title, path } = card ?? HOME
  useShareAppMessage(() => ({ title, path, imageUrl }))
  useShareTimeline(() => ({ title, query: path.split('?')[1] ?? '', imageUrl }))
}
