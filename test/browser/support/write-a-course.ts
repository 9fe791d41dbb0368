import { expect, type Locator, type Page } from '@playwright/test';
import { filesForEveryBlock, type SentFile } from './course-files.js';
import { heading } from './study.js';

const saved = (page: Page) => expect(page.getByRole('status').filter({ hasText: /^Đã lưu/ })).toBeVisible();

/** The first choice of each of the questions. */
export const RIGHT_ANSWER = 'Hỏi người thân trước';

/** Questions of which the first choice is right, under a tag of their own. */
const questionsAbout = (tag: string): string =>
  [`$CATEGORY: ${tag}`, ...['giữ mã OTP', 'nghe máy lạ', 'chặn số lạ', 'báo công an'].map(question)].join('\n\n');

const question = (about: string): string =>
  `::${about}:: Khi nói về việc ${about}, ông bà nên nhớ điều gì? {=${RIGHT_ANSWER} #Đúng vậy. ~Làm theo lời người lạ ~Gửi ảnh căn cước ####Người thân giúp ông bà bình tĩnh.}`;

/** Imports the questions of a GIFT file, of which one is broken, and reads in the ledger what became of each. */
export async function importQuestions(page: Page, tag: string): Promise<void> {
  const buffer = Buffer.from(`${questionsAbout(tag)}\n\n::hỏng:: Câu này hỏng {=a ~b\n`);
  await page.goto('/bien-soan/nhap');
  await page.getByLabel('Loại tệp').selectOption('gift');
  await page.getByLabel('Tệp cần nhập').setInputFiles({ name: 'cau-hoi.gift', mimeType: 'text/plain', buffer });
  await page.getByRole('button', { name: 'Gửi tệp' }).click();
  const ledger = page.getByRole('table', { name: 'Kết quả từng mục' });
  await expect(ledger.getByText('Bị từ chối')).toBeVisible({ timeout: 20_000 });
  await expect(page.getByLabel('Xem các mục')).toContainText('Nguyên vẹn (4)');
}

/** A new course for residents, whose page is open. */
export async function beginCourse(page: Page, title: string): Promise<string> {
  await page.goto('/bien-soan');
  await page.getByRole('button', { name: 'Tạo khóa học mới' }).click();
  await page.getByLabel('Tên khóa học').first().fill(title);
  await page.getByLabel('Người dân').check();
  await page.getByRole('button', { name: 'Tạo và bắt đầu viết' }).click();
  await expect(heading(page)).toHaveText(title);
  return page.url();
}

/** A practice of two screens, built without code. */
export async function buildPractice(page: Page, course: string): Promise<void> {
  await page.goto(course);
  await page.getByLabel('Tên bài thực hành mới').fill('Cúp máy khi bị dọa');
  await page.getByRole('button', { name: 'Thêm bài thực hành' }).click();
  await expect(heading(page)).toHaveText('Cúp máy khi bị dọa');
  await page.getByLabel('Mô phỏng dịch vụ nào').fill('Cuộc gọi (bản tập)');
  await page.getByLabel('Lời mở đầu').fill('Có số lạ gọi đến và dọa. Ông bà hãy cúp máy.');
  await page.getByLabel('Thêm màn hình theo mẫu').selectOption('done');
  await page.getByRole('button', { name: 'Thêm màn hình' }).click();
  await page.getByRole('button', { name: 'Sửa màn hình' }).first().click();
  await page.getByLabel('Tên màn hình').fill('Có số lạ gọi đến');
  await page.getByLabel('Lời đọc hướng dẫn').fill('Ông bà bấm nút Cúp máy.');
  await page.getByLabel('Gợi ý').fill('Nút Cúp máy ở dưới.');
  await page.getByRole('button', { name: 'Thêm nút bấm' }).click();
  await page.getByLabel('Chữ trên nút').fill('Cúp máy');
  await page.getByLabel('Bấm vào thì đến').selectOption({ index: 2 });
  await expect(page.getByText('Bài đã đủ và đi được đến kết thúc.')).toBeVisible();
  await saved(page);
}

/** Adds a block of this name at the end and gives its frame. */
async function addBlock(page: Page, name: RegExp): Promise<Locator> {
  const afterTheLast = page.getByRole('button', { name: 'Thêm ở đây, sau khối này' }).last();
  const afterTheText = page.getByRole('button', { name: '+ Thêm khối' });
  await ((await afterTheLast.isVisible()) ? afterTheLast : afterTheText).click();
  await page.getByRole('group', { name: 'Chọn khối để thêm' }).getByRole('button', { name }).click();
  return page.getByRole('region', { name: /khối \d+ trên \d+/ }).last();
}

/** Sends a file in the dialog that the press of a button opened, and takes it. */
async function takeFile(page: Page, file: SentFile): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Chọn tệp' });
  await dialog.getByLabel('Gửi tệp lên thư viện').setInputFiles(file);
  const shelf = dialog.getByRole('list', { name: 'Tệp để chọn' });
  await shelf.getByRole('button', { name: file.name }).first().click({ timeout: 20_000 });
  await expect(dialog).toBeHidden();
}

