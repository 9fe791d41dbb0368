import { readFileSync } from 'node:fs';
import path from 'node:path';
import babel from '@rolldown/plugin-babel';
import { getConfig } from '@lingui/conf';
import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { entriesApart } from './entries-apart.js';

const here = import.meta.dirname;
const inHere = (...parts: string[]): string => path.join(here, ...parts);
const linguiConfig = { configPath: inHere('lingui.config.ts') };
/** The macro looks for the configuration in the working directory unless it is handed over. */
const macroOptions = { descriptorFields: 'message' as const, linguiConfig: getConfig(linguiConfig) };

/** Addresses of the staff entry; the api server knows the same list. */
const STAFF_PATH = /^\/(quan-tri|cong-an|can-bo|ho-tro|bien-soan)(\/|$)/;

const LIBRARIES =
  /node_modules\/(react|react-dom|scheduler|react-router|@lingui\/(core|react))\/|query-core|react-query/;
const FIRST_SCREEN = new RegExp(
  'web/src/((i18n|shell)/|router|api/(client|courses|problem|queries|session)\\.|ui/(app|button|card|frame|language-switch|lazy-page|mark|mishap|notice|page|progress-bar|seal|sign|sign-in-needed|sign-out|use-arrival|use-shell-until|use-device-value|use-taking-over|settings/settings(-button|-with-account)?)\\.)',
);

/** The settings are read before the first paint; of the contracts this one file alone belongs to it. */
const SETTINGS = /libs\/contracts\/src\/display-settings\./;

/** What every first screen needs lies in one file: on a slow line each further file costs a round trip. */
function isBase(id: string): boolean {
  return (
    (LIBRARIES.test(id) && !/[iI]nfiniteQuery(\.|Observer)/.test(id)) || FIRST_SCREEN.test(id) || SETTINGS.test(id)
  );
}

/**
 * What a lesson is made of, in two files: over a slow line twenty small ones cost more than their bytes. What
 * surrounds it for residents lies apart, as trainers see a lesson without it.
 */
const LESSON =
  /web\/src\/(ui\/lesson\/(?!practice-block|package-block|question-block|slides-block)|ui\/picture-on-demand\.|ui\/read-aloud\/read-aloud\.)/;
const LESSON_PAGE =
  /web\/src\/(residents\/lesson\/|residents\/guest\/(guest-lesson-foot|sign-in-to-keep)\.|residents\/offline\/held-lessons\.|api\/lessons\.)/;

const CONTRACTS = /libs\/(contracts|kernel)\/src\//;

/** Puts the script that must run before the first paint into both pages; the build lists its hash for the CSP. */
function beforePaint(): Plugin {
  return {
    name: 'before-paint',
    transformIndexHtml: () => [
      {
        tag: 'script',
        injectTo: 'head-prepend',
        children: readFileSync(inHere('src/shell/before-paint.js'), 'utf8')
          .replace(/\/\*\*[\s\S]*?\*\//g, '')
          .replace(/\s*\n\s*/g, ''),
      },
    ],
  };
}

/** In development, staff addresses open the staff entry as they do on the server. */
function staffEntry(): Plugin {
  return {
    name: 'staff-entry',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        if (STAFF_PATH.test(request.url ?? '')) request.url = '/quan-tri.html';
        next();
      });
    },
  };
}

export default defineConfig({
  root: here,
  plugins: [
    babel({ presets: [linguiTransformerBabelPreset(macroOptions, linguiConfig)] }),
    react(),
    lingui({ ...linguiConfig, failOnMissing: true, failOnCompileError: true }),
    beforePaint(),
    staffEntry(),
    entriesApart(),
  ],
  resolve: {
    alias: {
      // By itself, as the front door of the contracts would bring all of them into the first script
      '@hvs/contracts/display-settings': inHere('../../libs/contracts/src/display-settings.ts'),
      '@hvs/contracts': inHere('../../libs/contracts/src/index.ts'),
    },
  },
  css: { modules: { generateScopedName: '[name]_[local]_[hash:base64:4]' } },
  server: { port: 5173, proxy: { '/api': process.env.API_URL ?? 'http://127.0.0.1:3000' } },
  build: {
    target: ['chrome106', 'safari15'],
    outDir: inHere('../../dist/web'),
    emptyOutDir: true,
    // The service worker learns from it which files belong to the residents
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { residents: inHere('index.html'), staff: inHere('quan-tri.html') },
      // Contracts only declare: what a page does not use of them, it need not fetch
      treeshake: { moduleSideEffects: (id) => !CONTRACTS.test(id) },
      output: {
        codeSplitting: {
          groups: [
            { name: 'base', test: isBase },
            // What it leans on stays where it is: most of it belongs to other pages as well
            { name: 'lesson', test: LESSON, includeDependenciesRecursively: false },
            { name: 'lesson-page', test: LESSON_PAGE, includeDependenciesRecursively: false },
          ],
        },
      },
    },
  },
});
