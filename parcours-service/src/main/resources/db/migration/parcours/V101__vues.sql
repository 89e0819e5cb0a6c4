create table institution (
  code text primary key,
  nom text not null,
  nature text not null
);

create table professionnel (
  id text primary key,
  nom text not null,
  institution text not null,
  fonction text not null,
  territoire text,
  capacite integer,
  parti_le date
);

-- Where each dossier stands, re-folded from its whole history at each of its facts.
create table fiche (
  dossier_id uuid primary key,
  version bigint not null,
  notifie_le date,
  ouvert_le date,
  clos_le date,
  issue text,
  territoire text not null,
  identite jsonb,
  oriente_le date,
  dernier_contact_le date,
  etape_en_cours boolean not null,
  contrat_signe_le date,
  contrat_fin_le date,
  relais_id uuid,
  relais_de_professionnel text,
  relais_vers_professionnel text,
  relais_vers_institution text,
  relais_propose_le date,
  relais_echeance_le date,
  reponse text,
  reponse_le date
);
create index fiche_relais on fiche (relais_echeance_le) where relais_id is not null;
create unique index fiche_relais_id on fiche (relais_id) where relais_id is not null;
create index fiche_ouverte on fiche (territoire) where ouvert_le is not null and clos_le is null;

-- Who answers, phase after phase. Each phase names the end of the one before: two phases of a
-- dossier can neither overlap nor follow the same one (S2), with nothing but keys.
create table responsabilite (
  dossier_id uuid not null,
  debut date not null,
  fin date,
  precedente_fin date,
  professionnel text not null,
  institution text not null,
  qualite text not null,
  primary key (dossier_id, debut),
  unique nulls not distinct (dossier_id, fin),
  unique nulls not distinct (dossier_id, precedente_fin),
  foreign key (dossier_id, precedente_fin) references responsabilite (dossier_id, fin),
  check (debut < fin),
  check (precedente_fin <= debut)
);
create index responsabilite_professionnel on responsabilite (professionnel, fin);
create index responsabilite_institution on responsabilite (institution, fin);
