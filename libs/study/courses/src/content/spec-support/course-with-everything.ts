/** A course folder with every block, form, kind of question and setting, as its files stand on disk. */
const COURSE = `
slug: goi-bac-si
version: 2
title: { vi: Gọi bác sĩ từ xa, en: Call a doctor }
summary: { vi: Khám bệnh qua điện thoại. }
targetGroups: [elderly]
estimatedMinutes: 12
competences: [tt02-2.1]
prerequisites:
  - course: mat-khau
    required: true
certificateMonths: 24
lessons: [chuan-bi]
quiz:
  questionsPerAttempt: 2
  passPercent: 50
  attemptLimit: 3
  timeLimitMinutes: 10
  blueprint:
    - { count: 1, tags: [goi-dien], difficulty: 1 }
    - { count: 1, tags: [], competence: tt02-2.1 }
  waitMinutes: 30
  solutions: after-passing
  shuffled: false
  startSpreadSeconds: 20
`;

const LESSON = `---
key: chuan-bi
title: Chuẩn bị cuộc gọi
minutes: 12
sources:
  - text: Luật Khám bệnh, chữa bệnh số 15/2023/QH15
    href: https://vanban.chinhphu.vn
    reviewBy: 2027-06-30
audio:
  src: media/doc-bai.mp3
  transcript: Chào ông bà.
signLanguage:
  src: media/ky-hieu.mp4
  description: Cô giáo ký hiệu cả bài, dài ba phút.
---

{#mo-bai}
## Trước khi gọi

:::video
id: phim
src: media/goi.mp4
title: Cách gọi
captions: media/goi.vtt
transcript: |
  Bấm nút xanh.
  Chờ bác sĩ.
:::

:::audio
src: media/doc-bai.mp3
title: Nghe lại
transcript: Chào ông bà.
:::

:::slides
title: Bốn tờ
pages:
  - { src: media/to-1.png, description: Tờ thứ nhất }
:::

:::steps
items:
  - text: Bấm **nút xanh**.
    picture: { src: media/to-1.png, description: Nút xanh ở góc dưới }
  - text: Chờ bác sĩ.
:::

:::download
src: media/to-roi.pdf
name: Tờ rơi
bytes: 120000
:::

:::question
key: mau-nut
kind: true-false
text: Nút gọi có màu xanh?
correct: true
feedback: { whenFalse: Nút đỏ để tắt. }
explanation: Nút xanh để gọi.
:::

:::practice
practice: goi-thu
:::

:::external-link
href: https://moh.gov.vn
title: Bộ Y tế
note: Trang ngoài, không nhập mật khẩu.
:::

:::package
kind: h5p
packageId: 0198a7f0-0000-7000-8000-000000000001
title: Trò chơi
:::
`;

const QUESTIONS = `
questions:
  - key: ghep
    kind: matching
    text: Ghép nút với việc.
    pairs: [{ left: Xanh, right: Gọi }, { left: Đỏ, right: Tắt }]
    distractors: [{ text: Chụp ảnh }]
    explanation: Xanh gọi, đỏ tắt.
    tags: [goi-dien]
    difficulty: 1
  - key: thu-tu
    kind: ordering
    text: Xếp các bước.
    items: [{ text: Mở ứng dụng }, { text: Chọn bác sĩ }, { text: Bấm gọi }]
    explanation: Mở rồi mới gọi.
    competence: tt02-2.1
  - key: dien
    kind: fill-gap
    text: Gọi cấp cứu số [[so]].
    gaps: [{ key: so, accepted: ['115'], choices: ['113', '115'] }]
    explanation: Cấp cứu là 115.
  - { key: so, kind: number, text: Mấy phút?, value: 2.5, tolerance: 0.5, unit: phút, explanation: Hai phút rưỡi. }
  - { key: ngan, kind: short-text, text: Gọi ai?, accepted: [bác sĩ], explanation: Bác sĩ. }
  - key: cham
    kind: hotspot
    text: Chạm nút gọi.
    image: { src: media/to-1.png, description: Màn hình gọi }
    areas: [{ area: { x: 0, y: 900, width: 200, height: 100 }, correct: true }]
    explanation: Nút ở góc dưới.
  - key: nghe
    kind: listen
    text: Ai gọi?
    audio: { src: media/doc-bai.mp3, transcript: Tôi là bác sĩ. }
    options: [{ text: Bác sĩ, correct: true }, { text: Công an, feedback: Nghe lại nhé. }]
    explanation: Bác sĩ gọi.
  - key: canh-giac
    kind: scenario
    text: Người lạ gọi.
    start: mo
    nodes:
      - { key: mo, speaker: Người lạ, text: Đọc mã OTP đi, choices: [{ text: Đọc, next: mat }, { text: Tắt, next: an }] }
      - { key: mat, text: Mất tiền, ending: bad }
      - { key: an, text: An toàn, ending: good }
    explanation: Không đọc mã.
  - key: viet
    kind: open
    text: Ông bà chuẩn bị gì?
    rubric: [{ text: Nêu thẻ bảo hiểm, points: 2 }]
    passPoints: 1
    explanation: Cần thẻ bảo hiểm.
`;

const PRACTICE = `
key: goi-thu
title: Gọi thử
service: Ứng dụng khám từ xa
introduction: Bấm nút gọi.
minutes: 3
start: dau
screens:
  - key: dau
    title: Màn đầu
    spokenHelp: Bấm nút xanh.
    hint: Nút ở dưới.
    picture: { src: media/to-1.png, description: Màn hình, width: 360, height: 740 }
    parts:
      - { kind: text, text: Chào ông bà }
      - { kind: field, key: ten, label: Họ tên, input: text, whenWrong: Gõ tên. }
      - { kind: button, key: goi, label: Gọi, move: { to: cuoi, needsFields: true } }
      - kind: hotspot
        key: cho-khac
        label: Chỗ khác
        area: { x: 0, y: 0, width: 100, height: 100 }
        move: { to: dau, verdict: wrong, feedback: Chưa đúng. }
  - key: cuoi
    title: Xong
    spokenHelp: Xong rồi.
    hint: Xong.
    ending: done
    parts: [{ kind: text, text: Xong rồi }]
`;

export const COURSE_WITH_EVERYTHING: Record<string, string> = {
  'course.yaml': COURSE,
  'lessons/01-chuan-bi.md': LESSON,
  'lessons/01-chuan-bi.de-doc.md': '## Chuẩn bị\n\nMở máy.\n\n![Máy đang mở](media/to-1.png)\n',
  'questions.yaml': QUESTIONS,
  'practices/goi-thu.yaml': PRACTICE,
  ...Object.fromEntries(
    ['doc-bai.mp3', 'ky-hieu.mp4', 'goi.mp4', 'goi.vtt', 'to-1.png', 'to-roi.pdf'].map((name) => [`media/${name}`, '']),
  ),
};
