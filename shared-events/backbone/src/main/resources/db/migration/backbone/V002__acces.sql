-- 6.1: who read which dossier, when, and why when it was not their own. Added only; what is too old is purged.
create table acces (
  rang bigint generated always as identity primary key,
  a timestamptz not null,
  jour date not null,
  professionnel text not null,
  nom text not null,
  institution text not null,
  dossier_id uuid not null,
  action text not null,
  motif text
);
create index acces_dossier on acces (dossier_id, rang);
create index acces_jour on acces (jour);

create function acces_immuable() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('spie.purge_acces', true) = 'oui' then
    return null;
  end if;
  raise exception 'SPIE005 a trace of reading is never changed nor removed before its time';
end $$;

create trigger acces_garde before update or delete or truncate on acces
  for each statement execute function acces_immuable();
