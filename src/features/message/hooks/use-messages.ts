import { onlineManager, useMutation, useQueryClient } from '@tanstack/react-query'
import { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { useEffect } from 'react'
import { describeFailure } from '../../../api/describe-failure'
import { usePagedList } from '../../../api/paged-list'
import { useNow } from '../../../lib/use-now'
import { endPullDown } from '../../../platform/refresh'
import { messagesQuery } from '../api/list-messages'
import { readMessage, readMessages } from '../api/read-messages'
import type { Message } from '../domain/message'

/** What the person was told. Doing a reading twice does no more than once, so a lost answer needs no key. */
export function useMessages({ onOpen }: { onOpen: (message: Message) => void }) {
  const client = useQueryClient()
  const { items, more, refresh } = usePagedList(messagesQuery)
  const lookAgain = () => void client.invalidateQueries({ queryKey: ['messages'] })
  const one = useMutation({ mutationFn: readMessage, onSettled: lookAgain })
  const all = useMutation({ mutationFn: readMessages, onSettled: lookAgain })
  const { isError, reset } = all
  // What failed for want of a network is no news any more once there is one, or the list is there anew.
  useEffect(
    () => onlineManager.subscribe((isOnline) => isOnline && isError && reset()),
    [isError, reset],
  )
  const lookAnew = () => {
    if (isError) reset()
    return refresh()
  }
  usePullDownRefresh(() => void lookAnew().finally(endPullDown))
  useDidShow(() => {
    if (items.kind === 'ready') void lookAnew()
  })
  const list = items.kind === 'ready' ? items.value : []
  const newest = list[0]
  return {
    messages: items,
    more,
    now: useNow(),
    /** Undefined where nothing is unread. */
    readAll:
      newest && list.some(({ isRead }) => !isRead)
        ? { isBusy: all.isPending, run: () => all.mutate(newest.id) }
        : undefined,
    failure: all.error ? describeFailure(all.error) : undefined,
    open(message: Message) {
      // What it tells of may have been fetched before it happened.
      void client.invalidateQueries()
      if (!message.isRead) one.mutate(message.id)
      onOpen(message)
    },
  }
}

export type MessagesScreen = ReturnType<typeof useMessages>