/** A lesson with a block of every kind and an easy-read form. */
export async function writeLesson(page: Page, course: string): Promise<void> {
  const files = await filesForEveryBlock();
  const choose = async (frame: Locator, what: string, file: SentFile): Promise<void> => {
    await frame.getByRole('button', { name: what }).click();
    await takeFile(page, file);
  };
  await page.goto(course);
  await page.getByLabel('Tên bài học mới').fill('Nghe máy lạ');
  await page.getByRole('button', { name: 'Thêm bài học' }).click();
  await writeText(page);

  const image = await addBlock(page, /^Hình ảnh/);
  await choose(image, 'Chọn tệp: Tệp hình', files.picture);
  await image.getByLabel('Hình cho thấy gì').fill('Màn hình cuộc gọi đến, nút đỏ để cúp máy.');

  const steps = await addBlock(page, /^Các bước có hình/);
  await steps.getByLabel('Làm gì ở bước này').fill('Bấm nút **Cúp máy**.');
  await choose(steps, 'Chọn tệp: Hình chụp màn hình (nếu có)', files.picture);
  await steps.getByLabel('Hình cho thấy gì').fill('Nút đỏ ở bên trái.');

  const asked = await addBlock(page, /^Câu hỏi/);
  await asked.getByLabel('Câu hỏi', { exact: true }).fill('Số lạ đòi mã OTP thì làm gì?');
  await asked.getByLabel('Lời giải thích').fill('Không ai được hỏi mã của ông bà.');
  for (const [index, text] of ['Cúp máy', 'Đọc mã', 'Gửi ảnh'].entries())
    await asked.getByLabel('Chữ', { exact: true }).nth(index).fill(text);

  const practice = await addBlock(page, /^Bài thực hành/);
  await practice.getByLabel('Bài thực hành của khóa này').selectOption({ label: 'Cúp máy khi bị dọa' });

  const video = await addBlock(page, /^Phim/);
  await video.getByLabel('Tên phim').fill('Cách nghe máy');
  await choose(video, 'Chọn tệp: Tệp phim', files.film);
  await choose(video, 'Chọn tệp: Tệp phụ đề (WebVTT)', files.captions);
  await video.getByLabel('Lời viết ra').fill('Bấm nút xanh để nghe máy.');

  const audio = await addBlock(page, /^Âm thanh/);
  await audio.getByLabel('Tên bài nghe').fill('Một cuộc gọi dọa nạt');
  await choose(audio, 'Chọn tệp: Tệp âm thanh', files.sound);
  await audio.getByLabel('Lời viết ra').fill('Tôi là công an. Chuyển tiền ngay.');

  const slides = await addBlock(page, /^Trang chiếu/);
  await slides.getByLabel('Tên bộ trang chiếu').fill('Ba điều cần nhớ');
  await choose(slides, 'Lấy các trang của một tệp PDF', files.slides);
  for (const number of [0, 1])
    await slides
      .getByLabel('Trang này cho thấy gì')
      .nth(number)
      .fill(`Điều ${number + 1}`);

  const download = await addBlock(page, /^Tệp tải về/);
  await choose(download, 'Chọn tệp: Tệp để tải về', files.form);

  const link = await addBlock(page, /^Trang khác/);
  await link.getByLabel('Địa chỉ trang').fill('https://dichvucong.gov.vn');
  await link.getByLabel('Tên trang').fill('Cổng Dịch vụ công quốc gia');
  await link.getByLabel('Dặn người học điều gì trước khi mở').fill('Trang thật có đuôi gov.vn.');

  const packed = await addBlock(page, /^Gói H5P, SCORM/);
  await choose(packed, 'Chọn gói', files.package);
  await expect(packed.getByText('Đã có gói H5P.')).toBeVisible();

  await page.getByRole('button', { name: 'Bản dễ hiểu' }).click();
  await page.getByRole('button', { name: 'Viết bản dễ hiểu' }).click();
  await page.getByLabel('Chữ của bài học').click();
  await page.keyboard.type('Số lạ dọa thì cúp máy.');
  await saved(page);
}

async function writeText(page: Page): Promise<void> {
  const text = page.getByLabel('Chữ của bài học');
  await text.click();
  await page.getByRole('button', { name: 'Đề mục lớn' }).click();
  await page.keyboard.type('Khi số lạ gọi');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Ông bà nghe và đừng vội tin.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Cúp máy khi bị giục chuyển tiền.');
  await page.getByRole('button', { name: 'Cảnh báo' }).click();
  await saved(page);
}

/** Two questions on a paper, drawn by tag; what the course says of itself. */
export async function writeQuizAndHead(page: Page, course: string, tag: string): Promise<void> {
  await page.goto(`${course}/kiem-tra`);
  await page.getByRole('button', { name: 'Thêm một dòng' }).click();
  await page.getByLabel('Số câu').fill('2');
  await page.getByLabel('Có các thẻ').fill(tag);
  await page.getByLabel('Có các thẻ').press('Enter');
  await expect(page.getByText('Ngân hàng có nhiều nhất 4 câu như vậy.')).toBeVisible();
  await saved(page);
  await page.goto(`${course}/thong-tin`);
  await page.getByLabel('Giới thiệu ngắn').fill('Biết cúp máy khi bị dọa.');
  await saved(page);
}
