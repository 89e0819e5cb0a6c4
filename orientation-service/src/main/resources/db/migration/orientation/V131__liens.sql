-- The institutions that have a link with each dossier, and when: whose names each of them reads in a list.
create table lien (
  dossier_id uuid not null,
  institution text not null,
  debut date,
  fin date
);
create index lien_dossier on lien (dossier_id, institution);

-- Rows of before know nothing of this: those facts are read again from Kafka, and stay known meanwhile.
delete from sujet_lu;
delete from fait_gare where consommateur = 'vues';
update position_lue set prochain = 0;
