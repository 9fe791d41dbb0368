import { useLingui } from '@lingui/react/macro';

/** What the fields of a part are called on screens; an unknown one goes by its own name. */
export function useFieldName(): (field: string) => string {
  const { t } = useLingui();
  const names: Record<string, string> = {
    title: t`Tên`,
    summary: t`Giới thiệu ngắn`,
    minutes: t`Số phút`,
    blocks: t`Nội dung đầy đủ`,
    easyRead: t`Bản dễ hiểu`,
    audio: t`Bản nghe`,
    signLanguage: t`Bản ngôn ngữ ký hiệu`,
    sources: t`Nguồn của bài`,
    targetGroups: t`Dành cho ai`,
    estimatedMinutes: t`Tổng số phút`,
    competences: t`Năng lực`,
    prerequisites: t`Khóa nên học trước`,
    certificateMonths: t`Giấy chứng nhận có giá trị`,
    lessonKeys: t`Thứ tự các bài`,
    practiceKeys: t`Các bài thực hành`,
    questionsPerAttempt: t`Số câu mỗi lượt`,
    passPercent: t`Mức đạt`,
    attemptLimit: t`Số lượt được làm`,
    timeLimitMinutes: t`Thời gian làm bài`,
    waitMinutes: t`Thời gian chờ giữa hai lượt`,
    blueprint: t`Cách lấy câu hỏi`,
    solutions: t`Khi nào cho xem đáp án`,
    shuffled: t`Xáo trộn câu hỏi`,
    startSpreadSeconds: t`Giãn giờ bắt đầu`,
    learnAgain: t`Phải học lại`,
  };
  return (field) => names[field] ?? field;
}
