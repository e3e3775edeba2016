import { useEffect, useState } from 'react'

/** The value once it has stood still for so many milliseconds: typing does not ask the service at every letter. */
export function useSettled<T>(value: T, stillMs: number): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), stillMs)
    return () => clearTimeout(timer)
  }, [value, stillMs])
  return settled
}
