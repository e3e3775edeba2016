import { create } from 'zustand'

interface Ownership {
  /** The account that is signed in; undefined while nobody is. */
  readonly owner: string | undefined
}

const useOwnership = create<Ownership>(() => ({ owner: undefined }))

/** Whose is what is written on this phone from now on. */
export function setOwner(owner: string | undefined): void {
  useOwnership.setState({ owner })
}

export const readOwner = (): string | undefined => useOwnership.getState().owner

export const useOwner = (): string | undefined => useOwnership(({ owner }) => owner)

/** Where one account's part of what is kept under a name lies; a visitor's lies under the name itself. */
export function keyOf(name: string, owner: string | undefined): string {
  return owner === undefined ? name : `${name}@${owner}`
}

/** Of another account than the one that is signed in. */
export function isOthers(key: string): boolean {
  const [name = '', owner] = key.split('@')
  return owner !== undefined && keyOf(name, readOwner()) !== key
}
