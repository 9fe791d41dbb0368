import { Document, isScalar, visit } from 'yaml';

/** Characters that only a text in double quotes keeps. */
const ONLY_IN_QUOTES = /(?!\n|\t)[\p{Cc}\p{Cs}\u2028\u2029\ufeff]/u;

/** A value as YAML that reads back as the same value; fields that are undefined are left out. */
export function yamlOf(value: unknown): string {
  const document = new Document(JSON.parse(JSON.stringify(value)));
  visit(document, {
    Scalar(key, node) {
      const { value: text } = node;
      if (key === 'key' || !isScalar(node) || typeof text !== 'string') return;
      if (text !== text.trim() || ONLY_IN_QUOTES.test(text)) node.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 0 });
}
