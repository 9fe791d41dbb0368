/** Keys are part of addresses and of stored answers: lower-case words of a-z and 0-9 joined by hyphens. */
const KEY_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const KEY_MAX_LENGTH = 80;

export function isContentKey(text: string): boolean {
  return text.length <= KEY_MAX_LENGTH && KEY_PATTERN.test(text);
}

export function badKeyMessage(name: string, text: string): string {
  return `"${name}" là "${text}": chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, tối đa ${KEY_MAX_LENGTH} ký tự`;
}
