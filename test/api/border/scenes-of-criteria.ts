import type { Scene } from './probe.js';
import type { Town } from './town.js';

const CRITERION = { key: 'vneid', kind: 'vneid-level', accountLevel: 2 };
const DRAFTS = 'administrator/criteria-drafts';

/** Drafts judge everybody, so they are written at the province where there are several communes. */
export const draft: Scene = async (town) => {
  const begun = await town.done(town.writer, 'post', DRAFTS, { targetGroup: 'official' });
  return { draftId: begun['id'] };
};

/** The change of a draft that was just begun. */
export const CHANGE = {
  revision: 1,
  document: {
    title: 'Cán bộ',
    targetGroup: 'official',
    combining: 'required',
    basis: { kind: 'commune-proposal', note: 'Thử' },
    criterion: CRITERION,
  },
};

export const writtenDraft: Scene = async (town, about) => {
  const { draftId = '' } = await draft(town, about);
  await town.done(town.writer, 'put', `${DRAFTS}/${draftId}`, CHANGE);
  return { draftId };
};

export const submittedDraft: Scene = async (town, about) => {
  const { draftId = '' } = await writtenDraft(town, about);
  await town.done(town.writer, 'post', `${DRAFTS}/${draftId}/submission`);
  return { draftId };
};

export const previewedDraft: Scene = async (town, about) => {
  const { draftId = '' } = await submittedDraft(town, about);
  return { draftId, id: await previewOf(town, draftId) };
};

/** Begun while Kẻ Sặt was the only commune. */
export const draftOfKeSat: Scene = async (town, about) => {
  const made = await writtenDraft(town, about);
  await belongsToKeSat(town, made['draftId'], about.communeId);
  return made;
};

export const previewOfKeSat: Scene = async (town, about) => {
  const { draftId = '', id = '' } = await previewedDraft(town, about);
  await belongsToKeSat(town, draftId, about.communeId);
  return { draftId, id };
};

async function belongsToKeSat(town: Town, draftId: string | undefined, communeId: string): Promise<void> {
  await town.world.database.query('update criteria_draft set commune_id = $2 where id = $1', [draftId, communeId]);
}

async function previewOf(town: Town, draftId: string): Promise<string | undefined> {
  const { id } = await town.done(town.writer, 'post', 'administrator/criteria-previews', { draftId });
  await town.world.settle();
  return id;
}

/** A set in force; it judges everybody and is no secret. */
export const setInForce: Scene = async (town) => ({
  criteriaSetId: await town.idOf('select id from criteria_set where target_group = $1', 'resident'),
});

/** A pass that rests, so that it can go on or rest further. */
export const restingPass: Scene = async (town) => {
  const { id } = await town.done(town.writer, 'post', 'administrator/full-passes', {});
  await town.done(town.writer, 'post', `administrator/full-passes/${id}/pause`);
  return { id };
};
