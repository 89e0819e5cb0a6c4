-- The next day on which something is to be said of each dossier, and what is open: made from the facts like every row.
create table vigilance (
  dossier_id uuid primary key,
  version bigint not null,
  prochain_point date
);
create index vigilance_prochain_point on vigilance (prochain_point) where prochain_point is not null;

create table anomalie (
  anomalie_id uuid not null,
  dossier_id uuid not null,
  nature text not null,
  responsable text not null,
  a_professionnel text,
  a_institution text,
  ouverte_le date not null,
  echeance_le date not null,
  motif text not null,
  source text not null,
  rupture boolean not null,
  primary key (dossier_id, anomalie_id)
);
create index anomalie_echeance on anomalie (echeance_le, anomalie_id);
create index anomalie_a on anomalie (a_professionnel) where a_professionnel is not null;
