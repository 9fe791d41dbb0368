import { useLingui } from '@lingui/react/macro';
import type { Channel } from '../../api/desk-types.js';
import { ChoiceField } from '../../ui/choice-field.js';

interface ChannelChoiceProps {
  channel: Channel;
  choose: (channel: Channel) => void;
}

export const isChannel = (value: string): value is Channel => value === 'gateway' || value === 'batch-file';

/** How the cases leave: one by one through the gateway, or in a signed file. */
export function ChannelChoice({ channel, choose }: ChannelChoiceProps) {
  const { t } = useLingui();
  return (
    <ChoiceField
      name="channel"
      legend={t`Gửi bằng cách nào?`}
      value={channel}
      onChoose={(value) => isChannel(value) && choose(value)}
      choices={[
        { value: 'gateway', label: t`Cổng kết nối VNeID`, hint: t`Gửi ngay; nếu cổng nghẽn, hệ thống tự gửi lại.` },
        {
          value: 'batch-file',
          label: t`Gói có ký số`,
          hint: t`Hồ sơ chờ đến khi lập gói ở trang «Gói và cổng VNeID».`,
        },
      ]}
    />
  );
}
