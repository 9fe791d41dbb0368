import { useLingui } from '@lingui/react/macro';
import type { ImportSource } from '../../api/types.js';

export interface SourceWords {
  source: ImportSource;
  label: string;
  /** What such a file is and what becomes of it. */
  hint: string;
  /** Endings the file may have. */
  accept: string;
}

/** The kinds of files that can be brought in, in the order of the choice. */
export function useImportSources(): SourceWords[] {
  const { t } = useLingui();
  return [
    {
      source: 'question-sheet',
      label: t`Bảng câu hỏi Excel`,
      hint: t`Tệp .xlsx theo bảng mẫu, mỗi dòng một câu hỏi.`,
      accept: '.xlsx',
    },
    {
      source: 'gift',
      label: t`Câu hỏi GIFT`,
      hint: t`Tệp chữ .gift hoặc .txt xuất từ Moodle.`,
      accept: '.gift,.txt',
    },
    {
      source: 'moodle-xml',
      label: t`Câu hỏi Moodle XML`,
      hint: t`Tệp .xml xuất từ ngân hàng câu hỏi của Moodle, có cả hình.`,
      accept: '.xml',
    },
    {
      source: 'qti',
      label: t`Câu hỏi QTI 2.1 hoặc 3.0`,
      hint: t`Gói .zip hoặc tệp .xml. Chỉ nhập câu chọn đáp án.`,
      accept: '.zip,.xml',
    },
    {
      source: 'word',
      label: t`Văn bản Word`,
      hint: t`Tệp .docx. Mỗi tiêu đề cấp 1 thành một bài học của bản nháp.`,
      accept: '.docx',
    },
    {
      source: 'powerpoint',
      label: t`PowerPoint (.pptx)`,
      hint: t`Mỗi trang chiếu thành một hình có lời mô tả, ghi chú thành đoạn văn. Mỗi phần là một bài.`,
      accept: '.pptx',
    },
    {
      source: 'course-folder',
      label: t`Thư mục khóa học hoặc Markdown`,
      hint: t`Tệp .zip đã xuất từ đây, hoặc các tệp .md, mỗi tệp một bài.`,
      accept: '.zip',
    },
  ];
}
