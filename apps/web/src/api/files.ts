import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { FileKind } from '@hvs/contracts';
import { call, get } from './client.js';
import type { LibraryFile, LibraryFiles, FileUse } from './types.js';

const POLL_MS = 1500;
const LIBRARY = ['trainer', 'files'];

/** Which files of the library are asked for. */
export interface FileWish {
  kind?: FileKind | undefined;
  search?: string | undefined;
}

/** The picture of 480 px that lists show. */
export const smallAddress = (file: LibraryFile): string => `${file.address}?co=nho`;

export const pageAddress = (file: LibraryFile, page: number): string => `${file.address}/trang/${page}`;

export const useFiles = ({ kind, search }: FileWish) =>
  useInfiniteQuery({
    queryKey: [...LIBRARY, 'list', kind ?? '', search ?? ''],
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams({
        ...(kind && { kind }),
        ...(search && { search }),
        ...(pageParam && { after: pageParam }),
      });
      return get<LibraryFiles>(`/trainer/files?${query}`, signal);
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextAfter ?? undefined,
  });

/** One file; asked again while the pages of a PDF are being made. */
export const useFile = (id: string) =>
  useQuery({
    queryKey: [...LIBRARY, id],
    queryFn: ({ signal }) => get<LibraryFile>(`/trainer/files/${id}`, signal),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.state === 'processing' ? POLL_MS : false),
  });

/** A file that has just been chosen, once the pages of a PDF are made; at once for all others. */
export async function fileWhenReady(file: LibraryFile): Promise<LibraryFile> {
  let latest = file;
  while (latest.state === 'processing') {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    latest = await get<LibraryFile>(`/trainer/files/${file.id}`);
  }
  return latest;
}

export const useFileUses = (id: string) =>
  useQuery({
    queryKey: [...LIBRARY, id, 'uses'],
    queryFn: ({ signal }) => get<FileUse[]>(`/trainer/files/${id}/uses`, signal),
    staleTime: 0,
  });

/** Words to a file and to its pages. */
export interface FileWords {
  description: string;
  pages: { number: number; description: string }[];
}

export function useDescribeFile(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (words: FileWords) => call<LibraryFile>('PATCH', `/trainer/files/${id}`, words),
    onSuccess: async (file) => {
      queries.setQueryData([...LIBRARY, id], file);
      await queries.invalidateQueries({ queryKey: [...LIBRARY, 'list'] });
    },
  });
}

export function useRemoveFile(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => call<undefined>('DELETE', `/trainer/files/${id}`),
    onSuccess: () => queries.invalidateQueries({ queryKey: [...LIBRARY, 'list'] }),
  });
}

/** The file an upload became, or the server's reason against it. */
export const uploadedFile = (uploadUrl: string): Promise<LibraryFile> =>
  get<LibraryFile>(`${new URL(uploadUrl, location.href).pathname.replace(/^\/api/, '')}/file`);

/** Tells lists that there is a new file. */
export function useNoteNewFile(): () => void {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: [...LIBRARY, 'list'] });
}
