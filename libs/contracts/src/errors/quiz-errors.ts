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
  'marking.not-found': {
    category: 'not-found',
    vi: 'Không có bài này trong phần chấm của ông bà. Hãy tải lại danh sách.',
    en: 'This attempt is not among those you mark. Reload the list.',
  },
  'marking.done': {
    category: 'conflict',
    vi: 'Bài này đã chấm xong và có kết quả. Điểm đã cho được giữ nguyên.',
    en: 'This attempt is marked and has its result. The marks given are kept.',
  },
  'marking.points-invalid': {
    category: 'invalid-input',
    vi: 'Mỗi ý trong thang chấm cần một số điểm nguyên, từ 0 đến điểm tối đa của ý đó.',
    en: 'Each line of the rubric needs a whole number of points, from 0 to what the line is worth.',
  },
  'quiz-print.not-found': {
    category: 'not-found',
    vi: 'Không có đề in nào mang mã này trong phạm vi của ông bà. Hãy xem lại mã ở góc tờ đề.',
    en: 'No printed paper within your reach has this code. Check the code in the corner of the sheet.',
  },
  'quiz-print.not-enrolled': {
    category: 'conflict',
    vi: 'Người này chưa ghi danh khóa học. Hãy ghi danh cho họ trước, rồi in đề.',
    en: 'This person is not enrolled in the course. Enrol them first, then print the paper.',
  },
  'quiz-print.own-paper': {
    category: 'not-allowed',
    vi: 'Không được in đề hay nhập bài của chính mình. Hãy nhờ người khác.',
    en: 'You cannot print or enter a paper of your own. Ask somebody else.',
  },
  'quiz-print.second-person': {
    category: 'not-allowed',
    vi: 'Người đã in đề không nhập bài làm. Hãy nhờ một người thứ hai nhập.',
    en: 'Whoever printed the paper does not enter its answers. Ask a second person.',
  },
  'quiz-print.entered-already': {
    category: 'conflict',
    vi: 'Bài làm trên tờ này đã nhập rồi. Kết quả được giữ nguyên.',
    en: 'The answers of this paper are entered already. The result is kept.',
  },
  'regrade.not-found': {
    category: 'not-found',
    vi: 'Không có lượt chấm lại này. Hãy tải lại danh sách.',
    en: 'There is no such regrade. Reload the list.',
  },
  'regrade.unknown-question': {
    category: 'invalid-input',
    vi: 'Phiên bản này của khóa học không có câu hỏi đó. Hãy chọn lại câu hỏi.',
    en: 'This version of the course has no such question. Choose again.',
  },
  'regrade.answer-impossible': {
    category: 'invalid-input',
    vi: 'Đáp án bổ sung không phải là câu trả lời có thể có của câu này. Hãy chọn lại.',
    en: 'The further answer is none that this question can have. Choose again.',
  },
} as const satisfies Record<string, ErrorEntry>;
