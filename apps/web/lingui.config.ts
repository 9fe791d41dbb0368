import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

const shared = ['<rootDir>/src/ui', '<rootDir>/src/api', '<rootDir>/src/i18n', '<rootDir>/src/shell'];

/** Vietnamese is the source. One catalogue per entry, so residents never download the words of the staff pages. */
export default defineConfig({
  rootDir: import.meta.dirname,
  sourceLocale: 'vi',
  locales: ['vi', 'en'],
  format: formatter({ origins: false }),
  catalogs: [
    { path: '<rootDir>/src/locales/residents/{locale}', include: [...shared, '<rootDir>/src/residents'] },
    { path: '<rootDir>/src/locales/staff/{locale}', include: [...shared, '<rootDir>/src/staff'] },
  ],
});
