/** For a picture whose frame already says what it shows: nothing of its own is read aloud. */
export const decorative = { nativeProps: { alt: '' } }
