import { fileURLToPath } from 'node:url'

/** Every script works from the project's root, wherever it was called. */
process.chdir(fileURLToPath(new URL('../..', import.meta.url)))
