import type { PeopleAtWork, Reader } from './people-at-work.js';
import { SAFETY_COURSE } from './study.js';

export interface Visit {
  /** As the route table writes it. */
  route: string;
  /** What tells this visit from others of the same route. */
  when?: string;
  by: Reader;
  /** The page is shown that there is no such thing; the browser tells of the refused request. */
  refused?: true;
  /** The address, where it is not the route itself. */
  at?: (given: PeopleAtWork) => string;
}

const course = SAFETY_COURSE;

const inTheMaking =
  (page: string) =>
  ({ workshop }: PeopleAtWork): string =>
    `/bien-soan/khoa-hoc/${workshop.courseId}${page}`;

/** A visit to every page, each by somebody who has something to see there. */
export const VISITS: readonly Visit[] = [
  { route: '/', by: 'anybody' },
  { route: '/', when: 'at home', by: 'learner' },
  { route: '/kiem-tra-ngoai-tuyen', by: 'anybody' },
  { route: '/quan-tri/giay-chung-nhan', by: 'administrator' },
  {
    route: '/quan-tri/giay-chung-nhan/:number',
    by: 'administrator',
    at: ({ certificateNumber }) => `/quan-tri/giay-chung-nhan/${certificateNumber}`,
  },
  { route: '/cong-an/giay-chung-nhan', by: 'officer' },
  {
    route: '/cong-an/giay-chung-nhan/:listId',
    by: 'officer',
    at: ({ certificateListId }) => `/cong-an/giay-chung-nhan/${certificateListId}`,
  },
  { route: '/dang-nhap', by: 'anybody' },
  { route: '/dang-nhap', when: 'refused', by: 'anybody', at: () => '/dang-nhap?loi=sign-in.vneid-refused' },
  { route: '/khoa-hoc', by: 'anybody' },
  { route: '/khoa-hoc', when: 'with progress', by: 'learner' },
  { route: '/khoa-hoc/:slug', by: 'learner', at: () => `/khoa-hoc/${course}` },
  { route: '/khoa-hoc/:slug', when: 'as a guest', by: 'anybody', at: () => `/khoa-hoc/${course}` },
  { route: '/khoa-hoc/:slug/bai/:lessonKey', by: 'learner', at: () => `/khoa-hoc/${course}/bai/ma-otp` },
  {
    route: '/khoa-hoc/:slug/bai/:lessonKey',
    when: 'as a guest',
    by: 'anybody',
    at: () => `/khoa-hoc/${course}/bai/ma-otp`,
  },
  { route: '/nho-giup', by: 'learner' },
  { route: '/nho-giup', when: 'as a guest', by: 'anybody' },
  { route: '/ho-tro/nho-giup', by: 'trainer' },
  { route: '/tren-may', by: 'learner' },
  { route: '/tren-may', when: 'as a guest', by: 'anybody' },
  { route: '/thuc-hanh', by: 'learner' },
  { route: '/thuc-hanh', when: 'as a guest', by: 'anybody' },
  {
    route: '/khoa-hoc/:slug/thuc-hanh/:practiceKey',
    by: 'learner',
    at: () => `/khoa-hoc/${course}/thuc-hanh/nhan-ra-cuoc-goi-lua-dao`,
  },
  {
    route: '/khoa-hoc/:slug/thuc-hanh/:practiceKey',
    when: 'as a guest',
    by: 'anybody',
    at: () => `/khoa-hoc/${course}/thuc-hanh/nhan-ra-cuoc-goi-lua-dao`,
  },
  { route: '/khoa-hoc/:slug/kiem-tra', when: 'as a guest', by: 'anybody', at: () => `/khoa-hoc/${course}/kiem-tra` },
  { route: '/khoa-hoc/:slug/kiem-tra', by: 'learner', at: () => '/khoa-hoc/dich-vu-cong-truc-tuyen/kiem-tra' },
  { route: '/kiem-tra/:attemptId', by: 'learner', at: ({ openAttemptId }) => `/kiem-tra/${openAttemptId}` },
  {
    route: '/kiem-tra/:attemptId',
    when: 'before handing in',
    by: 'learner',
    at: ({ openAttemptId }) => `/kiem-tra/${openAttemptId}?cau=xem-lai`,
  },
  {
    route: '/kiem-tra/:attemptId',
    when: 'the result',
    by: 'learner',
    at: ({ closedAttemptId }) => `/kiem-tra/${closedAttemptId}`,
  },
  { route: '/giay-chung-nhan', by: 'learner' },
  {
    route: '/giay-chung-nhan/:number',
    by: 'anybody',
    at: ({ certificateNumber }) => `/giay-chung-nhan/${certificateNumber}`,
  },
  { route: '/toi-con-thieu-gi', by: 'learner' },
  { route: '/hoi-lai', by: 'learner' },
  { route: '/tin-bao', by: 'learner' },
  { route: '/on-moi-ngay', by: 'learner' },
  { route: '/ai-da-xem', by: 'learner' },
  { route: '/ho-so', by: 'learner' },
  { route: '/*', when: 'no such page', by: 'anybody', at: () => '/khong-co-trang-nay' },
  { route: '/can-bo/dang-nhap', by: 'anybody' },
  { route: '/can-bo/giao-dien', by: 'anybody' },
  { route: '/can-bo', when: 'nothing to do', by: 'learner' },
  { route: '/cong-an', by: 'officer' },
  { route: '/cong-an', when: 'before a purpose is stated', by: 'officer-at-the-door' },
  { route: '/cong-an/tim', by: 'officer' },
  { route: '/cong-an/nguoi/:personId', by: 'officer', at: ({ desk }) => `/cong-an/nguoi/${desk.personId}` },
  { route: '/cong-an/ho-so', by: 'officer' },
  { route: '/cong-an/ho-so', when: 'already sent', by: 'officer', at: () => '/cong-an/ho-so?state=submitted' },
  { route: '/cong-an/ho-so/:caseId', by: 'officer', at: ({ desk }) => `/cong-an/ho-so/${desk.caseId}` },
  { route: '/cong-an/trao-doi', by: 'officer' },
  {
    route: '/cong-an/trao-doi/tra-loi/:answerFileId',
    by: 'officer',
    at: ({ desk }) => `/cong-an/trao-doi/tra-loi/${desk.answerFileId}`,
  },
  {
    route: '/cong-an/trao-doi/doi-soat/:reconciliationId',
    by: 'officer',
    at: ({ desk }) => `/cong-an/trao-doi/doi-soat/${desk.reconciliationId}`,
  },
  { route: '/cong-an/danh-sach', by: 'officer' },
  { route: '/cong-an/danh-sach/:listId', by: 'officer', at: ({ desk }) => `/cong-an/danh-sach/${desk.listId}` },
  { route: '/cong-an/minh-chung', by: 'officer' },
  { route: '/cong-an/hoi-lai', by: 'officer' },
  { route: '/cong-an/dinh-danh', by: 'officer' },
  { route: '/ho-tro/minh-chung', by: 'officer' },
  { route: '/bien-soan', by: 'trainer' },
  { route: '/bien-soan/khoa-hoc/:courseId', by: 'trainer', at: inTheMaking('') },
  { route: '/bien-soan/khoa-hoc/:courseId/thong-tin', by: 'trainer', at: inTheMaking('/thong-tin') },
  { route: '/bien-soan/khoa-hoc/:courseId/kiem-tra', by: 'trainer', at: inTheMaking('/kiem-tra') },
  { route: '/bien-soan/khoa-hoc/:courseId/duyet', by: 'trainer', at: inTheMaking('/duyet') },
  { route: '/bien-soan/khoa-hoc/:courseId/lich-su/:part', by: 'trainer', at: inTheMaking('/lich-su/head') },
  {
    route: '/bien-soan/khoa-hoc/:courseId/bai/:lessonKey',
    by: 'trainer',
    at: ({ workshop }) => `/bien-soan/khoa-hoc/${workshop.courseId}/bai/${workshop.lessonKey}`,
  },
  {
    route: '/bien-soan/khoa-hoc/:courseId/thuc-hanh/:practiceKey',
    by: 'trainer',
    at: ({ workshop }) => `/bien-soan/khoa-hoc/${workshop.courseId}/thuc-hanh/${workshop.practiceKey}`,
  },
  {
    route: '/bien-soan/thuc-hanh/:courseId',
    by: 'trainer',
    at: ({ workshop }) => `/bien-soan/thuc-hanh/${workshop.shippedCourseId}`,
  },
  { route: '/ho-tro/nguoi-toi-giup', by: 'trainer' },
  { route: '/ho-tro/giam-sat', by: 'trainer' },
  { route: '/ho-tro/giam-sat/:sessionId', by: 'trainer', at: ({ quizzes }) => `/ho-tro/giam-sat/${quizzes.sessionId}` },
  { route: '/ho-tro/nhap-bai-giay', by: 'trainer' },
  { route: '/bien-soan/nguoi-hoc-kiem-tra', by: 'trainer' },
  { route: '/bien-soan/cham-bai', by: 'trainer' },
  {
    route: '/bien-soan/cham-bai/:attemptId',
    when: 'nothing to mark',
    by: 'trainer',
    refused: true,
    at: ({ quizzes }) => `/bien-soan/cham-bai/${quizzes.regradeId}`,
  },
  { route: '/bien-soan/in-de', by: 'trainer' },
  { route: '/bien-soan/in-de/:attemptId', by: 'trainer', at: ({ quizzes }) => `/bien-soan/in-de/${quizzes.printId}` },
  { route: '/bien-soan/cham-lai', by: 'trainer' },
  {
    route: '/bien-soan/cham-lai/:regradeId',
    by: 'trainer',
    at: ({ quizzes }) => `/bien-soan/cham-lai/${quizzes.regradeId}`,
  },
  { route: '/bien-soan/nhap', by: 'trainer' },
  { route: '/bien-soan/nhap/:importId', by: 'trainer', at: ({ workshop }) => `/bien-soan/nhap/${workshop.importId}` },
  { route: '/bien-soan/cau-hoi', by: 'trainer' },
  { route: '/bien-soan/cau-hoi/moi', by: 'trainer' },
  {
    route: '/bien-soan/cau-hoi/:questionId',
    by: 'trainer',
    at: ({ workshop }) => `/bien-soan/cau-hoi/${workshop.questionId}`,
  },
  {
    route: '/bien-soan/cau-hoi/:questionId/sua',
    by: 'trainer',
    at: ({ workshop }) => `/bien-soan/cau-hoi/${workshop.questionId}/sua`,
  },
  { route: '/bien-soan/ghi-danh', by: 'trainer' },
  { route: '/bien-soan/ghi-danh/them', by: 'trainer' },
  { route: '/bien-soan/ghi-danh/lop', by: 'trainer' },
  {
    route: '/bien-soan/ghi-danh/lop/:classId',
    by: 'trainer',
    at: ({ workshop }) => `/bien-soan/ghi-danh/lop/${workshop.classId}`,
  },
  { route: '/bien-soan/ghi-danh/quy-tac', by: 'trainer' },
  { route: '/bien-soan/ghi-danh/dot', by: 'trainer' },
  {
    route: '/bien-soan/ghi-danh/dot/:batchId',
    by: 'trainer',
    at: ({ workshop }) => `/bien-soan/ghi-danh/dot/${workshop.batchId}`,
  },
  { route: '/quan-tri/ai-da-xem', by: 'administrator' },
  { route: '/quan-tri', by: 'administrator' },
  { route: '/quan-tri', when: 'not allowed', by: 'learner' },
  { route: '/quan-tri/tieu-chi', by: 'administrator' },
  {
    route: '/quan-tri/tieu-chi/:setId',
    by: 'administrator',
    at: ({ criteria }) => `/quan-tri/tieu-chi/${criteria.setId}`,
  },
  {
    route: '/quan-tri/tieu-chi/ban-nhap/:draftId',
    by: 'administrator',
    at: ({ criteria }) => `/quan-tri/tieu-chi/ban-nhap/${criteria.writtenId}`,
  },
  {
    route: '/quan-tri/tieu-chi/ban-nhap/:draftId',
    when: 'waiting for approval',
    by: 'administrator',
    at: ({ criteria }) => `/quan-tri/tieu-chi/ban-nhap/${criteria.submittedId}`,
  },
  { route: '/quan-tri/lan-xet', by: 'administrator' },
  { route: '/quan-tri/so-dan-cu', by: 'administrator' },
  { route: '/quan-tri/nhap-so-dan-cu', by: 'administrator' },
  {
    route: '/quan-tri/nhap-so-dan-cu/:importId',
    by: 'administrator',
    at: ({ importId }) => `/quan-tri/nhap-so-dan-cu/${importId}`,
  },
  { route: '/bien-soan/tep', by: 'trainer' },
  { route: '/bien-soan/tep/:fileId', by: 'trainer', at: ({ fileId }) => `/bien-soan/tep/${fileId}` },
];
