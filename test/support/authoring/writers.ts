import type { CourseHead, LessonDocument, Role } from '@hvs/contracts';
import { newId } from '@hvs/kernel';
import type { Actor } from '@hvs/platform/access';
import { Crypto } from '@hvs/platform/crypto';
import type { World } from '../index.js';
import { CourseBeginnings, CourseDrafts } from '@hvs/study/authoring';

/** A made-up trainer (or whoever reviews) of a commune; Kẻ Sặt unless said otherwise. */
export async function writerIn(world: World, role: Role = 'trainer', commune?: string): Promise<Actor> {
  const home = commune ? await world.given.commune(commune, ['Thôn bên']) : await world.given.keSat();
  const person = await world.given.person({ in: home.hamlets[0]! });
  const { accountId, cookie } = await world.given.signedIn(person, [{ role, at: home.commune }]);
  return {
    accountId,
    personId: person.id,
    communeId: person.communeId,
    hamletId: person.hamletId,
    roles: [{ role, unitPath: home.commune.path }],
    sessionHash: world.get(Crypto).hashToken(cookie.replace('hvs_session=', '')),
  };
}

export const aLesson = (key: string, changes: Partial<LessonDocument> = {}): LessonDocument => ({
  key,
  title: `Bài ${key}`,
  minutes: 10,
  blocks: [{ type: 'paragraph', children: [{ type: 'text', text: 'Nội dung bài học.' }] }],
  ...changes,
});

/** Begins a course and gives its id. */
export async function begun(world: World, actor: Actor, title = 'Dùng Zalo an toàn'): Promise<string> {
  const wish = { id: newId(), title, targetGroups: ['resident' as const] };
  return (await world.get(CourseBeginnings).begin(wish, actor)).courseId;
}

/** Saves a part over whatever it holds now. */
export async function put(
  world: World,
  courseId: string,
  part: string,
  content: object,
  actor: Actor,
): Promise<number> {
  const drafts = world.get(CourseDrafts);
  const now = (await drafts.find(courseId, actor)).parts.find((each) => each.part === part);
  return (await drafts.save(courseId, part, { basedOn: now?.revision ?? 0, content }, actor)).revision;
}

/** Changes the head of a draft. */
export async function changeHead(
  world: World,
  courseId: string,
  changes: Partial<CourseHead>,
  actor: Actor,
): Promise<void> {
  const { parts } = await world.get(CourseDrafts).find(courseId, actor);
  const head = parts.find(({ part }) => part === 'head')?.content as CourseHead;
  await put(world, courseId, 'head', { ...head, ...changes }, actor);
}
