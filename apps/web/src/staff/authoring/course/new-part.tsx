import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { useLingui } from '@lingui/react/macro';
import { draftKey, savePart } from '../../../api/authoring.js';
import type { CourseDraft } from '../../../api/authoring-types.js';
import type { PartName } from '@hvs/contracts';
import { useNavigate } from '../../../router.js';
import { Button } from '../../../ui/button.js';
import { TextField } from '../../../ui/field.js';
import { Trouble } from '../../../ui/notice.js';
import styles from './course.module.css';
import { keyFor } from './part-key.js';

interface NewPartProps {
  draft: CourseDraft;
  label: string;
  button: ReactNode;
  taken: readonly string[];
  fallback: string;
  page: (key: string) => string;
  create: (key: string, title: string) => { part: PartName; content: object };
  /** Puts the new part into the list of the course. */
  list: (key: string) => void;
  /** Whether that list is on the server. */
  isListed: (key: string) => boolean;
}

/** A new lesson or practice: its name is enough, then its page opens. */
export function NewPart({ draft, label, button, taken, fallback, page, create, list, isListed }: NewPartProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [title, setTitle] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const [made, setMade] = useState<string | null>(null);
  const make = useMutation({
    mutationFn: async (key: string) => {
      const { part, content } = create(key, title.trim());
      const { revision } = await savePart(draft.courseId, part, { basedOn: 0, content });
      const stored = {
        part,
        content,
        revision,
        updatedAt: new Date().toISOString(),
        updatedByName: '',
        updatedByMe: true,
      };
      queries.setQueryData<CourseDraft>(draftKey(draft.courseId), (before) =>
        before ? { ...before, parts: [...before.parts, stored] } : before,
      );
      list(key);
      setMade(key);
    },
  });
  const isReady = made !== null && isListed(made);
  useEffect(() => {
    if (isReady && made) void navigate(page(made));
  });
  return (
    <form
      className={styles.newPart}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (make.isPending || made) return;
        if (title.trim() === '') setError(t`Hãy ghi tên trước`);
        else make.mutate(keyFor(title, taken, fallback));
      }}
    >
      <TextField
        name={`ten-moi-${fallback}`}
        label={label}
        error={error}
        autoComplete="off"
        maxLength={200}
        value={title}
        onChange={({ target }) => {
          setTitle(target.value);
          setError(undefined);
        }}
      />
      <Button type="submit" look="secondary" pending={make.isPending || made !== null}>
        {button}
      </Button>
      {make.isError && <Trouble error={make.error} />}
    </form>
  );
}
