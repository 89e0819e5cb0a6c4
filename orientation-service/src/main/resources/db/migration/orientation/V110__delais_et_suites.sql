-- The row says what its lists show, each thing in its column; the situation itself is folded when asked.
alter table vue_dossier
  add column orientation jsonb,
  add column prochain_rdv date,
  add column transfere_a text,
  add column relance_due date,
  add column a_revoir date,
  -- the next day on which something is to be said of the dossier (S4)
  add column prochain_point date;
update vue_dossier set
  orientation = situation -> 'orientation',
  prochain_point = case when a_orienter then notifies_le end;
alter table vue_dossier drop column situation;
create index vue_dossier_prochain_point on vue_dossier (prochain_point, dossier_id) where prochain_point is not null;
create index vue_dossier_a_revoir on vue_dossier (a_revoir, dossier_id) where a_revoir is not null;
