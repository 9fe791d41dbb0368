import { describe, expect, it } from '@jest/globals';
import { explained, type ExampleName } from './examples.fixture.js';

/** What is missing, said to the learner, to a helper and to an officer, on 22 November 2026. */
const SENTENCES: Record<ExampleName, [learner: string, helper: string, officer: string]> = {
  'a course not begun': [
    'Finish the lessons of the course “Safety online”, then pass its quiz.',
    'Open the course “Safety online” together, finish its lessons, then let the learner take the quiz.',
    'The course “Safety online” is not completed.',
  ],
  'a course begun': [
    'Finish the lessons of the course “Safety online”, then pass its quiz. 3 lessons are finished.',
    'Open the course “Safety online” together, finish its lessons, then let the learner take the quiz. 3 lessons are finished.',
    'The course “Safety online” is not completed. 3 lessons are finished.',
  ],
  'a course passed too long ago': [
    'Finish the lessons of the course “Safety online”, then pass its quiz. The result of 12 May 2025 is more than 12 months old.',
    'Open the course “Safety online” together, finish its lessons, then let the learner take the quiz. The result of 12 May 2025 is more than 12 months old.',
    'The course “Safety online” is not completed. The result of 12 May 2025 is more than 12 months old.',
  ],
  'a course passed in a way that is not trusted enough': [
    'Finish the lessons of the course “Safety online”, then pass its quiz. What is known so far is not trusted enough; the level “supervised quiz” is needed.',
    'Open the course “Safety online” together, finish its lessons, then let the learner take the quiz. What is known so far is not trusted enough; the level “supervised quiz” is needed.',
    'The course “Safety online” is not completed. Evidence so far is below the level “supervised quiz”.',
  ],
  'a competence not shown': [
    'Take a course or do a practice about “Data protection”.',
    'Choose a course or a practice about “Data protection” together with the learner.',
    'There is no evidence of the competence “Data protection” (tt02-4.2).',
  ],
  'a quiz not taken': [
    'Take the quiz of “Safety online” and score at least 80%.',
    'Revise “Safety online” together, then let the learner take the quiz and score at least 80%.',
    'No score of 80% or more in the quiz of “Safety online”.',
  ],
  'a quiz with too low a score': [
    'Take the quiz of “Safety online” and score at least 80%. The best score so far is 75%.',
    'Revise “Safety online” together, then let the learner take the quiz and score at least 80%. The best score so far is 75%.',
    'No score of 80% or more in the quiz of “Safety online”. The best score so far is 75%.',
  ],
  'a supervised quiz not taken': [
    'Ask a helper to open a supervised quiz of “Safety online”, and score at least 80%.',
    'Open a supervised quiz of “Safety online” for the learner; 80% is needed.',
    'No supervised score of 80% or more in the quiz of “Safety online”.',
  ],
  'a supervised quiz taken without supervision': [
    'Ask a helper to open a supervised quiz of “Safety online”, and score at least 80%. What is known so far is not trusted enough; the level “supervised quiz” is needed.',
    'Open a supervised quiz of “Safety online” for the learner; 80% is needed. What is known so far is not trusted enough; the level “supervised quiz” is needed.',
    'No supervised score of 80% or more in the quiz of “Safety online”. Evidence so far is below the level “supervised quiz”.',
  ],
  'practices, none done': [
    'Do 3 practices, out of: “Video call”, “Pay by QR” and others.',
    'Watch the learner do 3 practices and record it, out of: “Video call”, “Pay by QR” and others.',
    'Missing: 3 practices, out of: “Video call”, “Pay by QR” and others.',
  ],
  'practices, two of three done': [
    'Do 1 more practice, out of: “File a form”, “Find facts”. 2 of 3 practices so far.',
    'Watch the learner do 1 more practice and record it, out of: “File a form”, “Find facts”. 2 of 3 practices so far.',
    'Missing: 1 more practice, out of: “File a form”, “Find facts”. 2 of 3 practices so far.',
  ],
  'practices without help': [
    'Do 1 practice without help, out of: “Video call”, “Pay by QR” and others.',
    'Watch the learner do 1 practice without help and record it, out of: “Video call”, “Pay by QR” and others.',
    'Missing: 1 practice without help, out of: “Video call”, “Pay by QR” and others.',
  ],
  'practices declared but not seen': [
    'Ask a helper to watch you do 1 practice, out of: “Video call”, “Pay by QR” and others. What is known so far is not trusted enough; the level “observed” is needed.',
    'Watch the learner do 1 practice and record it, out of: “Video call”, “Pay by QR” and others. What is known so far is not trusted enough; the level “observed” is needed.',
    'Missing: 1 practice, out of: “Video call”, “Pay by QR” and others. Evidence so far is below the level “observed”.',
  ],
  'classes, none attended': [
    'Come to 3 sessions of the community class in the hamlet about “Paying”.',
    'Take the learner along to 3 sessions of the community class about “Paying”.',
    'Missing: 3 sessions of community classes about “Paying”.',
  ],
  'classes, two of three attended': [
    'Come to 1 more session of the community class in the hamlet about “Paying”. 2 of 3 sessions so far.',
    'Take the learner along to 1 more session of the community class about “Paying”. 2 of 3 sessions so far.',
    'Missing: 1 session of community classes about “Paying”. 2 of 3 sessions so far.',
  ],
  'classes of any topic, long ago': [
    'Come to 1 session of the community class in the hamlet. The result of 1 March 2026 is more than 6 months old.',
    'Take the learner along to 1 session of the community class. The result of 1 March 2026 is more than 6 months old.',
    'Missing: 1 session of community classes. The result of 1 March 2026 is more than 6 months old.',
  ],
  'VNeID not known': [
    'The level of the VNeID account is not known yet; sign in here once with VNeID.',
    'Help the learner to sign in here once with their own VNeID.',
    'The level of the VNeID account is not known: there was no sign-in with VNeID.',
  ],
  'VNeID without a level': [
    'The sign-in with VNeID did not say the level; ask the Commune Police with your identity card.',
    'VNeID did not say the level of the account; go with the learner to ask the Commune Police.',
    'The level of the VNeID account is not known: the sign-in did not say it.',
  ],
  'VNeID of level 1': [
    'VNeID is at level 1; take your identity card to the Commune Police for level 2, then sign in again.',
    'Go with the learner to the Commune Police for VNeID level 2, identity card in hand, then sign in again.',
    'VNeID account of level 1; level 2 is needed.',
  ],
  'too young': [
    'Not yet 18 years old; that age is reached on 9 March 2028.',
    'The learner is not yet 18 years old; that age is reached on 9 March 2028, nothing to do until then.',
    'Not yet 18 years old; reached on 9 March 2028.',
  ],
  'too young, born on 29 February': [
    'Not yet 18 years old; that age is reached on 1 March 2030.',
    'The learner is not yet 18 years old; that age is reached on 1 March 2030, nothing to do until then.',
    'Not yet 18 years old; reached on 1 March 2030.',
  ],
  'too young by the year': [
    'Not yet 18 years old; that age is reached in 2028.',
    'The learner is not yet 18 years old; that age is reached in 2028, nothing to do until then.',
    'Not yet 18 years old; reached in 2028.',
  ],
  'of age perhaps': [
    'The register knows only the year of birth; take the identity card to the commune office to add the day.',
    'The register knows only the year of birth; help the learner to add the day at the commune office.',
    'Age not known: the register has only the year of birth, the day is to be added.',
  ],
  'too old': [
    'This is for people no older than 59.',
    'This is for people no older than 59; choose another way.',
    'Older than 59.',
  ],
  'a certificate not shown': [
    'If you have the certificate “Basic IT”, bring it to the commune office to have it recorded.',
    'Ask the learner for the certificate “Basic IT”, enter it and send it to an officer for checking.',
    'No certificate “Basic IT” is recorded.',
  ],
  'not on a list': [
    'Ask the employer to send the commune the list of those trained, with your name on it.',
    'Ask the employer of the learner to send the commune the list of those trained.',
    'Not named on a list of those trained by the employer.',
  ],
  'a severe disability that may be shown': [
    'With a severe disability, bring the paper that certifies it to the commune office.',
    'If the learner has a severe disability, help to bring the paper that certifies it to the commune office.',
    'No paper that certifies a severe disability is recorded.',
  ],
  'eighty years old, perhaps': [
    'The register knows only the year of birth; take the identity card to the commune office to add the day.',
    'The register knows only the year of birth; help the learner to add the day at the commune office.',
    'Age not known: the register has only the year of birth, the day is to be added.',
  ],
};

describe('what is missing, in English', () => {
  it.each(Object.entries(SENTENCES) as [ExampleName, string[]][])('%s', (name, sentences) => {
    const said = (['learner', 'helper', 'officer'] as const).map((audience) =>
      explained(name, { language: 'en', audience }),
    );
    expect(said.map(({ missing }) => missing)).toEqual(sentences);
  });
});
