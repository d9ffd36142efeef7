import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { MAX_PAGES } from '@/contract/papers/file'
import { canAddPage } from '@/contract/reimbursement/can'
import { canChangePage } from '@/contract/reimbursement/can-page'
import type { Claim } from '@/contract/reimbursement/claim'
import { type PageRole, pageRoles, pageTexts } from '@/contract/reimbursement/kinds'
import { back, open } from '@/platform/navigate'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { PageCard } from '@/session/papers/page-card'
import { Uploads } from '@/session/papers/uploads'
import { useUpload } from '@/session/papers/use-upload'
import { useAct } from '@/session/use-act'
import { Card } from '@/ui/card'
import { Disclosure } from '@/ui/disclosure'
import { Foot } from '@/ui/foot'
import { Heading } from '@/ui/heading'
import { ListRow } from '@/ui/list-row'
import { Section } from '@/ui/section'
import { ActNote } from '../../components/act-note'
import { pageApi, paperApi } from '../../queries'
import { onePage } from '../../routes'
import { useClaim } from '../../use-draft'

/** Which pages may come now: any for a draft, the asked ones for a supplement. */
function rolesOf({ status, supplement }: Claim): readonly PageRole[] {
  if (!canAddPage({ status }).allowed) return []
  return supplement ? supplement.pages.map(({ role }) => role) : pageRoles
}

/** Why a page is wanted, or that it need not be. */
function second(claim: Claim, role: PageRole): string {
  const asked = claim.supplement?.pages.find((page) => page.role === role)
  if (asked) return asked.done ? '已经补上' : asked.why
  const there = claim.files.some((file) => file.role === role)
  if (!claim.neededPages.includes(role)) return there ? '有了，可以再加' : '医院已经传了，或用不着'
  return there ? '有了，可以再加' : '要拍，一页一张'
}

function headingOf(claim: Claim, wanted: number): string {
  if (!canAddPage(claim).allowed) return '交上去的材料'
  return wanted > 0 ? '要哪一页，就拍哪一页' : '不用拍，医院都传好了'
}

interface TakePageProps {
  claim: Claim
  role: PageRole
  onTake: (role: PageRole) => void
}

function TakePage({ claim, role, onTake }: TakePageProps) {
  return <ListRow icon="claim" label={`拍${pageTexts[role]}`} second={second(claim, role)} onTap={() => onTake(role)} />
}

/** 第 1 页，病历或处方. */
const titleOf = (at: number, role: PageRole) => `第 ${at + 1} 页，${pageTexts[role]}`

function Papers({ claim, reload }: { claim: Claim; reload: () => void }) {
  const roles = rolesOf(claim)
  const { uploads, choose, again, drop } = useUpload(paperApi(claim.claimId), roles, reload)
  const underWay = uploads.map(({ file }) => file?.fileId)
  const files = claim.files.filter(({ fileId }) => !underWay.includes(fileId))
  const wanted = claim.supplement ? roles : roles.filter((role) => claim.neededPages.includes(role))
  const others = roles.filter((role) => !wanted.includes(role))
  const take = (role: PageRole) => void choose(role, Math.min(9, MAX_PAGES - claim.files.length))
  const removing = useAct((_key, fileId: string) => pageApi(claim.claimId).remove(fileId), reload)
  return (
    <View>
      <View className="mt4">
        <Heading text={headingOf(claim, wanted.length)} />
      </View>
      <ActNote act={removing.act} />
      {wanted.length > 0 && (
        <Card list className="mt3">
          {wanted.map((role) => (
            <TakePage key={role} claim={claim} role={role} onTake={take} />
          ))}
        </Card>
      )}
      {others.length > 0 && (
        <Disclosure label="别的材料" second="用不着，想加也可以">
          {others.map((role) => (
            <TakePage key={role} claim={claim} role={role} onTake={take} />
          ))}
        </Disclosure>
      )}
      <Uploads uploads={uploads} titleOf={(role) => pageTexts[role]} onAgain={again} onDrop={drop} />
      <Section label={files.length > 0 ? `已经有 ${files.length} 页` : '还没有拍过'} />
      {files.length === 0 && <View className="dim">医院上传过的，工作人员直接看得到。</View>}
      {files.map((file, at) => (
        <PageCard
          key={file.fileId}
          file={file}
          title={titleOf(at, file.role)}
          onLook={() => open(onePage(claim.claimId, file.fileId))}
          onRemove={canChangePage(claim, file).allowed ? () => removing.run(file.fileId) : undefined}
        />
      ))}
    </View>
  )
}

/** 材料: which page is wanted and why, each on its way, and those that are there. */
export default function Page() {
  const { claimId = '' } = useRouter().params
  const { load, reload } = useClaim(claimId)
  return (
    <Frame foot={<Foot actions={[{ kind: 'line', label: '好了，回去', onTap: back }]} />}>
      <Loaded load={load} retry={reload} shape="list">
        {(claim) => <Papers claim={claim} reload={reload} />}
      </Loaded>
    </Frame>
  )
}
