import { useLingui } from '@lingui/react';
import { useEffect, useState } from 'react';
import { Notice } from './notice.js';

/** The words for a sign-in that VNeID or the server refused; `code` comes back in the address. */
export function VneidRefusal({ code }: { code: string }) {
  const { i18n } = useLingui();
  const language = i18n.locale === 'en' ? 'en' : 'vi';
  const [words, setWords] = useState<string>();
  useEffect(() => {
    let gone = false;
    void readWords(code, language).then((found) => {
      if (!gone) setWords(found);
    });
    return () => {
      gone = true;
    };
  }, [code, language]);
  return <div role="alert">{words && <Notice tone="bad">{words}</Notice>}</div>;
}

/** The catalogue of errors is the server's own; it is fetched only when there is something to say. */
async function readWords(code: string, language: 'vi' | 'en'): Promise<string> {
  const { ERRORS } = await import('@hvs/contracts');
  const known = Object.entries(ERRORS).find(([name]) => name === code)?.[1];
  return (known ?? ERRORS['sign-in.vneid-invalid'])[language];
}
