import { useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { countUnsent } from '../../../api/count-unsent'
import { useOwner } from '../../../platform/owner'

/** How many things this phone has still to send, counted when the page is shown; the workbench sends them. */
export function useUnsentCount(): number {
  const owner = useOwner()
  const [count, setCount] = useState(0)
  const look = () => setCount(countUnsent())
  useDidShow(look)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each person has their own
  useEffect(look, [owner])
  return count
}
