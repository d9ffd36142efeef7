import type { FileType, Turn } from '../../../../src/contract/papers/file'
import type { Frame } from '../../../../src/contract/papers/frame'
import type { PhotoFault } from '../../../../src/contract/papers/photo'
import type { PageRole } from '../../../../src/contract/reimbursement/kinds'
import type { MaterialKind } from '../../../../src/contract/remote-care/proof'

/** 材料: one page of a claim or a filing; the one register of everything that people hand in as pictures. */
export interface PaperTable<Role extends PageRole | MaterialKind = PageRole | MaterialKind> {
  file_id: string
  /** The claim or filing it belongs to; null for a filing's page until the filing is sent. */
  owner_id: string | null
  owner: 'claim' | 'filing'
  /** Whose paper it is; her storage bound counts it. */
  person_id: string
  role: Role
  type: FileType
  size_bytes: number
  received_bytes: number
  state: 'uploading' | 'ready'
  width: number | null
  height: number | null
  turn: Turn
  crop: Frame | null
  suggested: Frame | null
  faults: PhotoFault[]
  looked: boolean
  sha256: string | null
  added_by: string
  created_at: number
  /** When its last piece came; what stays unfinished for long goes. */
  touched_at: number
}
