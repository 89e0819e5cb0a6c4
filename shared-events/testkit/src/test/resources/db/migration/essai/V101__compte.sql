create table compte (dossier uuid primary key, contacts bigint not null, somme bigint not null);
