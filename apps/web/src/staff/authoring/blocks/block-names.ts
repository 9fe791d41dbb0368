import { useLingui } from '@lingui/react/macro';
import type { FormBlockType } from '../lesson/new-block.js';

interface BlockName {
  name: string;
  /** What it is good for, in one line. */
  use: string;
}

/** The blocks with forms in the words of those who write lessons. */
export function useBlockNames(): Record<FormBlockType, BlockName> {
  const { t } = useLingui();
  return {
    image: { name: t`Hình ảnh`, use: t`Một hình có lời mô tả` },
    steps: { name: t`Các bước có hình`, use: t`Làm từng bước theo ảnh chụp màn hình` },
    question: { name: t`Câu hỏi`, use: t`Hỏi ngay trong bài, biết đúng sai liền` },
    practice: { name: t`Bài thực hành`, use: t`Làm thử trên màn hình mô phỏng` },
    video: { name: t`Phim`, use: t`Có phụ đề và lời viết ra` },
    audio: { name: t`Âm thanh`, use: t`Đoạn nghe có lời viết ra` },
    slides: { name: t`Trang chiếu`, use: t`Các trang PDF hoặc PowerPoint` },
    download: { name: t`Tệp tải về`, use: t`Mẫu đơn, tờ rơi để in` },
    'external-link': { name: t`Trang khác`, use: t`Dẫn sang trang ngoài, kèm lời dặn` },
    package: { name: t`Gói H5P, SCORM`, use: t`Bài học tương tác làm ở nơi khác` },
  };
}
