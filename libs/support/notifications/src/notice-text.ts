import type { KnownNotice, NoticeFacts, NoticeKind, TwoLanguages } from './notice.view.js';

const dayIn = (day: string): string => day.split('-').reverse().join('/');

const ABOUT = {
  decision: { vi: 'kết quả xét', en: 'the decision' },
  evidence: { vi: 'minh chứng', en: 'the evidence' },
} as const;

const REGRADED = {
  gained: { vi: 'Nay ông bà đã đạt.', en: 'You have passed now.' },
  lost: {
    vi: 'Nay bài chưa đạt; hãy làm lại khi thuận tiện.',
    en: 'It is not passed any more; take it again when you can.',
  },
  same: { vi: 'Kết quả đạt hay chưa đạt không đổi.', en: 'Whether it is passed has not changed.' },
} as const;

const turnOf = (before: boolean, after: boolean): keyof typeof REGRADED =>
  before === after ? 'same' : after ? 'gained' : 'lost';

/** The words of each kind of notice; a kind without words does not compile. */
const WORDS: { [Kind in NoticeKind]: (facts: NoticeFacts[Kind]) => TwoLanguages } = {
  universalized: () => ({
    vi: 'Chúc mừng! Ông bà đã đạt phổ cập theo tiêu chí của xã. Công an xã sẽ xem xét xác nhận trên VNeID.',
    en: 'Congratulations! You meet the criteria of the commune. The Commune Police will look at your confirmation on VNeID.',
  }),
  'universalization-lapsed': ({ why }) =>
    why
      ? {
          vi: `Ông bà tạm thời chưa đạt phổ cập nữa. Lý do: ${why.vi}`,
          en: `For now you no longer meet the criteria. Reason: ${why.en}`,
        }
      : {
          vi: 'Hiện không còn bộ tiêu chí nào xét cho ông bà, nên kết quả đạt phổ cập trước đây không còn hiệu lực.',
          en: 'No criteria set applies to you any more, so the earlier result no longer stands.',
        },
  confirmed: () => ({
    vi: 'Ông bà đã được xác nhận hoàn thành phổ cập trên VNeID.',
    en: 'Your completion has been confirmed on VNeID.',
  }),
  'confirmation-withdrawn': () => ({
    vi: 'Xác nhận trên VNeID của ông bà đã được rút lại. Hãy hỏi Công an xã để biết lý do.',
    en: 'Your confirmation on VNeID has been withdrawn. Ask the Commune Police why.',
  }),
  'case-returned': ({ reason }) => ({
    vi: `Hồ sơ xác nhận hoàn thành của ông bà cần bổ sung.${reason ? ` Lý do: ${reason}` : ''}`,
    en: `Your case of confirmation needs something more.${reason ? ` Reason: ${reason}` : ''}`,
  }),
  'objection-received': ({ about, answerDueOn }) => ({
    vi: `Xã đã nhận ý kiến của ông bà về ${ABOUT[about].vi}. Ông bà sẽ được trả lời chậm nhất ngày ${dayIn(answerDueOn)}.`,
    en: `The commune has received your objection to ${ABOUT[about].en}. You will be answered by ${dayIn(answerDueOn)}.`,
  }),
  'objection-answered': ({ about, outcome }) =>
    outcome === 'upheld'
      ? {
          vi: `Ý kiến của ông bà về ${ABOUT[about].vi} được chấp nhận. Hãy mở để đọc câu trả lời.`,
          en: `Your objection to ${ABOUT[about].en} was upheld. Open it to read the answer.`,
        }
      : {
          vi: `Ý kiến của ông bà về ${ABOUT[about].vi} chưa được chấp nhận. Hãy mở để đọc câu trả lời.`,
          en: `Your objection to ${ABOUT[about].en} was declined. Open it to read the answer.`,
        },
  'enrolled-by-others': ({ course }) => ({
    vi: `Ông bà được ghi danh vào khóa «${course.vi}». Hãy mở khóa học và bắt đầu khi tiện.`,
    en: `You were enrolled in “${course.en || course.vi}”. Open the course and begin when it suits you.`,
  }),
  'class-place-given': ({ className, course }) => ({
    vi: `Lớp «${className}» đã có chỗ cho ông bà. Khóa học: «${course.vi}».`,
    en: `There is a place for you in the class “${className}”. The course is “${course.en || course.vi}”.`,
  }),
  'study-reminder': ({ course }) => ({
    vi: `Ông bà đang học dở khóa «${course.vi}». Những bài đã học vẫn được giữ, hãy học tiếp khi rảnh.`,
    en: `You have begun “${course.en || course.vi}”. What you have done is kept; go on when you have time.`,
  }),
  'review-waits': () => ({
    vi: 'Có vài câu trước đây ông bà trả lời chưa đúng đang chờ ôn lại. Ôn chỉ mất hai, ba phút.',
    en: 'A few questions that you once answered wrong wait for you. Going over them takes two or three minutes.',
  }),
  'quiz-marked': ({ course, passed, scorePercent }) => ({
    vi: `Bài kiểm tra khóa «${course.vi}» đã chấm xong: ${scorePercent}%, ${passed ? 'đạt' : 'chưa đạt'}. Hãy mở để xem kết quả.`,
    en: `Your quiz of “${course.en}” is marked: ${scorePercent}%, ${passed ? 'passed' : 'not passed'}. Open it to see the result.`,
  }),
  'quiz-regraded': ({ course, scoreBefore, scoreAfter, passedBefore, passedAfter }) => ({
    vi: `Một câu hỏi của bài kiểm tra khóa «${course.vi}» có lỗi nên bài được chấm lại: từ ${scoreBefore}% thành ${scoreAfter}%. ${REGRADED[turnOf(passedBefore, passedAfter)].vi}`,
    en: `A question in the quiz of “${course.en}” was faulty, so it was graded anew: from ${scoreBefore}% to ${scoreAfter}%. ${REGRADED[turnOf(passedBefore, passedAfter)].en}`,
  }),
  'course-version-moved': ({ course, toRepeat }) => ({
    vi:
      toRepeat > 0
        ? `Khóa «${course}» có bản mới. Những bài đã học vẫn được tính, riêng ${toRepeat} bài thay đổi nhiều cần học lại.`
        : `Khóa «${course}» có bản mới. Ông bà học tiếp ở bản này, những bài đã học vẫn được tính.`,
    en:
      toRepeat > 0
        ? `The course “${course}” has a new version. What you have done counts; lessons to do again, as they changed much: ${toRepeat}.`
        : `The course “${course}” has a new version. You go on in it, and what you have done counts.`,
  }),
  'course-version-kept': ({ course }) => ({
    vi: `Khóa «${course}» có bản mới dành cho người học sau. Ông bà vẫn học tiếp bản đang học, không mất gì.`,
    en: `The course “${course}” has a new version for those who begin now. You go on in yours and lose nothing.`,
  }),
  'certificate-revoked': ({ course, reason }) => ({
    vi: `Giấy chứng nhận khóa «${course}» của ông bà đã bị thu hồi. Lý do: ${reason}`,
    en: `Your certificate of the course “${course}” was revoked. Reason: ${reason}`,
  }),
  'certificate-name-corrected': ({ course }) => ({
    vi: `Tên trên giấy chứng nhận khóa «${course}» đã được sửa. Ông bà hãy tải lại bản mới; số giấy giữ nguyên.`,
    en: `The name on your certificate of the course “${course}” was corrected. Download it again; its number is the same.`,
  }),
  'certificate-replaced': ({ course, number }) => ({
    vi: `Ông bà có giấy chứng nhận mới cho khóa «${course}», số ${number}. Giấy cũ không còn giá trị.`,
    en: `You have a new certificate of the course “${course}”, number ${number}. The former one no longer counts.`,
  }),
  'certificate-expiring': ({ course, on }) => ({
    vi: `Giấy chứng nhận khóa «${course}» sẽ hết hạn ngày ${dayIn(on)}. Ông bà nên học lại và làm bài kiểm tra để có giấy mới.`,
    en: `Your certificate of the course “${course}” expires on ${dayIn(on)}. Take the course and its quiz again for a new one.`,
  }),
  'certificate-expired': ({ course, on }) => ({
    vi: `Giấy chứng nhận khóa «${course}» đã hết hạn ngày ${dayIn(on)}. Ông bà có thể học lại để có giấy mới.`,
    en: `Your certificate of the course “${course}” expired on ${dayIn(on)}. You can take the course again for a new one.`,
  }),
  'care-consented': ({ helper }) => ({
    vi: `Ông bà đã đồng ý cho ${helper} giúp học trên tài khoản của mình. Muốn thôi, hãy mở trang «Hồ sơ của tôi».`,
    en: `You have agreed that ${helper} helps you on your account. To take this back, open “My profile”.`,
  }),
  'help-taken': ({ helper }) => ({
    vi: `${helper} đã nhận giúp ông bà. Ông bà yên tâm chờ nhé.`,
    en: `${helper} will help you. Please wait a little.`,
  }),
  'help-done': ({ helper }) => ({
    vi: `${helper} báo đã giúp xong. Nếu còn vướng, ông bà cứ nhờ giúp lại.`,
    en: `${helper} says that you have been helped. If something is left, ask again.`,
  }),
  'help-asked': ({ hamlet }) => ({
    vi: `Có người ở thôn ${hamlet} nhờ giúp. Mời anh chị mở xem và nhận giúp.`,
    en: `Somebody in the hamlet ${hamlet} asks for help. Open it and take it up.`,
  }),
  'objections-overdue': ({ count }) => ({
    vi: `Có ${count} ý kiến của người dân đã quá hạn trả lời. Hãy xem và trả lời ngay.`,
    en: count === 1 ? 'One objection is overdue. Answer it now.' : `${count} objections are overdue. Answer them now.`,
  }),
};

/** A notice in plain words of the reader's language. */
export function noticeText(notice: KnownNotice, language: 'vi' | 'en'): string {
  const words = WORDS[notice.kind] as (facts: KnownNotice['facts']) => TwoLanguages;
  return words(notice.facts)[language];
}
