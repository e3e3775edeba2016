import type { Route } from '../route'
import { addDocument } from './add-document'
import { listDocuments } from './list-documents'
import { withdrawDocument } from './withdraw-document'

export const documentsRoutes: readonly Route[] = [addDocument, withdrawDocument, listDocuments]
