import type { Material } from '@/contract/remote-care/material'
import { materialKinds } from '@/contract/remote-care/proof'
import { useUpload } from '@/session/papers/use-upload'
import { useSession } from '@/session/state'
import { subjectOf } from '@/session/subject'
import { useAct } from '@/session/use-act'
import { useLoad } from '@/session/use-load'
import { useRefresh } from '@/session/use-refresh'
import { loadMaterials, materialApi, materialPage } from './queries'

const NONE: readonly Material[] = []

/** 备案材料 on their way and those that wait to be handed in; they stay on the server until then. */
export function useMaterials() {
  const [load, reload] = useLoad(loadMaterials)
  useRefresh(reload)
  const personId = subjectOf(useSession.getState()) ?? ''
  const sending = useUpload(materialApi(personId), materialKinds, reload)
  const removing = useAct((_key, fileId: string) => materialPage.remove(fileId), reload)
  const known = load.kind === 'ready' ? load.value.items : (load.stale?.items ?? NONE)
  const underWay = sending.uploads.map(({ file }) => file?.fileId)
  const handed = underWay.length === 0 ? known : known.filter(({ fileId }) => !underWay.includes(fileId))
  return { ...sending, handed, removing }
}
