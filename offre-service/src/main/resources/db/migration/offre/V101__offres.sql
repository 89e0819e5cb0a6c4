-- One row per offer, as the list shows it; folded from its history.
create table offre (
  offre_id uuid primary key,
  titre text not null,
  thematique text not null,
  institution text not null,
  territoire text,
  places integer not null,
  reservees integer not null check (reservees <= places),
  libres integer not null,
  en_attente integer not null,
  debut_le date not null,
  fin_le date not null,
  publiee_le date not null,
  fermee_le date
);
create index offre_par_debut on offre (debut_le, offre_id);
