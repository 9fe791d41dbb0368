import { useLingui } from '@lingui/react/macro';

/** The usual purposes. What is kept is the Vietnamese sentence: the person concerned reads it. */
export function usePurposes(): { value: string; label: string }[] {
  const { t } = useLingui();
  return [
    { value: 'Xét xác nhận đạt phổ cập trên VNeID', label: t`Xét xác nhận đạt phổ cập trên VNeID` },
    { value: 'Giải quyết đề nghị của người dân', label: t`Giải quyết đề nghị của người dân` },
    { value: 'Đối chiếu giấy chứng nhận', label: t`Đối chiếu giấy chứng nhận` },
    { value: 'Rà soát theo kế hoạch của Công an xã', label: t`Rà soát theo kế hoạch của Công an xã` },
  ];
}

/** A purpose in the language of the screen; one in own words stays as it was written. */
export function usePurposeName(): (purpose: string) => string {
  const purposes = usePurposes();
  return (purpose) => purposes.find(({ value }) => value === purpose)?.label ?? purpose;
}
