-- The institutions each person keeps out (S27), and who answered for those persons: what the lists are not to show
-- them. Of nobody else is it kept.
create table partage_refuse (
  dossier_id uuid not null,
  institution text not null,
  primary key (institution, dossier_id)
);
create index partage_refuse_dossier on partage_refuse (dossier_id);

create table responsabilite (
  dossier_id uuid not null,
  debut date not null,
  fin date,
  institution text not null
);
create index responsabilite_dossier on responsabilite (dossier_id);

-- Rows of before know nothing of this: those facts are read again from Kafka, and stay known meanwhile.
delete from sujet_lu where topic = 'spie.parcours';
delete from fait_gare where topic = 'spie.parcours' and consommateur = 'vues';
update position_lue set prochain = 0 where topic = 'spie.parcours';
