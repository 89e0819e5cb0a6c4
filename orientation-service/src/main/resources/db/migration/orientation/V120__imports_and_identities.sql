-- Other keyed fingerprints a person goes by: file numbers, names in use.
create table identite_cle (
  nature text not null check (nature in ('MATRICULE', 'USAGE')),
  empreinte text not null,
  dossier_id uuid not null references identite,
  primary key (empreinte, nature, dossier_id)
);
create index identite_cle_dossier on identite_cle (dossier_id);

-- Dossiers that were brought together with another one (S20): the last decision known.
create table identite_redirection (
  disparu uuid primary key,
  dossier_id uuid not null,
  actif boolean not null,
  sequence bigint not null,
  recorded_at timestamptz not null
);
create index identite_redirection_dossier on identite_redirection (dossier_id) where actif;

-- What a file said last of a person, as a keyed fingerprint, and where it last stood.
create table identite_dit (
  dossier_id uuid not null references identite,
  source text not null check (source in ('BENEFICIAIRES', 'FRANCE_TRAVAIL')),
  contenu text not null,
  import_id uuid not null,
  ligne integer not null,
  primary key (dossier_id, source)
);

-- Whether the household a person was last told in is one of a paying body.
alter table identite add column payeur boolean not null default true;

-- A pair is told once as a fact; what a crash leaves untold is told later.
alter table homonyme
  add column ressemblances text[] not null default '{}',
  add column signale boolean not null default false;
create index homonyme_autre on homonyme (autre_dossier_id);

-- Every kind of file has one form of report.
alter table import_flux add column nature text not null default 'CAF';
update import_flux set rapport = (rapport - '{foyersLus,foyersAcceptes,foyersRefuses,foyersAnnonces}'::text[])
  || jsonb_build_object('nature', 'CAF', 'lus', rapport->'foyersLus', 'acceptes', rapport->'foyersAcceptes',
    'refuses', rapport->'foyersRefuses');
alter table import_constat rename column foyer to element;
alter table import_constat drop constraint import_constat_nature_check;
alter table import_constat add check (nature in ('REFUS', 'AVERTISSEMENT', 'INCONNU'));
