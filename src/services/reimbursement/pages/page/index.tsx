import { useRouter } from '@tarojs/taro'
import { canChangePage } from '@/contract/reimbursement/can-page'
import { pageTexts } from '@/contract/reimbursement/kinds'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { PageScreen } from '@/session/papers/page-screen'
import { Note } from '@/ui/note'
import { pageApi } from '../../queries'
import { useClaim } from '../../use-draft'

/** 看一页报销材料: turned and cropped here, while the claim still takes pages. */
export default function Page() {
  const { claimId = '', fileId = '' } = useRouter().params
  const { load, reload } = useClaim(claimId)
  const claim = load.kind === 'ready' ? load.value : load.kind === 'loading' ? load.stale : undefined
  const file = claim?.files.find((one) => one.fileId === fileId)
  if (claim && file)
    return (
      <PageScreen
        file={file}
        title={`第 ${claim.files.indexOf(file) + 1} 页，${pageTexts[file.role]}`}
        canChange={canChangePage(claim, file).allowed}
        api={pageApi(claimId)}
        onChanged={reload}
      />
    )
  return (
    <Frame>
      <Loaded load={load} retry={reload} shape="list">
        {() => <Note kind="plain">没有这一页了，可能已经拿掉。</Note>}
      </Loaded>
    </Frame>
  )
}
