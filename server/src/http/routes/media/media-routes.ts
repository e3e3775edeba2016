import type { Route } from '../route'
import { getPhoto } from './get-photo'
import { uploadPdf } from './upload-pdf'
import { uploadPhoto } from './upload-photo'

export const mediaRoutes: readonly Route[] = [uploadPhoto, uploadPdf, getPhoto]
