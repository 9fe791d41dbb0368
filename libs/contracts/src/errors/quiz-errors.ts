import type { ErrorEntry } from './error-entry.js';

/** Refusals around quizzes that are timed, supervised, marked, regraded and printed. */
export const QUIZ_ERRORS = {
  'quiz.wait-first': {
    category: 'conflict',
    vi: 'Lượt sau làm được từ {from}. Trong lúc chờ, hãy ôn lại bài.',
    en: 'The next attempt is possible from {from}. Meanwhile, go over the lessons again.',
  },
  'quiz.waiting-for-mark': {
    category: 'conflict',
    vi: 'Bài trước đang chờ giảng viên chấm. Có kết quả, ông bà sẽ được báo ngay.',
    en: 'Your last attempt waits to be marked. You will be told as soon as there is a result.',
  },
  'quiz.paper-open': {
    category: 'conflict',
    vi: 'Ông bà đang có đề in trên giấy chưa nhập kết quả. Hãy hỏi người đã in đề.',
    en: 'You have a printed paper whose answers are not entered yet. Ask whoever printed it.',
  },
  'quiz.attempt-open': {
    category: 'conflict',
    vi: 'Đang có một bài làm dở. Hãy nộp bài đó trước, rồi mở bài mới.',
    en: 'An attempt is still open. Hand it in first, then begin a new one.',
  },
  'attempt.not-begun': {
    category: 'conflict',
    vi: 'Chưa đến lúc mở đề. Trang sẽ tự mở khi đến giờ.',
    en: 'The paper is not open yet. The page opens it when its time comes.',
  },
  'attempt.on-paper': {
    category: 'conflict',
    vi: 'Bài này làm trên giấy, nên không trả lời trên máy được.',
    en: 'This attempt is taken on paper and cannot be answered on a screen.',
  },
  'supervision.own-quiz': {
    category: 'not-allowed',
    vi: 'Ông bà đang giám sát người khác làm bài nên chưa làm bài được. Hãy kết thúc buổi giám sát trước.',
    en: 'You supervise others just now and cannot take a quiz. End your session first.',
  },
  'supervision.unknown-code': {
    category: 'not-found',
    vi: 'Mã buổi này không đúng hoặc đã hết hạn. Hãy hỏi lại người giám sát.',
    en: 'This code is not right or has expired. Ask the supervisor again.',
  },
  'supervision.other-course': {
    category: 'conflict',
    vi: 'Mã này dành cho bài kiểm tra của khóa khác. Hãy hỏi lại người giám sát.',
    en: 'This code is for the quiz of another course. Ask the supervisor.',
  },
  'supervision.taken-already': {
    category: 'conflict',
    vi: 'Ông bà đã làm bài trong buổi này rồi. Mỗi buổi chỉ làm một lần.',
    en: 'You have taken the quiz in this session already; once in each session.',
  },
  'supervision.not-found': {
    category: 'not-found',
    vi: 'Không có buổi giám sát này. Hãy tải lại danh sách.',
    en: 'There is no such session. Reload the list.',
  },
  'supervision.running-already': {
    category: 'conflict',
    vi: 'Ông bà đang có một buổi giám sát chưa kết thúc. Hãy kết thúc buổi đó trước.',
    en: 'One of your sessions is still running. End it first.',
  },
  'supervision.taking-quiz': {
    category: 'conflict',
    vi: 'Ông bà đang làm dở một bài kiểm tra. Hãy nộp bài trước khi giám sát người khác.',
    en: 'You have an open attempt yourself. Hand it in before you supervise others.',
  },
  'supervision.unknown-place': {
    category: 'not-found',
    vi: 'Thôn này không thuộc phạm vi của ông bà. Hãy chọn thôn khác.',
    en: 'This hamlet is not within your reach. Choose another.',
  },
} as const satisfies Record<string, ErrorEntry>;
