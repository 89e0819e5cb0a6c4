-- What is remembered: one row per event, added for ever. The payload is kept as the very bytes that are published.
create table evenement (
  index_global bigint generated always as identity primary key,
  id uuid not null unique,
  agregat text not null,
  sujet text not null,
  sequence bigint not null check (sequence >= 0),
  type text not null,
  revision text,
  donnees bytea not null,
  meta bytea not null,
  effectif_le date not null,
  recorded_at text not null,
  prevhash bytea not null,
  hash bytea not null,
  unique (sujet, sequence)
);

-- B1: a stored event is queued by the database itself, whoever stores it, in the order of visibility within a subject.
create table a_publier (
  rang bigint generated always as identity (cache 1) primary key,
  index_global bigint not null
);

create function evenement_suit_son_predecesseur() returns trigger language plpgsql as $$
declare
  precedent bytea;
begin
  if new.sequence = 0 then
    if new.prevhash <> decode(repeat('00', 32), 'hex') then
      raise exception 'SPIE001 first event of % does not start its chain', new.sujet using errcode = '40001';
    end if;
    return new;
  end if;
  select hash into precedent from evenement where sujet = new.sujet and sequence = new.sequence - 1;
  if precedent is null then
    raise exception 'SPIE002 event % of % has no predecessor', new.sequence, new.sujet using errcode = '40001';
  end if;
  if precedent <> new.prevhash then
    raise exception 'SPIE003 event % of % breaks its chain', new.sequence, new.sujet using errcode = '40001';
  end if;
  return new;
end $$;

create trigger evenement_suit before insert on evenement
  for each row execute function evenement_suit_son_predecesseur();

create function evenement_a_publier() returns trigger language plpgsql as $$
begin
  insert into a_publier (index_global) values (new.index_global);
  -- a publisher at work looks again by itself; NOTIFY holds a lock through the commit
  if exists (select 1 from publication where endormie) then
    perform pg_notify('a_publier', '');
  end if;
  return null;
end $$;

create trigger evenement_publie after insert on evenement
  for each row execute function evenement_a_publier();

create function evenement_immuable() returns trigger language plpgsql as $$
begin
  raise exception 'SPIE004 an event is never changed nor removed';
end $$;

create trigger evenement_garde before update or delete or truncate on evenement
  for each statement execute function evenement_immuable();

-- One publisher at a time: a frozen former one finds another epoch here and stops.
create table publication (
  une boolean primary key default true check (une),
  epoque bigint not null default 0,
  publies bigint not null default 0,
  endormie boolean not null default true
);
insert into publication default values;

-- B4: what was answered to each command.
create table commande_recue (
  commande_id uuid primary key,
  empreinte bytea not null,
  sujet text not null,
  version bigint not null,
  evenements integer not null,
  refus jsonb,
  recue_a timestamptz not null
);

-- B2: where each consumer stands.
create table position_lue (
  topic text not null,
  partition integer not null,
  prochain bigint not null,
  primary key (topic, partition)
);

create table sujet_lu (
  topic text not null,
  sujet text not null,
  sequence bigint not null,
  hash bytea not null,
  primary key (topic, sujet)
);

create table histoire (
  topic text not null,
  sujet text not null,
  sequence bigint not null,
  id uuid not null,
  type text not null,
  effectif_le date not null,
  recorded_at timestamptz not null,
  institution text not null,
  auteur text not null,
  correlation uuid not null,
  causation uuid,
  hash bytea not null,
  donnees bytea not null,
  primary key (sujet, topic, sequence)
);

-- B3: what could not be applied stops its subject only.
create table fait_gare (
  consommateur text not null,
  topic text not null,
  sujet text not null,
  sequence bigint not null,
  entetes jsonb not null,
  donnees bytea not null,
  raison text not null,
  gare_a timestamptz not null,
  primary key (consommateur, topic, sujet, sequence)
);
