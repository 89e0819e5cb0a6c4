-- S1: what a person is recognised by. Keyed fingerprints only; the person is in the facts, encrypted.
create table identite (
  dossier_id uuid primary key,
  foyer text not null,
  exacte text not null,
  nom_prenom text not null,
  nom_naissance text not null,
  prenom_naissance text not null,
  complete text,
  identifiant_ft text,
  nir text,
  en_cours boolean not null default false,
  flux_a timestamptz,
  contenu text,
  declaree text,
  chiffre jsonb
);
create index identite_exacte on identite (exacte);
create index identite_ft on identite (identifiant_ft) where identifiant_ft is not null;
create index identite_nir on identite (nir) where nir is not null;

-- Every household a person was told in; a person of a household has one dossier.
create table identite_foyer (
  foyer text not null,
  exacte text not null,
  dossier_id uuid not null references identite,
  primary key (foyer, exacte)
);
create index identite_foyer_dossier on identite_foyer (dossier_id);

-- Perhaps one person, perhaps two: for someone to decide.
create table homonyme (
  id uuid primary key,
  dossier_id uuid not null references identite,
  autre_dossier_id uuid not null references identite,
  propose_a timestamptz not null default now(),
  unique (dossier_id, autre_dossier_id)
);

-- Each file received: its report, and the first thousand things that were wrong with it.
create table import_flux (
  id uuid primary key,
  debut_a timestamptz not null,
  vu_a timestamptz not null,
  rapport jsonb not null
);
create index import_flux_debut on import_flux (debut_a desc, id);

create table import_constat (
  import_id uuid not null references import_flux,
  nature text not null check (nature in ('REFUS', 'AVERTISSEMENT')),
  rang integer not null,
  foyer integer not null,
  ligne integer not null,
  champ text not null,
  valeur text not null,
  raison text not null,
  primary key (import_id, nature, rang)
);

-- What the lists show: one row per dossier, folded from its facts.
create table vue_dossier (
  dossier_id uuid primary key,
  version bigint not null,
  etat_droits text not null,
  notifies_le date,
  territoire text,
  a_orienter boolean not null,
  limite_locale date,
  limite_legale date,
  identite jsonb,
  situation jsonb not null
);
create index vue_dossier_liste on vue_dossier (coalesce(notifies_le, date '0001-01-01') desc, dossier_id);
create index vue_dossier_a_orienter on vue_dossier (limite_locale, dossier_id) where a_orienter;

-- Keyed fingerprints of the words of names, to search by.
create table vue_dossier_mot (
  dossier_id uuid not null references vue_dossier on delete cascade,
  mot text not null,
  primary key (mot, dossier_id)
);
create index vue_dossier_mot_dossier on vue_dossier_mot (dossier_id);
