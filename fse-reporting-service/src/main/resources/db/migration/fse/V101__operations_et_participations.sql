-- One row per co-financed operation.
create table operation (
  operation_id uuid primary key,
  code text not null,
  intitule text not null,
  objectif_specifique text not null,
  categorie_region text not null,
  taux_cofinancement integer not null,
  debut_le date not null,
  fin_le date not null
);

-- One row per participation, folded from its history; the birth date is nowhere here.
create table participation (
  participation_id uuid primary key,
  operation_id uuid not null,
  dossier_id uuid not null,
  entree_le date not null,
  sexe text,
  age integer,
  statut text,
  sans_emploi_depuis_le date,
  cite integer,
  complete boolean not null,
  sortie_le date,
  nature_sortie text
);
create index participation_par_operation on participation (operation_id, entree_le, participation_id);
create index participation_par_dossier on participation (dossier_id);
