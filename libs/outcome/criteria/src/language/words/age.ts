import type { Language, NearestWay, PersonFacts, Tone } from '../criterion.js';
import { birthdayOf } from '../evaluation/calendar.js';
import { dayInWords, say } from './say.js';

/** The day or, for someone known only by year, the year in which an age is reached, as a phrase with its preposition. */
function reached({ birthDate, birthPrecision }: PersonFacts, years: number, language: Language): string {
  const day = birthdayOf(birthDate, years);
  if (birthPrecision === 'year') return `${language === 'vi' ? 'trong năm' : 'in'} ${day.slice(0, 4)}`;
  return `${language === 'vi' ? 'từ ngày' : 'on'} ${dayInWords(day, language)}`;
}

/** That someone is not old enough yet, and when they will be. */
export function comingOfAge(facts: PersonFacts, years: number, tone: Tone): string {
  const [vi, en] = [reached(facts, years, 'vi'), reached(facts, years, 'en')];
  return say(tone, {
    vi: {
      learner: `Chưa đủ ${years} tuổi, sẽ đủ ${vi}.`,
      helper: `Người học chưa đủ ${years} tuổi, sẽ đủ ${vi}; chưa cần làm gì.`,
      officer: `Chưa đủ ${years} tuổi, đủ ${vi}.`,
    },
    en: {
      learner: `Not yet ${years} years old; that age is reached ${en}.`,
      helper: `The learner is not yet ${years} years old; that age is reached ${en}, nothing to do until then.`,
      officer: `Not yet ${years} years old; reached ${en}.`,
    },
  });
}

/** That only the year of birth is known and decides nothing. */
export function askForBirthDay(tone: Tone): string {
  return say(tone, {
    vi: {
      learner: 'Sổ dân cư chỉ ghi năm sinh, hãy mang thẻ căn cước đến xã để bổ sung ngày sinh.',
      helper: 'Sổ dân cư chỉ ghi năm sinh, giúp người học mang thẻ căn cước đến xã bổ sung ngày sinh.',
      officer: 'Chưa rõ tuổi: sổ dân cư chỉ ghi năm sinh, cần bổ sung ngày sinh.',
    },
    en: {
      learner:
        'The register knows only the year of birth; take the identity card to the commune office to add the day.',
      helper: 'The register knows only the year of birth; help the learner to add the day at the commune office.',
      officer: 'Age not known: the register has only the year of birth, the day is to be added.',
    },
  });
}

/** Waiting for a birthday. */
export function waitForAge(facts: PersonFacts, years: number, language: Language): NearestWay {
  const when = reached(facts, years, language);
  return { kind: 'wait', label: language === 'vi' ? `Đủ tuổi ${when}` : `Of age ${when}` };
}
