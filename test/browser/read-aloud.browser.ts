import { expectNoBarrier } from './support/axe.js';
import { signIn } from './support/sign-in.js';
import { heading, SAFETY_COURSE, SERVICES_COURSE } from './support/study.js';
import { expect, type Page, test } from './support/test.js';

const LESSON = `/khoa-hoc/${SAFETY_COURSE}/bai/ma-otp`;

/** A device with a Vietnamese voice that says a sentence when the test lets it. */
function fakeVoice(): void {
  const said: { text: string; rate: number }[] = [];
  let last: EventTarget | null = null;
  class Utterance extends EventTarget {
    rate = 1;
    constructor(readonly text: string) {
      super();
    }
  }
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => [{ name: 'Giả lập', lang: 'vi_VN' }],
    speak: (utterance: Utterance) => {
      said.push({ text: utterance.text, rate: utterance.rate });
      last = utterance;
    },
    cancel: () => {
      last = null;
    },
  });
  Object.assign(globalThis, {
    said,
    endSentence: () => last?.dispatchEvent(new Event('end')),
    SpeechSynthesisUtterance: Utterance,
  });
  Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
}

type Spoken = { said: { text: string; rate: number }[]; endSentence: () => void };
const said = (page: Page) => page.evaluate(() => (globalThis as unknown as Spoken).said.map(({ text }) => text));
const lastPace = (page: Page) => page.evaluate(() => (globalThis as unknown as Spoken).said.at(-1)?.rate ?? 0);
const endSentence = (page: Page) => page.evaluate(() => (globalThis as unknown as Spoken).endSentence());
const marked = (page: Page) => page.evaluate<string>(`[...(CSS.highlights.get('doc-to') ?? [])].map(String).join('')`);

test('a lesson is read aloud by sentences, each marked, slower when wished, and stops where it was', async ({
  page,
  newcomer,
}) => {
  await page.addInitScript(fakeVoice);
  await signIn(page, newcomer);
  await page.goto(LESSON);
  await page.getByRole('button', { name: 'Nghe trang này' }).click();
  await page.getByRole('button', { name: 'Đọc to cho tôi nghe' }).click();
  await expect.poll(() => said(page)).toHaveLength(1);
  const [first = ''] = await said(page);
  expect(await marked(page)).toContain(first.slice(0, 20));
  await expect(page.getByRole('region', { name: 'Đọc to' })).toContainText(first);
  await expectNoBarrier(page);

  await endSentence(page);
  await expect.poll(() => said(page)).toHaveLength(2);
  const usual = await lastPace(page);
  await page.getByRole('button', { name: 'Đọc chậm lại' }).click();
  await expect.poll(() => lastPace(page)).toBeLessThan(usual);

  await page.getByRole('button', { name: 'Tạm dừng' }).click();
  expect(await marked(page)).toBe('');
  await page.getByRole('button', { name: 'Đọc tiếp' }).click();
  const sentences = await said(page);
  expect(sentences.at(-1)).toBe(sentences.at(1));
  await page.getByRole('button', { name: 'Lùi một câu' }).click();
  await expect.poll(async () => (await said(page)).at(-1)).toBe(first);
});

test('who asked for it in the settings has the voice at hand in easy-read lessons too', async ({ page, newcomer }) => {
  await page.addInitScript(fakeVoice);
  await signIn(page, newcomer);
  await page.getByRole('button', { name: 'Cài đặt' }).click();
  await page.getByLabel('Đọc to cho tôi nghe').check();
  await page.getByLabel('Ưu tiên bản dễ hiểu').check();
  await page.keyboard.press('Escape');
  await page.goto(`/khoa-hoc/${SERVICES_COURSE}/bai/cong-dich-vu-cong-la-gi`);
  await page.getByRole('button', { name: 'Đọc to cho tôi nghe' }).click();
  await expect.poll(() => said(page)).toHaveLength(1);
  await endSentence(page);
  await expect.poll(async () => (await said(page)).at(-1)).toMatch(/^Hình: /);
});

test('a device without a Vietnamese voice says so, and what to do', async ({ page, newcomer }) => {
  await signIn(page, newcomer);
  await page.goto(LESSON);
  await page.getByRole('button', { name: 'Nghe trang này' }).click();
  await expect(page.getByText('Máy này chưa có giọng đọc tiếng Việt.')).toBeVisible();
  await expectNoBarrier(page);
  await expect(heading(page)).toBeVisible();
});
