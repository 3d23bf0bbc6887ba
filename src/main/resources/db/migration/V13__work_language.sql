-- The language that a work is written in, as BCP 47 has it; null where it is not known.

alter table work add column language varchar;
