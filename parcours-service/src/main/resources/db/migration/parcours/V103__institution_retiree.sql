-- Day from which no designation to the institution takes effect (E8).
alter table institution add column retiree_le date;
