-- The documents that statements are read in, beside the one article of the first editions, and the places in them.

create table source_document (
    slug varchar primary key,
    position integer not null,
    kind varchar not null,
    work_slug varchar not null,
    short_title_id varchar not null,
    short_title_en varchar not null,
    language varchar not null,
    places varchar not null,
    official boolean not null,
    reading varchar not null,
    worth_id varchar not null,
    worth_en varchar not null,
    rights_id varchar not null,
    rights_en varchar not null,
    status_id varchar,
    status_en varchar,
    missing_id varchar,
    missing_en varchar,
    withdrawn boolean default false not null,
    constraint document_slug_in_address check (regexp_like(slug, '^[a-z0-9-]+$'))
);

-- Passages of an existing installation need their document before the corpus is read again.
insert into source_document (slug, position, kind, work_slug, short_title_id, short_title_en,
        language, places, official, reading, worth_id, worth_en, rights_id, rights_en)
    values ('dictio-126110', 1, 'COMPILATION', 'dictio-126110', 'Artikel', 'Article', 'id', 'PARAGRAPH', false, 'WHOLE', '', '', '', '');

alter table section add column document_slug varchar default 'dictio-126110' not null references source_document;
alter table section alter column document_slug drop default;

-- The slug of a passage is that of its document and its place, separated by a colon. Those of the article have its
-- paragraph only.
alter table passage drop constraint passage_slug_in_address;
alter table passage add constraint passage_slug_in_address check (regexp_like(slug, '^([a-z0-9-]+:)?[a-z0-9-]+$'));
alter table passage add column document_slug varchar default 'dictio-126110' not null references source_document;
alter table passage alter column document_slug drop default;
alter table passage add column place varchar;
update passage set place = slug;
alter table passage alter column place set not null;
alter table passage add constraint passage_place_in_address check (regexp_like(place, '^[a-z0-9-]+$'));
alter table passage add constraint passage_place unique (document_slug, place);
alter table passage add column name_id varchar;
alter table passage add column name_en varchar;
-- The words themselves, where they are official.
alter table passage add column wording varchar;
alter table passage add column withdrawn boolean default false not null;
alter table passage alter column section_slug drop not null;
alter table passage alter column words drop not null;

-- The notes of the corpus scripts are on the article.
alter table editorial_note add column document_slug varchar default 'dictio-126110' not null references source_document;

-- Only the article is divided into sentences.
alter table definition alter column sentence_slug drop not null;
alter table concept_relation alter column sentence_slug drop not null;
-- The language of a quotation, and how its wording was checked.
alter table definition add column quotation_language varchar;
update definition set quotation_language = 'ID' where quotation is not null;
alter table definition add constraint quotation_has_language
    check ((quotation is null) = (quotation_language is null));
alter table definition add column wording varchar default 'AS_RENDERED' not null;
alter table definition alter column wording drop default;

-- Bodies beside persons, named in both languages.
alter table author add column kind varchar default 'PERSON' not null;
alter table author add column name_en varchar;

-- What laws and treaties have.
alter table work add column number varchar;
alter table work add column issued_day integer;
alter table work add column supplement varchar;
alter table work add column jurisdiction varchar;
alter table work add column translated_title_id varchar;
alter table work add column translated_title_en varchar;

-- What the folders of the documents last brought, so that a later version can tell what it no longer brings.
create table shipped_thing (
    kind varchar not null,
    slug varchar not null,
    document_slug varchar not null references source_document,
    primary key (kind, slug)
);

-- The paragraphs that a document adds to a page, by the path of the page without the language.
create table addition (
    slug varchar primary key,
    document_slug varchar not null references source_document,
    position integer not null,
    target varchar not null,
    paragraph_id varchar not null,
    paragraph_en varchar not null
);
create index addition_target on addition (target);
