-- The article: its sections, passages and sentences, its misprints, and what we remark on it.

create table section (
    slug varchar primary key,
    position integer not null,
    title_id varchar not null,
    title_en varchar not null
);

create table passage (
    slug varchar primary key,
    position integer not null,
    section_slug varchar not null references section,
    kind varchar not null,
    words integer not null,
    summary_id varchar not null,
    summary_en varchar not null,
    repeat_note_id varchar,
    repeat_note_en varchar
);
create index passage_section on passage (section_slug);

create table passage_repeat (
    passage_slug varchar not null references passage,
    repeated_slug varchar not null references passage,
    primary key (passage_slug, repeated_slug)
);

create table sentence (
    slug varchar primary key,
    passage_slug varchar not null references passage,
    position integer not null,
    kind varchar not null,
    paraphrase_id varchar not null,
    paraphrase_en varchar not null
);
create index sentence_passage on sentence (passage_slug);

create table erratum (
    slug varchar primary key,
    position integer not null,
    passage_slug varchar not null references passage,
    kind varchar not null,
    found varchar not null,
    proper_id varchar not null,
    proper_en varchar not null,
    note_id varchar,
    note_en varchar
);
create index erratum_passage on erratum (passage_slug);

create table editorial_note (
    slug varchar primary key,
    position integer not null,
    title_id varchar not null,
    title_en varchar not null,
    statement_id varchar not null,
    statement_en varchar not null,
    basis_id varchar not null,
    basis_en varchar not null,
    certainty varchar not null,
    whole_article boolean not null
);

create table editorial_note_passage (
    note_slug varchar not null references editorial_note,
    passage_slug varchar not null references passage,
    primary key (note_slug, passage_slug)
);
create index editorial_note_passage_reverse on editorial_note_passage (passage_slug);

-- What else a note touches, by the address of its page, since the pages belong to later modules.
create table editorial_note_subject (
    note_slug varchar not null references editorial_note,
    address varchar not null,
    primary key (note_slug, address)
);
create index editorial_note_subject_reverse on editorial_note_subject (address);
