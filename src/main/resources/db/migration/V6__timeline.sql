-- What dates or periodises the concept, and what the article says of Indonesia's own practice.

create table timeline_entry (
    slug varchar primary key,
    position integer not null,
    era varchar not null,
    origin varchar not null,
    period_id varchar not null,
    period_en varchar not null,
    statement_id varchar not null,
    statement_en varchar not null,
    phrase varchar,
    original_year integer,
    known_through_slug varchar references work,
    known_through_year integer
);

create table timeline_entry_passage (
    entry_slug varchar not null references timeline_entry,
    passage_slug varchar not null references passage,
    primary key (entry_slug, passage_slug)
);
create index timeline_entry_passage_reverse on timeline_entry_passage (passage_slug);

create table timeline_entry_subject (
    entry_slug varchar not null references timeline_entry,
    address varchar not null,
    primary key (entry_slug, address)
);
create index timeline_entry_subject_reverse on timeline_entry_subject (address);

create table indonesia_note (
    slug varchar primary key,
    position integer not null,
    words_id varchar not null,
    words_en varchar not null,
    editorial boolean not null
);

create table indonesia_note_passage (
    note_slug varchar not null references indonesia_note,
    passage_slug varchar not null references passage,
    primary key (note_slug, passage_slug)
);
create index indonesia_note_passage_reverse on indonesia_note_passage (passage_slug);

create table indonesia_note_concept (
    note_slug varchar not null references indonesia_note,
    concept_slug varchar not null references concept,
    primary key (note_slug, concept_slug)
);
create index indonesia_note_concept_reverse on indonesia_note_concept (concept_slug);
