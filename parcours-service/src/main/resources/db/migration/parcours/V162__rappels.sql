-- The days on which a reminder may still be sent: after them, there is nothing to say of it.
alter table vigilance add column rappels datemultirange not null default '{}';
create index vigilance_rappels on vigilance using gist (rappels);

-- Rows of before know nothing of this: every fact is read again from Kafka.
truncate fiche, responsabilite, responsabilite_connue, relais_connu, histoire, sujet_lu;
delete from fait_gare where consommateur = 'vues';
update position_lue set prochain = 0;
