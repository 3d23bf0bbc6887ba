-- The three characters of defence diplomacy: why, by what ways, with what instruments, to what effect.

create table diplomacy_character (
    slug varchar primary key,
    position integer not null,
    concept_slug varchar not null references concept,
    short_label_id varchar not null,
    short_label_en varchar not null,
    source_term varchar not null,
    withdrawn boolean default false not null
);

create table character_statement (
    slug varchar primary key,
    character_slug varchar not null references diplomacy_character,
    aspect varchar not null,
    position integer not null,
    words_id varchar not null,
    words_en varchar not null,
    editorial boolean not null
);
create index character_statement_character on character_statement (character_slug);

create table character_statement_passage (
    statement_slug varchar not null references character_statement,
    passage_slug varchar not null references passage,
    primary key (statement_slug, passage_slug)
);
create index character_statement_passage_reverse on character_statement_passage (passage_slug);

create table character_instrument (
    character_slug varchar not null references diplomacy_character,
    concept_slug varchar not null references concept,
    position integer not null,
    wording_id varchar not null,
    wording_en varchar not null,
    sentence_id varchar not null,
    sentence_en varchar not null,
    passage_slug varchar not null references passage,
    primary key (character_slug, concept_slug)
);
create index character_instrument_concept on character_instrument (concept_slug);
create index character_instrument_passage on character_instrument (passage_slug);
