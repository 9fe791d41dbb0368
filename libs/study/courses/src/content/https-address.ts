import { isHttps } from './markdown-inlines.js';
import type { FieldReader } from './yaml-shape.js';

/** The address of somebody else's page. */
export const httpsAddress: FieldReader<string> = (fields, key) => {
  const href = fields.text(key);
  if (href !== '' && !isHttps(href)) fields.report(key, `liên kết "${href}" phải bắt đầu bằng https://`);
  return href;
};
