-- Who answers for each dossier, day after day and as known moment after moment. A row says what was
-- known from connu_du (included) to connu_jusqu (excluded) about the days from debut to fin. Rows
-- are added and closed, never edited: any two dates are one look-up, with the same answer for ever.
create table responsabilite_connue (
  dossier_id uuid not null,
  debut date not null,
  fin date not null,
  connu_du timestamptz not null,
  connu_jusqu timestamptz not null,
  professionnel text not null,
  institution text not null,
  qualite text not null,
  territoire text not null,
  depuis_le date not null,
  ouvert_le date not null,
  -- first day of the days in a row with the same professional, institution…: who enters, and since when
  depuis_professionnel date not null,
  depuis_institution date not null,
  depuis_qualite date not null,
  depuis_territoire date not null,
  depuis_ouverture date not null,
  -- what is no longer the same on the day `fin`: who leaves
  quitte_professionnel boolean not null,
  quitte_institution boolean not null,
  quitte_qualite boolean not null,
  quitte_territoire boolean not null,
  quitte_ouverture boolean not null,
  issue text,
  primary key (dossier_id, connu_du, debut),
  check (debut < fin),
  check (connu_du < connu_jusqu)
);
create index responsabilite_connue_professionnel
  on responsabilite_connue (professionnel, connu_jusqu, fin);
create index responsabilite_connue_institution
  on responsabilite_connue (institution, connu_jusqu, fin);
create index responsabilite_connue_territoire
  on responsabilite_connue (territoire, connu_jusqu, fin);

-- The handovers that wait for an answer, likewise.
create table relais_connu (
  dossier_id uuid not null,
  debut date not null,
  fin date not null,
  connu_du timestamptz not null,
  connu_jusqu timestamptz not null,
  relais_id uuid not null,
  professionnel text not null,
  institution text not null,
  propose_le date not null,
  echeance_le date not null,
  primary key (dossier_id, connu_du, debut),
  check (debut < fin),
  check (connu_du < connu_jusqu)
);
create index relais_connu_professionnel on relais_connu (professionnel, connu_jusqu, fin);
create index relais_connu_institution on relais_connu (institution, connu_jusqu, fin);
create index relais_connu_fin on relais_connu (connu_jusqu, fin);

-- Up to when a row of `fiche` is the fold itself: a question about a later day, known later, is
-- answered by the row.
alter table fiche add column dernier_effet_le date;
alter table fiche add column dernier_enregistrement_a timestamptz;

-- Rows of before know nothing of this: every fact is read again from Kafka.
truncate fiche, responsabilite, histoire, sujet_lu;
delete from fait_gare where consommateur = 'vues';
update position_lue set prochain = 0;
