import type { ErrorEntry } from './error-entry.js';

/** Refusals of whole files that bring questions or courses. */
export const INTERCHANGE_ERRORS = {
  'interchange.not-found': {
    category: 'not-found',
    vi: 'Không có lần nhập này trong phạm vi của ông bà. Hãy quay lại danh sách các lần nhập.',
    en: 'There is no such import within your reach. Go back to the list of imports.',
  },
  'interchange.empty-file': {
    category: 'invalid-input',
    vi: 'Chưa có tệp hoặc tệp trống. Hãy chọn lại tệp rồi gửi; chưa có gì được lưu.',
    en: 'There is no file, or it is empty. Choose the file again and send it; nothing was saved.',
  },
  'interchange.xml-declares': {
    category: 'invalid-input',
    vi: 'Tệp XML có phần khai báo DOCTYPE hoặc ENTITY nên bị từ chối để giữ an toàn. Hãy lưu hoặc xuất lại tệp; chưa có gì được lưu.',
    en: 'The XML file declares a DOCTYPE or an ENTITY and was refused to stay safe. Save or export it again; nothing was saved.',
  },
  'interchange.xml-broken': {
    category: 'invalid-input',
    vi: 'Tệp XML bị hỏng nên không đọc được. Hãy xuất lại tệp rồi gửi; chưa có gì được lưu.',
    en: 'The XML file is damaged and cannot be read. Export it again and send it; nothing was saved.',
  },
  'interchange.not-moodle-xml': {
    category: 'invalid-input',
    vi: 'Tệp không phải tệp câu hỏi XML của Moodle. Hãy xuất câu hỏi ở dạng "Moodle XML"; chưa có gì được lưu.',
    en: 'The file is no Moodle XML question file. Export the questions as “Moodle XML”; nothing was saved.',
  },
  'interchange.not-text': {
    category: 'invalid-input',
    vi: 'Tệp không phải chữ ở bảng mã UTF-8 nên không đọc được. Hãy lưu lại tệp ở dạng UTF-8; chưa có gì được lưu.',
    en: 'The file is not text in UTF-8. Save it as UTF-8 and send it again; nothing was saved.',
  },
  'interchange.not-question-sheet': {
    category: 'invalid-input',
    vi: 'Không đọc được bảng câu hỏi: {reason} Hãy tải bảng mẫu và chép câu hỏi vào; chưa có gì được lưu.',
    en: 'The question sheet cannot be read: {reason} Download the template and copy the questions into it; nothing was saved.',
  },
  'interchange.not-qti': {
    category: 'invalid-input',
    vi: 'Trong tệp không có câu hỏi QTI nào. Hãy gửi tệp .zip hoặc .xml theo QTI 2.1 hoặc 3.0; chưa có gì được lưu.',
    en: 'The file holds no QTI item. Send a .zip or .xml file of QTI 2.1 or 3.0; nothing was saved.',
  },
  'interchange.not-word': {
    category: 'invalid-input',
    vi: 'Tệp không phải văn bản Word .docx nên không đọc được. Hãy lưu lại ở dạng .docx; chưa có gì được lưu.',
    en: 'The file is no Word document (.docx). Save it as .docx and send it again; nothing was saved.',
  },
  'interchange.document-too-long': {
    category: 'too-large',
    vi: 'Văn bản quá dài: hơn {limit} đoạn. Hãy tách thành nhiều tệp rồi nhập từng tệp; chưa có gì được lưu.',
    en: 'The document is too long: more than {limit} paragraphs. Split it into several files; nothing was saved.',
  },
  'interchange.not-slides': {
    category: 'invalid-input',
    vi: 'Tệp không phải bài trình chiếu .pptx nên không đọc được. Hãy lưu lại ở dạng .pptx; chưa có gì được lưu.',
    en: 'The file is no presentation (.pptx). Save it as .pptx and send it again; nothing was saved.',
  },
  'interchange.too-many-slides': {
    category: 'too-large',
    vi: 'Bài trình chiếu có hơn {limit} trang. Hãy tách thành nhiều tệp; chưa có gì được lưu.',
    en: 'The presentation has more than {limit} slides. Split it into several files; nothing was saved.',
  },
  'interchange.no-slides': {
    category: 'invalid-input',
    vi: 'Trong bài trình chiếu không có trang nào dùng được. Hãy mở bằng PowerPoint, lưu lại rồi gửi; chưa có gì được lưu.',
    en: 'The presentation holds no slide that can be used. Open it in PowerPoint, save it and send it again; nothing was saved.',
  },
  'interchange.slides-old': {
    category: 'invalid-input',
    vi: 'Tệp là bài trình chiếu kiểu cũ (.ppt) nên không đọc được. Hãy mở bằng PowerPoint, chọn "Lưu thành" dạng .pptx rồi gửi lại; chưa có gì được lưu.',
    en: 'The file is a presentation of the old kind (.ppt). Open it in PowerPoint, save it as .pptx and send it again; nothing was saved.',
  },
  'interchange.slides-locked': {
    category: 'invalid-input',
    vi: 'Tệp được khóa bằng mật khẩu nên không đọc được. Hãy mở bằng PowerPoint, bỏ mật khẩu, lưu lại rồi gửi; chưa có gì được lưu.',
    en: 'The file is locked with a password. Open it in PowerPoint, remove the password, save it and send it again; nothing was saved.',
  },
  'interchange.part-too-long': {
    category: 'too-large',
    vi: 'Phần {part} của bài trình chiếu quá lớn nên không đọc được. Hãy tách thành nhiều tệp; chưa có gì được lưu.',
    en: 'The part {part} of the presentation is too large. Split it into several files; nothing was saved.',
  },
  'interchange.no-lessons': {
    category: 'invalid-input',
    vi: 'Trong tệp nén không có khóa học hay tệp .md nào. Hãy kiểm tra lại tệp; chưa có gì được lưu.',
    en: 'The archive holds neither a course nor any .md file. Check the file; nothing was saved.',
  },
  'interchange.course-faulty': {
    category: 'invalid-input',
    vi: 'Thư mục khóa học có lỗi nên chưa nhập: {problems}',
    en: 'The course folder has problems and was not imported: {problems}',
  },
  'interchange.still-running': {
    category: 'conflict',
    vi: 'Lần nhập này đang chạy. Hãy đợi xong rồi hoàn tác; những gì đã nhập vẫn còn.',
    en: 'This import is still running. Wait until it is done, then take it back; what was imported is still there.',
  },
  'interchange.course-in-use': {
    category: 'conflict',
    vi: 'Khóa học từ lần nhập này đã được xuất bản hoặc đã có người sửa nên không hoàn tác được. Hãy ngừng khóa học ở trang soạn bài.',
    en: 'The course from this import was published or changed since, so it cannot be taken back. Retire it on its own page.',
  },
} as const satisfies Record<string, ErrorEntry>;
