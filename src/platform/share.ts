/** What a message to a friend shows of a page, and where a tap on it leads. */
export interface ShareCard {
  readonly title: string
  /** With a slash at its beginning, and with its parameters. */
  readonly path: string
}
