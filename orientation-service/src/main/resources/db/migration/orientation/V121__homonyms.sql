-- What was said of each pair of dossiers, folded from the facts of the first.
create table vue_homonyme (
  dossier_id uuid not null,
  autre uuid not null,
  etat text not null check (etat in ('SIGNALE', 'ECARTE', 'RAPPROCHE', 'SEPARE')),
  depuis_le date not null,
  ressemblances text[] not null,
  motif text not null,
  primary key (dossier_id, autre)
);
create index vue_homonyme_autre on vue_homonyme (autre);
create index vue_homonyme_a_examiner on vue_homonyme (depuis_le, dossier_id, autre) where etat = 'SIGNALE';
