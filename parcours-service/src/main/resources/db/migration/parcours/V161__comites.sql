-- Follow-up committees (001): those called, the dossiers that one is to look at, and what was said of each there.
create table comite (
  comite_id uuid primary key,
  institution text not null,
  prevu_le date not null,
  dispositif text not null,
  territoire text,
  convies text[] not null,
  lieu text not null,
  membres text[] not null,
  tenu_le date
);
create index comite_prevu on comite (prevu_le);

create table a_examiner (
  dossier_id uuid not null,
  objet_id uuid not null,
  nature text not null,
  le date not null,
  motif text not null,
  source text not null,
  primary key (dossier_id, objet_id)
);
create index a_examiner_le on a_examiner (le);

create table comite_dossier (
  dossier_id uuid not null,
  comite_id uuid not null,
  conviee_le date,
  parole text,
  decision text,
  decidee_le date,
  primary key (comite_id, dossier_id)
);

-- Rows of before know nothing of this: every fact is read again from Kafka.
truncate fiche, responsabilite, responsabilite_connue, relais_connu, histoire, sujet_lu;
delete from fait_gare where consommateur = 'vues';
update position_lue set prochain = 0;
