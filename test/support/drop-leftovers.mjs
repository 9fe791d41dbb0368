import pg from 'pg';

/**
 * Removes databases of earlier runs that nobody is connected to. Done at the start, as a run that was killed
 * cannot clean up after itself.
 * @param {string} url of the cluster's maintenance database
 */
export async function dropLeftovers(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(
      `select datname, datistemplate as template from pg_database d where datname like 'hvstest_%'
       and not exists (select from pg_stat_activity a where a.datname = d.datname)`,
    );
    for (const { datname, template } of rows) {
      const name = client.escapeIdentifier(datname);
      // One whose removal was broken off can be removed and not altered: trying to would end the connection
      if (template) await client.query(`alter database ${name} with is_template false`).catch(() => undefined);
      await client.query(`drop database if exists ${name}`).catch(() => undefined); // another run may be at it too
    }
  } finally {
    await client.end();
  }
}
