-- A slug is the last segment of an address. One that makes no address would stop the list of all pages.
alter table passage add constraint passage_slug_in_address check (regexp_like(slug, '^[a-z0-9-]+$'));
alter table author add constraint author_slug_in_address check (regexp_like(slug, '^[a-z0-9-]+$'));
alter table work add constraint work_slug_in_address check (regexp_like(slug, '^[a-z0-9-]+$'));
alter table concept add constraint concept_slug_in_address check (regexp_like(slug, '^[a-z0-9-]+$'));
alter table typology add constraint typology_slug_in_address check (regexp_like(slug, '^[a-z0-9-]+$'));
alter table diplomacy_character add constraint character_slug_in_address check (regexp_like(slug, '^[a-z0-9-]+$'));
alter table essay add constraint essay_slug_in_address check (regexp_like(slug, '^[a-z0-9-]+$'));
alter table reading_path add constraint path_slug_in_address check (regexp_like(slug, '^[a-z0-9-]+$'));
