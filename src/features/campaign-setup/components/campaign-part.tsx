import type { ReactNode } from 'react';
import type { Action } from '@/components/action-state';
import type { Frame } from '@/components/frame';
import { BackLink, PageHead } from '@/components/page-head';
import { routes } from '@/config/routes';
import type { CampaignPage } from '../queries/read-campaign';
import { SetUpForm } from './set-up-form';

type CampaignPartProps = {
  readonly page: CampaignPage;
  readonly frame: Frame;
  readonly title: string;
  readonly sub?: string;
  readonly action: Action;
  readonly children: ReactNode;
};

/** One part of a year's set-up on a page of its own; in a running year the change is shown before it is done. */
export function CampaignPart({ page, frame, title, sub, action, children }: CampaignPartProps) {
  const { campaign, version, key } = page;
  const back = routes.campaign(campaign.year);
  return (
    <>
      <BackLink href={back}>Chiến dịch năm {campaign.year}</BackLink>
      <PageHead title={title} sub={sub} />
      <div className="max-w-2xl">
        <SetUpForm
          action={action}
          at={frame.at}
          account={frame.account}
          keyValue={key}
          hidden={{ campaignId: campaign.id, version: String(version) }}
          submit={campaign.state === 'open' ? 'Xem trước thay đổi' : 'Lưu thay đổi'}
          back={back}
        >
          {children}
        </SetUpForm>
      </div>
    </>
  );
}
