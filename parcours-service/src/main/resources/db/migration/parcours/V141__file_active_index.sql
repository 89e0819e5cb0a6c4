-- A file is counted, and shared out, on an index alone: what ended before the days of the question
-- is not looked at, and no row of the table is.
create index responsabilite_connue_jours on responsabilite_connue
  (fin, debut, connu_jusqu, connu_du)
  include (dossier_id, professionnel, institution, territoire, qualite,
    depuis_ouverture, quitte_ouverture, issue);

create index responsabilite_connue_jours_institution on responsabilite_connue
  (institution, fin, debut, connu_jusqu, connu_du)
  include (dossier_id, qualite, depuis_ouverture, depuis_institution,
    quitte_ouverture, quitte_institution, issue);
drop index responsabilite_connue_institution;

create index responsabilite_connue_jours_territoire on responsabilite_connue
  (territoire, fin, debut, connu_jusqu, connu_du)
  include (dossier_id, qualite, depuis_ouverture, depuis_territoire,
    quitte_ouverture, quitte_territoire, issue);
drop index responsabilite_connue_territoire;

-- The handovers of a past day; `relais_connu_fin` finds those that wait now.
create index relais_connu_jours on relais_connu (fin, debut, connu_jusqu, connu_du)
  include (dossier_id, professionnel, institution);
