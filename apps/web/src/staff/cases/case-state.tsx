import { Trans } from '@lingui/react/macro';
import type { ConfirmationCaseState } from '@hvs/contracts';
import type { CaseFlag } from '../../api/desk-types.js';
import { Mark } from '../../ui/mark.js';

type Tone = 'good' | 'open' | 'unclear' | 'bad';

const TONES: Record<ConfirmationCaseState, Tone> = {
  ready: 'open',
  reviewed: 'open',
  submitted: 'unclear',
  confirmed: 'good',
  returned: 'bad',
  withdrawn: 'bad',
};

/** Where a case stands on its way to VNeID. */
export function CaseStateMark({ state }: { state: ConfirmationCaseState }) {
  return (
    <Mark tone={TONES[state]}>
      <CaseStateName state={state} />
    </Mark>
  );
}

export function CaseStateName({ state }: { state: ConfirmationCaseState }) {
  switch (state) {
    case 'ready':
      return <Trans>Chờ duyệt</Trans>;
    case 'reviewed':
      return <Trans>Đã duyệt, chưa gửi</Trans>;
    case 'submitted':
      return <Trans>Đã gửi, chờ VNeID</Trans>;
    case 'confirmed':
      return <Trans>Đã xác nhận trên VNeID</Trans>;
    case 'returned':
      return <Trans>Đã trả lại</Trans>;
    case 'withdrawn':
      return <Trans>Đã rút</Trans>;
  }
}

/** What an officer should know before deciding on a case. */
export function CaseFlagMark({ flag }: { flag: CaseFlag }) {
  return (
    <Mark tone="unclear">
      <CaseFlagName flag={flag} />
    </Mark>
  );
}

export function CaseFlagName({ flag }: { flag: CaseFlag }) {
  switch (flag) {
    case 'identity-unproven':
      return <Trans>Chưa đăng nhập bằng VNeID</Trans>;
    case 'objection-open':
      return <Trans>Đang có điều hỏi lại</Trans>;
    case 'returned-before':
      return <Trans>Từng bị trả lại</Trans>;
    case 'standing-lapsed':
      return <Trans>Không còn đạt tiêu chí</Trans>;
    case 'answer-odd':
      return <Trans>Câu trả lời của VNeID không khớp</Trans>;
  }
}
