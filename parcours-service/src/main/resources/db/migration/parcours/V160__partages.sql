-- The institutions each person keeps out (S27): what the lists are not to show them.
create table partage_refuse (
  dossier_id uuid not null,
  institution text not null,
  primary key (institution, dossier_id)
);

-- Rows of before know nothing of this: every fact is read again from Kafka.
truncate fiche, responsabilite, responsabilite_connue, relais_connu, histoire, sujet_lu;
delete from fait_gare where consommateur = 'vues';
update position_lue set prochain = 0;
