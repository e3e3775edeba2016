/** A black square of 8 × 8 points. */
const SQUARE = Buffer.from(
  '/9j/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCAAIAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAb/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAAAP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AIwAH//Z',
  'base64',
)
const START_BYTES = 2

/** A JPEG that says in a comment what a scanner of WeChat's would read in the real one. */
export function drawCode(text: string): Buffer {
  const comment = Buffer.from(text)
  const mark = Buffer.from([0xff, 0xfe, 0, 0])
  mark.writeUInt16BE(comment.length + 2, 2)
  return Buffer.concat([
    SQUARE.subarray(0, START_BYTES),
    mark,
    comment,
    SQUARE.subarray(START_BYTES),
  ])
}
