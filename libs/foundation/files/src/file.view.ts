import type { ErrorArguments } from '@hvs/kernel';
import type { FileKind } from '@hvs/contracts';

/** One page of a PDF, kept as a picture of its own. */
export interface FilePage {
  /** From 1. */
  number: number;
  width: number;
  height: number;
  /** What the page says, for those who do not see it; the trainer fills it in. */
  description: string;
  /** Words that stand on the page, as a help to describe it. */
  text: string;
}

/** Code of an error with its arguments, to be told in the language of who reads it. */
export interface FileRefusal {
  code: string;
  args: ErrorArguments;
}

/** A kept file as it may leave the domain. */
export interface FileView {
  /** Random: who knows the address may see the file, and nobody guesses it. */
  id: string;
  communeId: string;
  kind: FileKind;
  /** As it was called by who sent it. */
  name: string;
  type: string;
  /** Of what is kept, without the smaller picture and the pages. */
  bytes: number;
  width: number | null;
  height: number | null;
  contrast: number | null;
  /** `processing`: the pages of a PDF are being made into pictures. */
  state: 'processing' | 'ready' | 'refused';
  /** Why it turned out unusable only then. */
  refusal: FileRefusal | null;
  description: string;
  pages: FilePage[];
  uploadedByName: string | null;
  createdAt: Date;
}

/** What asks to be kept. */
export interface OfferedFile {
  name: string;
  /** Where it lies on this machine; it is copied. */
  path?: string;
  bytes?: Buffer;
  /** What it is meant for; another kind is refused. */
  kindHint?: FileKind | undefined;
  description?: string | undefined;
}

/** A page of the library. */
export interface FilePageOfList {
  files: FileView[];
  nextAfter: string | null;
}

export interface FileSearch {
  kind?: FileKind | undefined;
  /** Part of a name or a description, with or without accents. */
  search?: string | undefined;
  /** `nextAfter` of the page before. */
  after?: string | undefined;
}
