import type { Messages } from '@lingui/core';

type CompiledMessage = Exclude<Messages[string], string>;

const PLACEHOLDER = /\{(\w+)\}/;

/**
 * Vietnamese messages stay beside the elements that show them, so each page brings its own and none is downloaded
 * twice. They know placeholders alone, `Câu {position}/{count}`: the language has no plural forms, and English, which
 * has, comes compiled. The parser of the whole message format would be larger than most pages.
 */
export function compileSourceMessage(message: string): CompiledMessage {
  return message
    .split(PLACEHOLDER)
    .map((part, index): string | [string] => (index % 2 === 1 ? [part] : part))
    .filter((part) => part !== '');
}
