import type { ErrorEntry } from './error-entry.js';

/** Refusals around uploaded files and what is packed inside them. */
export const FILE_ERRORS = {
  'file.not-found': {
    category: 'not-found',
    vi: 'Không có tệp này trong thư viện của đơn vị anh chị.',
    en: 'There is no such file in the library of your unit.',
  },
  'file.gone': {
    category: 'gone',
    vi: 'Tệp này đã được gỡ khỏi thư viện.',
    en: 'This file was removed from the library.',
  },
  'file.no-such-part': {
    category: 'invalid-input',
    vi: 'Phần được yêu cầu nằm ngoài tệp (tệp có {size} byte).',
    en: 'The part that was asked for lies beyond the end of the file ({size} bytes).',
  },
  'upload.not-found': {
    category: 'not-found',
    vi: 'Không có lần gửi tệp này, hoặc đã quá ba ngày. Hãy gửi lại tệp từ đầu.',
    en: 'There is no such upload, or more than three days have passed. Send the file again.',
  },
  'upload.unfinished': {
    category: 'conflict',
    vi: 'Tệp chưa gửi xong. Hãy tiếp tục gửi; phần đã gửi vẫn được giữ.',
    en: 'The file has not arrived whole. Go on sending; what arrived was kept.',
  },
  'file.empty': {
    category: 'invalid-input',
    vi: 'Tệp không có nội dung. Hãy chọn lại tệp rồi gửi.',
    en: 'The file is empty. Choose the file again and send it.',
  },
  'file.not-what-it-says': {
    category: 'invalid-input',
    vi: 'Tên tệp ghi là {named} nhưng bên trong là tệp {really}, nên tệp bị từ chối. Hãy chọn đúng tệp; chưa có gì được lưu.',
    en: 'The name says {named} but the file really is {really}, so it was refused. Choose the right file; nothing was saved.',
  },
  'file.other-kind-wanted': {
    category: 'invalid-input',
    vi: 'Tệp này là {really}, không phải loại tệp cần ở đây. Hãy chọn tệp khác; chưa có gì được lưu.',
    en: 'This file is {really}, which is not what is wanted here. Choose another file; nothing was saved.',
  },
  'file.type-not-taken': {
    category: 'invalid-input',
    vi: 'Không nhận tệp loại {really}. Ảnh cần là JPG, PNG hoặc WebP; âm thanh MP3, M4A; phim MP4, WebM; tài liệu PDF, Word.',
    en: 'Files of the type {really} are not taken. Send JPG, PNG or WebP; MP3 or M4A; MP4 or WebM; PDF or Word.',
  },
  'file.too-large': {
    category: 'too-large',
    vi: 'Tệp nặng {size}, quá mức {limit} cho loại tệp này. Hãy làm nhỏ tệp rồi gửi lại; chưa có gì được lưu.',
    en: 'The file has {size}, more than the {limit} allowed for its kind. Make it smaller; nothing was saved.',
  },
  'file.video-too-large': {
    category: 'too-large',
    vi: 'Phim nặng {size}, quá mức {limit}, và tốn nhiều dữ liệu của người học. Hãy cắt thành đoạn ngắn hoặc xuất lại ở cỡ 720p.',
    en: 'The film has {size}, more than {limit}, and would cost learners much data. Cut it or export it again in 720p.',
  },
  'file.damaged': {
    category: 'invalid-input',
    vi: 'Tệp bị hỏng hoặc bị cắt cụt nên không mở được. Hãy xuất lại tệp rồi gửi; chưa có gì được lưu.',
    en: 'The file is damaged or cut off and cannot be opened. Export it again and send it; nothing was saved.',
  },
  'file.animated-image': {
    category: 'invalid-input',
    vi: 'Ảnh động không được nhận vì người học không dừng được ảnh. Hãy gửi ảnh tĩnh, hoặc phim MP4 ngắn.',
    en: 'Moving pictures are not taken, as learners cannot stop them. Send a still picture or a short MP4 film.',
  },
  'file.too-many-pixels': {
    category: 'too-large',
    vi: 'Ảnh có quá nhiều điểm ảnh nên bị từ chối để giữ an toàn. Hãy thu nhỏ ảnh rồi gửi lại.',
    en: 'The picture has too many pixels and was refused to stay safe. Make it smaller and send it again.',
  },
  'file.unsafe-svg': {
    category: 'invalid-input',
    vi: 'Ảnh SVG có phần có thể chạy lệnh hoặc tải từ nơi khác ({found}) nên bị từ chối. Hãy xuất ảnh thành PNG rồi gửi lại.',
    en: 'The SVG holds what could run or load something ({found}), so it was refused. Export it as PNG and send that.',
  },
  'file.too-many-pages': {
    category: 'too-large',
    vi: 'Tệp PDF có {count} trang, quá mức {limit} trang. Hãy chia nhỏ tệp rồi gửi lại.',
    en: 'The PDF has {count} pages, more than {limit}. Split it and send the parts.',
  },
  'file.in-use': {
    category: 'conflict',
    vi: 'Tệp đang được dùng ở: {places}. Hãy gỡ tệp khỏi những nơi đó trước; tệp vẫn được giữ.',
    en: 'The file is used in: {places}. Take it out there first; the file was kept.',
  },
  'captions.no-heading': {
    category: 'invalid-input',
    vi: 'Tệp phụ đề phải bắt đầu bằng dòng WEBVTT. Hãy lưu phụ đề ở dạng WebVTT (.vtt) rồi gửi lại.',
    en: 'Captions have to begin with the line WEBVTT. Save them as WebVTT (.vtt) and send them again.',
  },
  'captions.bad-time': {
    category: 'invalid-input',
    vi: 'Dòng {line} của phụ đề không phải mốc thời gian. Dạng đúng: 00:01.000 --> 00:04.000.',
    en: 'Line {line} of the captions is no pair of times. It has to look like 00:01.000 --> 00:04.000.',
  },
  'captions.bad-order': {
    category: 'invalid-input',
    vi: 'Dòng {line} của phụ đề có thời gian kết thúc trước khi bắt đầu, hoặc bắt đầu trước câu ở trên.',
    en: 'At line {line} a caption ends before it begins, or begins before the one above it.',
  },
  'captions.no-words': {
    category: 'invalid-input',
    vi: 'Dòng {line} của phụ đề có thời gian nhưng không có lời. Hãy thêm lời hoặc bỏ dòng đó.',
    en: 'At line {line} there are times but no words. Add the words or take the line out.',
  },
  'captions.empty': {
    category: 'invalid-input',
    vi: 'Tệp phụ đề chưa có câu nào. Hãy thêm phụ đề rồi gửi lại.',
    en: 'There is no caption in the file. Add captions and send it again.',
  },
  'archive.broken': {
    category: 'invalid-input',
    vi: 'Tệp nén bị hỏng hoặc không phải tệp .zip nên không mở được. Hãy tạo lại tệp rồi gửi; chưa có gì được lưu.',
    en: 'The archive is damaged or is no .zip file. Make it again and send it; nothing was saved.',
  },
  'archive.too-many-entries': {
    category: 'too-large',
    vi: 'Tệp nén có hơn {limit} tệp bên trong. Hãy bỏ bớt rồi gửi lại; chưa có gì được lưu.',
    en: 'The archive holds more than {limit} files. Take some out and send it again; nothing was saved.',
  },
  'archive.bomb': {
    category: 'too-large',
    vi: 'Tệp nén khi mở ra lớn quá mức cho phép nên bị từ chối để giữ an toàn. Chưa có gì được lưu.',
    en: 'The archive unpacks to far more than allowed and was refused to stay safe. Nothing was saved.',
  },
  'archive.unsafe-entry': {
    category: 'invalid-input',
    vi: 'Tệp nén có mục trỏ ra ngoài thư mục của nó ({entry}) nên bị từ chối. Hãy tạo lại tệp từ công cụ soạn bài.',
    en: 'An entry of the archive leads out of its folder ({entry}), so it was refused. Make the file again.',
  },
  'archive.duplicate-entry': {
    category: 'invalid-input',
    vi: 'Tệp nén có hai mục cùng tên ({entry}). Hãy tạo lại tệp rồi gửi; chưa có gì được lưu.',
    en: 'Two entries of the archive have one name ({entry}). Make the file again; nothing was saved.',
  },
  'archive.encrypted': {
    category: 'invalid-input',
    vi: 'Tệp có đặt mật khẩu nên không đọc được. Hãy bỏ mật khẩu rồi gửi lại; chưa có gì được lưu.',
    en: 'The file is locked by a password. Remove it and send the file again; nothing was saved.',
  },
} as const satisfies Record<string, ErrorEntry>;
