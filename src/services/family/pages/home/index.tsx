import { View } from '@tarojs/components'
import type { FamilyGrant } from '@/contract/family/grant'
import { listHelp } from '@/contract/family/help'
import type { GrantRequest } from '@/contract/family/request'
import { open } from '@/platform/navigate'
import { call } from '@/session/call'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useLoad } from '@/session/use-load'
import { useRefresh } from '@/session/use-refresh'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { EmptyState } from '@/ui/empty-state'
import { Foot } from '@/ui/foot'
import { ListRow } from '@/ui/list-row'
import { useHidden } from '@/ui/mode'
import { Section } from '@/ui/section'
import { AskedToLook } from '../../components/asked-to-look'
import { saidOf } from '../../components/request-state'
import { loadGrants, loadRequests } from '../../queries'
import { answerPage, grantPage, recordsPage, requestPage, whomPage } from '../../routes'
import { grantLine, scopeWords } from '../../words'

const EMPTY = '家人同意以后，您可以替家人挂号、付费。没有就是不用办。'
const OPEN: readonly GrantRequest['status'][] = ['proof-needed', 'proof-review', 'awaiting-consent']

function Grants({ label, grants }: { label: string; grants: readonly FamilyGrant[] }) {
  const hidden = useHidden()
  if (grants.length === 0) return null
  return (
    <View>
      <Section label={label} />
      <Card list>
        {grants.map((grant) => (
          <ListRow
            key={grant.grantId}
            icon="family"
            tone={grant.state === 'active' ? 'family' : 'plain'}
            label={`${grant.relationWord} ${hidden ? grant.other.maskedName : grant.other.name}`}
            second={grant.state === 'active' ? `${scopeWords(grant.scopes)}，${grantLine(grant)}` : grantLine(grant)}
            onTap={() => open(grantPage(grant.grantId))}
          />
        ))}
      </Card>
    </View>
  )
}

function Requests({ made, received }: { made: readonly GrantRequest[]; received: readonly GrantRequest[] }) {
  const waiting = received.filter(({ status }) => status === 'awaiting-consent')
  const mine = made.filter(({ status }) => OPEN.includes(status))
  if (waiting.length + mine.length === 0) return null
  return (
    <View>
      <Section label="等着办的" />
      <Card list>
        {waiting.map((request) => (
          <ListRow
            key={request.requestId}
            icon="message"
            tone="family"
            label={`${request.otherName}想替您办事`}
            second="先看清楚，再决定"
            trailing={<Chip label="等您答复" tone="attention" />}
            trailingName="等您答复"
            onTap={() => open(answerPage(request.requestId))}
          />
        ))}
        {mine.map((request) => (
          <ListRow
            key={request.requestId}
            icon="clock"
            label={saidOf(request).ask}
            second={`${request.relationWord} ${request.otherName}`}
            onTap={() => open(requestPage(request.requestId))}
          />
        ))}
      </Card>
    </View>
  )
}

/** 亲情账户: a right to act, never a right to anybody's money. */
export default function Page() {
  const [grants, reloadGrants] = useLoad(loadGrants)
  const [requests, reloadRequests] = useLoad(loadRequests)
  const [help, reloadHelp] = useLoad(() => call(listHelp))
  useRefresh(() => {
    reloadGrants()
    reloadRequests()
    reloadHelp()
  })
  const waiting = requests.kind === 'ready' ? requests.value : requests.stale
  // Who is asked answers first: asking others is then the quieter thing.
  const asked = waiting?.received.some(({ status }) => status === 'awaiting-consent')
  const foot = (
    <Foot
      actions={[
        {
          kind: asked ? 'line' : 'main',
          icon: 'family',
          label: asked ? '我也想替家人办' : '请一位家人同意',
          onTap: () => open(whomPage),
        },
      ]}
    />
  )
  return (
    <Frame foot={foot}>
      {help.kind === 'ready' && <AskedToLook asked={help.value.asked} />}
      {waiting && <Requests {...waiting} />}
      <Loaded load={grants} retry={reloadGrants} shape="list">
        {({ actingFor, actedBy }) => {
          const nobody = actingFor.length + actedBy.length === 0
          if (nobody && asked) return null
          if (nobody) return <EmptyState drawing="family" ask="还没有替谁办事" why={EMPTY} />
          return (
            <View>
              <Grants label="我替家人办" grants={actingFor} />
              <Grants label="家人替我办" grants={actedBy} />
              <Card list>
                <ListRow
                  icon="bill"
                  label="替办记录"
                  second="谁替谁办了什么，两边看到的一样"
                  onTap={() => open(recordsPage())}
                />
              </Card>
            </View>
          )
        }}
      </Loaded>
    </Frame>
  )
}
