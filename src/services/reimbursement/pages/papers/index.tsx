import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { MAX_PAGES } from '@/contract/papers/file'
import { canAddPage } from '@/contract/reimbursement/can'
import type { Claim } from '@/contract/reimbursement/claim'
import { type PageRole, pageRoles, pageTexts } from '@/contract/reimbursement/kinds'
import { back } from '@/platform/navigate'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useAct } from '@/session/use-act'
import { Card } from '@/ui/card'
import { Disclosure } from '@/ui/disclosure'
import { Foot } from '@/ui/foot'
import { Heading } from '@/ui/heading'
import { ListRow } from '@/ui/list-row'
import { Section } from '@/ui/section'
import { ActNote } from '../../components/act-note'
import { PageCard } from '../../components/page-card'
import { Uploads } from '../../components/uploads'
import { removePage, turnPage } from '../../queries'
import { useClaim } from '../../use-draft'
import { useUpload } from '../../use-upload'

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

const NEXT = { 0: 90, 90: 180, 180: 270, 270: 0 } as const

function Papers({ claim, reload }: { claim: Claim; reload: () => void }) {
  const { uploads, choose, again, drop } = useUpload(claim.claimId, reload)
  const roles = rolesOf(claim)
  const wanted = claim.supplement ? roles : roles.filter((role) => claim.neededPages.includes(role))
  const others = roles.filter((role) => !wanted.includes(role))
  const take = (role: PageRole) => void choose(role, Math.min(9, MAX_PAGES - claim.files.length))
  const editing = useAct(
    (_key, fileId: string, turn: 0 | 90 | 180 | 270) => turnPage(claim.claimId, fileId, turn),
    reload,
  )
  const removing = useAct((_key, fileId: string) => removePage(claim.claimId, fileId), reload)
  return (
    <View>
      <View className="mt4">
        <Heading text={headingOf(claim, wanted.length)} />
      </View>
      <ActNote act={editing.act} />
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
      <Uploads uploads={uploads} onAgain={again} onDrop={drop} />
      <Section label={claim.files.length > 0 ? `已经有 ${claim.files.length} 页` : '还没有拍过'} />
      {claim.files.length === 0 && <View className="dim">医院上传过的票据和清单，工作人员直接看得到。</View>}
      {claim.files.map((file, at) => (
        <PageCard
          key={file.fileId}
          file={file}
          no={at + 1}
          canChange={roles.includes(file.role)}
          onTurn={() => editing.run(file.fileId, NEXT[file.turn])}
          onRemove={() => removing.run(file.fileId)}
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
