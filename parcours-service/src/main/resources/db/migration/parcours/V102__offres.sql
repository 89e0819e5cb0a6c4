-- What may be prescribed, as the offers tell it.
create table offre (
  offre_id uuid primary key,
  titre text not null,
  institution text not null,
  territoire text,
  fin_le date not null,
  fermee boolean not null
);
