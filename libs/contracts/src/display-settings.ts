/** How a person wants every page to be: kept on the device, and with the account for the next device. */
export interface DisplaySettings {
  /** Percent of the usual size of text. */
  text: TextSize;
  theme: Theme;
  /** Lessons that have an easy-read form open in it. */
  easyRead: boolean;
  /** Pages offer to be read aloud at once. */
  readAloud: boolean;
  /** Pictures and packages are fetched only when asked for. */
  lessData: boolean;
  language: DisplayLanguage;
}

/** WCAG 1.4.4: text grows to 200 percent without loss. */
export const TEXT_SIZES = [100, 125, 150, 200] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

export const DISPLAY_LANGUAGES = ['vi', 'en'] as const;
export type DisplayLanguage = (typeof DISPLAY_LANGUAGES)[number];

/** `system` follows the device. */
export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

export const USUAL_SETTINGS: DisplaySettings = {
  text: 100,
  theme: 'system',
  easyRead: false,
  readAloud: false,
  lessData: false,
  language: 'vi',
};

/** What was kept, as far as it still means something; what is missing or unknown is as usual. */
export function readSettings(kept: unknown): DisplaySettings {
  const { text, theme, language, ...flags } = (typeof kept === 'object' && kept !== null ? kept : {}) as Record<
    string,
    unknown
  >;
  const flag = (name: 'easyRead' | 'readAloud' | 'lessData'): boolean => flags[name] === true;
  return {
    text: TEXT_SIZES.find((each) => each === text) ?? USUAL_SETTINGS.text,
    theme: THEMES.find((each) => each === theme) ?? USUAL_SETTINGS.theme,
    easyRead: flag('easyRead'),
    readAloud: flag('readAloud'),
    lessData: flag('lessData'),
    language: DISPLAY_LANGUAGES.find((each) => each === language) ?? USUAL_SETTINGS.language,
  };
}
