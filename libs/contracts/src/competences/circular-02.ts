import type { CompetenceFramework } from './framework.js';

type Row = readonly [number: string, vi: string, en: string];

const DOMAINS: readonly (readonly [vi: string, en: string, rows: readonly Row[]])[] = [
  [
    'Khai thác dữ liệu và thông tin',
    'Using data and information',
    [
      ['1.1', 'Duyệt, tìm kiếm và lọc dữ liệu, thông tin và nội dung số', 'Browsing, searching and filtering data'],
      ['1.2', 'Đánh giá dữ liệu, thông tin và nội dung số', 'Evaluating data, information and content'],
      ['1.3', 'Quản lý dữ liệu, thông tin và nội dung số', 'Managing data, information and content'],
    ],
  ],
  [
    'Giao tiếp và hợp tác trong môi trường số',
    'Communicating and collaborating',
    [
      ['2.1', 'Tương tác thông qua công nghệ số', 'Interacting through digital technology'],
      ['2.2', 'Chia sẻ thông tin và nội dung thông qua công nghệ số', 'Sharing through digital technology'],
      ['2.3', 'Sử dụng công nghệ số để thực hiện trách nhiệm công dân', 'Citizenship through digital technology'],
      ['2.4', 'Hợp tác thông qua công nghệ số', 'Collaborating through digital technology'],
      ['2.5', 'Quy tắc ứng xử trên mạng', 'Conduct on the network'],
      ['2.6', 'Quản lý danh tính số', 'Managing digital identity'],
    ],
  ],
  [
    'Sáng tạo nội dung số',
    'Creating digital content',
    [
      ['3.1', 'Phát triển nội dung số', 'Developing digital content'],
      ['3.2', 'Tích hợp và tạo lập lại nội dung số', 'Integrating and re-working digital content'],
      ['3.3', 'Thực thi bản quyền và giấy phép', 'Copyright and licences'],
      ['3.4', 'Lập trình', 'Programming'],
    ],
  ],
  [
    'An toàn',
    'Safety',
    [
      ['4.1', 'Bảo vệ thiết bị', 'Protecting devices'],
      ['4.2', 'Bảo vệ dữ liệu cá nhân và quyền riêng tư', 'Protecting personal data and privacy'],
      ['4.3', 'Bảo vệ sức khỏe và an sinh số', 'Protecting health and well-being'],
      ['4.4', 'Bảo vệ môi trường', 'Protecting the environment'],
    ],
  ],
  [
    'Giải quyết vấn đề',
    'Solving problems',
    [
      ['5.1', 'Giải quyết các vấn đề kỹ thuật', 'Solving technical problems'],
      ['5.2', 'Xác định nhu cầu và giải pháp công nghệ', 'Identifying needs and technological answers'],
      ['5.3', 'Sử dụng sáng tạo công nghệ số', 'Using digital technology creatively'],
      ['5.4', 'Xác định khoảng trống năng lực số', 'Identifying gaps in digital competence'],
    ],
  ],
  [
    'Ứng dụng trí tuệ nhân tạo',
    'Using artificial intelligence',
    [
      ['6.1', 'Hiểu biết về trí tuệ nhân tạo', 'Understanding artificial intelligence'],
      ['6.2', 'Sử dụng trí tuệ nhân tạo', 'Using artificial intelligence'],
      ['6.3', 'Đánh giá trí tuệ nhân tạo', 'Evaluating artificial intelligence'],
    ],
  ],
];

/**
 * The 24 competences of the digital competence framework for learners (thông tư 02/2025/TT-BGDĐT, in force since
 * 11 March 2025). The names come from two public copies that agree; they are to be compared with the signed text.
 */
export const CIRCULAR_02: CompetenceFramework = {
  code: 'tt02',
  title: { vi: 'Khung năng lực số cho người học', en: 'Digital competence framework for learners' },
  source: {
    vi: 'Thông tư 02/2025/TT-BGDĐT; tên năng lực cần đối chiếu với bản ký.',
    en: 'Circular 02/2025/TT-BGDĐT; the names are to be compared with the signed text.',
  },
  domains: DOMAINS.map(([vi, en, rows], index) => ({
    title: { vi: `${index + 1}. ${vi}`, en: `${index + 1}. ${en}` },
    competences: rows.map(([number, name, english]) => ({
      code: `tt02-${number}`,
      title: { vi: `${number} ${name}`, en: `${number} ${english}` },
    })),
  })),
};
