/** For spreading: Taro writes an id that is undefined into the document as the word. */
export function withId(id: string | undefined): { id?: string } {
  return id === undefined ? {} : { id }
}
