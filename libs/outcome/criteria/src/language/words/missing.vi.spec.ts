import { describe, expect, it } from '@jest/globals';
import { explained, type ExampleName } from './examples.fixture.js';

/** What is missing, said to the learner, to a helper and to an officer, on 22 November 2026. */
const SENTENCES: Record<ExampleName, [learner: string, helper: string, officer: string]> = {
  'a course not begun': [
    'Hãy học hết các bài của khóa «An toàn trên mạng» rồi làm đạt bài kiểm tra.',
    'Cùng người học mở khóa «An toàn trên mạng», học hết các bài rồi để họ tự làm bài kiểm tra.',
    'Chưa hoàn thành khóa «An toàn trên mạng».',
  ],
  'a course begun': [
    'Hãy học hết các bài của khóa «An toàn trên mạng» rồi làm đạt bài kiểm tra. Đã học xong 3 bài.',
    'Cùng người học mở khóa «An toàn trên mạng», học hết các bài rồi để họ tự làm bài kiểm tra. Đã học xong 3 bài.',
    'Chưa hoàn thành khóa «An toàn trên mạng». Đã học xong 3 bài.',
  ],
  'a course passed too long ago': [
    'Hãy học hết các bài của khóa «An toàn trên mạng» rồi làm đạt bài kiểm tra. Kết quả ngày 12/05/2025 đã quá 12 tháng.',
    'Cùng người học mở khóa «An toàn trên mạng», học hết các bài rồi để họ tự làm bài kiểm tra. Kết quả ngày 12/05/2025 đã quá 12 tháng.',
    'Chưa hoàn thành khóa «An toàn trên mạng». Kết quả ngày 12/05/2025 đã quá 12 tháng.',
  ],
  'a course passed in a way that is not trusted enough': [
    'Hãy học hết các bài của khóa «An toàn trên mạng» rồi làm đạt bài kiểm tra. Minh chứng hiện có chưa đủ tin cậy, cần mức «kiểm tra có giám sát».',
    'Cùng người học mở khóa «An toàn trên mạng», học hết các bài rồi để họ tự làm bài kiểm tra. Minh chứng hiện có chưa đủ tin cậy, cần mức «kiểm tra có giám sát».',
    'Chưa hoàn thành khóa «An toàn trên mạng». Minh chứng hiện có dưới mức «kiểm tra có giám sát».',
  ],
  'a competence not shown': [
    'Hãy học một khóa hoặc làm một bài thực hành về «Bảo vệ dữ liệu».',
    'Cùng người học chọn một khóa học hoặc bài thực hành về «Bảo vệ dữ liệu».',
    'Chưa có minh chứng cho năng lực «Bảo vệ dữ liệu» (tt02-4.2).',
  ],
  'a quiz not taken': [
    'Hãy làm bài kiểm tra khóa «An toàn trên mạng» và đạt từ 80%.',
    'Cùng người học ôn khóa «An toàn trên mạng», rồi để họ tự làm bài kiểm tra, đạt từ 80%.',
    'Chưa đạt 80% bài kiểm tra khóa «An toàn trên mạng».',
  ],
  'a quiz with too low a score': [
    'Hãy làm bài kiểm tra khóa «An toàn trên mạng» và đạt từ 80%. Điểm cao nhất đến nay là 75%.',
    'Cùng người học ôn khóa «An toàn trên mạng», rồi để họ tự làm bài kiểm tra, đạt từ 80%. Điểm cao nhất đến nay là 75%.',
    'Chưa đạt 80% bài kiểm tra khóa «An toàn trên mạng». Điểm cao nhất đến nay là 75%.',
  ],
  'a supervised quiz not taken': [
    'Hãy nhờ tổ công nghệ số mở bài kiểm tra có giám sát khóa «An toàn trên mạng» và đạt từ 80%.',
    'Mở lượt kiểm tra có giám sát khóa «An toàn trên mạng» cho người học; cần đạt từ 80%.',
    'Chưa đạt 80% bài kiểm tra có giám sát khóa «An toàn trên mạng».',
  ],
  'a supervised quiz taken without supervision': [
    'Hãy nhờ tổ công nghệ số mở bài kiểm tra có giám sát khóa «An toàn trên mạng» và đạt từ 80%. Minh chứng hiện có chưa đủ tin cậy, cần mức «kiểm tra có giám sát».',
    'Mở lượt kiểm tra có giám sát khóa «An toàn trên mạng» cho người học; cần đạt từ 80%. Minh chứng hiện có chưa đủ tin cậy, cần mức «kiểm tra có giám sát».',
    'Chưa đạt 80% bài kiểm tra có giám sát khóa «An toàn trên mạng». Minh chứng hiện có dưới mức «kiểm tra có giám sát».',
  ],
  'practices, none done': [
    'Hãy làm 3 bài thực hành, chọn trong: «Gọi video», «Trả tiền mã QR» và bài khác.',
    'Xem người học làm 3 bài thực hành rồi ghi nhận, chọn trong: «Gọi video», «Trả tiền mã QR» và bài khác.',
    'Còn thiếu 3 bài thực hành, chọn trong: «Gọi video», «Trả tiền mã QR» và bài khác.',
  ],
  'practices, two of three done': [
    'Hãy làm thêm 1 bài thực hành, chọn trong: «Nộp hồ sơ», «Tìm thông tin». Đã đạt 2 trong 3 bài.',
    'Xem người học làm thêm 1 bài thực hành rồi ghi nhận, chọn trong: «Nộp hồ sơ», «Tìm thông tin». Đã đạt 2 trong 3 bài.',
    'Còn thiếu 1 bài thực hành, chọn trong: «Nộp hồ sơ», «Tìm thông tin». Đã đạt 2 trong 3 bài.',
  ],
  'practices without help': [
    'Hãy tự làm 1 bài thực hành, chọn trong: «Gọi video», «Trả tiền mã QR» và bài khác.',
    'Xem người học tự làm 1 bài thực hành rồi ghi nhận, chọn trong: «Gọi video», «Trả tiền mã QR» và bài khác.',
    'Còn thiếu 1 bài thực hành, chọn trong: «Gọi video», «Trả tiền mã QR» và bài khác.',
  ],
  'practices declared but not seen': [
    'Hãy nhờ tổ công nghệ số xem mình làm 1 bài thực hành, chọn trong: «Gọi video», «Trả tiền mã QR» và bài khác. Minh chứng hiện có chưa đủ tin cậy, cần mức «có người quan sát».',
    'Xem người học làm 1 bài thực hành rồi ghi nhận, chọn trong: «Gọi video», «Trả tiền mã QR» và bài khác. Minh chứng hiện có chưa đủ tin cậy, cần mức «có người quan sát».',
    'Còn thiếu 1 bài thực hành, chọn trong: «Gọi video», «Trả tiền mã QR» và bài khác. Minh chứng hiện có dưới mức «có người quan sát».',
  ],
  'classes, none attended': [
    'Hãy dự 3 buổi học cộng đồng ở thôn về «Thanh toán».',
    'Rủ người học cùng đi 3 buổi học cộng đồng ở thôn về «Thanh toán».',
    'Còn thiếu 3 buổi học cộng đồng về «Thanh toán».',
  ],
  'classes, two of three attended': [
    'Hãy dự thêm 1 buổi học cộng đồng ở thôn về «Thanh toán». Đã đạt 2 trong 3 buổi.',
    'Rủ người học cùng đi thêm 1 buổi học cộng đồng ở thôn về «Thanh toán». Đã đạt 2 trong 3 buổi.',
    'Còn thiếu 1 buổi học cộng đồng về «Thanh toán». Đã đạt 2 trong 3 buổi.',
  ],
  'classes of any topic, long ago': [
    'Hãy dự 1 buổi học cộng đồng ở thôn. Kết quả ngày 01/03/2026 đã quá 6 tháng.',
    'Rủ người học cùng đi 1 buổi học cộng đồng ở thôn. Kết quả ngày 01/03/2026 đã quá 6 tháng.',
    'Còn thiếu 1 buổi học cộng đồng. Kết quả ngày 01/03/2026 đã quá 6 tháng.',
  ],
  'VNeID not known': [
    'Chưa biết mức tài khoản VNeID, hãy đăng nhập ở đây một lần bằng VNeID.',
    'Giúp người học tự đăng nhập ở đây một lần bằng VNeID của chính họ.',
    'Chưa rõ mức tài khoản VNeID: người này chưa đăng nhập bằng VNeID lần nào.',
  ],
  'VNeID without a level': [
    'Lần đăng nhập VNeID chưa cho biết mức tài khoản, hãy mang thẻ căn cước đến Công an xã để hỏi.',
    'VNeID chưa cho biết mức tài khoản, giúp người học mang thẻ căn cước đến Công an xã để hỏi.',
    'Chưa rõ mức tài khoản VNeID: lần đăng nhập không cho biết mức.',
  ],
  'VNeID of level 1': [
    'VNeID đang ở mức 1, hãy mang thẻ căn cước đến Công an xã nâng lên mức 2 rồi đăng nhập lại.',
    'Cùng người học mang thẻ căn cước đến Công an xã nâng VNeID lên mức 2, rồi đăng nhập lại ở đây.',
    'Tài khoản VNeID mức 1, cần mức 2.',
  ],
  'too young': [
    'Chưa đủ 18 tuổi, sẽ đủ từ ngày 09/03/2028.',
    'Người học chưa đủ 18 tuổi, sẽ đủ từ ngày 09/03/2028; chưa cần làm gì.',
    'Chưa đủ 18 tuổi, đủ từ ngày 09/03/2028.',
  ],
  'too young, born on 29 February': [
    'Chưa đủ 18 tuổi, sẽ đủ từ ngày 01/03/2030.',
    'Người học chưa đủ 18 tuổi, sẽ đủ từ ngày 01/03/2030; chưa cần làm gì.',
    'Chưa đủ 18 tuổi, đủ từ ngày 01/03/2030.',
  ],
  'too young by the year': [
    'Chưa đủ 18 tuổi, sẽ đủ trong năm 2028.',
    'Người học chưa đủ 18 tuổi, sẽ đủ trong năm 2028; chưa cần làm gì.',
    'Chưa đủ 18 tuổi, đủ trong năm 2028.',
  ],
  'of age perhaps': [
    'Sổ dân cư chỉ ghi năm sinh, hãy mang thẻ căn cước đến xã để bổ sung ngày sinh.',
    'Sổ dân cư chỉ ghi năm sinh, giúp người học mang thẻ căn cước đến xã bổ sung ngày sinh.',
    'Chưa rõ tuổi: sổ dân cư chỉ ghi năm sinh, cần bổ sung ngày sinh.',
  ],
  'too old': [
    'Mục này dành cho người không quá 59 tuổi.',
    'Mục này dành cho người không quá 59 tuổi, hãy chọn cách khác.',
    'Đã quá 59 tuổi.',
  ],
  'a certificate not shown': [
    'Nếu đã có giấy chứng nhận «Tin học cơ bản», hãy mang đến xã để cán bộ ghi nhận.',
    'Hỏi người học có giấy chứng nhận «Tin học cơ bản» không, rồi nhập và gửi cán bộ kiểm tra.',
    'Chưa có giấy chứng nhận «Tin học cơ bản» được ghi nhận.',
  ],
  'not on a list': [
    'Hãy nhờ nơi làm việc gửi đến xã danh sách những người đã học có tên mình.',
    'Hỏi nơi làm việc của người học về danh sách những người đã học và đề nghị gửi đến xã.',
    'Chưa có tên trong danh sách đã học của nơi làm việc.',
  ],
  'a severe disability that may be shown': [
    'Nếu là người khuyết tật nặng, hãy mang giấy xác nhận mức độ khuyết tật đến xã.',
    'Nếu người học là người khuyết tật nặng, giúp mang giấy xác nhận mức độ khuyết tật đến xã.',
    'Chưa ghi nhận giấy xác nhận mức độ khuyết tật nặng.',
  ],
  'eighty years old, perhaps': [
    'Sổ dân cư chỉ ghi năm sinh, hãy mang thẻ căn cước đến xã để bổ sung ngày sinh.',
    'Sổ dân cư chỉ ghi năm sinh, giúp người học mang thẻ căn cước đến xã bổ sung ngày sinh.',
    'Chưa rõ tuổi: sổ dân cư chỉ ghi năm sinh, cần bổ sung ngày sinh.',
  ],
};

describe('what is missing, in Vietnamese', () => {
  it.each(Object.entries(SENTENCES) as [ExampleName, string[]][])('%s', (name, sentences) => {
    const said = (['learner', 'helper', 'officer'] as const).map((audience) =>
      explained(name, { language: 'vi', audience }),
    );
    expect(said.map(({ missing }) => missing)).toEqual(sentences);
  });
});
