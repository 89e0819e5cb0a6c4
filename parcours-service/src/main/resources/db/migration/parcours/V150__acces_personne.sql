-- S27: how a person without an account of their own comes to their page. The code is shown once and kept as a keyed
-- fingerprint; one at most lives per dossier.
create table acces_personne (
  id uuid primary key,
  dossier_id uuid not null,
  empreinte text not null unique,
  donne_a timestamptz not null,
  donne_par text not null,
  institution text not null,
  expire_le date not null,
  essais integer not null default 0,
  revoque_a timestamptz,
  revoque_par text
);
create unique index acces_personne_vivant on acces_personne (dossier_id) where revoque_a is null;
