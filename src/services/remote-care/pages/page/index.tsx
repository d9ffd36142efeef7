import { useRouter } from '@tarojs/taro'
import type { Material } from '@/contract/remote-care/material'
import { materialTexts } from '@/contract/remote-care/proof'
import type { Result } from '@/session/failure'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { PageScreen } from '@/session/papers/page-screen'
import { useLoad } from '@/session/use-load'
import { StoppedView } from '../../components/stopped-view'
import { loadFiling, loadMaterials, materialPage } from '../../queries'

/** Pages of a filing, or those that were not handed in yet. */
async function loadPages(filingId: string): Promise<Result<readonly Material[]>> {
  if (filingId === '') {
    const loose = await loadMaterials()
    return loose.ok ? { ok: true, value: loose.value.items } : loose
  }
  const read = await loadFiling(filingId)
  return read.ok ? { ok: true, value: read.value.pages } : read
}

/** 看一页备案材料: turned and cropped here until it is handed in. */
export default function Page() {
  const { fileId = '', id = '' } = useRouter().params
  const [load, reload] = useLoad(() => loadPages(id), id)
  const pages = load.kind === 'ready' ? load.value : load.stale
  const file = pages?.find((one) => one.fileId === fileId)
  if (file)
    return (
      <PageScreen
        file={file}
        title={materialTexts[file.kind]}
        canChange={id === ''}
        api={materialPage}
        onChanged={reload}
      />
    )
  return (
    <Frame>
      <Loaded load={load} retry={reload} shape="list">
        {() => <StoppedView ask="没有这一页了" lines={['可能已经拿掉，或者交上去了。']} />}
      </Loaded>
    </Frame>
  )
}
